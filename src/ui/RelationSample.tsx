import { type RelationStyle, relationSample } from '../scene/relationShapes'
import { Shapes } from './Shapes'

/** The line of a kind of relation, as the map draws it. Width in px. */
export function RelationSample({ style, strength = 2, width = 44 }: { style: RelationStyle; strength?: 1 | 2 | 3; width?: number }) {
  return (
    <svg className="relsample" width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
      <Shapes shapes={relationSample(style, width, 'surface', strength)} />
    </svg>
  )
}
