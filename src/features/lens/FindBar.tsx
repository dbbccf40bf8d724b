import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { reveal } from '../../commands/seen'
import { isPlaced } from '../../domain/quadrants'
import type { App } from '../../state/app'
import { useApp, useDocument, useSeen, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { type Found, foundActors } from './found'

/** Finds by words and goes from one to the next: Enter onwards, Shift Enter back, Escape ends. */
export function FindBar() {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const seen = useSeen()
  const isGrid = useSession(({ route }) => route.page === 'map' && route.view === 'grid')
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const found = useMemo(() => foundActors(doc, text, t.language), [doc, text, t])
  const here = found[Math.min(at, found.length - 1)]
  const actor = here && doc.actors[here.id]
  const isHidden = actor !== undefined && !seen.doc.actors[actor.id]
  const isWaiting = isGrid && actor !== undefined && !isPlaced(actor)
  useGivesFocusBack()

  const go = (to: number, list: readonly Found[] = found) => {
    const one = list[to]
    setAt(to)
    const name = one && doc.actors[one.id]?.name
    if (!one || name === undefined) return
    lookAt(app, one.id)
    app.session.setState({ announcement: { key: 'find.spoken', values: { name, at: to + 1, count: list.length } } })
  }
  const step = (by: 1 | -1) => {
    if (found.length > 0) go((at + by + found.length) % found.length)
  }
  const write = (next: string) => {
    setText(next)
    const list = foundActors(doc, next, t.language)
    if (list.length > 0) go(0, list)
    else if (next.trim() !== '') app.session.setState({ announcement: { key: 'find.none' } })
  }
  const close = () => app.session.setState({ dialog: null })
  const keys = (event: KeyboardEvent) => {
    const by = { Enter: event.shiftKey ? -1 : 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
    const inField = event.target === field.current
    if (by !== undefined && inField) step(by as 1 | -1)
    else if (event.key === 'Escape') close()
    else if (event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey)) field.current?.select()
    else return
    event.preventDefault()
  }
  const button = (icon: 'chevronDown' | 'close', name: string, run: () => void, turned = false) => (
    <button
      type="button"
      className={`btn ghost sm icon ${turned ? 'turned' : ''}`}
      aria-label={name}
      title={name}
      disabled={icon !== 'close' && found.length === 0}
      onClick={run}
    >
      <Icon name={icon} />
    </button>
  )
  return (
    <search className="find-bar" aria-label={t('command.find')} onKeyDown={keys}>
      <div className="row">
        <Icon name="search" />
        <input
          ref={field}
          // biome-ignore lint/a11y/noAutofocus: it appears because a key asked for it
          autoFocus
          type="text"
          aria-label={t('command.find')}
          placeholder={t('find.field')}
          autoComplete="off"
          value={text}
          onChange={(event) => write(event.target.value)}
        />
        <span className="num muted">
          {text.trim() !== '' &&
            (found.length > 0 ? t('find.count', { at: Math.min(at, found.length - 1) + 1, count: found.length }) : t('find.none'))}
        </span>
        {button('chevronDown', t('find.previous'), () => step(-1), true)}
        {button('chevronDown', t('find.next'), () => step(1))}
        {button('close', t('lens.close'), close)}
      </div>
      {actor && here && (here.place !== 'name' || isHidden || isWaiting) && (
        <div className="row where xs soft">
          {here.place !== 'name' && (
            <span className="clip">
              <b className="med">{actor.name}</b> {t(`find.in.${here.place}`)}
            </span>
          )}
          {isHidden ? (
            <>
              <span className="clip">{t('find.hidden', { name: actor.name })}</span>
              <button
                type="button"
                className="link"
                onClick={() => {
                  reveal(app, actor.id)
                  lookAt(app, actor.id)
                  field.current?.focus()
                }}
              >
                {t('find.show')}
              </button>
            </>
          ) : (
            isWaiting && <span>{t('find.unplaced')}</span>
          )}
        </div>
      )}
    </search>
  )
}

/** Selects an actor and brings it into view; a table opens where its row is. */
function lookAt(app: App, actor: string) {
  const { table } = app.session.getState()
  app.session.setState({
    selection: { actors: [actor], relations: [] },
    lookAt: { actor },
    ...(table.sheet === 'actors' && table.folded.size === 0 ? {} : { table: { ...table, sheet: 'actors', folded: new Set() } }),
  })
}

function useGivesFocusBack() {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      const map = document.querySelector<HTMLElement>('.map-mirror, .tb [tabindex="0"]')
      const to = map ?? before
      if (to instanceof HTMLElement && to.isConnected) to.focus({ preventScroll: true })
    }
  }, [])
}
