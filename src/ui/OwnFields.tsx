import { InPlace } from './Field'

interface Props<V> {
  readonly title: string
  readonly fields: Readonly<Record<string, V>> | undefined
  readonly onFields: (fields: Readonly<Record<string, V | string>>, burst: string) => void
}

/** Columns of an imported sheet that have no field of their own, under their headings. A text that is emptied goes. */
export function OwnFields<V>({ title, fields = {}, onFields }: Props<V>) {
  const own = Object.entries(fields).filter(([, value]) => ['string', 'number'].includes(typeof value))
  if (own.length === 0) return null
  const write = (name: string) => (text: string, burst: string) => {
    const { [name]: _, ...others } = fields
    onFields(text === '' ? others : { ...fields, [name]: text }, burst)
  }
  return (
    <section className="sec">
      <h3>{title}</h3>
      {own.map(([name, value]) => (
        <div key={name} className="fld top">
          <span className="fl">{name}</span>
          <InPlace label={name} multiline value={String(value)} onCommit={write(name)} />
        </div>
      ))}
    </section>
  )
}
