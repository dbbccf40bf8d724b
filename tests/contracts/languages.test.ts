// What every language must be.
import { describe, expect, it } from 'vitest'
import { en } from '../../src/i18n/en'
import { type Language, languages } from '../../src/i18n/languages'
import type { Catalogue, Text } from '../../src/i18n/translate'

const names = (text: Text): string[] =>
  [...new Set((typeof text === 'string' ? text : `${text.one} ${text.other}`).match(/\{\w+\}/g) ?? [])].sort()
const every = Object.keys(languages) as Language[]
const keys = Object.keys(en) as (keyof Catalogue)[]

describe.each(every)('the texts of %s', (language) => {
  it('hold every key of the master and no other', async () => {
    expect(Object.keys(await languages[language].load()).sort()).toEqual([...keys].sort())
  })

  it('use the same placeholders as the master', async () => {
    const catalogue = await languages[language].load()
    const wrong = keys.filter((key) => {
      const [mine, master] = [names(catalogue[key]), names(en[key])]
      // "one actor" may leave the number out of the singular, so `count` is free there.
      return mine.filter((name) => name !== '{count}').join() !== master.filter((name) => name !== '{count}').join()
    })
    expect(wrong).toEqual([])
  })

  it('leave no text empty and shout nowhere', async () => {
    const catalogue = await languages[language].load()
    const texts = keys.flatMap((key) => {
      const text: Text = catalogue[key]
      return typeof text === 'string'
        ? [[key, text]]
        : [
            [key, text.one],
            [key, text.other],
          ]
    })
    expect(texts.filter(([, text]) => text?.trim() === '')).toEqual([])
    expect(texts.filter(([, text]) => text?.includes('!'))).toEqual([])
  })
})
