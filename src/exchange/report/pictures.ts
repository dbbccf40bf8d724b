// The two pictures of a written report, with legend and key as pictures of their own: as wide as the text, with names of 9 points.
import type { Actor, StakeholderDocument } from '../../domain/document'
import { isPlaced } from '../../domain/quadrants'
import { infoOf, rowsOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { gridAltText, networkAltText, noteTexts } from '../../scene/altText'
import { isEased } from '../../scene/gridPicture'
import { nameOnLabel } from '../../scene/labels'
import { type Legend, legendOf } from '../../scene/legend'
import { legendColumns, type PlacedLegend } from '../../scene/legendLayout'
import type { Scene } from '../../scene/shape'
import { keyedPictureIn, keyUnder } from '../../scene/sheetKey'
import { type PictureKind, pictureShapes } from '../../scene/sheetMap'

/** 16 cm, px: between margins of 2.5 cm on an A4. */
export const textWidth = 605
/** Around the map, px on each side. */
const margin = 16
/** With a legend under it the map stands on one page. */
const room = { x: 0, y: 0, width: textWidth - 2 * margin, height: 500 }
const letters = 12
/** 8 points, px. */
const leastLetters = (8 / 72) * 96

export interface ReportPicture {
  readonly kind: PictureKind
  /** The map, and its legend where it has one. */
  readonly scenes: readonly Scene[]
  /** Whose numbers are on the map where names had no room; null: there are none. */
  readonly key: Scene | null
  /** How to read it; '' when there is nothing to say. */
  readonly reading: string
}

/** Grid and network; a picture without a single actor is none. */
export function reportPictures(doc: StakeholderDocument, t: Translate): readonly ReportPicture[] {
  const actors = rowsOf(doc, 'actors')
  const kinds: readonly PictureKind[] = [
    ...(actors.some(isPlaced) ? ['grid' as const] : []),
    ...(actors.length > 0 ? ['network' as const] : []),
  ]
  return kinds.map((kind) => reportPicture(doc, kind, t))
}

function reportPicture(doc: StakeholderDocument, kind: PictureKind, t: Translate): ReportPicture {
  const actors = kind === 'grid' ? rowsOf(doc, 'actors').filter(isPlaced) : rowsOf(doc, 'actors')
  const relations = kind === 'network' ? rowsOf(doc, 'relations') : []
  const place = { room, labelSize: letters, leastSize: leastLetters, relations }
  const { picture, scale, numbered } = keyedPictureIn(doc, kind, place, t)
  const { bounds } = picture
  const [width, height] = [bounds.width * scale + 2 * margin, bounds.height * scale + 2 * margin]
  const shown = {
    kind,
    actors,
    relations,
    moved: kind === 'grid' && picture.actors.some(isEased),
    unnamed: picture.actors.filter(({ label }) => label.length === 0).length,
    look: null,
  }
  const legend = legendOf(doc, shown, t)
  const title = infoOf(doc).title || t('sheet.untitled')
  const said = kind === 'grid' ? gridAltText(doc, t) : networkAltText(actors, relations, t)
  const map: Scene = {
    width,
    height,
    shapes: [ground(width, height), ...pictureShapes(picture, { x: margin - bounds.x * scale, y: margin - bounds.y * scale, scale })],
    title,
    description: [said, ...noteTexts(doc, kind, t)].join(' '),
    language: t.language,
  }
  const below = (placed: PlacedLegend, name: string, description: string): Scene | null =>
    placed.height === 0 ? null : { ...strip(placed), title: `${title}, ${name}`, description, language: t.language }
  const legendName = t('export.show.legend').toLocaleLowerCase(t.language)
  const signs = below(legendColumns({ ...legend, reading: [] }, textWidth, 3), legendName, legendText(legend))
  const key = below(keyUnder(numbered, textWidth, t), t('sheet.numbers').toLocaleLowerCase(t.language), keyText(numbered))
  return { kind, scenes: signs ? [map, signs] : [map], key, reading: legend.reading.join(' ') }
}

const ground = (width: number, height: number) => ({ kind: 'rect', x: 0, y: 0, width, height, fill: 'surface' }) as const

/** As wide as the text, on white. */
const strip = ({ shapes, height }: PlacedLegend): Pick<Scene, 'width' | 'height' | 'shapes'> => ({
  width: textWidth,
  height: height + 20,
  shapes: [ground(textWidth, height + 20), { kind: 'group', x: 0, y: 10, shapes }],
})

function legendText({ blocks }: Legend): string {
  const said = blocks.map(({ heading, rows }) => {
    const texts = rows.map(({ text, count }) => (count === null ? text : `${text} (${count})`)).join(', ')
    return heading ? `${heading}: ${texts}` : texts
  })
  return `${said.join('. ')}.`
}

const keyText = (numbered: readonly Actor[]): string => numbered.map((actor, index) => `${index + 1} ${nameOnLabel(actor)}`).join(', ')
