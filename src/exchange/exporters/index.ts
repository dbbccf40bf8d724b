// Everything that leaves the product, in the order of the dialog. Adding a kind of file: its file, a line here and its texts.
import { csv, csvRelations } from './csv'
import { docx } from './docx'
import { type Exporter, families } from './exporter'
import { file } from './file'
import { gexf, graphml, kumu } from './networks'
import { pack } from './pack'
import { pdf, pdfReport } from './pdf'
import { copy, png, svg } from './pictures'
import { pptx } from './pptx'
import { viewer } from './viewer'
import { xlsx } from './xlsx'

export const exporters = [
  copy,
  png,
  svg,
  pack,
  pdf,
  pdfReport,
  pptx,
  docx,
  xlsx,
  csv,
  csvRelations,
  graphml,
  gexf,
  kumu,
  viewer,
  file,
] as const satisfies readonly Exporter[]

export type ExporterId = (typeof exporters)[number]['id']
export const exporterIds = exporters.map(({ id }) => id) as readonly ExporterId[]
/** Those with nothing to preview say in words what the file holds. */
export type AboutId = Extract<(typeof exporters)[number], { readonly shows: 'about' }>['id']
export const exporterOf = (id: ExporterId) => exporters.find((exporter) => exporter.id === id) as (typeof exporters)[number]
/** The entries of the dialog, each with its kinds of file. */
export const byFamily = families
  .map((family) => ({ family, members: exporters.filter((exporter) => exporter.family === family) }))
  .filter(({ members }) => members.length > 0)
