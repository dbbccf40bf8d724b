import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/exchange/decode'

const nordic = 'Äldreråd;Ærø;Søndre;Räksmörgås – “citat”\n'
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++) bytes.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(bytes.buffer)
}
// Node reads 0x80–0x9f of Windows-1252 as ISO 8859-1, so “ and – are tried in the browser story instead.
const western = 'Äldreråd;Ærø;Søndre;Räksmörgås 50 §\n'
const windows1252 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

describe('decode', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(nordic)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${nordic}`)],
    ['UTF-16 LE with a mark', utf16(`\ufeff${nordic}`, true)],
    ['UTF-16 BE with a mark', utf16(`\ufeff${nordic}`, false)],
    ['UTF-16 LE without a mark', utf16(nordic, true)],
    ['UTF-16 BE without a mark', utf16(nordic, false)],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toBe(nordic)
  })

  it('reads Windows-1252', () => {
    expect(decode(windows1252(western))).toBe(western)
  })

  it('reads nothing as nothing', () => {
    expect(decode(new Uint8Array())).toBe('')
  })
})
