import type { Actor, Json } from '../../domain/document'
import { useT } from '../../state/hooks'
import { InPlace } from '../../ui/Field'
import type { EditActor } from './useEdit'

const isText = (entry: readonly [string, Json]): entry is [string, string | number] => ['string', 'number'].includes(typeof entry[1])

/** Columns of an imported sheet that have no field of their own, under their headings. A text that is emptied goes. */
export function OwnFields({ actor, edit }: { actor: Actor; edit: EditActor }) {
  const t = useT()
  const own = Object.entries(actor.extra ?? {}).filter(isText)
  if (own.length === 0) return null
  const write = (name: string) => (text: string, burst: string) => {
    const { [name]: _, ...others } = actor.extra ?? {}
    edit({ extra: text === '' ? others : { ...actor.extra, [name]: text } }, burst)
  }
  return (
    <section className="sec">
      <h3>{t('actor.own')}</h3>
      {own.map(([name, value]) => (
        <div key={name} className="fld top">
          <span className="fl">{name}</span>
          <InPlace label={name} multiline value={String(value)} onCommit={write(name)} />
        </div>
      ))}
    </section>
  )
}
