// The lines and columns of a table as places that keys can reach.
import type { Row } from '../../domain/document'
import type { Section } from './arrange'
import type { Layout } from './cells'
import type { Column } from './column'

export const headLine = '#head'
export const sectionLine = (section: Section): string => `#${section.id}`
export const selectColumn = '#select'
export const menuColumn = '#menu'

/** Folded sections keep their heading and lose their rows. */
export function layoutOf<R extends Row>(sections: readonly Section[], folded: ReadonlySet<string>, columns: readonly Column<R>[]): Layout {
  const heading = (id: string) => ({ id, holds: false })
  return {
    lines: [
      heading(headLine),
      ...sections.flatMap((section) => [
        ...(section.label === null ? [] : [heading(sectionLine(section))]),
        ...(folded.has(section.id) && section.label !== null ? [] : section.rows.map((id) => ({ id, holds: true }))),
      ]),
    ],
    columns: [heading(selectColumn), ...columns.map(({ id }) => ({ id, holds: true })), heading(menuColumn)],
  }
}
