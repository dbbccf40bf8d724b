// Head and foot of a sheet: what a picture needs around it to stand alone in a report.
import type { Info } from '../domain/document'
import type { Translate } from '../i18n/translate'
import type { Shape, Text } from './shape'
import { evenLines, textLines } from './textLines'
import { textWidth } from './textWidth'

export interface Part {
  /** From (0, 0), down and to the right. */
  readonly shapes: readonly Shape[]
  readonly height: number
}

/** 19 and 13 points at 96 px an inch. */
const title = { size: 25.3, weight: 680 } as const
const question = { size: 17.3, weight: 430, voice: true } as const
const body = { size: 12, weight: 420 } as const
const strong = { size: 12, weight: 640 } as const
const sideWidth = 200

export interface HeadText {
  readonly info: Info
  /** Empty: not shown. */
  readonly question: string
  /** Already written out; empty: neither date nor organisation is shown. */
  readonly date: string
  /** Words of the boxed marking; empty: none. */
  readonly marking: string
}

/** Title and question to the left, `left` px high; organisation, date and marking to the right. */
export function headShapes(
  { info, question: asked, date, marking }: HeadText,
  width: number,
  t: Translate,
): Part & { readonly left: number } {
  const shapes: Shape[] = []
  const side = sideShapes(info.organisation, date, marking, width)
  const room = width - (side.height > 0 ? sideWidth + 24 : 0)
  let y = 0
  const line = (text: string, type: typeof title | typeof question, fill: Text['fill'], height: number, under: number): Text => {
    y += height
    return { kind: 'text', x: 0, y: y - under, text, ...type, fill }
  }
  const headline = evenLines(info.title || t('sheet.untitled'), room, title, 2)
  shapes.push(together('title', ...headline.map((text) => line(text, title, 'ink', 28, 6))))
  if (asked) {
    y += 3
    shapes.push(together('paragraph', ...evenLines(asked, room, question, 3).map((text) => line(text, question, 'ink-2', 23, 5))))
  }
  return { shapes: [...shapes, ...side.shapes], height: Math.max(y, side.height), left: y }
}

function sideShapes(organisation: string, date: string, marking: string, width: number): Part {
  const shapes: Shape[] = []
  const end = (text: string, y: number): Text => ({ kind: 'text', x: width, y, text, ...body, fill: 'ink-2', anchor: 'end' })
  let y = 0
  const next = () => {
    y += 17.5
    return y
  }
  if (date) {
    for (const line of textLines(organisation, sideWidth, strong, 2)) shapes.push({ ...end(line, next()), ...strong, fill: 'ink' })
    shapes.push(end(date, next()))
  }
  if (marking) {
    const box = textWidth(marking, 12, 600) + 20
    const top = y === 0 ? 2 : y + 8
    shapes.push(
      { kind: 'rect', x: width - box, y: top, width: box, height: 20, radius: 4, fill: 'none', stroke: 'ink-2', strokeWidth: 1.2 },
      // In the middle, and the page number from its end: a wider fall-back font then spreads to where there is room.
      { ...end(marking, top + 14.2), x: width - box / 2, anchor: 'middle', weight: 600, fill: 'ink' },
    )
    y = top + 22
  }
  return { shapes, height: y }
}

/** From 1. */
export interface PageNumber {
  readonly page: number
  readonly pages: number
}

/** A rule, what the sheet rests on, and the mark with the number of the page. */
export function footShapes(words: string, width: number, t: Translate, number: PageNumber = { page: 1, pages: 1 }): Part {
  const page = t('sheet.page', { ...number })
  const name = t('app.name')
  const pageStart = width - textWidth(page, 12, 420)
  const nameStart = pageStart - 16 - textWidth(name, 12, 420)
  const line = (text: string, x: number, y: number): Text => ({ kind: 'text', x, y, text, ...body, fill: 'ink-2' })
  const lines = textLines(words, nameStart - 48, body, 3)
  return {
    shapes: [
      { kind: 'path', d: `M0 0.5L${Math.round(width * 100) / 100} 0.5`, fill: 'none', stroke: 'line-strong' },
      together('paragraph', ...lines.map((text, index) => line(text, 0, 21 + index * 16))),
      { kind: 'group', x: nameStart - 19, y: 10.5, scale: 13 / 24, shapes: markShapes },
      { ...line(name, pageStart - 16, 21), anchor: 'end' },
      { ...line(page, width, 21), anchor: 'end' },
    ],
    height: 24 + 16 * Math.max(0, lines.length - 1),
  }
}

const together = (role: 'title' | 'paragraph', ...shapes: readonly Text[]): Shape => ({ kind: 'group', x: 0, y: 0, role, shapes })

/** The mark of the product in a box of 24. */
const markShapes: readonly Shape[] = [
  { kind: 'circle', cx: 9, cy: 9, r: 7, fill: 'accent', opacity: 0.9 },
  { kind: 'rect', x: 9, y: 9, width: 13, height: 13, radius: 2.6, fill: 'ink' },
  { kind: 'path', d: 'M9 11.6A2.6 2.6 0 0 1 11.6 9L16 9A7 7 0 0 1 9 16Z', fill: 'surface' },
]
