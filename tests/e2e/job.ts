// The main job of a new user, from a blank map to a picture: the same for every hand that does it.
import { expect } from 'vitest'
import type { RelationType } from '../../src/domain/document'
import type { AppDriver, Place } from './driver'

export const question = 'Vilka gör stadsparken trygg om kvällarna?'

/** Names with letters of their own, and where each is to stand. */
export const stands: Readonly<Record<string, Place>> = {
  Kommunstyrelsen: { influence: 92, interest: 48 },
  Parkförvaltningen: { influence: 78, interest: 84 },
  Lokalpolisen: { influence: 64, interest: 71 },
  Fritidsgårdarna: { influence: 33, interest: 88 },
  Skolorna: { influence: 41, interest: 62 },
  Nattvandrarna: { influence: 22, interest: 93 },
  Hyresgästföreningen: { influence: 36, interest: 74 },
  Fastighetsägarna: { influence: 58, interest: 39 },
  Kollektivtrafiken: { influence: 52, interest: 27 },
  'Äldrerådet i Ådala': { influence: 18, interest: 66 },
  Föräldraföreningen: { influence: 27, interest: 81 },
  Lokaltidningen: { influence: 44, interest: 31 },
}

export const ties: readonly (readonly [source: string, target: string, type: RelationType])[] = [
  ['Kommunstyrelsen', 'Parkförvaltningen', 'mandate'],
  ['Kommunstyrelsen', 'Fritidsgårdarna', 'funding'],
  ['Parkförvaltningen', 'Lokalpolisen', 'cooperation'],
  ['Parkförvaltningen', 'Hyresgästföreningen', 'information'],
  ['Lokalpolisen', 'Nattvandrarna', 'cooperation'],
  ['Fritidsgårdarna', 'Skolorna', 'cooperation'],
  ['Föräldraföreningen', 'Skolorna', 'information'],
  ['Nattvandrarna', 'Föräldraföreningen', 'cooperation'],
  ['Fastighetsägarna', 'Hyresgästföreningen', 'conflict'],
  ['Äldrerådet i Ådala', 'Lokaltidningen', 'information'],
]

/**
 * The picture that an act saves. Caught where the app hands it to the browser: the driver of Firefox does not tell of downloads.
 */
export async function savedBy(app: AppDriver, act: () => Promise<void>): Promise<Buffer> {
  await app.page.evaluate(() => {
    const make = URL.createObjectURL
    URL.createObjectURL = (blob: Blob) => {
      if (blob.type === 'image/png') Object.assign(window, { savedPicture: blob })
      return make(blob)
    }
  })
  await act()
  const read = async (): Promise<string | null> =>
    app.page.evaluate(async () => {
      const blob = (window as unknown as { savedPicture?: Blob }).savedPicture
      return blob ? Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join('') : null
    })
  await expect.poll(async () => (await read()) !== null, { timeout: 15_000 }).toBe(true)
  return Buffer.from((await read()) ?? '', 'latin1')
}

/** Everything stands where it should, is related as it should, and the picture is a picture. */
export async function expectDone(app: AppDriver, picture: Buffer): Promise<void> {
  const degree = new Map<string, number>()
  for (const [source, target] of ties) for (const name of [source, target]) degree.set(name, (degree.get(name) ?? 0) + 1)
  for (const [name, { influence, interest }] of Object.entries(stands)) {
    await expect.poll(() => app.spoken(name)).toMatch(new RegExp(`\\b${influence}\\b.*\\b${interest}\\b`))
    expect(await app.spoken(name)).toContain(app.t('relations.count', { count: degree.get(name) ?? 0 }))
  }
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG')
  expect(picture.byteLength).toBeGreaterThan(20_000)
}
