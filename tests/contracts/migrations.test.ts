// Every schema that was ever released must open for ever. A fixture is written once and never edited.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { schemaVersion } from '../../src/domain/document'
import { migrate, NewerSchemaError } from '../../src/domain/migrate'
import { migrations } from '../../src/domain/migrations'
import { readJson, writeJson } from '../../src/exchange/formats/json'

const folder = 'tests/fixtures/documents'
const fixtures = readdirSync(folder).filter((name) => /^schema-\d+\.json$/.test(name))
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
const schemas = Array.from({ length: schemaVersion }, (_, index) => index + 1)

/** What each fixture becomes in the current schema. Changes only together with a migration. */
const golden: Readonly<Record<string, string>> = {
  'schema-1.json': '4697859b08153dd7',
}

it('leads from each schema to the next without a gap', () => {
  expect(migrations.map(({ to }) => to)).toEqual(schemas.slice(1))
})

it('keeps a fixture of every schema', () => {
  expect(fixtures.sort()).toEqual(schemas.map((schema) => `schema-${schema}.json`).sort())
})

describe.each(fixtures)('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8')

  it('opens whole, as it was', () => {
    const { doc, issues } = readJson(text, () => 'new')
    expect(issues).toEqual([])
    expect(hash(writeJson(doc, new Date(0)))).toBe(golden[name])
  })

  it('is refused by an app of an older schema', () => {
    const { schema, document } = JSON.parse(text) as { schema: number; document: unknown }
    expect(() => migrate(document, schema, [], schema - 1)).toThrow(NewerSchemaError)
  })
})
