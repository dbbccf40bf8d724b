import { type PointerEvent, useRef, useState } from 'react'
import type { Actor } from '../../domain/document'
import { distance } from '../../domain/plane'
import { groupToken, signOf } from '../../scene/marks'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { threshold } from '../../ui/canvas/gesture'
import type { Point } from '../../ui/canvas/viewport'
import { Shapes } from '../../ui/Shapes'
import { Written } from '../../ui/Written'

/** More chips than this would only slow the page down: the rest is reached through the list and the table. */
const most = 80

interface Props {
  readonly actors: readonly Actor[]
  /** Let go at a place of the window. */
  readonly onDrop: (actor: Actor, client: Point) => void
  /** What letting go there would mean; null: nothing. */
  readonly valueAt: (client: Point) => string | null
}

/** Actors without a place on the grid. They are dragged there, or clicked and then their place. */
export default function Tray({ actors, onDrop, valueAt }: Props) {
  const app = useApp()
  const t = useT()
  const groups = useDocument((doc) => doc.groups)
  const tool = useSession((session) => session.tool)
  const [held, setHeld] = useState<{ readonly actor: Actor; readonly at: Point } | null>(null)
  const pressed = useRef<{ readonly actor: Actor; readonly at: Point } | null>(null)
  const dragged = useRef(false)
  const at = (event: PointerEvent): Point => ({ x: event.clientX, y: event.clientY })
  const token = (actor: Actor) => (
    <svg className="tok" width={15} height={15} viewBox="-8 -8 16 16" aria-hidden="true">
      <Shapes shapes={groupToken(signOf({ ...app.documents.doc(), groups }, actor).slot, 6.7)} />
    </svg>
  )
  return (
    <section className="tray" aria-label={t('tray.title')} data-tray>
      <h2>
        {t('tray.title')} <span className="num muted">{actors.length}</span>
      </h2>
      <ul>
        {actors.slice(0, most).map((actor) => (
          <li key={actor.id}>
            <button
              type="button"
              className="chip"
              title={t('tray.hint')}
              aria-pressed={tool.kind === 'place' && tool.actor === actor.id}
              onPointerDown={(event) => {
                if (event.button !== 0) return
                // At once: a quick hand has left the chip before its first move is heard.
                event.currentTarget.setPointerCapture(event.pointerId)
                dragged.current = false
                pressed.current = { actor, at: at(event) }
              }}
              onPointerMove={(event) => {
                const start = pressed.current
                if (!start || (!held && distance(start.at, at(event)) < threshold)) return
                dragged.current = true
                setHeld({ actor: start.actor, at: at(event) })
              }}
              onPointerUp={(event) => {
                pressed.current = null
                if (!held) return
                setHeld(null)
                onDrop(actor, at(event))
              }}
              onPointerCancel={() => {
                pressed.current = null
                setHeld(null)
              }}
              onClick={() => {
                if (dragged.current) return
                const chosen = tool.kind === 'place' && tool.actor === actor.id
                app.session.setState({
                  tool: chosen ? { kind: 'select' } : { kind: 'place', actor: actor.id },
                  selection: { actors: [actor.id], relations: [] },
                })
              }}
            >
              {token(actor)}
              <Written className="clip">{actor.shortName || actor.name}</Written>
            </button>
          </li>
        ))}
        {actors.length > most && <li className="muted">+{actors.length - most}</li>}
      </ul>
      {held && (
        <div className="held" style={{ transform: `translate(${held.at.x}px, ${held.at.y}px)` }}>
          {token(held.actor)}
          <span>{valueAt(held.at) ?? held.actor.name}</span>
        </div>
      )}
    </section>
  )
}
