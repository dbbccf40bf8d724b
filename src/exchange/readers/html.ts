// Tables of HTML, as Excel, LibreOffice, Google Sheets and Word put them on the clipboard. Read as signs: nothing becomes part of a page,
// no address in it is asked for, and whatever could run is skipped.
import { UserError } from '../../i18n/translate'
import { decode } from '../decode'
import { Gathered } from './gather'
import { unescapeHtml } from './htmlSigns'
import { HtmlTable } from './htmlTable'
import type { Reader } from './reader'
import { holdsOf } from './shapes'
import { headOf } from './xml'

/** What stands inside them is no text. */
const unread = /^(?:script|style|xml|title|template|noscript|svg|math|textarea|select|iframe|object)$/
const breaks = /^(?:br|p|div|li|h[1-6])$/

export const html = {
  id: 'html',
  extensions: ['html', 'htm'],
  claims: ({ bytes }) =>
    /^[^<]{0,500}<(?:!doctype html|!--|html|head|body|meta|table|div|style|google-sheets)\b/i.test(headOf(bytes).trimStart()),
  read({ name: file, bytes }, { report }) {
    const text = decode(bytes)
    const gathered = new Gathered(file)
    const open: HtmlTable[] = []
    const done: HtmlTable[] = []
    let count = 0
    for (let at = 0; at < text.length; ) {
      const next = text.indexOf('<', at)
      open.at(-1)?.text(unescapeHtml(text.slice(at, next < 0 ? text.length : next)))
      if (next < 0) break
      const tag = tagAt(text, next)
      at = tag.end
      count += 1
      if (count % 5000 === 0) report?.(at / text.length)
      const table = open.at(-1)
      if (tag.name === 'table') {
        // A table inside a cell is part of the text of that cell.
        if (tag.closes) {
          const closed = open.pop()
          if (closed && open.length === 0) done.push(closed)
          else if (closed) open.at(-1)?.text(closed.plainText())
        } else if (open.length < 20) open.push(new HtmlTable(file))
      } else if (breaks.test(tag.name)) table?.text('\n', true)
      else if (!tag.closes && unread.test(tag.name)) at = skip(text, tag.name, at)
      else table?.tag(tag)
    }
    // A table that was cut off at its end keeps what is there.
    const tables = open[0] ? [...done, open[0]] : done
    for (const [index, table] of tables.entries()) {
      const rows = table.rows()
      const name = table.caption() || (tables.length > 1 ? String(index + 1) : '')
      gathered.sheet({ name, rows, holds: holdsOf(name, rows) })
    }
    if (gathered.isEmpty) throw new UserError('read.noTable', { file })
    return gathered.workbook()
  },
} as const satisfies Reader

export interface Tag {
  /** In small letters; empty for comments and declarations. */
  readonly name: string
  readonly closes: boolean
  readonly attributes: string
  /** The place after it. */
  readonly end: number
}

/** A sign '<' that begins no tag is text, and so is left out: no cell of a spreadsheet writes it bare. */
function tagAt(text: string, at: number): Tag {
  const nothing = { name: '', closes: false, attributes: '' }
  if (text.startsWith('<!--', at)) return { ...nothing, end: after(text, '-->', at + 4) }
  const closes = text[at + 1] === '/'
  const start = at + (closes ? 2 : 1)
  if (!/[A-Za-z]/.test(text[start] ?? ''))
    return { ...nothing, end: text[start] === '!' || text[start] === '?' ? after(text, '>', start) : at + 1 }
  let end = start
  let quote = ''
  for (; end < text.length; end += 1) {
    const sign = text[end] as string
    if (quote) quote = sign === quote ? '' : quote
    else if (sign === '>') break
    else if ((sign === '"' || sign === "'") && text[end - 1] === '=') quote = sign
  }
  const inside = text.slice(start, end)
  const name = /^[\w:-]{1,40}/.exec(inside)?.[0].toLowerCase() ?? ''
  return { name, closes, attributes: inside.slice(name.length, name.length + 5000), end: end + 1 }
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from)
  return at < 0 ? text.length : at + sign.length
}

/** After the end tag, whatever stands before it. */
function skip(text: string, name: string, from: number): number {
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
    if (text.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return after(text, '>', at)
  }
  return text.length
}
