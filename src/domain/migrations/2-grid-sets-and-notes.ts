// Schema 2: names of the quadrants and the scale belong to the map, actors can be locked, and there are notes.
import type { Migration } from './migration'

type Fields = Readonly<Record<string, unknown>>

/** A map of schema 1 looks as it did: the names it had, ratings as 0–100, nothing locked, no notes. */
export const gridSetsAndNotes: Migration = {
  to: 2,
  why: 'Quadrant names, scale, locked actors and notes',
  up: (document) =>
    isFields(document)
      ? {
          ...document,
          info: eachRow(document.info, (info) => ({ ...info, gridSet: 'engage', scale: 'percent' })),
          actors: eachRow(document.actors, (actor) => ({ ...actor, locked: false })),
          notes: {},
        }
      : document,
}

/** A file holds the rows of a table as a list, the database by id. What is no row is left to `repair`. */
function eachRow(table: unknown, change: (row: Fields) => Fields): unknown {
  const changed = (row: unknown) => (isFields(row) ? change(row) : row)
  if (Array.isArray(table)) return table.map(changed)
  return isFields(table) ? Object.fromEntries(Object.entries(table).map(([id, row]) => [id, changed(row)])) : table
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
