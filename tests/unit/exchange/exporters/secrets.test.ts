// Every kind of file with every choice of what may leave: the bytes hold nothing that was to stay, in texts, alt texts or metadata.
import { spawnSync } from 'node:child_process'
import { inflateRawSync, inflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newNote } from '../../../../src/domain/create'
import type { StakeholderDocument } from '../../../../src/domain/document'
import { presets, shareable } from '../../../../src/domain/shareable'
import { exporters } from '../../../../src/exchange/exporters'
import type { Exporter } from '../../../../src/exchange/exporters/exporter'
import { policyFor } from '../../../../src/features/export/sharing'
import { sheetScene } from '../../../../src/scene/sheet'
import type { PictureKind } from '../../../../src/scene/sheetMap'
import { documentWith } from '../../../helpers/documents'
import { FakePath2D, fakeOffscreenCanvas } from '../../../helpers/fakeCanvas'
import { lightPalette } from '../../../helpers/palette'
import { wholeSheet } from '../../../helpers/sheets'
import { swedish } from '../../../helpers/texts'

vi.mock('../../../../src/jobs/startWorker', () => import('../../../helpers/inlineWorker'))

/** Words that no file has by chance, and where they are planted. */
const secrets = {
  names: ['Xyloren', 'Zwaffeldorp', 'Qarnby'],
  /** Texts that belong to nobody's preset but the working copy. */
  private: ['Hemlnotex', 'Relnotex', 'Probnotex', 'Rollnotex', 'Deltagnotex', 'Extranotex', 'Infoextrax'],
  mapNotes: ['Kartnotex'],
  plan: ['Uppdrax', 'Vinstax', 'Argumex', 'Kanalex', 'Ansvarex', 'Riskarex'],
  /** Assessments that no other number is by chance. */
  judgements: ['63.47', '63,47', '41.83', '41,83', '71.29', '71,29'],
} as const
type Kind = keyof typeof secrets

const [first, second, third] = secrets.names
const doc: StakeholderDocument = {
  ...documentWith({
    groups: ['Politik'],
    info: {
      title: `Skolan i ${first}`,
      question: `Hur når vi ${second.toLowerCase()}?`,
      organisation: first,
      goal: `Att ${third} är med`,
      problem: 'Probnotex',
      ownRole: 'Rollnotex',
      axisNames: { influence: `${first}s makt`, interest: '' },
    },
    actors: [
      {
        name: first,
        shortName: third,
        group: 'Politik',
        influence: 63.47,
        interest: 41.83,
        stance: -2,
        note: 'Hemlnotex',
        mission: 'Uppdrax',
        gain: 'Vinstax',
        extra: { telefon: 'Extranotex' },
        spot: { x: 10, y: 20 },
        strategy: { argument: 'Argumex', approachedBy: second, channel: 'Kanalex', dueWeeks: 3, ownership: 'Ansvarex', risk: 'Riskarex' },
      },
      { name: second, group: 'Politik', influence: 71.29, interest: 20, stance: 1, spot: { x: 200, y: 90 } },
    ],
    relations: [[first, second, { note: 'Relnotex' }]],
  }),
  participants: { d1: { id: 'd1', name: 'Deltagnotex' } },
  notes: { n1: newNote({ id: 'n1', text: 'Kartnotex', on: 'grid', at: { x: 20, y: 20 }, order: 1 }) },
}
const planted: StakeholderDocument = {
  ...doc,
  info: { info: { ...(doc.info.info as NonNullable<typeof doc.info.info>), extra: { rad: 'Infoextrax' } } },
}

/** What must not be in the file. */
function forbidden({ shows }: Exporter, preset: (typeof presets)[number]): readonly Kind[] {
  if (preset === 'masked') return ['names', 'private', 'plan', ...(shows === 'sheet' ? [] : (['mapNotes'] as const))]
  const picture: readonly Kind[] = shows === 'sheet' ? ['private', 'plan'] : []
  if (preset === 'workingCopy') return picture
  const judged: readonly Kind[] = preset === 'withoutNotes' || (shows === 'sheet' && preset === 'planOnly') ? [] : ['judgements']
  return [...picture, 'private', ...(shows === 'sheet' ? [] : (['mapNotes'] as const)), ...judged]
}

async function fileOf(exporter: Exporter, preset: (typeof presets)[number], kind: PictureKind): Promise<string> {
  const t = swedish
  const policy = policyFor(exporter, { share: preset, stance: true, notes: preset !== 'masked' }, (code) => t('present.actor', { code }))
  const shared = shareable(planted, policy).doc
  const date = new Date(2025, 10, 14)
  const scene = sheetScene(shared, kind, { ...wholeSheet, date }, t)
  const { blob } = await exporter.write({ doc: shared, scene, kind, t, palette: lightPalette(), dpi: 150, date, making: {} })
  return readable(new Uint8Array(await blob.arrayBuffer()))
}

/** Everything that a search finds in a file: its bytes as three encodings, and what is packed in it. */
function readable(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes)
  const all = [raw, ...unpacked(raw)]
  const texts = all.flatMap((part) => [
    part.toString('utf8'),
    part.toString('latin1'),
    part.toString('utf16le'),
    part.subarray(1).toString('utf16le'),
  ])
  if (raw.subarray(0, 5).toString('latin1') === '%PDF-') texts.push(...['pdftotext', 'pdfinfo'].map((tool) => textFrom(tool, raw)))
  return texts.join('\n').toLowerCase()
}

/** Members of ZIP files, and streams of PDF and PNG files. */
function unpacked(raw: Buffer): readonly Buffer[] {
  const parts: Buffer[] = []
  for (let at = raw.indexOf('PK\x03\x04'); at >= 0; at = raw.indexOf('PK\x03\x04', at + 4)) {
    const start = at + 30 + raw.readUInt16LE(at + 26) + raw.readUInt16LE(at + 28)
    parts.push(tried(() => inflateRawSync(raw.subarray(start), { finishFlush: 2 })))
  }
  for (let at = raw.indexOf('stream'); at >= 0; at = raw.indexOf('stream', at + 6)) {
    const start = at + (raw[at + 6] === 13 ? 8 : 7)
    parts.push(tried(() => inflateSync(raw.subarray(start), { finishFlush: 2 })))
  }
  return parts.flatMap((part) =>
    part.length === 0 ? [] : [part, ...(part.subarray(0, 4).toString('latin1') === 'PK\x03\x04' ? unpacked(part) : [])],
  )
}

function tried(inflate: () => Buffer): Buffer {
  try {
    return inflate()
  } catch {
    return Buffer.alloc(0)
  }
}

const textFrom = (tool: string, pdf: Buffer): string =>
  spawnSync(tool, tool === 'pdfinfo' ? ['-struct-text', '-'] : ['-', '-'], { input: pdf, encoding: 'utf8' }).stdout ?? ''

const has = (file: string, kinds: readonly Kind[]) =>
  kinds.flatMap((kind) => secrets[kind]).filter((word) => file.includes(word.toLowerCase()))

beforeAll(() => {
  vi.stubGlobal('OffscreenCanvas', fakeOffscreenCanvas([]))
  vi.stubGlobal('Path2D', FakePath2D)
  vi.stubGlobal('document', { fonts: { load: async () => [] } })
  return () => vi.unstubAllGlobals()
})

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('%s', (_, exporter: Exporter) => {
  it.each(presets)(
    'holds nothing that was to stay: %s',
    async (preset) => {
      const kinds: readonly PictureKind[] = exporter.shows === 'sheet' ? ['grid', 'network'] : ['grid']
      for (const kind of kinds) expect(has(await fileOf(exporter, preset, kind), forbidden(exporter, preset)), kind).toEqual([])
    },
    60_000,
  )

  it('is searched in a way that finds what is there', async () => {
    const file = await fileOf(exporter, 'workingCopy', 'grid')
    expect(has(file, ['names'])).not.toEqual([])
  }, 60_000)
})

it('searches for what the whole map does hold', async () => {
  const whole = await fileOf(exporters.find(({ id }) => id === 'file') as Exporter, 'workingCopy', 'grid')
  const everything = (Object.keys(secrets) as Kind[]).flatMap((kind) => secrets[kind]).filter((word) => !/,/.test(word))
  for (const word of everything) expect(whole).toContain(word.toLowerCase())
})
