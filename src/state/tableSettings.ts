// How this tab shows the tables. Kept apart from the view, so that it survives a change of view.
export type TableGrouping = 'none' | 'quadrant' | 'group'
export interface TableSort {
  readonly column: string
  readonly descending: boolean
}
/** What one of the two tables shows. */
export interface SheetSettings {
  /** Null: the order of adding. */
  readonly sort: TableSort | null
  /** Words that a row must hold; empty: all rows. */
  readonly filter: string
  /** Ids of the columns shown; null: the usual ones. */
  readonly columns: readonly string[] | null
}
export interface TableSettings {
  readonly sheet: 'actors' | 'relations'
  readonly grouping: TableGrouping
  /** Ids of the groups folded together. */
  readonly folded: ReadonlySet<string>
  readonly actors: SheetSettings
  readonly relations: SheetSettings
}

export const firstTableSettings: TableSettings = {
  sheet: 'actors',
  grouping: 'quadrant',
  folded: new Set(),
  actors: { sort: { column: 'influence', descending: true }, filter: '', columns: null },
  relations: { sort: null, filter: '', columns: null },
}

/** The same columns and order for another map, with all its rows in view. */
export const unfiltered = (settings: TableSettings): TableSettings => ({
  ...settings,
  folded: new Set(),
  actors: { ...settings.actors, filter: '' },
  relations: { ...settings.relations, filter: '' },
})
