// What a browser leaves out of its PNG files: the size on paper, the colour space and the words. PNG, third edition (W3C 2025).

export interface PngFacts {
  readonly pixelsPerMetre: number
  readonly title: string
  readonly description: string
}

const signatureLength = 8
/** Chunks that would say the same as ours, or something else. */
const replaced = new Set(['pHYs', 'sRGB', 'iCCP', 'gAMA', 'cHRM', 'cICP'])

/** The same picture with its facts written after the header. Throws when the bytes are no PNG. */
export function withFacts(png: Uint8Array, facts: PngFacts): Uint8Array<ArrayBuffer> {
  if (typeOf(png, signatureLength) !== 'IHDR') throw new Error('withFacts: not a PNG file')
  const density = new Uint8Array(9)
  const view = new DataView(density.buffer)
  view.setUint32(0, facts.pixelsPerMetre)
  view.setUint32(4, facts.pixelsPerMetre)
  density[8] = 1
  const own = [
    chunk('sRGB', new Uint8Array([0])),
    chunk('pHYs', density),
    chunk('iTXt', internationalText('Title', facts.title)),
    chunk('iTXt', internationalText('Description', facts.description)),
  ]
  const parts: Uint8Array[] = [png.subarray(0, signatureLength)]
  for (let at = signatureLength; at < png.length; ) {
    const end = at + 12 + new DataView(png.buffer, png.byteOffset + at).getUint32(0)
    if (!replaced.has(typeOf(png, at))) parts.push(png.subarray(at, end))
    if (at === signatureLength) parts.push(...own)
    at = end
  }
  return joined(parts)
}

const typeOf = (png: Uint8Array, at: number): string => String.fromCharCode(...png.subarray(at + 4, at + 8))

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** Keyword, no compression, no language tag and no translated keyword, then UTF-8. */
function internationalText(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder()
  return joined([encoder.encode(keyword), new Uint8Array(5), encoder.encode(text.replaceAll('\0', ''))])
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
