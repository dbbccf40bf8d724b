// What lies under the marks of the grid: the plot, its lines, the axes and the names of the quadrants.
import { type Info, type Quadrant, quadrants, type Scale } from '../domain/document'
import { stepCount } from '../domain/scales'
import type { Translate } from '../i18n/translate'
import { dividingSpot, type Frame } from './frame'
import { at, num } from './geometry'
import { axisEnd, axisTitle, quadrantClass, quadrantName } from './gridWords'
import type { Box } from './picture'
import type { Path, Shape, Text } from './shape'
import { textWidth } from './textWidth'

export function plotShapes(frame: Frame, info: Info, scale: number, t: Translate): Shape[] {
  const { width, height } = frame
  const dividing = dividingSpot(frame)
  const cross = (x: number, y: number) => `M${at(x, 0)}L${at(x, height)}M${at(0, y)}L${at(width, y)}`
  const line = (d: string, stroke: 'plot-line' | 'control-border'): Path => ({ kind: 'path', d, fill: 'none', stroke, strokeWidth: 1 })
  const arrow = 6 * scale
  const axis = (d: string): Shape => ({ kind: 'path', d, fill: 'none', stroke: 'plot-axis', strokeWidth: num(1.5 * scale), cap: 'round' })
  return [
    { kind: 'rect', x: 0, y: 0, width, height, fill: 'plot' },
    // Both ratings high is at the top right, whichever axis is which.
    { kind: 'rect', x: num(dividing.x), y: 0, width: num(width - dividing.x), height: num(dividing.y), fill: 'plot-strong' },
    ...dotted(info.scale).map(
      (share): Path => ({ ...line(cross(width * share, height * share), 'plot-line'), dash: [1, 5], cap: 'round' }),
    ),
    line(cross(dividing.x, dividing.y), 'control-border'),
    axis(`M0 0L${at(0, height)}L${at(width, height)}`),
    axis(
      `M${at(-arrow * 0.67, arrow)}L0 0L${at(arrow * 0.67, arrow)}M${at(width - arrow, height - arrow * 0.67)}L${at(width, height)}L${at(width - arrow, height + arrow * 0.67)}`,
    ),
    ...axisWords(frame, info, scale, t),
  ]
}

/** Where the dotted lines stand: between the steps of the scale, or at the quarters. */
function dotted(scale: Scale): readonly number[] {
  const count = stepCount(scale)
  return count === 5 ? [0.2, 0.4, 0.6, 0.8] : [0.25, 0.75]
}

function axisWords({ width, height, axesSwapped }: Frame, info: Info, scale: number, t: Translate): Shape[] {
  const [up, right] = axesSwapped ? (['interest', 'influence'] as const) : (['influence', 'interest'] as const)
  const title = { kind: 'text', size: num(13 * scale), weight: 620, fill: 'ink', anchor: 'middle' } as const
  const end = { kind: 'text', size: num(12 * scale), weight: 430, fill: 'ink-3' } as const
  const under = num(height + 18 * scale)
  const beside = num(-12 * scale)
  return [
    { ...title, x: num(width / 2), y: num(height + 34 * scale), text: axisTitle(info, right, t) },
    { ...end, x: 0, y: under, text: axisEnd(info, right, 'low', t), anchor: 'start' },
    { ...end, x: width, y: under, text: axisEnd(info, right, 'high', t), anchor: 'end' },
    { ...title, x: num(-32 * scale), y: num(height / 2), text: axisTitle(info, up, t), rotate: -90 },
    { ...end, x: beside, y: height, text: axisEnd(info, up, 'low', t), anchor: 'start', rotate: -90 },
    { ...end, x: beside, y: 0, text: axisEnd(info, up, 'high', t), anchor: 'end', rotate: -90 },
  ]
}

export interface QuadrantName {
  readonly quadrant: Quadrant
  readonly box: Box
  readonly shapes: readonly Text[]
}

const nameSize = 14
const classSize = 12
const inset = 14
/** On a narrower plot the names stand alone: the room is the actors'. */
const narrow = 440

/** The names of the quadrants in their outer corners, found from the values. One that does not fit its quadrant is left out. */
export function quadrantNames(frame: Frame, info: Info, scale: number, t: Translate): QuadrantName[] {
  const dividing = dividingSpot(frame)
  const withClass = frame.width >= narrow * scale
  return quadrants.flatMap((quadrant): QuadrantName[] => {
    const influential = quadrant === 'player' || quadrant === 'contextSetter'
    const interested = quadrant === 'player' || quadrant === 'subject'
    const [isUp, isRight] = frame.axesSwapped ? [interested, influential] : [influential, interested]
    const room = (isRight ? frame.width - dividing.x : dividing.x) - 2 * inset * scale
    const depth = isUp ? dividing.y : frame.height - dividing.y
    const lines = [
      { text: quadrantName(info, quadrant, t), size: nameSize * scale, weight: 640, fill: 'ink-2' as const },
      { text: quadrantClass(info, quadrant, t), size: classSize * scale, weight: 430, fill: 'ink-3' as const },
    ].filter(
      ({ text, size, weight }, index) =>
        text !== '' && (index === 0 || withClass) && textWidth(text, size, weight) <= room && depth >= (index === 0 ? 34 : 52) * scale,
    )
    if (lines.length === 0) return []
    const x = isRight ? frame.width - inset * scale : inset * scale
    const last = isUp ? (24 + (lines.length - 1) * 16) * scale : frame.height - 12 * scale
    const shapes = lines.map((line, index): Text => {
      const y = last - (lines.length - 1 - index) * 16 * scale
      return { kind: 'text', x: num(x), y: num(y), ...line, size: num(line.size), anchor: isRight ? 'end' : 'start' }
    })
    const width = Math.max(...lines.map(({ text, size, weight }) => textWidth(text, size, weight)))
    const top = last - (lines.length - 1) * 16 * scale - nameSize * scale * 0.8
    return [{ quadrant, shapes, box: { x: isRight ? x - width : x, y: top, width, height: last + 4 * scale - top } }]
  })
}
