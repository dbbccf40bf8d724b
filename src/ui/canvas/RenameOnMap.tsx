// The name of an actor as a field at the place of its label. Comes when the first name is written.
import type { Node } from '@xyflow/react'
import { type RefObject, useEffect } from 'react'
import type { MapPicture } from '../../scene/picture'
import type { MapHandle } from './MapCanvas'
import type { NameData } from './NameNode'

interface Props {
  readonly actor: string
  readonly name: string
  readonly label: string
  readonly picture: MapPicture
  readonly map: RefObject<MapHandle | null>
  readonly onDone: (name: string | null) => void
  /** Hears what the view is to show; nothing any more when it ends. */
  readonly onNodes: (nodes: readonly Node[]) => void
}

/** Shows nothing itself: it hands over what the view shows. */
export default function RenameOnMap({ actor, name, label, picture, map, onDone, onNodes }: Props) {
  useEffect(() => map.current?.reveal(actor), [map, actor])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written must not be begun anew
  useEffect(() => {
    const item = picture.actors.find(({ id }) => id === actor)
    if (!item) return onDone(null)
    const box = item.labelBox
    const side = box && (box.x > item.at.x ? 'start' : box.x + box.width < item.at.x ? 'end' : null)
    const x = box ? box.x + box.width * (side === 'start' ? 0 : side === 'end' ? 1 : 0.5) : item.at.x
    const position = { x, y: box ? box.y + box.height / 2 : item.at.y + item.radius + 20 }
    const data: NameData = {
      label,
      value: name,
      ...(side && { side }),
      onDone: (written) => {
        onDone(written)
        map.current?.takeFocus()
      },
    }
    onNodes([{ id: `rename-${actor}`, type: 'name', position, width: 1, height: 1, draggable: false, selectable: false, data }])
    return () => onNodes([])
  }, [actor])
  return null
}
