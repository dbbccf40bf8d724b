// Opening and closing the panels beside the map.
import type { App } from '../state/app'
import { changePanel, type Side } from '../state/panels'
import type { Command } from './command'

/** Panels stand beside the pictures in windows that are wide enough; elsewhere they lie over the map when they are asked for. */
const standing =
  (least: number) =>
  (app: App): boolean => {
    const { route } = app.session.getState()
    return (
      route.page === 'map' && route.view !== 'table' && (typeof matchMedia !== 'function' || matchMedia(`(min-width: ${least}em)`).matches)
    )
  }

export function togglePanel(app: App, side: Side): void {
  const { closed } = app.panels.getState()[side]
  changePanel(app.panels, side, { closed: !closed })
  app.session.setState(side === 'left' ? { gathering: false } : { details: false })
}

export const panelCommands: readonly Command[] = [
  { id: 'panelLeft', name: 'keys.panel.left', icon: 'actors', isEnabled: standing(75), run: (app) => togglePanel(app, 'left') },
  { id: 'panelRight', name: 'keys.panel.right', icon: 'panel', isEnabled: standing(56.25), run: (app) => togglePanel(app, 'right') },
  {
    id: 'panelsUsual',
    name: 'keys.panel.usual',
    icon: 'panel',
    isEnabled: (app) => Object.values(app.panels.getState()).some(({ width, closed }) => width !== null || closed),
    run: (app) => app.panels.setState({ left: { width: null, closed: false }, right: { width: null, closed: false } }),
  },
]
