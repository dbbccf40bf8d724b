// The parts of an Excel workbook around its sheets: what leads to what, texts that cells share, and how numbers are shown.
import { UserError } from '../../i18n/translate'
import { type Shown, shownBy } from './numberFormats'
import { type Attributes, readPart } from './xml'
import type { Zip } from './zip'

export interface Link {
  readonly id: string
  /** The last word of its type: worksheet, sharedStrings … */
  readonly type: string
  /** Inside the packed file. */
  readonly path: string
}

/** Where a part leads to; the file itself is the empty part. */
export function linksOf(zip: Zip, file: string, part: string): readonly Link[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`
  const links: Link[] = []
  if (!zip.has(path)) return links
  const open = (name: string, { Id: id, Type: type, Target: target, TargetMode: mode }: Attributes) => {
    if (name !== 'Relationship' || id === undefined || target === undefined || mode === 'External') return
    links.push({ id, type: type?.slice(type.lastIndexOf('/') + 1) ?? '', path: resolved(folder, target) })
  }
  readPart(zip, file, path, { open })
  return links
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

interface Book {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly link: string }[]
  /** Days are counted from 1904, as Excel for Mac once did, and not from 1900. */
  readonly from1904: boolean
}

export function bookOf(zip: Zip, file: string, path: string): Book {
  const sheets: Book['sheets'][number][] = []
  let from1904 = false
  const open = (name: string, { name: title = '', state, id = '', date1904 }: Attributes) => {
    if (name === 'sheet') sheets.push({ name: title, hidden: state === 'hidden' || state === 'veryHidden', link: id })
    if (name === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true'
  }
  readPart(zip, file, path, { open })
  return { sheets, from1904 }
}

/** Texts that cells share, by number; without the readings of Japanese words that stand beside some. */
export function stringsOf(zip: Zip, file: string, path: string): readonly string[] {
  const strings: string[] = []
  const most = 1_000_000
  let text = ''
  let reads = false
  let beside = 0
  readPart(zip, file, path, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') beside += 1
      else if (name === 't') reads = beside === 0
    },
    text(piece) {
      if (reads) text += piece
    },
    close(name) {
      if (name === 't') reads = false
      else if (name === 'rPh') beside -= 1
      else if (name === 'si') {
        if (strings.length >= most) throw new UserError('read.tooLarge', { file })
        strings.push(unescaped(text))
      }
    },
  })
  return strings
}

/** Excel writes signs that XML has no place for as _x000D_. */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text

/** How a number is shown, by the style of its cell. */
export function formatsOf(zip: Zip, file: string, path: string): readonly Shown[] {
  const codes = new Map<number, string>()
  const formats: Shown[] = []
  let inCells = false
  readPart(zip, file, path, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) formats.push(shownBy(Number(numFmtId ?? 0), codes.get(Number(numFmtId))))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}
