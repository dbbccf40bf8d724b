// The name of an actor as a field at the place of its label.
import type { Node } from '@xyflow/react'
import { type RefObject, useEffect, useMemo } from 'react'
import type { MapPicture } from '../../scene/picture'
import type { MapHandle } from './MapCanvas'
import type { NameData } from './NameNode'

interface Renaming {
  readonly actor: string
  readonly name: string
  readonly label: string
  readonly onDone: (name: string | null) => void
}

/** @param renaming must stay the same object while the field is open. */
export function useRename(picture: MapPicture, map: RefObject<MapHandle | null>, renaming: Renaming | null): readonly Node[] {
  const actor = renaming?.actor
  useEffect(() => {
    if (actor !== undefined) map.current?.reveal(actor)
  }, [map, actor])
  return useMemo(() => {
    const item = renaming && picture.actors.find(({ id }) => id === renaming.actor)
    if (!item) return []
    const box = item.labelBox
    const position = box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: item.at.x, y: item.at.y + item.radius + 20 }
    const data: NameData = {
      label: renaming.label,
      value: renaming.name,
      onDone: (name) => {
        renaming.onDone(name)
        map.current?.takeFocus()
      },
    }
    return [{ id: `rename-${item.id}`, type: 'name', position, width: 1, height: 1, draggable: false, selectable: false, data }]
  }, [picture, map, renaming])
}
