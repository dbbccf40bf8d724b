import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schemaVersion } from '../../../src/domain/document'
import { updateInfo } from '../../../src/domain/edits/info'
import { infoOf } from '../../../src/domain/rows'
import { backupLine, backupText, isBackup, readBackup } from '../../../src/exchange/backup'
import { restorePlan } from '../../../src/exchange/restorePlan'
import { UserError } from '../../../src/i18n/translate'
import { canonical } from '../../helpers/canonical'
import { documentWith, randomDocument } from '../../helpers/documents'

const newId = () => crypto.randomUUID()
const saved = new Date('2026-03-01T14:32:00Z')
const changedAt = '2026-02-03T04:05:06.000Z'
const textWith = async (docs: readonly ReturnType<typeof randomDocument>[]) =>
  backupText(await Promise.all(docs.map((doc) => backupLine({ doc, changedAt }))), saved)
const read = (text: BlobPart) => readBackup(new Blob([text]), newId)
const titled = (title: string) => documentWith({ actors: [{ name: 'Kommun', influence: 80 }], info: { title } })
const rounds = process.env.SAMSPEL_FULL ? 1000 : 50

describe('a file of all maps', () => {
  it('gives back every map as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer(), { maxLength: 6 }), async (seeds) => {
        const docs = seeds.map((seed) => randomDocument(seed))
        const text = await textWith(docs)
        expect(isBackup(text)).toBe(true)
        const backup = await read(text)
        expect(backup.saved).toBe(saved.toISOString())
        expect(backup.unread).toBe(0)
        expect(backup.maps).toEqual(docs.map((doc) => ({ doc, changedAt, intact: true, mended: 0 })))
      }),
      { numRuns: rounds },
    )
  })

  it('reads as JSON, also when another program has laid it out anew', async () => {
    const docs = [titled('Ett'), randomDocument(5)]
    const pretty = JSON.stringify(JSON.parse(await textWith(docs)), null, 2)
    expect((await read(pretty)).maps.map(({ doc }) => canonical(doc))).toEqual(docs.map(canonical))
  })

  it('keeps the maps before the place where it was cut off, and says how many are missing', async () => {
    const docs = [titled('Ett'), titled('Två'), titled('Tre')]
    const text = await textWith(docs)
    const cut = text.slice(0, text.indexOf('Tre'))
    const { maps, unread } = await read(cut)
    expect(maps.map(({ doc }) => infoOf(doc).title)).toEqual(['Ett', 'Två'])
    expect(unread).toBe(1)
  })

  it('says which map is not what was saved', async () => {
    const text = (await textWith([titled('Ett'), titled('Två')])).replace('"influence":80', '"influence":20')
    expect((await read(text)).maps.map(({ intact }) => intact)).toEqual([false, true])
  })

  it('refuses what is no backup, what is newer and what holds nothing that reads', async () => {
    const text = await textWith([titled('Ett')])
    for (const other of ['', '{}', '[]', 'Namn;Grupp', '{"app":"samspel","schema":2}'])
      await expect(read(other)).rejects.toMatchObject({ text: { key: 'backup.other' } })
    const newer = text.replace(`"schema":${schemaVersion}`, `"schema":${schemaVersion + 1}`)
    await expect(read(newer)).rejects.toMatchObject({ text: { key: 'import.newerFile' } })
    await expect(read(text.slice(0, 120))).rejects.toMatchObject({ text: { key: 'import.broken' } })
    expect((await read(await textWith([]))).maps).toEqual([])
  })

  it('gives maps or a plain message for any damage, and never reaches a prototype', async () => {
    const bytes = new TextEncoder().encode(await textWith([randomDocument(11), randomDocument(12)]))
    const before = Object.getOwnPropertyNames(Object.prototype)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), async (damage) => {
        const damaged = bytes.slice()
        for (const [place, value] of damage) damaged[place] = value
        const outcome = await read(damaged).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UserError)
        else expect(outcome).toHaveProperty('maps')
      }),
      { numRuns: rounds },
    )
    await read((await textWith([titled('Ett')])).replace('"document":{', '"document":{"__proto__":{"polluted":1},'))
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

describe('what comes back', () => {
  const retitled = (title: string) => `${title} (kopia)`
  const found = (doc: ReturnType<typeof titled>) => ({ doc, changedAt, intact: true, mended: 0 })

  it('is told from what is here: new, beside a map of the same title, or here to the letter', () => {
    const here = [titled('Ett'), titled('Två')]
    const other = updateInfo(titled('Två'), { question: 'Vem?' })
    const plan = restorePlan([found(titled('Ett')), found(other), found(titled('Tre'))], here, retitled)
    expect(plan.map(({ standing }) => standing)).toEqual(['same', 'beside', 'new'])
    expect(plan.map(({ doc }) => infoOf(doc).title)).toEqual(['Ett (kopia)', 'Två (kopia)', 'Tre'])
  })

  it('adds nothing when it comes back a second time', () => {
    const maps = [found(titled('Ett')), found(updateInfo(titled('Två'), { question: 'Vem?' }))]
    const here = [titled('Två')]
    const first = restorePlan(maps, here, retitled)
    const second = restorePlan(maps, [...here, ...first.map(({ doc }) => doc)], retitled)
    expect(second.map(({ standing }) => standing)).toEqual(['same', 'same'])
  })
})
