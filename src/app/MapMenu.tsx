import { commandItem } from '../commands/menuItem'
import { useApp, useSession, useT } from '../state/hooks'
import { Icon } from '../ui/Icon'
import { Menu, type MenuItem } from '../ui/Menu'
import { useLayout } from '../ui/useLayout'

/** What can be done with the map as a whole. */
export default function MapMenu() {
  const app = useApp()
  const t = useT()
  const phone = useLayout() === 'phone'
  // The items depend on the page and the selection of the moment the menu is drawn.
  useSession((session) => session.selection)
  const of = (id: string) => commandItem(id, app, t)
  const items: MenuItem[] = [
    ...(phone ? [of('palette'), of('redo'), 'line' as const] : []),
    of('present'),
    of('library'),
    'line' as const,
    of('case'),
    of('groups'),
    of('swapAxes'),
    of('threshold'),
    'line',
    of('import'),
    of('saveAsFile'),
    of('duplicateMap'),
    'line',
    of('settings'),
    of('shortcuts'),
    of('help'),
    'line',
    of('removeMap'),
  ]
  return (
    <Menu label={t('shell.more')} items={items} align="end">
      <Icon name="more" size={phone ? 20 : 16} />
    </Menu>
  )
}
