import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { commands } from '../commands'
import { addActor, selectActor } from '../commands/actors'
import { commandName } from '../commands/menuItem'
import { shortcutLabel } from '../commands/shortcutLabel'
import { rowsOf } from '../domain/rows'
import type { Translate } from '../i18n/translate'
import { signOf } from '../scene/marks'
import type { App } from '../state/app'
import { useApp, useT } from '../state/hooks'
import { Dialog } from '../ui/Dialog'
import { GroupToken } from '../ui/GroupToken'
import { Icon } from '../ui/Icon'

interface Choice {
  readonly id: string
  readonly name: string
  readonly picture: ReactNode
  readonly keys?: string
  readonly run: () => void
}

const most = 40

/** Search for every command and every actor, by typing. */
export default function Palette() {
  const app = useApp()
  const t = useT()
  const listId = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const choices = choicesFor(text.trim(), app, t)
  const close = () => app.session.setState({ dialog: null })
  const choose = (choice: Choice | undefined) => {
    if (!choice) return
    close()
    choice.run()
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && choices.length > 0) {
      event.preventDefault()
      const next = (at + step + choices.length) % choices.length
      setAt(next)
      document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      choose(choices[at])
    }
  }
  return (
    <Dialog title={t('shell.search')} closeLabel={t('shell.close')} onClose={close} className="palette">
      <div className="find">
        <Icon name="search" />
        <input
          autoFocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={choices[at] ? `${listId}-${at}` : undefined}
          aria-label={t('shell.palette.field')}
          placeholder={t('shell.palette.field')}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
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
            className="mi"
            onClick={() => choose(choice)}
            onPointerMove={() => setAt(index)}
          >
            {choice.picture}
            <span className="name">{choice.name}</span>
            {choice.keys && <span className="kbd">{choice.keys}</span>}
          </div>
        ))}
        {choices.length === 0 && <p className="none muted">{t('shell.palette.none', { text })}</p>}
      </div>
    </Dialog>
  )
}

function choicesFor(text: string, app: App, t: Translate): readonly Choice[] {
  const wanted = text.toLocaleLowerCase(t.language)
  const has = (name: string) => name.toLocaleLowerCase(t.language).includes(wanted)
  const doc = app.documents.doc()
  const actors = wanted === '' ? [] : rowsOf(doc, 'actors').filter((actor) => has(actor.name) || has(actor.shortName))
  const goTo = actors.map(
    (actor): Choice => ({
      id: `go ${actor.id}`,
      name: t('shell.palette.goTo', { name: actor.name }),
      picture: <GroupToken slot={signOf(doc, actor).slot} />,
      run: () => {
        selectActor(app, actor.id)
        app.session.setState({ details: true })
      },
    }),
  )
  const connect = actors.slice(0, 3).map(
    (actor): Choice => ({
      id: `connect ${actor.id}`,
      name: t('shell.palette.connect', { name: actor.name }),
      picture: <Icon name="connect" />,
      run: () => {
        selectActor(app, actor.id)
        app.session.setState({ dialog: 'connect' })
      },
    }),
  )
  const acts = commands
    .filter((one) => one.id !== 'palette' && one.id !== 'clear' && one.isEnabled(app))
    .map(
      (one): Choice => ({
        id: one.id,
        name: commandName(one, app, t),
        picture: one.icon && <Icon name={one.icon} />,
        ...(one.shortcut && { keys: shortcutLabel(one.shortcut, t) }),
        run: () => one.run(app),
      }),
    )
    .filter((choice) => has(choice.name))
  const fresh: Choice[] =
    wanted === '' || actors.some((actor) => actor.name.toLocaleLowerCase(t.language) === wanted)
      ? []
      : [
          {
            id: 'new',
            name: t('shell.palette.newActor', { name: text }),
            picture: <Icon name="add" />,
            run: () => addActor(app, { name: text }),
          },
        ]
  return [...goTo, ...acts, ...connect, ...fresh].slice(0, most)
}
