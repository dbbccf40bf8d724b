// Every step from an older schema to the next one, in order. Adding one: a file here, a line below, and a fixture of the old schema.
import { gridSetsAndNotes } from './2-grid-sets-and-notes'
import type { Migration } from './migration'

export const migrations: readonly Migration[] = [gridSetsAndNotes]
