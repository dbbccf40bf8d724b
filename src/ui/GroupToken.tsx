import { groupToken } from '../scene/marks'
import { Shapes } from './Shapes'

/** Shape and colour of a slot, for lists. Slot 0: no group. */
export function GroupToken({ slot, size = 15 }: { slot: number; size?: number }) {
  return (
    <svg className="tok" width={size} height={size} viewBox="-8 -8 16 16" aria-hidden="true">
      <Shapes shapes={groupToken(slot, 6.7)} />
    </svg>
  )
}
