// The views of a map. Adding one: a folder in features, its picture in scene, a line here.
import { lazy } from 'react'
import type { View } from '../state/view'

export const views = [
  { id: 'grid', name: 'view.grid', icon: 'grid', Component: lazy(() => import('../features/grid/GridView')) },
  { id: 'graph', name: 'view.graph', icon: 'graph', Component: lazy(() => import('../features/graph/GraphView')) },
  { id: 'table', name: 'view.table', icon: 'table', Component: lazy(() => import('../features/table/TableView')) },
] as const satisfies readonly View[]
