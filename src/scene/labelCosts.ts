// What a place for a label costs, by itself and beside the places of other labels.
import type { Point } from '../domain/document'
import { distanceToLine, linesCross } from '../domain/plane'
import { crosses, overlap } from './geometry'
import { directionCost, type LabelRequest, type LabelSpace, labelBoxAt, labelSteps, leaderOf, type PlacedLabel } from './labelBoxes'
import type { LabelPlace } from './picture'

// The order of the costs is the rule: outside ≫ leader across a mark > nearer to another mark > over a mark > over a label or a name > distance.
const cost = {
  outside: 100_000,
  leaderAcross: 4000,
  nearer: 2000,
  overMark: 1000,
  overLabel: 600,
  overName: 600,
  leadersCross: 250,
  overLine: 22,
  /** In its other shape: narrower, or with a line more. */
  reshaped: 14,
  /** A line must lead to its mark. */
  leader: 30,
  crowd: 8,
} as const
/** Between two labels, px. */
const labelGap = 1.5
/** From a label to a mark, px. */
const markGap = 1.5
/** Closer than this, px, a label begins to crowd what it does not name. */
const airy = 9
/** From this cost on a label is in somebody's way. */
export const conflict = cost.overLabel

export interface Candidate extends PlacedLabel {
  readonly leader: readonly [Point, Point] | null
  readonly cost: number
  /** True when the label would lie where no label may: on a mark, outside the frame. */
  readonly covers: boolean
  readonly right: number
  readonly bottom: number
  /** The label with its leader and the air around: what lies outside it costs neither anything. */
  readonly outer: Bounds
}

interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What a place costs whatever the other labels do. @param others marks that a label at this distance can come near, its own left out. */
export function candidateAt(
  request: LabelRequest,
  place: LabelPlace,
  others: readonly LabelRequest[],
  { frame, avoid, lines, near }: LabelSpace,
): Candidate {
  const box = labelBoxAt(request, place)
  const right = box.x + box.width
  const bottom = box.y + box.height
  const leader = leaderOf(request, { place, box })
  const outer = outerOf(box.x, box.y, right, bottom, leader)
  let sum =
    (labelSteps[place.step] ?? 0) * 1.5 +
    (directionCost[Math.floor(place.direction)] ?? 0) +
    (place.shape ? cost.reshaped : 0) +
    (leader ? cost.leader : 0)
  let covers = false
  if (frame) {
    const outside = box.width * box.height - overlap(box, frame)
    if (outside > 0.01) return { place, box, right, bottom, outer, leader, cost: sum + cost.outside + outside, covers: true }
  }
  for (const name of avoid) {
    if (overlap(box, name) === 0) continue
    sum += cost.overName
    covers ||= near
  }
  lines?.visit(box, (line) => {
    if (crosses(line, box)) sum += cost.overLine
  })
  const own = away(request.at, box.x, box.y, right, bottom) - request.reach
  for (const other of others) {
    const gap = away(other.at, box.x, box.y, right, bottom) - other.reach
    if (gap < markGap) {
      sum += cost.overMark + 20 * (markGap - gap)
      covers = true
    } else if (gap < own) sum += leader ? 10 : cost.nearer
    else if (gap < airy) sum += airy - gap
    if (leader && distanceToLine(other.at, leader[0], leader[1]) < other.reach + 1) {
      sum += cost.leaderAcross
      covers ||= near
    }
  }
  return { place, box, right, bottom, outer, leader, cost: sum, covers }
}

/** Distance from a point to a box. */
function away({ x, y }: Point, left: number, top: number, right: number, bottom: number): number {
  const dx = x < left ? left - x : x > right ? x - right : 0
  const dy = y < top ? top - y : y > bottom ? y - bottom : 0
  return Math.sqrt(dx * dx + dy * dy)
}

function outerOf(left: number, top: number, right: number, bottom: number, leader: readonly [Point, Point] | null): Bounds {
  const air = airy / 4
  if (!leader) return { left: left - air, top: top - air, right: right + air, bottom: bottom + air }
  const [{ x, y }] = leader
  return {
    left: Math.min(left, x) - air,
    top: Math.min(top, y) - air,
    right: Math.max(right, x) + air,
    bottom: Math.max(bottom, y) + air,
  }
}

/** What two labels cost each other; never less than 0. */
export function together(a: Candidate, b: Candidate): number {
  const one = a.outer
  const other = b.outer
  if (one.left > other.right || other.left > one.right || one.top > other.bottom || other.top > one.bottom) return 0
  const width = (a.right < b.right ? a.right : b.right) - (a.box.x > b.box.x ? a.box.x : b.box.x)
  const height = (a.bottom < b.bottom ? a.bottom : b.bottom) - (a.box.y > b.box.y ? a.box.y : b.box.y)
  let sum = 0
  if (width > -airy / 2 && height > -airy / 2)
    sum = width > -labelGap && height > -labelGap ? cost.overLabel + 2 * (width + labelGap) * (height + labelGap) : cost.crowd
  if (a.leader && crosses(a.leader, b.box)) sum += cost.overLabel
  if (b.leader && crosses(b.leader, a.box)) sum += cost.overLabel
  if (a.leader && b.leader && linesCross(a.leader, b.leader)) sum += cost.leadersCross
  return sum
}

export const meets = (a: Candidate, b: Candidate): boolean =>
  a.box.x < b.right && b.box.x < a.right && a.box.y < b.bottom && b.box.y < a.bottom
