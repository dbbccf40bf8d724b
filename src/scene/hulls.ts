// The soft outline around the members of a group, and the group's name at its top.
import type { Group, Point } from '../domain/document'
import { convexHull } from '../domain/plane'
import { at, crosses, distanceToBox, num, overlap } from './geometry'
import type { Lines } from './labelBoxes'
import { sectorPaint } from './marks'
import type { Box } from './picture'
import type { Path, Text } from './shape'
import type { Standing } from './standing'
import { textWidth } from './textWidth'

export interface Hull {
  readonly group: Group
  readonly members: readonly Standing[]
  /** Corners of the outline, clockwise. */
  readonly outline: readonly Point[]
}
export interface GroupName {
  readonly box: Box
  readonly shape: Text
}

/** How far from the middle a name is tried, as a share of the reach of its mark's outline. */
const sidesteps = [0, 0.6, -0.6, 1.1, -1.1] as const
/** From the rim of a mark to the outline. */
const pad = 26
const nameSize = 12
const nameWeight = 600

export function hullOf(group: Group, members: readonly Standing[]): Hull {
  const count = members.length > 60 ? 12 : 20
  const rim = members.flatMap((member) =>
    Array.from({ length: count }, (_, index) => {
      const angle = (index / count) * 2 * Math.PI
      const reach = member.radius + pad
      return { x: member.at.x + Math.cos(angle) * reach, y: member.at.y + Math.sin(angle) * reach }
    }),
  )
  return { group, members, outline: convexHull(rim) }
}

export function hullShape({ group, outline }: Hull): Path {
  return { kind: 'path', d: smooth(outline), fill: sectorPaint(group.slot), opacity: 0.075 }
}

/** The name above one of the topmost members, where it is least in the way of marks, lines and other names. @param size px of the name. */
export function groupName(
  { group, members }: Hull,
  marks: readonly Standing[],
  taken: readonly Box[],
  lines: Lines,
  size: number = nameSize,
): GroupName {
  const width = textWidth(group.name, size, nameWeight)
  const boxes = [...members]
    .sort((a, b) => a.at.y - a.radius - (b.at.y - b.radius))
    .slice(0, 3)
    .flatMap(({ at, radius }) =>
      sidesteps.map((aside): Box => {
        // Aside from the top the outline falls away; the name follows it a little.
        const y = at.y - radius - pad - size * 1.25 + Math.abs(aside) * 6
        return { x: at.x - width / 2 + aside * (radius + pad), y, width, height: size * 1.1 }
      }),
    )
  const cost = (box: Box, index: number) => {
    let sum = index * 0.4
    for (const other of taken) if (overlap(other, box) > 0) sum += 6
    for (const mark of marks) if (distanceToBox(mark.at, box) < mark.reach + 2) sum += 4
    lines?.visit(box, (line) => {
      if (crosses(line, box)) sum += 1.5
    })
    return sum
  }
  const costs = boxes.map(cost)
  const box = boxes[costs.indexOf(Math.min(...costs))] as Box
  const shape: Text = {
    kind: 'text',
    x: num(box.x + width / 2),
    y: num(box.y + size * 0.85),
    text: group.name,
    size: size,
    weight: nameWeight,
    fill: sectorPaint(group.slot),
    anchor: 'middle',
    halo: 'paper',
    haloWidth: 4,
  }
  return { box, shape }
}

/** A closed curve through the middles of the sides, with the corners as its controls. */
function smooth(corners: readonly Point[]): string {
  const middle = (a: Point, b: Point) => at((a.x + b.x) / 2, (a.y + b.y) / 2)
  const last = corners[corners.length - 1] as Point
  let d = `M${middle(last, corners[0] as Point)}`
  for (const [index, corner] of corners.entries())
    d += `Q${at(corner.x, corner.y)} ${middle(corner, corners[(index + 1) % corners.length] as Point)}`
  return `${d}Z`
}
