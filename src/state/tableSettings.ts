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
  /** Words that a relation must hold; empty: any. What actors must hold belongs to the lens, for it is the same on the map. */
  readonly relationWords: string
}

export const firstTableSettings: TableSettings = {
  sheet: 'actors',
  grouping: 'quadrant',
  folded: new Set(),
  actors: { sort: { column: 'influence', descending: true }, columns: null },
  relations: { sort: null, columns: null },
  relationWords: '',
}

/** The same columns and order for another map, with all its rows in view. */
export const unfiltered = (settings: TableSettings): TableSettings => ({
  ...settings,
  folded: new Set(),
  relationWords: '',
})
