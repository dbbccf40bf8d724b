// One table a file: that is all CSV can hold.
import { type Exporter, written } from './exporter'

const table = { family: 'table', shows: 'about', places: false } as const

export const csv = {
  id: 'csv',
  extension: 'csv',
  ...table,
  async write({ doc, t }) {
    const { writeCsv } = await import('../formats/csv')
    return written(writeCsv(doc, 'actors', t))
  },
} as const satisfies Exporter

export const csvRelations = {
  id: 'csvRelations',
  extension: 'relations.csv',
  ...table,
  async write({ doc, t }) {
    const { writeCsv } = await import('../formats/csv')
    return written(writeCsv(doc, 'relations', t))
  },
} as const satisfies Exporter
