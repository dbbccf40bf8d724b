import { useState } from 'react'
import type { ActorId, Direction } from '../../domain/document'
import { addRelations, usualDirection } from '../../domain/edits/relations'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { Popover } from '../../ui/Popover'
import { Written } from '../../ui/Written'
import { isWriting, type Look, lookOfKey, RelationForm } from './RelationForm'

/** The look of the relation drawn last: the next one is usually of the same kind, though not a wish. */
let last: Look = { type: 'cooperation', desired: false, direction: 'none', strength: 2, note: '' }

/** Describes a relation that is about to be drawn. Enter draws it, Escape leaves everything as it was. */
export function NewRelation({ source, target, also = [] }: { source: ActorId; target: ActorId; also?: readonly ActorId[] }) {
  const app = useApp()
  const t = useT()
  const at = useSession((session) => session.popoverAt)
  const actors = useDocument((doc) => doc.actors)
  const [look, setLook] = useState<Look>({ ...last, note: '' })
  const [turned, setTurned] = useState(false)
  const [from, to] = turned ? [target, source] : [source, target]
  const several = also.length > 0 ? t('editing.connect.manyTitle', { count: also.length + 1 }) : null
  const nameOf = (id: ActorId) => (several !== null && id === source ? several : (actors[id]?.name ?? ''))
  const names = { source: nameOf(from), target: nameOf(to) }
  const close = () => app.session.setState({ connecting: null })
  const change = (fields: Partial<Look>) =>
    setLook((before) => ({ ...before, ...(fields.type && { direction: usualDirection(fields.type) }), ...fields }))
  const turn = (direction?: Direction) => {
    setTurned(!turned)
    if (direction) change({ direction })
  }
  const draw = () => {
    last = { ...look, desired: false }
    const others = [source, ...also].filter((one) => one !== target && actors[one])
    const count = others.length
    const made = others.map((one) => ({
      ...look,
      id: app.newId(),
      ...(turned ? { source: target, target: one } : { source: one, target }),
    }))
    const goal = actors[target]?.name ?? ''
    app.documents.edit(
      several === null ? { key: 'edit.connect', values: names } : { key: 'edit.connectMany', values: { count, target: goal } },
      (doc) => addRelations(doc, made),
    )
    const type = t(look.desired ? 'relation.desired' : `relation.${look.type}`)
    app.session.setState({
      connecting: null,
      announcement:
        several === null
          ? { key: 'relate.drawn', values: { ...names, type } }
          : { key: 'editing.connected.many', values: { count, target: goal } },
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
        } else if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && !isPushed(event.target)) {
          event.preventDefault()
          // A note that is still being written is handed on when its field is left.
          if (isWriting(event.target)) (event.target as HTMLElement).blur()
          setTimeout(() => document.querySelector<HTMLButtonElement>('.relate .btn.primary')?.click())
        }
      }}
    >
      <RelationHead {...names} onTurn={() => turn()} />
      <RelationForm look={look} names={names} onChange={change} onTurn={turn} withKeys />
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

/** A button that Enter presses: those of a choice are chosen by arrows. */
const isPushed = (target: EventTarget) => target instanceof HTMLButtonElement && !target.matches('[role=radio]')

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
