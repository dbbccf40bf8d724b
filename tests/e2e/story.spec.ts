// The main job from end to end, as a strategist does it on her first day and the day after.
import { describe, expect, it } from 'vitest'
import { relationTypes } from '../../src/domain/document'
import type { Language } from '../../src/i18n/languages'
import { newProfile, openApp } from './harness'

/** Fifteen rows as a spreadsheet puts them on the clipboard: tabs between cells, decimal comma, an empty cell where nothing is known. */
const rows = [
  ['Namn', 'Grupp', 'Inflytande', 'Intresse', 'Anteckning'],
  ['Kommunstyrelsen', 'Politik', '92,5', '48', 'Beslutar om budget'],
  ['Socialnämnden', 'Politik', '74', '46', ''],
  ['Skolledarna', 'Förvaltning', '66', '62', '”Har inte tid”'],
  ['Elevhälsan', 'Förvaltning', '44', '90', ''],
  ['Bostadsbolaget', 'Kommunalt bolag', '41', '36', ''],
  ['BUP', 'Region och vård', '72', '42', ''],
  ['Vårdcentralen', 'Region och vård', '58', '66', ''],
  ['Lokalpolisen', 'Statlig myndighet', '52', '40', ''],
  ['Folkhälsorådet', 'Samverkansorgan', '46', '84', ''],
  ['Idrottsalliansen', 'Civilsamhälle', '', '', ''],
  ['Frivilligcentralen', 'Civilsamhälle', '', '', ''],
  ['Friskolan', 'Fristående skola', '', '', ''],
  ['Ungdomsrådet', 'Invånare och målgrupp', '', '', ''],
  ['Föräldrarna', 'Invånare och målgrupp', '', '', ''],
  ['Lokaltidningen', 'Medier', '', '', ''],
]
const names = rows.slice(1).map(([name]) => name ?? '')
const toPlace = {
  Idrottsalliansen: { interest: 52, influence: 36 },
  Frivilligcentralen: { interest: 68, influence: 22 },
  Friskolan: { interest: 30, influence: 54 },
  Ungdomsrådet: { interest: 76, influence: 24 },
  Föräldrarna: { interest: 94, influence: 33 },
  Lokaltidningen: { interest: 32, influence: 47 },
}
const argument = 'De möter barnen före skolan gör det: ”Åk hit först.”'

describe.each<Language>(['sv', 'en'])('the main job in %s', (language) => {
  it('goes from an empty browser to a picture in a report, and is all there the day after', async () => {
    const profile = await newProfile()
    const app = await openApp({ profile, language })
    await app.openExample()
    await app.goHome()

    await app.newMap()
    const preview = await app.paste(rows.map((row) => row.join('\t')).join('\r\n'))
    expect(preview).toContain(app.t('import.count.new', { count: 15 }))
    expect([...(await app.actorNames())].sort()).toEqual([...names].sort())
    expect(await app.actor('Friskolan').count()).toBe(0)
    for (const [name, place] of Object.entries(toPlace)) await app.dragTo(name, place)

    await app.show('graph')
    await app.connectByDragging('Kommunstyrelsen', 'Socialnämnden', 'mandate')
    for (let index = 0; index < 19; index += 1) {
      const [source, target] = [names[index % 15] ?? '', names[(index * 4 + 2) % 15] ?? '']
      await app.connect(source, source === target ? (names[(index + 1) % 15] ?? '') : target, relationTypes[index % 5] ?? 'cooperation')
    }
    await app.select('Skolledarna')
    await app.describe('actor.argument', argument)

    await app.show('grid')
    const png = await app.exportAs('png', 'a4')
    const svg = await app.exportAs('svg', 'a4')
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([3508, 2480])
    const text = svg.bytes.toString('utf8')
    for (const name of names) expect(text).toContain(name)
    expect(text).not.toContain('foreignObject')

    await app.saved()
    await app.kill()

    const again = await openApp({ profile, language })
    await again.openMap(again.t('home.newTitle'))
    expect([...(await again.actorNames())].sort()).toEqual([...names].sort())
    for (const name of Object.keys(toPlace)) await again.actor(name).waitFor({ state: 'attached' })
    await again.select('Skolledarna')
    expect(await again.panelField('actor.argument').inputValue()).toBe(argument)
    const later = await again.exportAs('svg', 'a4')
    expect(later.bytes.toString('utf8')).toBe(text)
  }, 180_000)
})
