// A presentation with native shapes: every actor a group with its name, every relation a connector that stays attached, notes for the speaker.
import { strToU8, zipSync } from 'fflate'
import type { Relation, StakeholderDocument } from '../../domain/document'
import { isPlaced } from '../../domain/quadrants'
import { infoOf, putRows, rowsOf } from '../../domain/rows'
import { fullDate } from '../../i18n/dates'
import type { Translate } from '../../i18n/translate'
import { actorText } from '../../scene/actorText'
import { gridAltText, networkAltText, noteTexts } from '../../scene/altText'
import { isEased } from '../../scene/gridPicture'
import { legendOf } from '../../scene/legend'
import { legendColumn } from '../../scene/legendLayout'
import type { Palette } from '../../scene/palette'
import type { ActorItem, Box, MapPicture, RelationItem } from '../../scene/picture'
import { relationPaint, styleOf } from '../../scene/relationShapes'
import { relationText } from '../../scene/relationText'
import { mapWithKey } from '../../scene/sheetKey'
import type { PictureKind } from '../../scene/sheetMap'
import { coreProperties } from './core'
import { colour, drawShapes, emu, type NextId, type Place, sites, transform } from './drawing'
import { contentTypes, emptyTree, layout, links, master, notesMaster, root, theme } from './pptxParts'
import { el, escaped } from './xml'

export interface ReportContext {
  /** In the language of the map. */
  readonly t: Translate
  readonly palette: Palette
  readonly date: Date
}

interface Slide {
  readonly layout: 1 | 2
  readonly tree: string
  readonly notes: string
}

/** The ground of a picture on a slide of 1,280 × 720 px, under its title and beside its legend. */
const room: Box = { x: 52, y: 92, width: 920, height: 600 }
const legendAt: Place = { x: 1000, y: 100, scale: 1.15 }
/** 12 points: what reads across a room. */
const letters = 16
const slideSize = { width: 1280, height: 720 }

export function writePptx(whole: StakeholderDocument, context: ReportContext): Blob {
  const doc = unlocked(whole)
  const slides: Slide[] = [cover(doc), picture(doc, 'grid', context), picture(doc, 'network', context)]
  const files: Record<string, string> = {
    ...frame(slides.length),
    'docProps/core.xml': coreProperties(infoOf(doc).title || context.t('sheet.untitled'), context.t.language, context.date),
  }
  slides.forEach((slide, index) => {
    const n = index + 1
    files[`ppt/slides/slide${n}.xml`] = root(
      'p:sld',
      el('p:cSld', {}, el('p:spTree', {}, emptyTree, slide.tree)),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    )
    files[`ppt/slides/_rels/slide${n}.xml.rels`] = links(
      ['rId1', 'slideLayout', `../slideLayouts/slideLayout${slide.layout}.xml`],
      ['rId2', 'notesSlide', `../notesSlides/notesSlide${n}.xml`],
    )
    files[`ppt/notesSlides/notesSlide${n}.xml`] = root(
      'p:notes',
      el('p:cSld', {}, el('p:spTree', {}, emptyTree, words(2, 'body', slide.notes, context.t.language))),
      '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
    )
    files[`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`] = links(
      ['rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'],
      ['rId2', 'slide', `../slides/slide${n}.xml`],
    )
  })
  files['[Content_Types].xml'] = contentTypes(Object.keys(files))
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), { mtime: context.date })
  return new Blob([bytes as BlobPart], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' })

  function cover(of: StakeholderDocument): Slide {
    const info = infoOf(of)
    const { language } = context.t
    const day = fullDate(context.date, language)
    const below = [info.question, info.goal, [info.organisation, day].filter(Boolean).join(', ')].filter(Boolean).join('\n')
    return {
      layout: 1,
      tree: words(2, 'ctrTitle', info.title || context.t('sheet.untitled'), language) + words(3, 'subTitle', below, language),
      notes: '',
    }
  }
}

/** That a mark is locked concerns those who edit the map, not those who hear what is on a slide. */
const unlocked = (doc: StakeholderDocument): StakeholderDocument =>
  putRows(
    doc,
    'actors',
    rowsOf(doc, 'actors')
      .filter(({ locked }) => locked)
      .map((actor) => ({ ...actor, locked: false })),
  )

/** One of the two pictures as shapes. */
function picture(doc: StakeholderDocument, kind: PictureKind, { t, palette }: ReportContext): Slide {
  const relations = kind === 'network' ? rowsOf(doc, 'relations') : []
  const { picture: drawn, at: place, key } = mapWithKey(doc, kind, { room, labelSize: letters, leastSize: letters, relations }, t)
  let last = 10
  const nextId = () => ++last
  const shown = kind === 'grid' ? rowsOf(doc, 'actors').filter(isPlaced) : rowsOf(doc, 'actors')
  const facts = {
    kind,
    actors: shown,
    relations,
    moved: kind === 'grid' && drawn.actors.some(isEased),
    unnamed: unnamedIn(drawn),
    look: null,
  }
  const { reading, ...rest } = legendOf(doc, facts, t)
  const legend = legendColumn({ ...rest, reading: [] }, 201, room.height / legendAt.scale)
  const actors = drawn.actors.map((item) => actorGroup(item, doc, place, palette, nextId, t))
  const bodies = new Map(actors.map(({ id, body }) => [id, body]))
  const lines = drawn.relations.map((item) => connector(item, doc, drawn, bodies, place, palette, nextId(), t))
  const title = `${infoOf(doc).title || t('sheet.untitled')}: ${t(kind === 'grid' ? 'view.grid' : 'view.graph').toLocaleLowerCase(t.language)}`
  const said = kind === 'grid' ? gridAltText(doc, t) : networkAltText(shown, relations, t)
  return {
    layout: 2,
    tree:
      words(2, 'title', title, t.language) +
      drawShapes(drawn.backdrop, place, palette, nextId).xml +
      lines.join('') +
      drawShapes(drawn.captions, place, palette, nextId).xml +
      actors.map(({ xml }) => xml).join('') +
      drawShapes(key ? [key] : [], onSlide, palette, nextId).xml +
      drawShapes(legend.shapes, legendAt, palette, nextId).xml,
    notes: [said, ...noteTexts(doc, kind, t), ...reading].join('\n'),
  }
}

const onSlide: Place = { x: 0, y: 0, scale: 1 }
const unnamedIn = ({ actors }: MapPicture): number => actors.filter(({ label }) => label.length === 0).length

function actorGroup(item: ActorItem, doc: StakeholderDocument, place: Place, palette: Palette, nextId: NextId, t: Translate) {
  const name = doc.actors[item.id]?.name ?? ''
  const id = nextId()
  const at = { x: place.x + item.at.x * place.scale, y: place.y + item.at.y * place.scale }
  const mark = drawShapes(item.mark, { ...at, scale: place.scale }, palette, nextId, name)
  const label = drawShapes(item.label, place, palette, nextId, name)
  const reach = item.radius * place.scale
  const box = { x: at.x - reach, y: at.y - reach, width: 2 * reach, height: 2 * reach }
  const inside = transform(box).replace(
    '</a:xfrm>',
    `<a:chOff x="${emu(box.x)}" y="${emu(box.y)}"/><a:chExt cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`,
  )
  const group = el(
    'p:grpSp',
    {},
    el('p:nvGrpSpPr', {}, el('p:cNvPr', { id, name, descr: actorText(doc, item.id, t) }), '<p:cNvGrpSpPr/>', '<p:nvPr/>'),
    el('p:grpSpPr', {}, inside),
    mark.xml,
  )
  return { id: item.id, body: mark.body, xml: group + label.xml }
}

const ends: Readonly<Record<string, string>> = {
  mandate: 'triangle',
  funding: 'triangle',
  information: 'arrow',
  desired: 'oval',
  conflict: 'diamond',
}
const dashes: Readonly<Record<string, string>> = { funding: 'dashDot', information: 'sysDot', desired: 'dash' }
const widths = { 1: 1.25, 2: 2, 3: 3 } as const

/** A straight connector between the two marks, glued at the points where the drawn line leaves them: parallel ones stay apart. */
function connector(
  item: RelationItem,
  doc: StakeholderDocument,
  { actors }: MapPicture,
  bodies: ReadonlyMap<string, number | null>,
  place: Place,
  palette: Palette,
  id: number,
  t: Translate,
): string {
  const relation = doc.relations[item.id] as Relation
  const style = styleOf(relation)
  const [from, to] = [item.line[0], item.line.at(-1)]
  const [source, target] = [actors.find((one) => one.id === item.source), actors.find((one) => one.id === item.target)]
  if (!from || !to || !source || !target) return ''
  const start = siteTowards(source, from)
  const end = siteTowards(target, to)
  const a = onRim(source, start, place)
  const b = onRim(target, end, place)
  const box = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) }
  const flips = { flipH: b.x < a.x, flipV: b.y < a.y }
  const tip = relation.direction === 'none' && style !== 'desired' && style !== 'conflict' ? null : (ends[style] ?? 'triangle')
  const both = relation.direction === 'both' || style === 'desired' || style === 'conflict'
  const names = [doc.actors[item.source]?.name, doc.actors[item.target]?.name].join(' – ')
  return el(
    'p:cxnSp',
    {},
    el(
      'p:nvCxnSpPr',
      {},
      el('p:cNvPr', { id, name: names, descr: relationText(doc, relation, t) }),
      el('p:cNvCxnSpPr', {}, glue('a:stCxn', bodies.get(item.source), start), glue('a:endCxn', bodies.get(item.target), end)),
      '<p:nvPr/>',
    ),
    el(
      'p:spPr',
      {},
      transform(box).replace('<a:xfrm>', `<a:xfrm${flips.flipH ? ' flipH="1"' : ''}${flips.flipV ? ' flipV="1"' : ''}>`),
      el('a:prstGeom', { prst: 'straightConnector1' }, '<a:avLst/>'),
      el(
        'a:ln',
        { w: emu(widths[relation.strength] * (style === 'mandate' ? 1.8 : 1)), cmpd: style === 'mandate' ? 'dbl' : null },
        colour(relationPaint(style), palette),
        el('a:prstDash', { val: dashes[style] ?? 'solid' }),
        tip && both ? el('a:headEnd', { type: tip }) : '',
        tip ? el('a:tailEnd', { type: tip }) : '',
      ),
    ),
  )
}

const glue = (name: string, body: number | null | undefined, idx: number) => (body ? el(name, { id: body, idx }) : '')

const siteTowards = ({ at }: ActorItem, { x, y }: { readonly x: number; readonly y: number }): number =>
  (Math.round((Math.atan2(y - at.y, x - at.x) / (2 * Math.PI)) * sites) + sites) % sites

function onRim({ at, radius }: ActorItem, site: number, { x, y, scale }: Place) {
  const angle = (site / sites) * 2 * Math.PI
  return { x: x + (at.x + radius * Math.cos(angle)) * scale, y: y + (at.y + radius * Math.sin(angle)) * scale }
}

/** Text in a place of the template. */
function words(id: number, type: string, text: string, lang: string): string {
  const paragraphs = text
    .split('\n')
    .map((each) => el('a:p', {}, each ? el('a:r', {}, el('a:rPr', { lang, dirty: '0' }), el('a:t', {}, escaped(each))) : ''))
  return el(
    'p:sp',
    {},
    el(
      'p:nvSpPr',
      {},
      el('p:cNvPr', { id, name: type }),
      '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>',
      el('p:nvPr', {}, el('p:ph', { type })),
    ),
    '<p:spPr/>',
    el('p:txBody', {}, '<a:bodyPr/><a:lstStyle/>', ...paragraphs),
  )
}

/** Everything that is the same in every presentation of so many slides. */
function frame(count: number): Record<string, string> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1)
  return {
    '_rels/.rels': links(
      ['rId1', 'officeDocument', 'ppt/presentation.xml'],
      ['rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ),
    'ppt/presentation.xml': root(
      'p:presentation',
      '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>',
      '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>',
      el('p:sldIdLst', {}, ...numbers.map((n) => el('p:sldId', { id: 255 + n, 'r:id': `rId${n + 2}` }))),
      el('p:sldSz', { cx: emu(slideSize.width), cy: emu(slideSize.height) }),
      '<p:notesSz cx="6858000" cy="9144000"/>',
    ),
    'ppt/_rels/presentation.xml.rels': links(
      ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ['rId2', 'notesMaster', 'notesMasters/notesMaster1.xml'],
      ...numbers.map((n) => [`rId${n + 2}`, 'slide', `slides/slide${n}.xml`] as const),
    ),
    'ppt/slideMasters/slideMaster1.xml': master(),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': links(
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'slideLayout', '../slideLayouts/slideLayout2.xml'],
      ['rId3', 'theme', '../theme/theme1.xml'],
    ),
    'ppt/slideLayouts/slideLayout1.xml': layout('cover'),
    'ppt/slideLayouts/slideLayout2.xml': layout('picture'),
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': links(['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml']),
    'ppt/slideLayouts/_rels/slideLayout2.xml.rels': links(['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml']),
    'ppt/notesMasters/notesMaster1.xml': notesMaster(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': links(['rId1', 'theme', '../theme/theme2.xml']),
    'ppt/theme/theme1.xml': theme(),
    'ppt/theme/theme2.xml': theme(),
  }
}
