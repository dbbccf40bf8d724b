// A name being written on the map, before its code is there.
import type { Node } from '@xyflow/react'
import { lazyPart } from '../lazyPart'

export const RenameOnMap = lazyPart(() => import('./RenameOnMap'))
export const noNodes: readonly Node[] = []

/** For the node types of a view. */
export const NameNode = lazyPart(() => import('./NameNode'))
