import { useApp, useSession, useT } from '../state/hooks'
import { Icon } from '../ui/Icon'
import { addressOf } from './route'
import { views } from './views'

/** The views of the map as links: a click in the bar, a middle click for a tab of its own. */
export function ViewSwitch({ className = 'seg', iconSize = 16 }: { className?: string; iconSize?: number }) {
  const t = useT()
  return (
    <nav className={className} aria-label={t('shell.views')}>
      <ViewLinks iconSize={iconSize} />
    </nav>
  )
}

function ViewLinks({ iconSize }: { iconSize: number }) {
  const t = useT()
  const route = useSession((session) => session.route)
  if (route.page !== 'map') return null
  return views.map(({ id, name, icon }) => (
    <a key={id} href={addressOf({ ...route, view: id })} aria-current={route.view === id ? 'page' : undefined}>
      <span className="face">
        <Icon name={icon} size={iconSize} />
      </span>
      {t(name)}
    </a>
  ))
}

/** The bar at the bottom of a phone: the views, the list of actors, and search for everything else. */
export function PhoneNav() {
  const app = useApp()
  const t = useT()
  const gathering = useSession((session) => session.gathering)
  return (
    <nav className="phonenav" aria-label={t('shell.views')}>
      <ViewLinks iconSize={22} />
      <button type="button" aria-expanded={gathering} onClick={() => app.session.setState({ gathering: !gathering, details: false })}>
        <span className="face">
          <Icon name="actors" size={22} />
        </span>
        {t('shell.actors')}
      </button>
      <button type="button" onClick={() => app.session.setState({ dialog: 'palette', gathering: false })}>
        <span className="face">
          <Icon name="search" size={22} />
        </span>
        {t('shell.find')}
      </button>
    </nav>
  )
}
