import './palette.css'
import { type KeyboardEvent, useId, useMemo, useState } from 'react'
import { relationSample } from '../scene/relationShapes'
import { useApp, useT } from '../state/hooks'
import { Dialog } from '../ui/Dialog'
import { GroupToken } from '../ui/GroupToken'
import { Icon } from '../ui/Icon'
import { Shapes } from '../ui/Shapes'
import { type Choice, createSearch } from './paletteSearch'

const mostRecent = 6
const page = 8
/** What was chosen last in this tab, the last one first; commands are remembered by the browser as well. */
let recent: readonly string[] | null = null

/** Search for every command, actor and relation, by typing. */
export default function Palette() {
  const app = useApp()
  const t = useT()
  const listId = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [search] = useState(() => {
    recent ??= (app.remembered.get('palette') ?? '').split(' ').filter(Boolean)
    return createSearch(app, recent)
  })
  const choices = useMemo(() => search(text), [search, text])
  const close = () => app.session.setState({ dialog: null })
  const choose = (choice: Choice | undefined) => {
    if (!choice) return
    recent = [choice.id, ...(recent ?? []).filter((id) => id !== choice.id)].slice(0, mostRecent)
    app.remembered.set('palette', recent.filter((id) => !id.includes(' ')).join(' '))
    close()
    choice.run()
  }
  const go = (next: number) => {
    setAt(next)
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const keys = (event: KeyboardEvent) => {
    const last = choices.length - 1
    const next = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      PageDown: Math.min(last, at + page),
      PageUp: Math.max(0, at - page),
    }[event.key]
    if (next !== undefined) go(next)
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) choose(choices[at])
    else return
    event.preventDefault()
  }
  return (
    <Dialog title={t('shell.search')} closeLabel={t('shell.close')} onClose={close} className="palette">
      <div className="find">
        <Icon name="search" />
        <input
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={choices[at] ? `${listId}-${at}` : undefined}
          aria-label={t('shell.palette.field')}
          placeholder={t('shell.palette.field')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            go(0)
          }}
          onKeyDown={keys}
        />
      </div>
      <div id={listId} role="listbox" aria-label={t('shell.search')} className="options">
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard
          <div
            key={choice.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={choice.id === 'shortcuts' ? 'mi foot' : 'mi'}
            onClick={() => choose(choice)}
            onPointerMove={() => setAt(index)}
          >
            <Face {...choice} />
            <Name {...choice} />
            {choice.keys && <span className="kbd">{choice.keys}</span>}
          </div>
        ))}
      </div>
      <p className="vh" role="status">
        {text.trim() !== '' && t('keys.palette.hits', { count: choices.length - 1 })}
      </p>
    </Dialog>
  )
}

function Face({ face }: Choice) {
  if ('slot' in face) return <GroupToken slot={face.slot} />
  if ('line' in face)
    return (
      <svg className="relsample" width={28} height={14} viewBox="0 0 28 14" aria-hidden="true">
        <Shapes shapes={relationSample(face.line, 28, 'surface')} />
      </svg>
    )
  return face.icon && <Icon name={face.icon} />
}

function Name({ text, about }: Choice) {
  const at = about ? text.indexOf(about) : -1
  if (!about || at < 0) return <span className="name">{text}</span>
  return (
    <span className="name">
      {text.slice(0, at)}
      <b>{about}</b>
      {text.slice(at + about.length)}
    </span>
  )
}
