// A workbook of ours after people have worked in it.
import { describe, expect, it } from 'vitest'
import { type StakeholderDocument, schemaVersion } from '../../../../src/domain/document'
import { rowsOf } from '../../../../src/domain/rows'
import { mapOf } from '../../../../src/exchange/formats/mapOf'
import { writeXlsx } from '../../../../src/exchange/formats/xlsx'
import type { Workbook } from '../../../../src/exchange/workbook'
import { documentWith } from '../../../helpers/documents'
import { workbookOf } from '../../../helpers/spreadsheets'
import { swedish } from '../../../helpers/texts'

const doc = documentWith({
  groups: ['Politik', 'Skola'],
  actors: [
    { id: 'a', name: 'Region', group: 'Politik', influence: 80, stance: 1, engagement: { current: 'neutral', desired: null } },
    { id: 'b', name: 'Kommun', group: 'Politik', influence: 40, assumption: true },
    { id: 'c', name: 'Förening', group: 'Skola', interest: 20, note: 'Ring' },
  ],
})
const related: StakeholderDocument = {
  ...doc,
  relations: documentWith({
    actors: ['a', 'b', 'c'],
    relations: [
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ],
  }).relations,
}

let made = 0
const newId = () => {
  made += 1
  return `new ${made}`
}

type Change = (rows: string[][], column: (heading: string) => number) => string[][] | undefined
/** The map after somebody has changed sheets, by their names. */
async function edited(changes: Readonly<Record<string, Change>>, rename = (name: string) => name) {
  const { sheets } = await workbookOf(await writeXlsx(related, swedish, new Date(0)))
  const book: Workbook = {
    file: 'map.xlsx',
    issues: [],
    sheets: sheets.map((sheet) => {
      const rows = sheet.rows.map(({ exact = [] }) => [...exact])
      const change = changes[sheet.name]
      const next = change?.(rows, (heading) => rows[0]?.indexOf(heading) ?? -1) ?? rows
      return {
        ...sheet,
        name: rename(sheet.name),
        rows: next.map((cells, index) => ({ number: index + 1, cells: cells.map((cell) => cell?.trim() ?? '') })),
      }
    }),
  }
  const read = mapOf(book, newId)
  if (!read) throw new Error('not known as a workbook of ours')
  return read
}
const put =
  (row: number, heading: string, value: string): Change =>
  (rows, column) => {
    const cells = rows[row] as string[]
    while (cells.length < column(heading)) cells.push('')
    cells[column(heading)] = value
    return undefined
  }
const ties = ({ relations, actors }: StakeholderDocument) =>
  Object.values(relations).map(({ source, target }) => `${actors[source]?.name} – ${actors[target]?.name}`)

describe('a workbook that was worked in', () => {
  it('comes back identical when only its looks were changed', async () => {
    // Rows upside down, columns back to front, titles above, the sheet renamed.
    const turned: Change = (rows, column) => {
      const wide = rows.map((cells) => Array.from({ length: column('Id') + 1 }, (_, at) => cells[at] ?? ''))
      const [head = [], ...lines] = wide.map((cells) => cells.reverse())
      return [['Våra aktörer, utkast'], ['', 'senast ändrad i går'], head, ...lines]
    }
    expect(await edited({ Aktörer: turned }, (name) => (name === 'Aktörer' ? 'Blad1' : name))).toEqual({ doc: related, issues: [] })
    const { doc: sorted, issues } = await edited({ Aktörer: ([head = [], ...rows]) => [head, ...rows.reverse()] })
    expect(rowsOf(sorted, 'actors').map(({ name, order }) => [order, name])).toEqual([
      [1, 'Förening'],
      [2, 'Kommun'],
      [3, 'Region'],
    ])
    expect(issues).toEqual([])
  })

  it('knows a renamed actor and a renamed group by their ids', async () => {
    const { doc: next, issues } = await edited({
      Aktörer: put(1, 'Aktör', 'Västra regionen'),
      Aktörsgrupper: put(1, 'Aktörsgrupp', 'Politiker'),
    })
    expect(ties(next)).toEqual(['Kommun – Förening', 'Västra regionen – Förening', 'Västra regionen – Kommun'])
    expect(next.groups[next.actors.a?.group ?? '']?.name).toBe('Politiker')
    expect([rowsOf(next, 'actors').length, rowsOf(next, 'groups').length, issues]).toEqual([3, 2, []])
  })

  it('takes a name that was written over another', async () => {
    const { doc: next } = await edited({ Relationer: put(1, 'Från', 'Region'), Aktörer: put(3, 'Aktörsgrupp', 'Politik') })
    expect(ties(next)[0]).toBe('Region – Förening')
    expect(next.actors.c?.group).toBe('Politik')
  })

  it('makes a group and an actor that are new, and clears what was cleared', async () => {
    const addRow: Change = (rows) => [...rows, ['Ny förening', '', '12,5']]
    const { doc: next } = await edited({
      Aktörer: (rows, column) => {
        put(1, 'Aktörsgrupp', 'Näringsliv')(rows, column)
        put(2, 'Aktörsgrupp', '')(rows, column)
        return addRow(rows, column)
      },
    })
    expect(next.groups[next.actors.a?.group ?? '']?.name).toBe('Näringsliv')
    expect(next.actors.b?.group).toBeNull()
    expect(rowsOf(next, 'actors').at(-1)).toMatchObject({ name: 'Ny förening', influence: 12.5, order: 4 })
  })

  it('reads blank and NA as not assessed, other words for what is known, and tells of what it cannot read', async () => {
    const { doc: next, issues } = await edited({
      Aktörer: (rows, column) => {
        put(1, 'Inflytande (0–100)', 'NA')(rows, column)
        put(2, 'Inflytande (0–100)', 'rätt mycket')(rows, column)
        put(1, 'Inställning', '++')(rows, column)
        put(3, 'Antagande', 'x')(rows, column)
        return undefined
      },
    })
    expect(next.actors.a).toMatchObject({ influence: null, stance: 2 })
    expect(next.actors.b?.influence).toBeNull()
    expect(next.actors.c?.assumption).toBe(true)
    expect(issues).toEqual([{ kind: 'unreadable', table: 'actors', row: 'Kommun', field: 'influence', value: 'rätt mycket' }])
  })

  it('leaves what was deleted: a row with its relations, a column', async () => {
    const { doc: next, issues } = await edited({
      Aktörer: (rows, column) =>
        rows.filter((_, index) => index !== 3).map((cells) => cells.filter((_, at) => at !== column('Inflytande (0–100)'))),
    })
    expect(ties(next)).toEqual(['Region – Kommun'])
    expect(rowsOf(next, 'actors').map(({ influence }) => influence)).toEqual([null, null])
    expect(issues.map(({ kind }) => kind)).toEqual(['dangling', 'dangling'])
  })

  it('refuses one of a later schema, and does not know one without its last sheet', async () => {
    const later: Change = (rows) => {
      const line = rows.find(([first]) => first === 'samspel.workbook') as string[]
      line[1] = String(schemaVersion + 1)
      return undefined
    }
    await expect(edited({ 'Om filen': later })).rejects.toMatchObject({ text: { key: 'import.newerFile' } })
    await expect(edited({ 'Om filen': () => [['x']] })).rejects.toThrow('not known')
  })

  it('never lets a planted path reach a prototype', async () => {
    const paths = ['__proto__.polluted', 'constructor.prototype.polluted', 'extra/__proto__', 'salience.__proto__', 'a.b.c.d']
    const plant: Change = (rows) => [
      ...rows,
      ...paths.flatMap((path) => [
        ['Aktörer', 'Kortnamn', `actors.${path}`, 'text'],
        ['Aktörer', 'Aktör', `actors.${path}`, 'has', 'Region', 'true'],
      ]),
    ]
    await edited({ 'Om filen': plant }).catch(() => undefined)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
