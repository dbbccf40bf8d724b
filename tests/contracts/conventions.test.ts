// The list of conventions in docs/testing.md: each has a case that exists, or says why there is none yet.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = 'tests/e2e'
const stories = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => [name.replace('.spec.ts', ''), readFileSync(join(folder, name), 'utf8')] as const),
)
const own = [...stories].filter(([name]) => name.startsWith('conventions-')).map(([, text]) => text)
const numbered = own.flatMap((text) => [...text.matchAll(/^ +it\('(U\d+) /gm)].map(([, number]) => number))
const rows = [...readFileSync('docs/testing.md', 'utf8').matchAll(/^\| (U\d+) \| .+? \| (.+) \|$/gm)].map(
  ([, number = '', where = '']) => ({
    number,
    where,
  }),
)

describe('the conventions', () => {
  it('are forty, each once', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 40 }, (_, index) => `U${index + 1}`))
  })

  it('are the cases of their own files, and no others', () => {
    expect([...numbered].sort()).toEqual(
      rows
        .filter(({ number, where }) => where.split(';')[0] === number)
        .map(({ number }) => number)
        .sort(),
    )
  })

  it.each(rows)('$number has a case that exists, or a reason', ({ number, where }) => {
    const elsewhere = [...where.matchAll(/`([\w-]+)`: (.+?)(?=; `|; [a-z ]+: `|$)/g)]
    for (const [, name = '', title = ''] of elsewhere) expect(stories.get(name), where).toContain(`'${title}'`)
    expect(where.startsWith(number) || where.startsWith('not yet') || elsewhere.length > 0, where).toBe(true)
  })
})
