// The sheet that leaves the app: a page laid out from the data at its own size, never a photograph of the screen.
import type { Actor, Relation, StakeholderDocument } from '../domain/document'
import { isPlaced } from '../domain/quadrants'
import { infoOf, rowsOf } from '../domain/rows'
import { fullDate } from '../i18n/dates'
import type { Translate } from '../i18n/translate'
import { gridAltText, networkAltText, noteTexts } from './altText'
import { isEased } from './gridPicture'
import { legendOf } from './legend'
import { legendColumn, legendColumns, type PlacedLegend } from './legendLayout'
import type { Look } from './look'
import type { Box, MapPicture } from './picture'
import type { Scene, Shape } from './shape'
import { footShapes, headShapes, type PageNumber } from './sheetFrame'
import { keyedPictureIn, keyGap, keyUnder, mapWithKey } from './sheetKey'
import { type PictureKind, pictureShapes } from './sheetMap'
import { type PageSize, pageOf } from './sheetPage'

/** What the box beside the title says of how far the work has come. */
export const markings = ['none', 'draft', 'working'] as const
export type Marking = (typeof markings)[number]

export interface SheetOptions {
  readonly size: PageSize
  readonly portrait: boolean
  readonly question: boolean
  readonly legend: boolean
  /** Date and organisation in the head, source in the foot. */
  readonly source: boolean
  readonly marking: Marking
  /** Relations on the grid; the network always has them. */
  readonly relations: boolean
  /** Notes that lie on the picture. */
  readonly notes: boolean
  /** The day the sheet is made. */
  readonly date: Date
  /** Another colour or size of marks than the usual ones, as on the screen. */
  readonly look?: Look | null
  /** How many actors the map has when the sheet holds only some of them; said in the foot. Null or missing: it holds all. */
  readonly of?: number | null
  /** How many people assessed, when the document no longer tells; missing: those it has. */
  readonly participants?: number
  /** Its number in a file of several pages; missing: it is the only one. */
  readonly page?: PageNumber
}

/** What the sheet is made of, however it is laid out. */
interface Content {
  readonly doc: StakeholderDocument
  readonly kind: PictureKind
  readonly options: SheetOptions
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
  readonly t: Translate
}

const legendWidth = 201
const gap = 36
/** The map alone has no page: the grid is drawn as large as on an A4. */
const freeRoom: Box = { x: 0, y: 0, width: 790, height: 616 }
const freeMargin = 16
/** 8 points, px: it will be put on an A4. */
const leastAlone = (8 / 72) * 96

/** A page with the grid or the network of a document, in the language of `t`. An empty map gives a page too. */
export function sheetScene(whole: StakeholderDocument, kind: PictureKind, options: SheetOptions, t: Translate): Scene {
  const doc = options.notes ? whole : { ...whole, notes: {} }
  const all = rowsOf(doc, 'actors')
  const actors = kind === 'grid' ? all.filter(isPlaced) : all
  const ids = new Set(actors.map(({ id }) => id))
  const among = rowsOf(doc, 'relations').filter(({ source, target }) => ids.has(source) && ids.has(target))
  const relations = kind === 'network' || options.relations ? among : []
  const content = { doc, kind, options, actors, relations, t }
  return {
    ...(options.size === 'free' ? mapAlone(content) : onPage(content, options.size)),
    title: infoOf(doc).title || t('sheet.untitled'),
    description: [
      kind === 'grid' ? gridAltText(doc, t) : networkAltText(actors, relations, t),
      ...noteTexts(doc, kind, t),
      partText(content),
    ]
      .filter(Boolean)
      .join(' '),
    language: t.language,
  }
}

type Drawn = Pick<Scene, 'width' | 'height' | 'shapes'>

function mapAlone({ doc, kind, relations, options, t }: Content): Drawn {
  const { picture, scale, numbered } = keyedPictureIn(
    doc,
    kind,
    { room: freeRoom, labelSize: 12, leastSize: leastAlone, relations, look: options.look },
    t,
  )
  const { bounds } = picture
  const key = keyUnder(numbered, bounds.width * scale, t)
  const under = key.height > 0 ? key.height + keyGap : 0
  const [width, height] = [bounds.width * scale + 2 * freeMargin, bounds.height * scale + under + 2 * freeMargin]
  const at = { x: freeMargin - bounds.x * scale, y: freeMargin - bounds.y * scale, scale }
  return {
    width,
    height,
    shapes: [ground(width, height), ...pictureShapes(picture, at), placed(key, freeMargin, height - freeMargin - key.height)],
  }
}

function onPage(content: Content, size: Exclude<PageSize, 'free'>): Drawn {
  const { options, t } = content
  const page = pageOf(size, options.portrait)
  // Laid out as on an A4, and drawn at the scale of the page.
  const [width, height] = [page.width / page.scale, page.height / page.scale]
  const margin = { x: page.margin.x / page.scale, y: page.margin.y / page.scale }
  const inner = width - 2 * margin.x
  const upright = height > width

  const head = headShapes(headText(content), inner, t)
  const foot = footShapes(footText(content), inner, t, options.page)
  const footTop = height - margin.y + 8 - foot.height
  const legendTop = margin.y + head.height + 12
  // Beside a legend the map may begin higher: the date stands above the legend, not above the map.
  const top = upright || !options.legend ? legendTop : margin.y + head.left + 12
  const room: Box = { x: margin.x, y: top, width: inner, height: footTop - 12 - top }
  const draw = (room: Box) =>
    mapWithKey(
      content.doc,
      content.kind,
      { room, labelSize: page.labelSize, leastSize: page.leastSize, relations: content.relations, look: options.look },
      t,
    )

  const middle: Shape[] = []
  if (!options.legend) middle.push(...draw(room).shapes)
  else if (upright) {
    // Whether marks were moved is known only with the map: the room for that note is kept in any case.
    const kept = legendColumns(legendFor(content, null), inner, 3).height
    const box = { ...room, height: room.height - kept - 24 }
    const map = draw(box)
    const legend = legendColumns(legendFor(content, map.picture), inner, 3)
    middle.push(...map.shapes, placed(legend, margin.x, footTop - 16 - kept))
  } else {
    const box = { ...room, width: inner - legendWidth - gap }
    const map = draw(box)
    const legend = legendColumn(legendFor(content, map.picture), legendWidth, footTop - 20 - legendTop, leastLegend(page.leastSize))
    middle.push(...map.shapes, placed(legend, margin.x + inner - legendWidth, legendTop + 8))
  }
  const shapes: Shape[] = [placed(head, margin.x, margin.y - 6), ...middle, placed(foot, margin.x, footTop)]
  return {
    width: page.width,
    height: page.height,
    // Enlarged one by one and not as a whole, so that a painter may rest between them.
    shapes: [
      ground(page.width, page.height),
      ...(page.scale === 1 ? shapes : shapes.map((shape): Shape => ({ kind: 'group', x: 0, y: 0, scale: page.scale, shapes: [shape] }))),
    ],
  }
}

/** How far a legend may be made smaller before its letters of 12 px come under the least that reads; a slide has no room for so large ones. */
const leastLegend = (leastSize: number): number => Math.min(0.9, leastSize / 12)

const ground = (width: number, height: number): Shape => ({ kind: 'rect', x: 0, y: 0, width, height, fill: 'surface' })
const placed = ({ shapes }: PlacedLegend, x: number, y: number): Shape => ({ kind: 'group', x, y, shapes })

/** Null instead of a picture: the legend at its longest. */
function legendFor({ doc, kind, actors, relations, options, t }: Content, picture: MapPicture | null) {
  const moved = kind === 'grid' && (picture?.actors.some(isEased) ?? true)
  const unnamed = picture?.actors.filter(({ label }) => label.length === 0).length ?? 0
  return legendOf(doc, { kind, actors, relations, moved, unnamed, look: options.look ?? null }, t)
}

function headText({ doc, options, t }: Content) {
  const info = infoOf(doc)
  return {
    info,
    question: options.question ? info.question : '',
    date: options.source ? fullDate(options.date, t.language) : '',
    marking: options.marking === 'none' ? '' : t(`sheet.marking.${options.marking}`),
  }
}

/** What part of the map it is; empty when it is all. */
const partText = ({ doc, options, t }: Pick<Content, 'doc' | 'options' | 't'>): string =>
  typeof options.of === 'number' ? `${t('sheet.some', { shown: rowsOf(doc, 'actors').length, count: options.of })}.` : ''

function footText({ doc, kind, actors, options, t }: Content): string {
  const participants = options.participants ?? rowsOf(doc, 'participants').length
  const all = rowsOf(doc, 'actors').length
  const unplaced = kind === 'grid' ? all - actors.length : 0
  const sentences = [
    partText({ doc, options, t }),
    unplaced > 0 && `${t('sheet.unplaced', { count: unplaced })}.`,
    options.source && (participants > 1 ? t('sheet.source.joint', { count: participants }) : t('sheet.source.own')),
    t('sheet.notPersons'),
  ]
  return sentences.filter(Boolean).join(' ')
}
