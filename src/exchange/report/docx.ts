// A report in Word: real headings, sharp pictures with their words, tables whose heads repeat. It takes its looks from the template it is put in.
import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { StakeholderDocument } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import { fullDate } from '../../i18n/dates'
import { localeOf, numberText } from '../../i18n/locale'
import type { Translate } from '../../i18n/translate'
import type { Scene } from '../../scene/shape'
import { coreProperties } from './core'
import { type ReportPicture, reportPictures, textWidth } from './pictures'
import { planTable, type Table as ReportTable, registerTable, relationTable, type Value } from './tables'
import { legal } from './xml'

export interface DocxContext {
  /** In the language of the map. */
  readonly t: Translate
  readonly date: Date
  /** Makes a PNG at 300 dpi of the scene's own size. */
  readonly png: (scene: Scene) => Promise<Blob>
}

/** Twentieths of a point, as Word measures. */
const twips = (mm: number): number => Math.round((mm / 25.4) * 1440)
const page = {
  size: { width: twips(210), height: twips(297) },
  margin: { top: twips(25), right: twips(25), bottom: twips(25), left: twips(25) },
}
const tableText = 'TableText'

export async function writeDocx(doc: StakeholderDocument, { t, date, png }: DocxContext): Promise<Blob> {
  const info = infoOf(doc)
  const title = legal(info.title) || t('sheet.untitled')
  const day = fullDate(date, t.language)
  const pictures = await Promise.all(reportPictures(doc, date, t).map(async (picture) => ({ picture, runs: await drawn(picture, png) })))
  const about = [
    [t('shell.case.question'), info.question],
    [t('shell.case.problem'), info.problem],
    [t('shell.case.goal'), info.goal],
    [t('shell.case.ownRole'), info.ownRole],
  ].filter(([, text]) => text?.trim())

  const children: FileChild[] = [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
    text([info.organisation, day].filter(Boolean).join(', ')),
    ...(about.length > 0 ? [heading(t('report.case'))] : []),
    ...about.flatMap(([name = '', said = '']) => [heading(name, HeadingLevel.HEADING_2), ...lines(said)]),
    ...(rowsOf(doc, 'actors').length === 0 ? [text(t('report.empty'))] : []),
    ...pictures.flatMap(({ picture, runs }) => [
      heading(t(picture.kind === 'grid' ? 'view.grid' : 'view.graph')),
      ...runs.map((run) => new Paragraph({ keepNext: run !== runs.at(-1), spacing: { after: 120 }, children: [run] })),
      ...(picture.reading ? [text(picture.reading)] : []),
    ]),
    ...part(t('actors'), registerTable(doc, t), t),
    ...part(t('report.plan'), planTable(doc, t), t),
    ...part(t('relations'), relationTable(doc, t), t),
    heading(t('report.method')),
    ...(pictures.some(({ picture }) => picture.kind === 'grid') ? [text(t('report.method.grid'))] : []),
    text(`${t('sheet.source.own')} ${t('sheet.notPersons')} ${t('report.method.day', { day })}`),
  ]
  const file = new Document({
    title,
    hyphenation: { autoHyphenation: true },
    styles: styles(localeOf(t.language)),
    sections: [{ properties: { page }, children }],
  })
  // The library would sign the file with a stand-in for a person, and with the hour.
  const core = { path: 'docProps/core.xml', data: coreProperties(title, t.language, date) }
  return Packer.toBlob(file, undefined, [core])
}

const heading = (name: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1) =>
  new Paragraph({ heading: level, keepNext: true, children: [new TextRun(legal(name))] })
const text = (said: string) => new Paragraph({ children: [new TextRun(legal(said))] })
const lines = (said: string) =>
  said
    .trim()
    .split(/\r?\n/)
    .map((line) => text(line))

async function drawn({ scenes }: ReportPicture, png: DocxContext['png']): Promise<readonly ImageRun[]> {
  return Promise.all(
    scenes.map(async (scene) => {
      const data = new Uint8Array(await (await png(scene)).arrayBuffer())
      const shrink = Math.min(1, textWidth / scene.width)
      return new ImageRun({
        type: 'png',
        data,
        transformation: { width: scene.width * shrink, height: scene.height * shrink },
        altText: { name: legal(scene.title), title: legal(scene.title), description: legal(scene.description) },
      })
    }),
  )
}

/** A heading with its table; nothing where the table would be empty. */
function part(name: string, table: ReportTable, t: Translate): FileChild[] {
  if (table.rows.length === 0) return []
  const shares = table.columns.map((column, index) => Math.max(column.width, longestWord(table, index)))
  const all = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.round((twips(160) * share) / all))
  const row = (values: readonly Value[], tableHeader: boolean) =>
    new TableRow({
      // Written as false it would still be there, for a reader that looks for the element alone.
      ...(tableHeader && { tableHeader }),
      cantSplit: true,
      children: values.map(
        (value, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: cellLines(value, t).map(
              (line) =>
                new Paragraph({
                  style: tableText,
                  alignment: AlignmentType.START,
                  children: [new TextRun({ text: line, bold: tableHeader })],
                }),
            ),
          }),
      ),
    })
  const rule = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return [
    heading(name),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: twips(160), type: WidthType.DXA },
      columnWidths: widths,
      margins: { top: 50, bottom: 50, left: 0, right: 100 },
      borders: { top: rule, bottom: rule, insideHorizontal: rule, left: none, right: none, insideVertical: none },
      rows: [
        row(
          table.columns.map((column) => column.heading),
          true,
        ),
        ...table.rows.map((values) => row(values, false)),
      ],
    }),
  ]
}

/** In letters of a usual text; a longer one than this is hyphenated. Headings are bold. */
function longestWord({ columns, rows }: ReportTable, index: number): number {
  const words = (value: Value | undefined) => String(value ?? '').split(/[\s-]+/)
  const head = words(columns[index]?.heading).map(({ length }) => length * 1.2)
  return Math.min(17, Math.max(...head, ...rows.flatMap((row) => words(row[index])).map(({ length }) => length)))
}

function cellLines(value: Value, t: Translate): readonly string[] {
  if (value === null) return ['']
  return typeof value === 'number' ? [numberText(value, t.language)] : legal(value).split(/\r?\n/)
}

/** Word's own styles by their own names, so that a template takes over; black on white, since colour is the template's. */
function styles(language: string) {
  const head = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after }, keepNext: true },
  })
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
      {
        id: tableText,
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: 18 },
        paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  }
}
