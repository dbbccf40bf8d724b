// The edges between the panels and the map: dragged, moved by keys, or by the menu of their grip. Comes after the first picture.
import './panelEdges.css'
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { togglePanel } from '../commands/panels'
import { useApp, useSession, useT } from '../state/hooks'
import { changePanel, heldWidth, narrowest, type Side, widest } from '../state/panels'
import { Icon } from '../ui/Icon'
import { Menu } from '../ui/Menu'
import { useIsRoomy, useLayout } from '../ui/useLayout'

const step = 16
const menuStep = 48

export default function PanelEdges() {
  const layout = useLayout()
  const isGraph = useSession(({ route }) => route.page === 'map' && route.view === 'graph')
  // The network takes the room of the list where it needs it.
  const withList = useIsRoomy() || !isGraph
  return (
    <>
      {layout === 'wide' && withList && <Edge side="left" />}
      {(layout === 'wide' || layout === 'rail') && <Edge side="right" />}
    </>
  )
}

const panelOf = (side: Side) => document.querySelector<HTMLElement>(`.panel.${side}:not(.over)`)
const widthOf = (side: Side): number => panelOf(side)?.getBoundingClientRect().width ?? narrowest
/** While it is dragged only the style of the page follows; the width is kept when it is let go. */
const show = (side: Side, width: number) =>
  document.querySelector<HTMLElement>('.workspace')?.style.setProperty(`--panel-${side}`, `${width}px`)

function Edge({ side }: { side: Side }) {
  const app = useApp()
  const t = useT()
  const { width, closed } = useStore(app.panels, (panels) => panels[side])
  const [shown, setShown] = useState(narrowest)
  // What it came to: the window may have less room than was wished.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the width that is measured follows from these
  useLayoutEffect(() => setShown(Math.round(widthOf(side))), [side, width, closed])
  const drag = useRef<{ readonly from: number; readonly width: number; now: number } | null>(null)
  const name = t(side === 'left' ? 'shell.panel.gather' : 'shell.details')
  const outwards = side === 'left' ? 1 : -1
  const set = (next: number | null) => changePanel(app.panels, side, { width: next === null ? null : heldWidth(next) })
  if (closed)
    return (
      <button
        type="button"
        className={`grip ${side}`}
        aria-label={t('keys.panel.open', { name })}
        title={t('keys.panel.open', { name })}
        onClick={() => togglePanel(app, side)}
      >
        <Icon name={side === 'left' ? 'chevronRight' : 'back'} size={12} />
      </button>
    )
  const end = (keep: boolean) => {
    const held = drag.current
    drag.current = null
    if (!held) return
    if (keep && held.now !== held.width) set(held.now)
    else show(side, held.width)
  }
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowRight: outwards, ArrowLeft: -outwards }[event.key]
    if (event.key === 'Escape' && drag.current) end(false)
    else if (by !== undefined) set(widthOf(side) + by * (event.shiftKey ? 4 * step : step))
    else if (event.key === 'Home') set(narrowest)
    else if (event.key === 'End') set(widest)
    else if (event.key === 'Enter') togglePanel(app, side)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved */}
      <div
        role="separator"
        className={`edge ${side}`}
        aria-label={t('keys.panel.width', { name })}
        aria-orientation="vertical"
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        aria-valuenow={shown}
        title={t('keys.panel.hint')}
        tabIndex={0}
        onKeyDown={keys}
        onDoubleClick={() => set(null)}
        onPointerDown={(event: PointerEvent) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          const now = widthOf(side)
          drag.current = { from: event.clientX, width: now, now }
        }}
        onPointerMove={(event: PointerEvent) => {
          if (!drag.current) return
          drag.current.now = heldWidth(drag.current.width + outwards * (event.clientX - drag.current.from))
          show(side, drag.current.now)
        }}
        onPointerUp={() => end(true)}
        onPointerCancel={() => end(false)}
      />
      <div className={`grip ${side}`} style={{ '--turn': side === 'left' ? '180deg' : '0deg' } as CSSProperties}>
        <Menu
          label={t('keys.panel.menu', { name })}
          className="btn ghost icon"
          align={side === 'left' ? 'start' : 'end'}
          items={[
            { name: t('keys.panel.close', { name }), icon: 'close', run: () => togglePanel(app, side) },
            { name: t('keys.panel.wider'), icon: 'add', run: () => set(widthOf(side) + menuStep) },
            { name: t('keys.panel.narrower'), icon: 'minus', run: () => set(widthOf(side) - menuStep) },
            { name: t('keys.panel.standard'), icon: 'undo', run: () => set(null) },
          ]}
        >
          <Icon name="chevronRight" size={12} />
        </Menu>
      </div>
    </>
  )
}
