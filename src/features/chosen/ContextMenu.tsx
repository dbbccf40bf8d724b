import { useMemo } from 'react'
import { createPortal } from 'react-dom'
import { contextMenu } from '../../commands/menus'
import { onlyName } from '../../commands/names'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import type { SessionState } from '../../state/sessionStore'
import { type Anchor, MenuList } from '../../ui/Menu'

/** The menu of what is selected, or of an empty place: by right-click, long press, Shift F10, or a button with three dots. */
export default function ContextMenu() {
  const menu = useSession((session) => session.menu)
  return menu && <Opened menu={menu} />
}

function Opened({ menu }: { menu: NonNullable<SessionState['menu']> }) {
  const app = useApp()
  const t = useT()
  const selection = useSession((session) => session.selection)
  const name = useDocument((doc) => onlyName(doc, selection.actors))
  const anchor = useMemo(
    () =>
      menu.client ? { left: menu.client.x, right: menu.client.x, top: menu.client.y, bottom: menu.client.y } : standing(selection.actors),
    [menu, selection],
  )
  // In the map, which it belongs to also for those who go from landmark to landmark.
  return createPortal(
    <MenuList
      label={name === null ? t('editing.menu') : t('editing.menu.for', { name })}
      items={contextMenu(app, t, menu)}
      anchor={anchor}
      onClose={() => app.session.setState({ menu: null })}
    />,
    document.querySelector('main') ?? document.body,
  )
}

/** Under the mark of an actor on the map; without one in the middle of it. */
function standing(actors: readonly string[]): Anchor {
  const map = document.querySelector('main')
  const marks = actors.map((id) => map?.querySelector(`[data-actor="${CSS.escape(id)}"]`))
  const mark = marks.find((one) => one)
  if (mark) return mark.getBoundingClientRect()
  const { left = 0, top = 0, width = 0, height = 0 } = map?.getBoundingClientRect() ?? {}
  const [x, y] = [left + width / 2, top + height / 3]
  return { left: x, right: x, top: y, bottom: y }
}
