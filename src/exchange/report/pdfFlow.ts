// Headings, paragraphs and tables over as many pages as they need. They are laid out first and drawn later, since a page tells how many there are.
import type { Text } from '../../scene/shape'
import { pageOf } from '../../scene/sheetPage'
import { cellLines, type Type } from './cellLines'
import type { Pen } from './pdfPen'
import { layTable } from './pdfTable'
import { added, type Element, tagged } from './pdfTags'
import type { Table } from './tables'

/** A4 across, px. */
export const flowPage = pageOf('a4', false)
const { width, height, margin } = flowPage

/** Draws something on its page, as a part of the element that holds the whole file. */
export type Draw = (pen: Pen, parent: Element) => void

/** Pages while they are laid out. */
export interface Paper {
  /** BCP 47 tag of the texts. */
  readonly language: string
  readonly left: number
  readonly width: number
  /** What a page has between its margins. */
  readonly height: number
  /** Room left on the page. */
  readonly room: () => number
  readonly newPage: () => void
  /** Takes room from the page, and gives where it begins. */
  readonly take: (height: number) => number
  /** To be drawn on this page, after all before it. */
  readonly put: (draw: Draw) => void
  /** Lines of a column, to be drawn by what is put. */
  readonly column: (lines: readonly string[], x: number, top: number, line: number, type: Type) => readonly Text[]
}

export interface Flow {
  /** What is drawn on each page, in the order it is read. */
  readonly pages: readonly (readonly Draw[])[]
  /** All that will be written, for the pen to prepare. */
  readonly texts: readonly Text[]
  readonly heading: (tag: 'H1' | 'H2', text: string) => void
  readonly paragraph: (text: string) => void
  readonly table: (table: Table) => void
}

const headings = {
  H1: { type: { size: 25.3, weight: 680 }, line: 32, before: 0, after: 10 },
  H2: { type: { size: 16, weight: 680 }, line: 22, before: 22, after: 6 },
} as const
/** 10 points, in lines that the eye finds its way back from. */
const running = { type: { size: 13.4, weight: 420 }, line: 19, width: 680 } as const
/** What follows a heading on the same page, px. */
const company = 60

export function flowIn(language: string): Flow {
  const pages: Draw[][] = []
  const texts: Text[] = []
  const bottom = height - margin.y - 34
  let y = bottom
  const paper: Paper = {
    language,
    left: margin.x,
    width: width - 2 * margin.x,
    height: bottom - margin.y,
    room: () => bottom - y,
    newPage() {
      pages.push([])
      y = margin.y
    },
    take(room) {
      y += room
      return y - room
    },
    put: (draw) => pages.at(-1)?.push(draw),
    column(lines, x, top, line, type) {
      const column = lines.map((text, index): Text => {
        return { kind: 'text', x, y: top + index * line + line / 2 + type.size * 0.35, text, ...type, fill: 'ink' }
      })
      texts.push(...column)
      return column
    },
  }

  /** One element, on as many pages as its lines take. */
  const block = (tag: string, said: string, type: Type, line: number, room: number) => {
    const rest = [...cellLines(said, room, type, language)]
    let element: Element | null = null
    while (rest.length > 0) {
      if (paper.room() < line) paper.newPage()
      const part = rest.splice(0, Math.floor(paper.room() / line))
      const column = paper.column(part, paper.left, paper.take(part.length * line), line, type)
      const isLast = rest.length === 0
      paper.put((pen, parent) => {
        element ??= added(pen, parent, tag)
        tagged(pen, element, tag, () => column.forEach(pen.text))
        if (isLast) element.end()
      })
    }
  }

  return {
    pages,
    texts,
    heading(tag, said) {
      const { type, line, before, after } = headings[tag]
      if (paper.room() < before + line + after + company) paper.newPage()
      else paper.take(before)
      block(tag, said, type, line, paper.width)
      paper.take(after)
    },
    paragraph(said) {
      block('P', said, running.type, running.line, running.width)
      paper.take(6)
    },
    table(table) {
      layTable(paper, table)
      paper.take(8)
    },
  }
}
