// What every error for people must be.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/i18n/languages'
import { type MessageKey, say } from '../../src/i18n/translate'
import { textsOf } from '../helpers/texts'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
const thrown = sources.flatMap((name) =>
  [...readFileSync(join('src', name), 'utf8').matchAll(/new UserError\('([^']+)'/g)].map(([, key]) => key as MessageKey),
)
const all = [...new Set(thrown)].sort()

describe.each(Object.keys(languages) as Language[])('an error for people, in %s', (language) => {
  it.each(all)('%s says what is so, and what is safe or can be done', async (key) => {
    const text = say(await textsOf(language), { key })
    expect(text.split(/[.:] /).length, text).toBeGreaterThan(1)
  })
})
