// Zooming and panning the picture in view; the canvas does it when it hears the wish.
import type { App } from '../state/app'
import type { ViewWish } from '../state/sessionStore'
import type { Command } from './command'

const onPicture = (app: App): boolean => {
  const { route } = app.session.getState()
  return route.page === 'map' && route.view !== 'table'
}
const wish = (viewWish: ViewWish) => (app: App) => app.session.setState({ viewWish })

export const zoomCommands: readonly Command[] = [
  {
    id: 'zoomIn',
    name: 'map.zoomIn',
    icon: 'add',
    shortcut: 'plus',
    alsoKeys: ['mod+plus', '=', 'mod+='],
    onCanvas: true,
    isEnabled: onPicture,
    run: wish('in'),
  },
  {
    id: 'zoomOut',
    name: 'map.zoomOut',
    icon: 'minus',
    shortcut: 'minus',
    alsoKeys: ['mod+minus'],
    onCanvas: true,
    isEnabled: onPicture,
    run: wish('out'),
  },
  { id: 'zoomFull', name: 'keys.zoomFull', icon: 'search', shortcut: 'mod+0', onCanvas: true, isEnabled: onPicture, run: wish('full') },
  {
    id: 'fit',
    name: 'keys.fit',
    icon: 'fit',
    shortcut: '0',
    alsoKeys: ['shift+1'],
    onCanvas: true,
    isEnabled: onPicture,
    run: wish('fit'),
  },
  {
    id: 'zoomSelection',
    name: 'keys.zoomSelection',
    icon: 'target',
    shortcut: 'shift+2',
    onCanvas: true,
    isEnabled: (app) => onPicture(app) && app.session.getState().selection.actors.length > 0,
    run: wish('selection'),
  },
]
