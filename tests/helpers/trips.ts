// A map that leaves in a file of another kind and is read again, as the import does when every guess of it is taken.
import { emptyDocument, newInfo } from '../../src/domain/create'
import type { StakeholderDocument } from '../../src/domain/document'
import { infoOf } from '../../src/domain/rows'
import { applyPlan } from '../../src/exchange/applyPlan'
import { draftOf } from '../../src/exchange/draft'
import { writeCsv } from '../../src/exchange/formats/csv'
import { writeGexf } from '../../src/exchange/formats/gexf'
import { writeGraphml } from '../../src/exchange/formats/graphml'
import { writeKumu } from '../../src/exchange/formats/kumu'
import { planOf } from '../../src/exchange/plan'
import { readSources } from '../../src/exchange/readers/readSources'
import type { Workbook } from '../../src/exchange/workbook'
import type { Translate } from '../../src/i18n/translate'
import { lightPalette } from './palette'

const palette = lightPalette()
const date = new Date('2026-01-02T03:04:05Z')

/** Files of a map by name. */
export type Write = (doc: StakeholderDocument, t: Translate) => Readonly<Record<string, Blob>>

export const formats: Readonly<Record<'CSV' | 'GraphML' | 'GEXF' | 'Kumu', Write>> = {
  CSV: (doc, t) => ({ 'map.csv': writeCsv(doc, 'actors', t), 'map.relations.csv': writeCsv(doc, 'relations', t) }),
  GraphML: (doc, t) => ({ 'map.graphml': writeGraphml(doc, t, palette) }),
  GEXF: (doc, t) => ({ 'map.gexf': writeGexf(doc, t, palette, date) }),
  Kumu: (doc, t) => ({ 'map.kumu.json': writeKumu(doc, t) }),
}

export async function readBlobs(files: Readonly<Record<string, Blob>>): Promise<Workbook> {
  const sources = Object.entries(files).map(async ([name, blob]) => ({ name, bytes: new Uint8Array(await blob.arrayBuffer()) }))
  return readSources(await Promise.all(sources))
}

/** Ids are numbers in the order in which they are wanted. */
export async function trip(doc: StakeholderDocument, write: Write, t: Translate): Promise<StakeholderDocument> {
  const empty = { ...emptyDocument, info: { info: newInfo({ language: infoOf(doc).language }) } }
  // A file of nothing is refused by the readers.
  const draft = Object.keys(doc.actors).length === 0 ? null : draftOf(await readBlobs(write(doc, t)))
  if (!draft) return empty
  let made = 0
  const newId = () => {
    made += 1
    return `n${made}`
  }
  return applyPlan(empty, planOf(draft, empty), 'update', newId)
}
