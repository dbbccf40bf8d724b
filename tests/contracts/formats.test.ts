import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../src/domain/create'
import { schemaVersion } from '../../src/domain/document'
import { formats } from '../../src/exchange/formats'
import { randomDocument } from '../helpers/documents'

const newId = () => crypto.randomUUID()
const at = new Date('2026-01-02T03:04:05Z')
const hostile = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']

describe.each(formats)('$id', (format) => {
  it('reads what it wrote, identical', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const doc = randomDocument(seed)
        expect(await format.read(await format.write(doc, at), newId)).toEqual({ doc, issues: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it('writes the same document to the same text, whatever the order of its rows and fields', async () => {
    const doc = randomDocument(7, 30)
    const backwards = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, item]) => [key, backwards(item)]),
          )
    const [one, two] = await Promise.all([doc, backwards(doc) as typeof doc].map(async (each) => (await format.write(each, at)).text()))
    expect(two).toBe(one)
  })

  it('carries an empty document', async () => {
    expect((await format.read(await format.write(emptyDocument, at), newId)).doc).toEqual(emptyDocument)
  })

  it('never lets a planted key reach a prototype', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const text = await (await format.write(randomDocument(3, 5), at)).text()
    for (const key of hostile)
      for (const place of ['"actors": [', '"document": {', '"relations": [']) {
        const planted = place.endsWith('[') ? `{"id":"${key}","name":"x","${key}":{"polluted":1}},` : `"${key}":{"polluted":1},`
        const file = new Blob([text.replace(place, place + planted)])
        const { doc } = await format.read(file, newId)
        expect(Object.keys(doc.actors)).not.toContain(key)
        expect(({} as { polluted?: number }).polluted).toBeUndefined()
      }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })

  it('says so when the file is cut short, not ours, or newer', async () => {
    const text = await (await format.write(randomDocument(3), at)).text()
    const read = (content: BlobPart) => format.read(new Blob([content]), newId)
    for (const length of [0, 1, text.length >> 1, text.length - 3])
      await expect(read(text.slice(0, length))).rejects.toMatchObject({ text: { key: 'import.broken' } })
    for (const other of ['null', '[]', '{}', '{"type":"excalidraw","version":2}', '{"app":"samspel"}', '{"app":"samspel","schema":"1"}'])
      await expect(read(other)).rejects.toMatchObject({ text: { key: 'import.otherJson' } })
    const newer = text.replace(`"schema": ${schemaVersion}`, `"schema": ${schemaVersion + 1}`)
    await expect(read(newer)).rejects.toMatchObject({ text: { key: 'import.newerFile' } })
  })

  it('gives a document or a plain message for any damage', async () => {
    const bytes = new Uint8Array(await (await format.write(randomDocument(11), at)).arrayBuffer())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (damage) => {
        const damaged = bytes.slice()
        for (const [place, value] of damage) damaged[place] = value
        const outcome = await format.read(new Blob([damaged]), newId).catch((error: unknown) => error)
        const text = (outcome as { text?: { key: string } }).text
        expect(text ? text.key : Object.keys((outcome as { doc: object }).doc)).toSatisfy(
          (said) => Array.isArray(said) || ['import.broken', 'import.otherJson', 'import.newerFile'].includes(said as string),
        )
      }),
      { numRuns: 200 },
    )
  })
})
