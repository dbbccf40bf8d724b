// Sheets as an XLSX file (ECMA-376): typed cells, no formula, nothing about the machine or the person.
import { strToU8, type Zippable, zipSync } from 'fflate'
import { coreProperties } from '../report/core'
import { el, escaped, xmlFile } from '../report/xml'
import type { Value } from './mapFields'
import type { MapColumn, MapSheet } from './mapSheets'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'

/** Places in `cellXfs` of the styles below. */
const style = { text: 0, head: 1, technicalHead: 2, number: 3, quoted: 4 } as const

export interface Facts {
  readonly title: string
  readonly language: string
  readonly date: Date
}

/** Gives the page its turn: a large map takes some tenths of a second in all. */
const turn = () => new Promise((resolve) => setTimeout(resolve))

/** The last sheet explains the others: the words to choose from are read from it. */
export async function spreadsheet(sheets: readonly MapSheet[], { title, language, date }: Facts): Promise<Uint8Array<ArrayBuffer>> {
  const paths = sheets.map((_, index) => `worksheets/sheet${index + 1}.xml`)
  const relation = (id: number, kind: string, target: string) =>
    el('Relationship', { Id: `rId${id}`, Type: kind.includes('/') ? kind : `${office}/${kind}`, Target: target })
  const relations = (...inside: string[]) => xmlFile(el('Relationships', { xmlns: `${packaging}/relationships` }, ...inside))
  const part = (path: string, kind: string) =>
    el('Override', { PartName: `/${path}`, ContentType: `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml` })
  const files: Record<string, string> = {
    '[Content_Types].xml': xmlFile(
      el(
        'Types',
        { xmlns: `${packaging}/content-types` },
        el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
        el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
        part('xl/workbook.xml', 'sheet.main'),
        ...paths.map((path) => part(`xl/${path}`, 'worksheet')),
        part('xl/styles.xml', 'styles'),
        el('Override', { PartName: '/docProps/core.xml', ContentType: 'application/vnd.openxmlformats-package.core-properties+xml' }),
      ),
    ),
    '_rels/.rels': relations(
      relation(1, 'officeDocument', 'xl/workbook.xml'),
      relation(2, `${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
    'docProps/core.xml': coreProperties(title, language, date),
    'xl/workbook.xml': xmlFile(
      el(
        'workbook',
        { xmlns: main, 'xmlns:r': office },
        el('sheets', {}, ...sheets.map(({ name }, index) => el('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }))),
      ),
    ),
    'xl/_rels/workbook.xml.rels': relations(
      ...paths.map((path, index) => relation(index + 1, 'worksheet', path)),
      relation(paths.length + 1, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': styles,
  }
  const choices = choicesOf(sheets)
  for (const [index, sheet] of sheets.entries()) {
    files[`xl/${paths[index]}`] = worksheet(sheet, choices)
    await turn()
  }
  // The earliest day a ZIP can hold: the same map gives the same bytes.
  const packed = Object.entries(files).map(([path, text]) => [path, [strToU8(text), { mtime: '1980-01-01T00:00:00' }]] as const)
  return zipSync(Object.fromEntries(packed) as Zippable)
}

const styles = (() => {
  const font = (...inside: string[]) => el('font', {}, ...inside, el('sz', { val: 11 }), el('name', { val: 'Calibri' }))
  const format = (fontId: number, numFmtId: number, wraps: boolean, rest = {}) =>
    el(
      'xf',
      { numFmtId, fontId, fillId: 0, borderId: 0, xfId: 0, applyAlignment: true, ...rest },
      el('alignment', { vertical: 'top', wrapText: wraps }),
    )
  const counted = (name: string, ...inside: string[]) => el(name, { count: inside.length }, ...inside)
  return xmlFile(
    el(
      'styleSheet',
      { xmlns: main },
      counted(
        'fonts',
        font(),
        font(el('b')),
        el('font', {}, el('sz', { val: 11 }), el('color', { rgb: 'FF6B6B6B' }), el('name', { val: 'Calibri' })),
      ),
      counted(
        'fills',
        el('fill', {}, el('patternFill', { patternType: 'none' })),
        el('fill', {}, el('patternFill', { patternType: 'gray125' })),
      ),
      counted('borders', el('border')),
      counted('cellStyleXfs', el('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      counted(
        'cellXfs',
        format(0, 0, true),
        format(1, 0, false),
        format(2, 0, false),
        format(0, 0, false),
        format(0, 0, true, { quotePrefix: true }),
      ),
    ),
  )
})()

function worksheet({ columns, rows }: MapSheet, choices: Choices): string {
  const head = columns.map(({ heading, technical }, index) => text(heading, index, 1, technical ? style.technicalHead : style.head))
  const lines = rows.map((values, index) => {
    const cells = values.map((value, column) => cell(value, column, index + 2))
    return row(index + 2, cells, heightOf(values, columns))
  })
  const last = `${letters(columns.length - 1)}${rows.length + 1}`
  const pick = columns.flatMap(({ words }, index) => {
    const range = choices.get(words.join('\n'))
    const letter = letters(index)
    return range
      ? [
          el(
            'dataValidation',
            { type: 'list', allowBlank: true, sqref: `${letter}2:${letter}${rows.length + 200}` },
            el('formula1', {}, escaped(range)),
          ),
        ]
      : []
  })
  return xmlFile(
    el(
      'worksheet',
      { xmlns: main },
      el(
        'sheetViews',
        {},
        el('sheetView', { workbookViewId: 0 }, el('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' })),
      ),
      el(
        'cols',
        {},
        ...columns.map((column, index) => el('col', { min: index + 1, max: index + 1, width: widthOf(column), customWidth: true })),
      ),
      el('sheetData', {}, row(1, head), ...lines),
      ...(rows.length > 0 ? [el('autoFilter', { ref: `A1:${last}` })] : []),
      ...(pick.length > 0 ? [el('dataValidations', { count: pick.length }, ...pick)] : []),
      el('pageSetup', { paperSize: 9, orientation: 'landscape' }),
    ),
  )
}

/** Wider than this a text is broken, in letters. */
const widthOf = ({ width }: MapColumn): number => Math.min(60, width)

// A large map has a hundred thousand cells: these are written without `el`.
const row = (number: number, cells: readonly string[], height = 15): string => `<row r="${number}" ht="${height}">${cells.join('')}</row>`

/** In points, for the lines that the texts will take: not every program works it out when it opens a file. */
function heightOf(values: readonly Value[], columns: readonly MapColumn[]): number {
  const linesOf = (value: Value, column: MapColumn | undefined) =>
    typeof value === 'string' && column
      ? value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widthOf(column) - 2))), 0)
      : 1
  return Math.min(400, 15 * Math.max(1, ...values.map((value, index) => linesOf(value, columns[index]))))
}

function cell(value: Value, column: number, line: number): string {
  if (value === null) return ''
  if (typeof value === 'string') return text(value, column, line, /^[=+\-@\t\r\n'＝＋－＠]/.test(value) ? style.quoted : style.text)
  return `<c r="${letters(column)}${line}" s="${style.number}"><v>${value}</v></c>`
}

const text = (value: string, column: number, line: number, s: number): string =>
  `<c r="${letters(column)}${line}" s="${s}" t="inlineStr"><is><t xml:space="preserve">${escaped(asXstring(value))}</t></is></c>`

/** What XML cannot hold, as Excel writes it (ST_Xstring): _x0007_. What looks like that already is told apart. */
const asXstring = (value: string): string =>
  value
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (sign) => {
      const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
      return `_x${code}_`
    })

/** A, B … Z, AA. */
export function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter
}

/** Words of a column, one a line, and the cells of the last sheet that hold them. */
type Choices = ReadonlyMap<string, string>

function choicesOf(sheets: readonly MapSheet[]): Choices {
  const about = sheets.at(-1)
  const found = new Map<string, string>()
  if (!about) return found
  const name = `'${about.name.replaceAll("'", "''")}'`
  for (const words of new Set(sheets.flatMap(({ columns }) => columns.map((column) => column.words)))) {
    if (words.length === 0) continue
    const start = about.rows.findIndex((_, at) => words.every((word, index) => about.rows[at + index]?.[4] === word))
    if (start >= 0) found.set(words.join('\n'), `${name}!$E$${start + 2}:$E$${start + 1 + words.length}`)
  }
  return found
}
