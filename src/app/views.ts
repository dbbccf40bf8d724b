// The views of a map. Adding one: a folder in features, its picture in scene, a line here.
import type { View } from '../state/view'
import { laterPart, lazyPart } from '../ui/lazyPart'

export const views = [
  { id: 'grid', name: 'view.grid', icon: 'grid', Component: lazyPart(() => import('../features/grid/GridView')) },
  { id: 'graph', name: 'view.graph', icon: 'graph', Component: lazyPart(() => import('../features/graph/GraphView')) },
  { id: 'table', name: 'view.table', icon: 'table', Component: laterPart(() => import('../features/table/TableView')) },
] as const satisfies readonly View[]
