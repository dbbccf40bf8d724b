// The two pictures of a written report, each with its legend as a picture of its own: as wide as the text, with names of 9 points.
import type { StakeholderDocument } from '../../domain/document'
import { isPlaced } from '../../domain/quadrants'
import { rowsOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { type Legend, legendOf } from '../../scene/legend'
import { legendColumns } from '../../scene/legendLayout'
import type { Scene } from '../../scene/shape'
import { sheetScene } from '../../scene/sheet'
import type { PictureKind } from '../../scene/sheetMap'

/** 16 cm, px: between margins of 2.5 cm on an A4. */
export const textWidth = 605
/** Around the map alone, px on each side. */
const margin = 16
const room = { width: textWidth - 2 * margin, height: 500 }

export interface ReportPicture {
  readonly kind: PictureKind
  /** The map, and its legend where it has one. */
  readonly scenes: readonly Scene[]
  /** How to read it; '' when there is nothing to say. */
  readonly reading: string
}

/** Grid and network; a picture without a single actor is none. */
export function reportPictures(doc: StakeholderDocument, date: Date, t: Translate): readonly ReportPicture[] {
  const actors = rowsOf(doc, 'actors')
  const kinds: readonly PictureKind[] = [
    ...(actors.some(isPlaced) ? ['grid' as const] : []),
    ...(actors.length > 0 ? ['network' as const] : []),
  ]
  return kinds.map((kind) => {
    const options = {
      size: 'free',
      portrait: false,
      question: false,
      legend: false,
      source: false,
      working: false,
      relations: false,
      notes: true,
    } as const
    const map = sheetScene(doc, kind, { ...options, date, room }, t)
    const shown = kind === 'grid' ? actors.filter(isPlaced) : actors
    const relations = kind === 'network' ? rowsOf(doc, 'relations') : []
    const legend = legendOf(doc, { kind, actors: shown, relations, moved: false, unnamed: 0, look: null }, t)
    return { kind, scenes: [map, ...legendScene(legend, map, t)], reading: legend.reading.join(' ') }
  })
}

function legendScene(legend: Legend, { title, language }: Scene, t: Translate): readonly Scene[] {
  const { shapes, height } = legendColumns({ ...legend, reading: [] }, textWidth, 3)
  if (height === 0) return []
  const said = legend.blocks.map(({ heading, rows }) => {
    const texts = rows.map(({ text, count }) => (count === null ? text : `${text} (${count})`)).join(', ')
    return heading ? `${heading}: ${texts}` : texts
  })
  const ground = { kind: 'rect', x: 0, y: 0, width: textWidth, height: height + 20, fill: 'surface' } as const
  return [
    {
      width: textWidth,
      height: height + 20,
      shapes: [ground, { kind: 'group', x: 0, y: 10, shapes }],
      title: `${title}, ${t('export.show.legend').toLocaleLowerCase(t.language)}`,
      description: `${said.join('. ')}.`,
      language,
    },
  ]
}
