// Excel workbooks, of Excel itself, LibreOffice, Google Sheets and the libraries that write them: cells as they are shown, no formula is run.
import { UserError } from '../../i18n/translate'
import { Gathered } from './gather'
import type { Reader } from './reader'
import { bookOf, formatsOf, linksOf, stringsOf } from './xlsxBook'
import { readXlsxSheet } from './xlsxSheet'
import { isZip, Zip } from './zip'

export const xlsx = {
  id: 'xlsx',
  extensions: ['xlsx', 'xlsm', 'xltx'],
  // Asked after the other packed kinds, which say in their first bytes what they are.
  claims: isZip,
  read(source, { report }) {
    const { name: file } = source
    const zip = new Zip(source)
    const gathered = new Gathered(file)
    const start = linksOf(zip, file, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml'
    // A packed file of another kind: slides, an archive.
    if (!zip.has(start) || !start.startsWith('xl/')) throw new UserError('read.unknown', { file })
    const links = linksOf(zip, file, start)
    const path = (kind: string) => links.find(({ type, path }) => type === kind && zip.has(path))?.path ?? null
    const { sheets, from1904 } = bookOf(zip, file, start)
    const styles = path('styles')
    const texts = path('sharedStrings')
    const formats = styles ? formatsOf(zip, file, styles) : []
    const strings = texts ? stringsOf(zip, file, texts) : []
    const tables = sheets.flatMap((sheet) => {
      const link = links.find(({ id, type, path }) => id === sheet.link && type === 'worksheet' && zip.has(path))
      return link ? [{ ...sheet, path: link.path }] : []
    })
    if (tables.length < sheets.length) gathered.note('read.issue.charts', { count: sheets.length - tables.length })
    for (const [index, sheet] of tables.entries()) {
      readXlsxSheet(zip, gathered, sheet, { formats, strings, from1904 }, (share) => report?.((index + share) / tables.length))
    }
    return gathered.workbook()
  },
} as const satisfies Reader
