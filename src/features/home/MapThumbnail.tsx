import { useMemo } from 'react'
import type { StakeholderDocument } from '../../domain/document'
import { thumbnailShapes, thumbnailSize } from '../../scene/thumbnail'
import { Shapes } from '../../ui/Shapes'

/** The map as a small picture; decoration, since the card says its name and how many actors it has. Fills the width it is given. */
export function MapThumbnail({ doc }: { doc: StakeholderDocument }) {
  const shapes = useMemo(() => thumbnailShapes(doc), [doc])
  return (
    <svg
      className="thumbnail"
      viewBox={`0 0 ${thumbnailSize.width} ${thumbnailSize.height}`}
      width="100%"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <Shapes shapes={shapes} />
    </svg>
  )
}
