import { useState } from 'react'
import type { ActorId } from '../../domain/document'
import { addRelations, usualDirection } from '../../domain/edits/relations'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { Popover } from '../../ui/Popover'
import { Written } from '../../ui/Written'
import { type Look, lookOfKey, RelationForm } from './RelationForm'

/** The look of the relation drawn last: the next one is usually of the same kind, though not a wish. */
let last: Look = { type: 'cooperation', desired: false, direction: 'none', strength: 2, note: '' }

/** Describes a relation that is about to be drawn. Enter draws it, Escape leaves everything as it was. */
export function NewRelation({ source, target }: { source: ActorId; target: ActorId }) {
  const app = useApp()
  const t = useT()
  const at = useSession((session) => session.popoverAt)
  const actors = useDocument((doc) => doc.actors)
  const [look, setLook] = useState<Look>({ ...last, note: '' })
  const [turned, setTurned] = useState(false)
  const [from, to] = turned ? [target, source] : [source, target]
  const names = { source: actors[from]?.name ?? '', target: actors[to]?.name ?? '' }
  const close = () => app.session.setState({ connecting: null })
  const change = (fields: Partial<Look>) =>
    setLook((before) => ({ ...before, ...(fields.type && { direction: usualDirection(fields.type) }), ...fields }))
  const draw = () => {
    last = { ...look, desired: false }
    const id = app.newId()
    app.documents.edit({ key: 'edit.connect', values: names }, (doc) => addRelations(doc, [{ ...look, id, source: from, target: to }]))
    app.session.setState({
      connecting: null,
      announcement: { key: 'relate.drawn', values: { ...names, type: t(look.desired ? 'relation.desired' : `relation.${look.type}`) } },
    })
  }
  return (
    <Popover
      label={t('relate.title', names)}
      at={at}
      onClose={close}
      className="relate"
      onKeyDown={(event) => {
        const fields = lookOfKey(event, look)
        if (fields) {
          event.preventDefault()
          change(fields)
        } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement && !event.target.matches('[role=radio]'))) {
          event.preventDefault()
          // A note that is still being written is handed on when its field is left.
          if (event.target instanceof HTMLInputElement) event.target.blur()
          setTimeout(() => document.querySelector<HTMLButtonElement>('.relate .btn.primary')?.click())
        }
      }}
    >
      <RelationHead {...names} onTurn={() => setTurned(!turned)} />
      <RelationForm look={look} names={names} onChange={change} />
      <div className="row">
        <span className="sp" />
        <button type="button" className="btn ghost" onClick={close}>
          {t('relate.cancel')}
        </button>
        <button type="button" className="btn primary" onClick={draw} data-first>
          {t('map.connect')}
        </button>
      </div>
    </Popover>
  )
}

export function RelationHead({ source, target, onTurn }: { source: string; target: string; onTurn: () => void }) {
  const t = useT()
  return (
    <div className="row relate-head">
      <h2>
        <Written className="clip">{source}</Written>
        <Written className="clip">{target}</Written>
      </h2>
      <span className="sp" />
      <button type="button" className="btn ghost sm icon" aria-label={t('relate.turn')} title={t('relate.turn')} onClick={onTurn}>
        <Icon name="swap" />
      </button>
    </div>
  )
}
