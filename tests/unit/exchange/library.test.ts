import { describe, expect, it } from 'vitest'
import { countries, type EntryId, entries, libraryGroups } from '../../../src/exchange/library/entries'
import { countryOf, libraryOf } from '../../../src/exchange/library/library'
import { type Language, languages } from '../../../src/i18n/languages'
import { isSameName, plainName } from '../../../src/i18n/sameName'

const spoken = { se: 'sv', dk: 'da', no: 'nb' } as const
const all = Object.keys(languages) as Language[]
const pairs = countries.flatMap((country) => all.map((language) => [country, language] as const))

describe.each(pairs)('the library of %s in %s', async (country, language) => {
  const library = await libraryOf(country, language)

  it('has every actor of the country, each with a name and an interest', () => {
    const wanted = (Object.keys(entries) as EntryId[]).filter((id) => (entries[id].in as readonly string[]).includes(country))
    expect(library.map(({ id }) => id)).toEqual(wanted)
    expect(library.filter(({ name, interest }) => name.trim() === '' || interest.trim() === '')).toEqual([])
  })

  it('has no two actors that would be taken for the same', () => {
    const named = library.flatMap(({ id, name, also }) => [name, ...also].map((one) => ({ id, plain: plainName(one, language) })))
    const same = named.flatMap((a, index) =>
      named.slice(index + 1).flatMap((b) => (a.plain === b.plain || (a.id !== b.id && isSameName(a.plain, b.plain)) ? [[a, b]] : [])),
    )
    expect(same).toEqual([])
  })
})

describe('the library', () => {
  it.each(countries)('has somebody in every group in %s', async (country) => {
    const library = await libraryOf(country, spoken[country])
    expect(libraryGroups.filter((group) => !library.some((one) => one.group === group))).toEqual([])
  })

  it('leaves out what a country does not have', async () => {
    const ids = async (country: 'se' | 'dk' | 'no') => (await libraryOf(country, 'sv')).map(({ id }) => id)
    expect(await ids('se')).not.toContain('municipal_doctor')
    expect(await ids('no')).toContain('municipal_doctor')
    expect(await ids('dk')).not.toContain('county_administration')
  })

  it('uses the word of the country where the other language has none', async () => {
    const doctor = (await libraryOf('no', 'sv')).find(({ id }) => id === 'municipal_doctor')
    expect(doctor?.name).toBe('Kommuneoverlegen')
  })

  it('says where a name varies', async () => {
    const varying = async (country: 'se' | 'dk' | 'no') =>
      (await libraryOf(country, 'en')).filter(({ varies }) => varies).map(({ id }) => id)
    expect(await varying('dk')).toContain('youth_clinic')
    expect(await varying('se')).toEqual([])
  })

  it('knows the country of each language', () => {
    expect(all.map(countryOf)).toEqual(['se', 'dk', 'no', 'se'])
  })
})
