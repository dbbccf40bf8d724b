// Pages as addresses: '#/' is Home, '#/map/<id>/<view>' a map. A hash works from any folder of any web server.
import type { Route, ViewId } from '../state/sessionStore'

const views: readonly ViewId[] = ['grid', 'graph', 'table']

export function routeOf(address: string): Route {
  const [page, id, view] = address.replace(/^#?\/?/, '').split('/')
  if (page !== 'map' || !id) return { page: 'home' }
  return { page: 'map', id: decodeURIComponent(id), view: views.find((known) => known === view) ?? 'grid' }
}

export function addressOf(route: Route): string {
  return route.page === 'home' ? '#/' : `#/map/${encodeURIComponent(route.id)}/${route.view}`
}
