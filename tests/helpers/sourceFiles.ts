// Files for the readers: the fixtures, text, and Excel workbooks put together by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { SourceFile } from '../../src/exchange/readers/reader'
import { readSources } from '../../src/exchange/readers/readSources'
import type { Workbook } from '../../src/exchange/workbook'
import { UserError } from '../../src/i18n/translate'

export const fixture = (name: string): SourceFile => ({
  name,
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, '../fixtures/readers', name))),
})
export const textFile = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) })
export const packed = (name: string, parts: Readonly<Record<string, string>>): SourceFile => ({
  name,
  bytes: zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, [strToU8(text), { level: path === 'mimetype' ? 0 : 6 }]])),
  ),
})

export const read = (...files: SourceFile[]): Promise<Workbook> => readSources(files)

/** The cells of each sheet, by its name. */
export const tables = ({ sheets }: Workbook): Readonly<Record<string, readonly (readonly string[])[]>> =>
  Object.fromEntries(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]))

/** What a reader says of a file that it refuses. */
export async function refusal(...files: SourceFile[]): Promise<UserError['text']> {
  try {
    await readSources(files)
  } catch (error) {
    if (error instanceof UserError) return error.text
    throw error
  }
  throw new Error(`refusal: ${files.map(({ name }) => name).join(', ')} was read`)
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export interface ByHand {
  readonly name: string
  readonly state?: 'hidden' | 'veryHidden'
  /** What stands in sheetData, and what comes after it. */
  readonly data: string
  readonly after?: string
}

/** The parts of a workbook as Excel lays them out. Texts that cells share are given as the inside of their `si`. */
export function excelParts(
  sheets: readonly ByHand[],
  strings: readonly string[] = [],
  styles = '',
  properties = '',
): Record<string, string> {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`
  const relations = sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
  const list = sheets.map(
    ({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 7}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  )
  return {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${links}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}${relation('rId90', 'styles', 'styles.xml')}${relation('rId91', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" count="9" uniqueCount="${strings.length}">${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ data, after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${head}<worksheet xmlns="${main}" xmlns:r="${links}"><dimension ref="A1:XFD1048576"/><sheetData>${data}</sheetData>${after}</worksheet>`,
      ]),
    ),
  }
}

export const excel = (...parts: Parameters<typeof excelParts>): SourceFile => packed('intressenter.xlsx', excelParts(...parts))
