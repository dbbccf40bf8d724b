// The parts of a packed file (XLSX, ODS), read from its directory and unpacked piece by piece: no size that a file claims is believed.
import { Inflate } from 'fflate'
import { UserError } from '../../i18n/translate'
import type { SourceFile } from './reader'

const MB = 1024 * 1024
/** `ratio` counts past the first MB of a part: small ones shrink more. */
const most = { unpacked: 100 * MB, ratio: 200, parts: 2000 } as const
/** Packed bytes at a time: even the tightest unpack to no more than 16 MB before they are counted. */
const chunk = 16_384
const full = 0xffffffff

interface Part {
  readonly method: number
  readonly start: number
  readonly packed: number
  readonly size: number
  readonly crc: number
}

export const isZip = ({ bytes }: SourceFile): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

export class Zip {
  readonly #file: SourceFile
  readonly #parts: ReadonlyMap<string, Part>
  #unpacked = 0

  /** Throws UserError when there is no directory, or it points outside of the file. */
  constructor(file: SourceFile) {
    this.#file = file
    this.#parts = directory(file)
  }

  has = (name: string): boolean => this.#parts.has(name)

  /** Hands the part over in pieces; `report` takes the share that is unpacked, 0–1. Throws UserError when it is damaged, or unpacks to more than allowed. */
  read(name: string, take: (piece: Uint8Array) => void, report?: (share: number) => void): void {
    const part = this.#parts.get(name)
    if (!part) throw this.#broken()
    let size = 0
    let crc = -1
    const count = (piece: Uint8Array) => {
      size += piece.length
      this.#unpacked += piece.length
      if (this.#unpacked > most.unpacked || (size > MB && size > part.packed * most.ratio)) {
        throw new UserError('read.unpacks', { file: this.#file.name, most: most.unpacked / MB })
      }
      crc = crcOf(piece, crc)
      take(piece)
      // The size may lie: it is good enough for this.
      report?.(Math.min(1, size / Math.max(part.size, 1)))
    }
    const packed = this.#file.bytes.subarray(part.start, part.start + part.packed)
    if (part.method === 0) for (let at = 0; at < packed.length; at += chunk) count(packed.subarray(at, at + chunk))
    else if (part.method === 8) this.#inflate(packed, count)
    else throw this.#broken()
    if ((crc ^ -1) >>> 0 !== part.crc || size !== part.size) throw this.#broken()
  }

  #inflate(packed: Uint8Array, count: (piece: Uint8Array) => void) {
    const inflate = new Inflate(count)
    try {
      for (let at = 0; at < packed.length; at += chunk) inflate.push(packed.subarray(at, at + chunk), at + chunk >= packed.length)
    } catch (error) {
      // The library speaks of its own troubles with a number.
      if (error instanceof Error && 'code' in error) throw this.#broken()
      throw error
    }
  }

  #broken = (): UserError => new UserError('read.broken', { file: this.#file.name })
}

/** The directory stands at the end of a file, after what it lists, and is found by its own end. */
function directory({ name: file, bytes }: SourceFile): ReadonlyMap<string, Part> {
  const broken = new UserError('read.broken', { file })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const within = (at: number, length: number) => {
    if (at < 0 || at + length > bytes.length) throw broken
    return at
  }
  const first = Math.max(0, bytes.length - 22 - 65_535)
  let end = bytes.length - 22
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < first) throw broken
  const count = view.getUint16(end + 10, true)
  if (count > most.parts) throw new UserError('read.tooLarge', { file })
  const parts = new Map<string, Part>()
  const text = new TextDecoder()
  for (let at = view.getUint32(end + 16, true), left = count; left > 0; left -= 1) {
    if (view.getUint32(within(at, 46), true) !== 0x02014b50) throw broken
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const name = text.decode(bytes.subarray(at + 46, within(at + 46, nameLength) + nameLength))
    const extra = within(at + 46 + nameLength, extraLength)
    const [size, packed, local] = sizes(view, at, extra, extraLength)
    if (view.getUint32(within(local, 30), true) !== 0x04034b50) throw broken
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    within(start, packed)
    // Some writers part folders with a backslash.
    parts.set(name.replaceAll('\\', '/').replace(/^\//, ''), {
      method: view.getUint16(at + 10, true),
      start,
      packed,
      size,
      crc: view.getUint32(at + 16, true),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return parts
}

/** Sizes that do not fit into 32 bits stand in an extra field (ZIP64), which some writers use for small files as well. */
function sizes(view: DataView, at: number, extra: number, length: number): readonly [size: number, packed: number, local: number] {
  const said = [24, 20, 42].map((offset) => view.getUint32(at + offset, true))
  if (!said.includes(full)) return said as [number, number, number]
  let field = extra
  while (field + 4 <= extra + length && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true)
  let next = field + 4
  return said.map((value) => {
    if (value !== full || next + 8 > extra + length) return value
    next += 8
    return Number(view.getBigUint64(next - 8, true))
  }) as [number, number, number]
}

const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})
function crcOf(bytes: Uint8Array, before: number): number {
  let crc = before
  for (let at = 0; at < bytes.length; at += 1) crc = (crcTable[(crc ^ (bytes[at] as number)) & 255] as number) ^ (crc >>> 8)
  return crc
}
