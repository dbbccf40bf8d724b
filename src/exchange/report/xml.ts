// XML as text. Everything that people wrote goes through `escaped`, which also drops what XML cannot hold.

/** XML 1.0 holds tab, line feed, return and what is no control character; half a pair of surrogates is no character at all. */
function isLegal(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
}

/** Without the signs that no XML file may hold, however they are written. */
export const legal = (text: string): string => Array.from(text).filter(isLegal).join('')

export function escaped(text: string): string {
  // Most texts are as they should be, and a large workbook has many.
  if (!/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[&<>"]/.test(text)) return text
  return legal(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Readers make a space of a line break in an attribute, unless it is written as a number. */
const inAttribute = (text: string): string => escaped(text).replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** An element around what is XML already. Attributes that are null or missing are left out; true is written 1. */
export function el(name: string, attributes: Attributes = {}, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined && value !== false)
    .map(([key, value]) => ` ${key}="${inAttribute(value === true ? '1' : String(value))}"`)
    .join('')
  return inside.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${inside.join('')}</${name}>`
}

export const xmlFile = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
