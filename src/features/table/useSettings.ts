import type { Row } from '../../domain/document'
import { useApp, useSession } from '../../state/hooks'
import type { SheetSettings, TableSettings } from '../../state/tableSettings'
import type { Column } from './column'

/** What the tables of this tab show, and how to change it. */
export function useSettings() {
  const app = useApp()
  const settings = useSession((session) => session.table)
  const change = (fields: Partial<TableSettings>) => app.session.setState({ table: { ...app.session.getState().table, ...fields } })
  const changeSheet = (fields: Partial<SheetSettings>) => {
    const now = app.session.getState().table
    change({ [now.sheet]: { ...now[now.sheet], ...fields } })
  }
  return { settings, sheet: settings[settings.sheet], change, changeSheet }
}

/** The first column names the row and always shows; the others in the order of the list. */
export function shownColumns<R extends Row>(all: readonly Column<R>[], { columns }: SheetSettings): readonly Column<R>[] {
  return all.filter((column, at) => at === 0 || (columns ? columns.includes(column.id) : column.usual))
}

/** A first press sorts from low to high, a second from high to low, a third goes back to the order of adding. */
export function nextSort(sort: SheetSettings['sort'], column: string): SheetSettings['sort'] {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}
