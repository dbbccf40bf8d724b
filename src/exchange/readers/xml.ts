// XML as events. The parser knows the five entities of XML and no others, fetches nothing, and refuses whatever declares more.
import { SaxesParser } from 'saxes'
import { UserError } from '../../i18n/translate'
import { encodingOf } from '../decode'
import type { Reading } from './reader'
import type { Zip } from './zip'

/** Elements inside each other, which no honest file of the formats here comes near. */
const deepest = 64
const chunk = 65_536

/** Names come without prefix, so that a file may call its vocabularies what it likes. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}
/** By name without prefix; an object without prototype, so that no name means anything. */
export type Attributes = Readonly<Record<string, string | undefined>>

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

export class XmlReader {
  readonly #parser = new SaxesParser<{ xmlns: false }>({ xmlns: false })
  #depth = 0

  /** `broken` throws the UserError for a file that is no XML at line and column, both from 1. */
  constructor(file: string, handlers: XmlHandlers, broken: (line: number, column: number) => never) {
    const parser = this.#parser
    parser.on('error', () => broken(parser.line, parser.column))
    parser.on('doctype', () => {
      throw new UserError('read.doctype', { file })
    })
    parser.on('opentag', ({ name, attributes }) => {
      this.#depth += 1
      if (this.#depth > deepest) throw new UserError('read.tooDeep', { file, most: deepest })
      handlers.open?.(local(name), plain(attributes))
    })
    parser.on('closetag', ({ name }) => {
      this.#depth -= 1
      handlers.close?.(local(name))
    })
    parser.on('text', (text) => handlers.text?.(text))
    parser.on('cdata', (text) => handlers.text?.(text))
  }

  write(text: string) {
    this.#parser.write(text)
  }
  end() {
    this.#parser.close()
  }
}

function plain(attributes: Readonly<Record<string, string>>): Attributes {
  const all: Record<string, string> = Object.create(null)
  for (const name in attributes) all[local(name)] = attributes[name] as string
  return all
}

/** Reads a whole file; throws UserError with line and column where it is broken. */
export function readXml(file: string, bytes: Uint8Array, handlers: XmlHandlers, report?: Reading['report']): void {
  const reader = new XmlReader(file, handlers, (row, column) => {
    throw new UserError('read.brokenAt', { file, row, column })
  })
  const text = decodeXml(bytes)
  for (let at = 0; at < text.length; at += chunk) {
    reader.write(text.slice(at, at + chunk))
    report?.(at / text.length)
  }
  reader.end()
}

/** As its bytes are; when they are no UTF-8, as the file says, which may be one of the older encodings. */
function decodeXml(bytes: Uint8Array): string {
  const guess = encodingOf(bytes)
  const said = /^<\?xml[^>]*\bencoding=["']([\w.:-]{1,40})["']/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1]
  if (guess !== 'windows-1252' || !said) return new TextDecoder(guess).decode(bytes)
  try {
    return new TextDecoder(said).decode(bytes)
  } catch {
    return new TextDecoder(guess).decode(bytes)
  }
}

/** The first letters of a file, for telling what it is. */
export const headOf = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes.subarray(0, 4000))).decode(bytes.subarray(0, 4000))

export interface PartReading {
  readonly report?: Reading['report']
  /** Says where, in the words of that part. */
  readonly broken?: () => UserError
}

/** Reads a part of a packed file. */
export function readPart(zip: Zip, file: string, path: string, handlers: XmlHandlers, { report, broken }: PartReading = {}): void {
  const reader = new XmlReader(file, handlers, () => {
    throw broken?.() ?? new UserError('read.broken', { file })
  })
  let decoder: TextDecoder | null = null
  const take = (piece: Uint8Array) => {
    decoder ??= new TextDecoder(
      piece[0] === 0xff && piece[1] === 0xfe ? 'utf-16le' : piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : 'utf-8',
    )
    reader.write(decoder.decode(piece, { stream: true }))
  }
  zip.read(path, take, report)
  reader.end()
}
