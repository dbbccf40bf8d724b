// Every schema that was ever released must open for ever. A fixture is written once and never edited; beside an older one lies what it is today.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { schemaVersion } from '../../src/domain/document'
import { migrate, NewerSchemaError } from '../../src/domain/migrate'
import { migrations } from '../../src/domain/migrations'
import { repair } from '../../src/domain/repair'
import { readJson, writeJson } from '../../src/exchange/formats/json'

const folder = 'tests/fixtures/documents'
const fixtures = readdirSync(folder).filter((name) => /^schema-\d+\.json$/.test(name))
const schemas = Array.from({ length: schemaVersion }, (_, index) => index + 1)

it('leads from each schema to the next without a gap', () => {
  expect(migrations.map(({ to }) => to)).toEqual(schemas.slice(1))
})

it('keeps a fixture of every schema', () => {
  expect(fixtures.sort()).toEqual(schemas.map((schema) => `schema-${schema}.json`).sort())
})

describe.each(fixtures)('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  const { exported } = JSON.parse(text) as { exported: string }
  const current = name === `schema-${schemaVersion}.json`
  // Changes only together with a migration, and is read line by line then.
  const now = current ? name : name.replace('.json', '-now.json')

  it('opens whole, as it was', () => {
    const { doc, issues } = readJson(text, () => 'new')
    expect(issues).toEqual([])
    expect(writeJson(doc, new Date(exported))).toBe(readFileSync(`${folder}/${now}`, 'utf8'))
  })

  it('opens from a database, where rows are kept by id, as from a file', () => {
    const { schema, document } = JSON.parse(text) as { schema: number; document: Record<string, { id: string }[]> }
    const byId = Object.fromEntries(
      Object.entries(document).map(([table, rows]) => [table, Object.fromEntries(rows.map((row) => [row.id, row]))]),
    )
    const { doc, issues } = repair(migrate(byId, schema), () => 'new')
    expect(issues).toEqual([])
    expect(doc).toEqual(readJson(text, () => 'new').doc)
  })

  it('is refused by an app of an older schema', () => {
    const { schema, document } = JSON.parse(text) as { schema: number; document: unknown }
    expect(() => migrate(document, schema, [], schema - 1)).toThrow(NewerSchemaError)
  })
})
