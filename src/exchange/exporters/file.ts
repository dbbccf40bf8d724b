import { json } from '../formats/json'
import { type Exporter, written } from './exporter'

/** The map itself, to be opened again. */
export const file = {
  id: 'file',
  extension: json.extensions[0],
  family: 'file',
  shows: 'about',
  places: false,
  write: async ({ doc, date }) => written(await json.write(doc, date)),
} as const satisfies Exporter
