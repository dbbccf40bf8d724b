import { type ClipboardEvent, Fragment, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { addActor, selectActor } from '../../commands/actorActs'
import type { Actor } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import { signOf } from '../../scene/marks'
import { useApp, useSession, useT } from '../../state/hooks'
import { GroupToken } from '../../ui/GroupToken'
import { Icon } from '../../ui/Icon'
import { Written } from '../../ui/Written'
import { sameName } from './similar'
import { useSuggestions } from './useSuggestions'

/**
 * Type, Enter, type, Enter. The actor library and what is already there are offered, in this order; several pasted lines go to the
 * preview.
 */
export function QuickAdd() {
  const app = useApp()
  const t = useT()
  const listId = useId()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  /** Key of the chosen suggestion; null: none, Enter adds what is written. */
  const [chosen, setChosen] = useState<string | null>(null)
  const suggested = useSuggestions(text)
  const wished = useSession((session) => session.focusWish === 'quickAdd')
  useEffect(() => {
    if (!wished) return
    field.current?.focus()
    app.session.setState({ focusWish: null })
  }, [app, wished])

  const name = text.trim()
  const { language } = infoOf(app.documents.doc())
  const clear = () => {
    setText('')
    setChosen(null)
  }
  const found = (actor: Actor) => {
    selectActor(app, actor.id)
    app.session.setState({ announcement: { key: 'gather.foundExisting', values: { name: actor.name } } })
  }
  const add = () => {
    const same = sameName(rowsOf(app.documents.doc(), 'actors'), name, language)
    if (same) found(same)
    else addActor(app, { name })
  }
  const { there, offered, take } = suggested
  const options: readonly Option[] = [
    { key: null, face: <Icon name="add" />, words: <span className="name">{t('gather.add', { name })}</span>, run: add },
    ...offered.map(
      (offer): Option => ({
        key: `library ${offer.id}`,
        face: <Icon name="library" />,
        words: <Written className="name">{offer.name}</Written>,
        run: () => take(offer),
      }),
    ),
    ...there.map(
      (actor): Option => ({
        key: actor.id,
        face: <GroupToken slot={signOf(app.documents.doc(), actor).slot} />,
        words: <Written className="name">{actor.name}</Written>,
        run: () => found(actor),
      }),
    ),
  ]
  // A choice that is no longer offered is none.
  const at = Math.max(
    0,
    options.findIndex(({ key }) => key === chosen),
  )
  const choose = (option: Option | undefined) => {
    option?.run()
    clear()
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && name !== '') {
      event.preventDefault()
      // The adding itself is the place before the first suggestion.
      setChosen(options.at((at + step) % options.length)?.key ?? null)
    } else if (event.key === 'Enter' && name !== '') {
      event.preventDefault()
      choose(options[at])
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault()
      clear()
    }
  }
  const paste = (event: ClipboardEvent) => {
    const { clipboardData } = event
    const text = clipboardData.getData('text/plain')
    const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
    if (lines.length < 2 && !text.includes('\t')) return
    event.preventDefault()
    app.session.setState({ dialog: 'import', pasted: { text, html: clipboardData.getData('text/html') } })
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
            setChosen(null)
          }}
          onKeyDown={keys}
          onPaste={paste}
          onFocus={suggested.wake}
          onBlur={() => setChosen(null)}
        />
      </div>
      {open && (
        <div id={listId} role="listbox" aria-label={t('gather.quickAdd')} className="options pop">
          {options.map((option, index) => (
            <Fragment key={option.key}>
              {index === 1 && offered.length > 0 && <Heading text={t('gather.fromLibrary')} />}
              {index === 1 + offered.length && <Heading text={t('gather.exists')} />}
              <Suggestion id={`${listId}${index}`} chosen={index === at} onChoose={() => choose(option)}>
                {option.face}
                {option.words}
              </Suggestion>
            </Fragment>
          ))}
        </div>
      )}
    </div>
  )
}

interface Option {
  /** Null: adding what is written. */
  readonly key: string | null
  readonly face: ReactNode
  readonly words: ReactNode
  readonly run: () => void
}

function Heading({ text }: { text: string }) {
  return (
    <p role="presentation" className="xs muted">
      {text}
    </p>
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
