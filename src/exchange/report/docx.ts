// A report in Word: real headings, sharp pictures with their words, tables whose heads repeat. It takes its looks from the template it is put in.
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import type { StakeholderDocument } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import { fullDate } from '../../i18n/dates'
import { localeOf } from '../../i18n/locale'
import type { Translate } from '../../i18n/translate'
import type { Scene } from '../../scene/shape'
import { coreProperties } from './core'
import { docxTable, tableText } from './docxTable'
import { type ReportPicture, textWidth } from './pictures'
import { quadrantSummaries } from './summary'
import { planTable, type Table as ReportTable, registerTable, relationTable } from './tables'
import { legal } from './xml'

export interface DocxContext {
  /** In the language of the map. */
  readonly t: Translate
  readonly date: Date
  /** Of `reportPictures`, painted. */
  readonly pictures: readonly PaintedPicture[]
}

export interface PaintedPicture extends Pick<ReportPicture, 'kind' | 'reading'> {
  /** The map, and its legend where it has one. */
  readonly images: readonly PaintedScene[]
  readonly key: PaintedScene | null
}

/** Width and height in px. */
export interface PaintedScene extends Pick<Scene, 'width' | 'height' | 'title' | 'description'> {
  /** A PNG at 300 dpi of the size on the page. */
  readonly data: Uint8Array<ArrayBuffer>
}

/** Twentieths of a point, as Word measures. */
const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)
const margin = 25
const sheet = { width: 210, height: 297 }

/** First what it is about and in short, then each picture on a page of its own, then the tables on pages that lie down. */
export async function writeDocx(doc: StakeholderDocument, { t, date, pictures }: DocxContext): Promise<Blob> {
  const title = legal(infoOf(doc).title) || t('sheet.untitled')
  const tables = [
    ...part(t('actors'), registerTable(doc, t), t),
    ...part(t('report.plan'), planTable(doc, t), t),
    ...part(t('relations'), relationTable(doc, t), t),
  ]
  const upright = [...opening(doc, title, date, t), ...pictures.flatMap((picture, index) => figure(picture, index + 1, t))]
  const method = methodNote(doc, pictures, date, t)
  const file = new Document({
    title,
    hyphenation: { autoHyphenation: true },
    styles: styles(localeOf(t.language)),
    sections:
      tables.length === 0
        ? [section([...upright, ...method], title, false)]
        : [section(upright, title, false), section([...tables, ...method], title, true)],
  })
  // The library would sign the file with a stand-in for a person, and with the hour.
  const core = { path: 'docProps/core.xml', data: coreProperties(title, t.language, date) }
  return Packer.toBlob(file, undefined, [core])
}

function section(children: readonly FileChild[], title: string, lying: boolean): ISectionOptions {
  const margins = { top: twips(margin), right: twips(margin), bottom: twips(margin), left: twips(margin) }
  const size = { width: twips(sheet.width), height: twips(sheet.height) }
  const number = new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })
  const foot = new Paragraph({ style: 'Footer', alignment: AlignmentType.END, children: [new TextRun(`${title}   `), number] })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: { ...size, orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT }, margin: margins },
    },
    footers: { default: new Footer({ children: [foot] }) },
    children,
  }
}

/** Title, case and the map in short. */
function opening(doc: StakeholderDocument, title: string, date: Date, t: Translate): FileChild[] {
  const info = infoOf(doc)
  const about = [
    [t('shell.case.question'), info.question],
    [t('shell.case.problem'), info.problem],
    [t('shell.case.goal'), info.goal],
    [t('shell.case.ownRole'), info.ownRole],
  ].filter(([, said]) => said?.trim())
  const actors = rowsOf(doc, 'actors').length
  const counts = [t('actors.count', { count: actors }), t('relations.count', { count: rowsOf(doc, 'relations').length })].join(', ')
  const quadrants = quadrantSummaries(doc, t)
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    text([info.organisation, fullDate(date, t.language)].filter(Boolean).join(', ')),
    ...(about.length > 0 ? [heading(t('report.case'))] : []),
    ...about.flatMap(([name = '', said = '']) => [heading(name, HeadingLevel.HEADING_2), ...lines(said)]),
    ...(actors === 0 ? [text(t('report.empty'))] : [heading(t('report.short')), text(`${counts}.`)]),
    ...quadrants.map(
      ({ name, advice, actors }) =>
        new Paragraph({
          children: [
            new TextRun({ text: `${legal(name)}. `, bold: true }),
            new TextRun(advice),
            new TextRun({ text: legal(actors), break: 1 }),
          ],
        }),
    ),
  ]
}

/** A picture on a page of its own, with its legend and, under them, how to read it. */
function figure({ kind, images, key, reading }: PaintedPicture, number: number, t: Translate): FileChild[] {
  const caption = `${t('report.figure', { number })} ${reading}`.trim()
  return [
    heading(t(kind === 'grid' ? 'view.grid' : 'view.graph'), HeadingLevel.HEADING_1, true),
    ...images.map((image) => new Paragraph({ keepNext: true, spacing: { after: 60 }, children: [drawn(image)] })),
    new Paragraph({ style: 'Caption', children: [new TextRun(caption)] }),
    ...(key ? [new Paragraph({ children: [drawn(key)] })] : []),
  ]
}

function drawn({ data, width, height, title, description }: PaintedScene): ImageRun {
  const shrink = Math.min(1, textWidth / width)
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: width * shrink, height: height * shrink },
    altText: { name: legal(title), title: legal(title), description: legal(description) },
  })
}

/** A heading with its table; nothing where the table would be empty. */
function part(name: string, table: ReportTable, t: Translate): FileChild[] {
  return table.rows.length === 0 ? [] : [heading(name), docxTable(table, twips(sheet.height - 2 * margin), t)]
}

function methodNote(doc: StakeholderDocument, pictures: readonly PaintedPicture[], date: Date, t: Translate): FileChild[] {
  const count = rowsOf(doc, 'participants').length
  const source = count > 1 ? t('sheet.source.joint', { count }) : t('sheet.source.own')
  const day = t('report.method.day', { day: fullDate(date, t.language) })
  return [
    heading(t('report.method')),
    ...(pictures.some(({ kind }) => kind === 'grid') ? [text(t('report.method.grid'))] : []),
    text(`${source} ${t('sheet.notPersons')} ${day}`),
  ]
}

const heading = (name: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1, pageBreakBefore = false) =>
  new Paragraph({
    heading: level,
    keepNext: true,
    ...(pageBreakBefore && { pageBreakBefore }),
    children: [new TextRun(legal(name))],
  })
const text = (said: string) => new Paragraph({ children: [new TextRun(legal(said))] })
const lines = (said: string) =>
  said
    .trim()
    .split(/\r?\n/)
    .map((line) => text(line))

/** Word's own styles by their own names, so that a template takes over; black on white, since colour is the template's. */
function styles(language: string) {
  const head = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after }, keepNext: true },
  })
  const small = { basedOn: 'Normal', quickFormat: true, run: { size: 18, color: '000000' } }
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: { run: { size: 48, bold: true, color: '000000' }, paragraph: { spacing: { after: 80 } } },
      heading1: head(30, 360, 120),
      heading2: head(24, 200, 60),
    },
    paragraphStyles: [
      { id: tableText, name: 'Table Text', ...small, paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } } },
      { id: 'Caption', name: 'caption', ...small, paragraph: { spacing: { before: 60, after: 120 } } },
      { id: 'Footer', name: 'footer', ...small, paragraph: { spacing: { after: 0 } } },
    ],
  }
}
