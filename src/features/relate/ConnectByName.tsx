import { useEffect, useMemo, useState } from 'react'
import type { Actor, ActorId } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import { collatorOf, folded } from '../../i18n/locale'
import { groupToken, signOf } from '../../scene/marks'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { Popover } from '../../ui/Popover'
import { Shapes } from '../../ui/Shapes'
import { Written } from '../../ui/Written'

const most = 8

/** Connects by typing: the other actor is found by its name; without a selected actor the first one is asked for too. */
export function ConnectByName() {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const selected = useSession((session) => session.selection.actors)
  const [source, setSource] = useState<ActorId | null>(selected.length === 1 ? (selected[0] ?? null) : null)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  // The other actor may as well be clicked on the map.
  useEffect(() => app.session.setState({ tool: { kind: 'connect', from: source } }), [app, source])
  const found = useMemo(() => matching(rowsOf(doc, 'actors'), text, source, infoOf(doc).language).slice(0, most), [doc, text, source])
  const close = () => app.session.setState({ dialog: null, tool: { kind: 'select' } })
  const choose = (actor: Actor | undefined) => {
    if (!actor) return
    setText('')
    setAt(0)
    if (source === null) setSource(actor.id)
    else
      app.session.setState({
        dialog: null,
        tool: { kind: 'select' },
        connecting: { source, target: actor.id },
        popoverAt: null,
        selection: { actors: [source], relations: [] },
      })
  }
  const question = source === null ? t('relate.first') : t('relate.second', { name: doc.actors[source]?.name ?? '' })
  return (
    <Popover
      label={question}
      at={null}
      onClose={() => app.session.setState({ dialog: null })}
      className="relate find"
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          close()
        }
      }}
    >
      <h2>{question}</h2>
      <label className="input">
        <Icon name="search" />
        <input
          data-first
          type="text"
          role="combobox"
          aria-label={question}
          aria-expanded={found.length > 0}
          aria-controls="connect-options"
          aria-activedescendant={found[at] ? `connect-${found[at].id}` : undefined}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setAt(0)
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
              event.preventDefault()
              setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(1, found.length))
            } else if (event.key === 'Enter') {
              event.preventDefault()
              choose(found[at])
            }
          }}
        />
      </label>
      <div className="options" role="listbox" id="connect-options" aria-label={question}>
        {found.map((actor, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
          <div
            key={actor.id}
            id={`connect-${actor.id}`}
            className="mi"
            role="option"
            aria-selected={index === at}
            onClick={() => choose(actor)}
          >
            <svg className="tok" width={15} height={15} viewBox="-8 -8 16 16" aria-hidden="true">
              <Shapes shapes={groupToken(signOf(doc, actor).slot, 6.7)} />
            </svg>
            <Written className="clip">{actor.name}</Written>
          </div>
        ))}
      </div>
      {found.length === 0 && <p className="muted">{t('relate.nobody')}</p>}
    </Popover>
  )
}

/** Names that begin with the text first, then those that hold it. */
function matching(actors: readonly Actor[], text: string, without: ActorId | null, language: string): readonly Actor[] {
  const wanted = folded(text.trim(), language)
  const rank = (actor: Actor) => {
    const names = [actor.name, actor.shortName].map((name) => folded(name, language))
    if (names.some((name) => name.startsWith(wanted))) return 0
    return names.some((name) => name.includes(wanted)) ? 1 : 2
  }
  const { compare } = collatorOf(language)
  return actors.filter((actor) => actor.id !== without && rank(actor) < 2).sort((a, b) => rank(a) - rank(b) || compare(a.name, b.name))
}
