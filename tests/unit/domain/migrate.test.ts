import { describe, expect, it } from 'vitest'
import { migrate, NewerSchemaError } from '../../../src/domain/migrate'
import type { Migration } from '../../../src/domain/migrations/migration'

const steps: readonly Migration[] = [2, 3, 4].map((to) => ({ to, why: 'a test', up: (document) => [...(document as number[]), to] }))

describe('migrate', () => {
  it('runs the steps above the schema of the document, in order', () => {
    expect(migrate([], 2, steps, 4)).toEqual([3, 4])
  })

  it('leaves a document of the current schema as it is', () => {
    const document = [1]
    expect(migrate(document, 4, steps, 4)).toBe(document)
  })

  it('refuses a document of a newer schema', () => {
    expect(() => migrate([], 5, steps, 4)).toThrow(NewerSchemaError)
  })
})
