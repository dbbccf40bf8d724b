import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { addActor, selectActor } from '../../commands/actorActs'
import type { Actor } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import { signOf } from '../../scene/marks'
import { useApp, useSession, useT } from '../../state/hooks'
import { GroupToken } from '../../ui/GroupToken'
import { Icon } from '../../ui/Icon'
import { Written } from '../../ui/Written'
import { sameName, similarActors } from './similar'

/** Type, Enter, type, Enter. What is already there is found instead of added twice; several pasted lines go to the preview. */
export function QuickAdd() {
  const app = useApp()
  const t = useT()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  /** The chosen suggestion; -1: none, Enter adds. */
  const [at, setAt] = useState(-1)
  const wished = useSession((session) => session.focusWish === 'quickAdd')
  useEffect(() => {
    if (!wished) return
    field.current?.focus()
    app.session.setState({ focusWish: null })
  }, [app, wished])

  const name = text.trim()
  const actors = name === '' ? [] : rowsOf(app.documents.doc(), 'actors')
  const { language } = infoOf(app.documents.doc())
  const similar = similarActors(actors, name, language)
  const clear = () => {
    setText('')
    setAt(-1)
  }
  const found = (actor: Actor) => {
    selectActor(app, actor.id)
    app.session.setState({ announcement: { key: 'gather.foundExisting', values: { name: actor.name } } })
    clear()
  }
  const add = () => {
    const same = sameName(actors, name, language)
    if (same) return found(same)
    addActor(app, { name })
    app.session.setState({ announcement: { key: 'gather.added', values: { name } } })
    clear()
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && name !== '') {
      event.preventDefault()
      // The adding itself is the place before the first suggestion.
      setAt(((at + 1 + step + similar.length + 1) % (similar.length + 1)) - 1)
    } else if (event.key === 'Enter' && name !== '') {
      event.preventDefault()
      const chosen = similar[at]
      if (chosen) found(chosen)
      else add()
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      clear()
    }
  }
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    const lines = pasted.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
    if (lines.length < 2 && !pasted.includes('\t')) return
    event.preventDefault()
    app.session.setState({ dialog: 'import', pasted })
  }
  const open = name !== ''
  return (
    <div className="quickadd">
      <div className="input">
        <Icon name="add" />
        <input
          ref={field}
          role="combobox"
          aria-expanded={open}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={open ? `${listId}${at}` : undefined}
          aria-label={t('gather.quickAdd')}
          title={t('gather.quickAdd.hint')}
          placeholder={t('gather.quickAdd')}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(-1)
          }}
          onKeyDown={keys}
          onPaste={paste}
          onBlur={() => setAt(-1)}
        />
      </div>
      {open && (
        <div id={listId} role="listbox" aria-label={t('gather.quickAdd')} className="options pop">
          <Suggestion id={`${listId}-1`} chosen={at === -1} onChoose={add}>
            <Icon name="add" />
            <span className="clip">{t('gather.add', { name })}</span>
          </Suggestion>
          {similar.length > 0 && (
            <p role="presentation" className="xs muted">
              {t('gather.exists')}
            </p>
          )}
          {similar.map((actor, index) => (
            <Suggestion key={actor.id} id={`${listId}${index}`} chosen={at === index} onChoose={() => found(actor)}>
              <GroupToken slot={signOf(app.documents.doc(), actor).slot} />
              <Written className="clip">{actor.name}</Written>
            </Suggestion>
          ))}
        </div>
      )}
    </div>
  )
}

function Suggestion({ id, chosen, onChoose, children }: { id: string; chosen: boolean; onChoose: () => void; children: React.ReactNode }) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      className="mi"
      // Before the blur of the field: it keeps the focus for the next name.
      onPointerDown={(event) => {
        event.preventDefault()
        onChoose()
      }}
    >
      {children}
    </div>
  )
}
