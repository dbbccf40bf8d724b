// Places a legend: in one column beside a map, in several under it.
import type { Legend, LegendBlock } from './legend'
import type { Shape, Text } from './shape'
import { fitText, textLines } from './textLines'
import { textWidth } from './textWidth'

export interface PlacedLegend {
  /** From (0, 0). */
  readonly shapes: readonly Shape[]
  readonly height: number
}

const rowHeight = 21
const headingHeight = 24
const blockGap = 19
const columnGap = 36
const lineHeight = 17.5
/** Between the lines of one entry. */
const wrapHeight = 15
const smallest = 0.7
/** The narrowest that rows are set, as a share of the usual. */
const tightest = 0.72
const plain = { size: 12, weight: 420 } as const

/**
 * One column `width` px wide and at most `height` px high: made smaller as far as `least` (letters of 12 px times it still read), then set
 * tighter, then without how to read it, and only then smaller still, down to 70 %.
 */
export function legendColumn(legend: Legend, width: number, height: number, least = smallest): PlacedLegend {
  const at = (scale: number, tight: number) => ({ scale, ...column(blocksOf(legend, width / scale, true, tight), tight) })
  const fits = (placed: PlacedLegend & { readonly scale: number }) => placed.height * placed.scale <= height
  let placed = at(1, 1)
  while (!fits(placed) && placed.scale > least) placed = at(Math.max(least, placed.scale - 0.03), 1)
  for (let tight = 0.96; !fits(placed) && tight > tightest; tight -= 0.04) placed = at(least, tight)
  if (!fits(placed) && legend.reading.length > 0) return legendColumn({ ...legend, reading: [] }, width, height, least)
  while (!fits(placed) && placed.scale > smallest) placed = at(Math.max(smallest, placed.scale - 0.03), tightest)
  const { scale, shapes } = placed
  return { shapes: [{ kind: 'group', x: 0, y: 0, scale, shapes }], height: placed.height * scale }
}

/** Columns side by side over `width` px, as even in height as the order of the blocks allows. */
export function legendColumns(legend: Legend, width: number, count: number): PlacedLegend {
  const columnWidth = (width - (count - 1) * columnGap) / count
  const blocks = blocksOf(legend, columnWidth, false, 1)
  if (blocks.length === 0) return { shapes: [], height: 0 }
  let limit = Math.max(...blocks.map(({ height }) => height))
  let columns = fill(blocks, limit)
  while (columns.length > count) {
    limit += rowHeight
    columns = fill(blocks, limit)
  }
  const placed = columns.map((part) => column(part, 1))
  return {
    shapes: placed.map(({ shapes }, index): Shape => ({ kind: 'group', x: index * (columnWidth + columnGap), y: 0, shapes })),
    height: Math.max(...placed.map(({ height }) => height)),
  }
}

interface Block {
  readonly height: number
  readonly shapes: readonly Shape[]
}

function fill(blocks: readonly Block[], limit: number): Block[][] {
  const columns: Block[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    if (used + blockGap + block.height > limit) {
      columns.push([])
      used = -blockGap
    }
    columns.at(-1)?.push(block)
    used += blockGap + block.height
  }
  return columns
}

function column(blocks: readonly Block[], tight: number): PlacedLegend {
  const shapes: Shape[] = []
  let y = 0
  for (const block of blocks) {
    if (y > 0) y += blockGap * tight
    shapes.push({ kind: 'group', x: 0, y, shapes: block.shapes })
    y += block.height
  }
  return { shapes, height: y }
}

function blocksOf({ blocks, reading }: Legend, width: number, ruled: boolean, tight: number): Block[] {
  const placed = blocks.map((block) => blockShapes(block, width, tight))
  return reading.length > 0 ? [...placed, readingShapes(reading, width, ruled)] : placed
}

function blockShapes({ heading, signWidth, rows }: LegendBlock, width: number, tight: number): Block {
  const row = rowHeight * tight
  const shapes: Shape[] = []
  const top = heading === null ? 0 : headingHeight
  if (heading !== null) shapes.push({ ...text(heading, 0, 12), weight: 660, fill: 'ink' })
  let y = top
  for (const { sign, text: words, count } of rows) {
    const counted = count === null ? '' : String(count)
    const room = width - signWidth - 8 - (counted ? textWidth(counted, plain.size) + 8 : 0)
    const middle = y + row / 2
    shapes.push({ kind: 'group', x: signWidth / 2, y: middle, shapes: sign })
    const lines = textLines(words, room, plain)
    for (const [index, line] of lines.entries())
      shapes.push(text(fitText(line, room, plain), signWidth + 8, middle + 4.2 + index * wrapHeight))
    if (counted) shapes.push({ ...text(counted, width, middle + 4.2), anchor: 'end', fill: 'ink-3' })
    y += row + Math.max(0, lines.length - 1) * wrapHeight
  }
  return { height: y, shapes }
}

function readingShapes(reading: readonly string[], width: number, ruled: boolean): Block {
  const lines = reading.flatMap((sentence) => textLines(sentence, width, plain))
  const top = ruled ? 13 : 0
  const rule: Shape = { kind: 'path', d: `M0 0.5L${width} 0.5`, fill: 'none', stroke: 'line-strong' }
  return {
    height: top + lines.length * lineHeight,
    shapes: [
      ...(ruled ? [rule] : []),
      {
        kind: 'group',
        x: 0,
        y: 0,
        role: 'paragraph',
        shapes: lines.map((line, index): Shape => ({ ...text(line, 0, top + 13 + index * lineHeight), fill: 'ink-2' })),
      },
    ],
  }
}

const text = (words: string, x: number, y: number): Text => ({ kind: 'text', x, y, text: words, ...plain, fill: 'ink' })
