// Bytes to text: what Excel and LibreOffice save on Nordic computers, without asking.

/**
 * UTF-8, UTF-16 (both byte orders, also without a mark) or, when the bytes are no UTF-8, Windows-1252. The byte order mark is left out.
 * Any bytes become some text; nothing is thrown.
 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return utf16WithoutMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
}

/** Text in Latin letters has a zero in every other byte of UTF-16; UTF-8 and Windows-1252 have none. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 2000)
  if (sample.length < 2) return null
  const zeros: [even: number, odd: number] = [0, 0]
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++
  const most = sample.length / 4
  if (zeros[1] > most && zeros[0] < most / 4) return 'utf-16le'
  return zeros[0] > most && zeros[1] < most / 4 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
