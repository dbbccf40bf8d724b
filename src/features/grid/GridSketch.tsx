import { useMemo } from 'react'
import type { Info, StakeholderDocument } from '../../domain/document'
import { isPlaced } from '../../domain/quadrants'
import { rowsOf } from '../../domain/rows'
import { spotOf } from '../../scene/frame'
import { num } from '../../scene/geometry'
import { frameOf } from '../../scene/gridPicture'
import { plotShapes, quadrantNames } from '../../scene/gridPlot'
import type { Shape } from '../../scene/shape'
import { useT } from '../../state/hooks'
import { Shapes } from '../../ui/Shapes'

const width = 420
const height = 330
/** What axis words take beside the plot, px. */
const room = { left: 48, right: 10, top: 12, bottom: 46 }

/** The grid with its words, and a dot for each actor: nothing moves when words or scale change. */
export function GridSketch({ doc, info, label }: { doc: StakeholderDocument; info: Info; label: string }) {
  const t = useT()
  const shapes = useMemo(() => {
    const frame = frameOf(info, width - room.left - room.right, height - room.top - room.bottom)
    const dots = rowsOf(doc, 'actors')
      .filter(isPlaced)
      .map((actor): Shape => {
        const { x, y } = spotOf(actor, frame)
        return { kind: 'circle', cx: num(x), cy: num(y), r: 3, fill: 'ink-3' }
      })
    return [...plotShapes(frame, info, 0.9, t), ...quadrantNames(frame, info, 0.8, t).flatMap((name) => name.shapes), ...dots]
  }, [doc, info, t])
  return (
    <svg className="sketch" role="img" aria-label={label} viewBox={`${-room.left} ${-room.top} ${width} ${height}`}>
      <Shapes shapes={shapes} />
    </svg>
  )
}
