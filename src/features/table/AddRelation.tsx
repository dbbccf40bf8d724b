// A row for new relations: write or choose both ends, Enter adds, and the row is ready for the next.
import { type FormEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { type RelationType, relationTypes } from '../../domain/document'
import { addRelations, usualDirection } from '../../domain/edits/relations'
import { type Message, say } from '../../i18n/translate'
import { useApp, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { findChoice, type Lookup } from './column'

export function AddRelation({ lookup, onClose }: { lookup: Lookup; onClose: () => void }) {
  const t = useT()
  const app = useApp()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [type, setType] = useState<RelationType>('cooperation')
  const [problem, setProblem] = useState<Message | null>(null)
  const first = useRef<HTMLInputElement>(null)
  const id = useId()
  useLayoutEffect(() => first.current?.focus(), [])

  const idOf = (name: string) =>
    findChoice(
      name,
      [...lookup.names].map(([actor, label]) => ({ id: actor, label })),
      t.language,
    )?.id
  const add = (event: FormEvent) => {
    event.preventDefault()
    const [source, target] = [idOf(from), idOf(to)]
    if (!source || !target) return setProblem({ key: 'table.problem.choice', values: { text: source ? to : from } })
    if (source === target) return setProblem({ key: 'table.problem.sameActor' })
    const relation = { id: app.newId(), source, target, type, direction: usualDirection(type) }
    app.documents.edit({ key: 'edit.connect', values: { source: from.trim(), target: to.trim() } }, (doc) => addRelations(doc, [relation]))
    setProblem(null)
    setTo('')
    setFrom('')
    first.current?.focus()
  }
  const end = (label: string, value: string, change: (text: string) => void, focus: boolean) => (
    <label>
      <span className="lab">{label}</span>
      <input
        ref={focus ? first : undefined}
        className="input"
        list={`${id}-actors`}
        value={value}
        onChange={(event) => {
          setProblem(null)
          change(event.target.value)
        }}
      />
    </label>
  )
  if (lookup.names.size < 2) return <p className="tb-add muted">{t('table.needTwo')}</p>
  return (
    <form
      className="tb-add"
      aria-label={t('table.addRelation')}
      onSubmit={add}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {end(t('table.from'), from, setFrom, true)}
      <label>
        <span className="lab">{t('table.type')}</span>
        <select className="input" value={type} onChange={(event) => setType(event.target.value as RelationType)}>
          {relationTypes.map((one) => (
            <option key={one} value={one}>
              {t(`relation.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {end(t('table.to'), to, setTo, false)}
      <datalist id={`${id}-actors`}>
        {[...lookup.names].map(([actor, name]) => (
          <option key={actor} value={name} />
        ))}
      </datalist>
      <button type="submit" className="btn line">
        <Icon name="add" />
        {t('table.add')}
      </button>
      <button type="button" className="btn ghost" onClick={onClose}>
        {t('table.done')}
      </button>
      {problem && (
        <p className="error" role="alert">
          {say(t, problem)}
        </p>
      )}
    </form>
  )
}
