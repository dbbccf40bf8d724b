// What every language must be.
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/i18n/languages'
import type { MessageKey, Text } from '../../src/i18n/translate'

const names = (text: Text): string[] =>
  [...new Set((typeof text === 'string' ? text : `${text.one} ${text.other}`).match(/\{\w+\}/g) ?? [])].sort()
const every = Object.keys(languages) as Language[]
type Texts = Readonly<Record<MessageKey, Text>>
const textsOf = async (language: Language): Promise<Texts> => ({
  ...(await languages[language].load()),
  ...(await languages[language].loadLater()),
})
const master = await textsOf('en')
const keys = Object.keys(master) as MessageKey[]

describe.each(every)('the texts of %s', (language) => {
  it('hold every key of the master and no other', async () => {
    expect(Object.keys(await textsOf(language)).sort()).toEqual([...keys].sort())
  })

  it('use the same placeholders as the master', async () => {
    const catalogue = await textsOf(language)
    const wrong = keys.filter((key) => {
      const [mine, wanted] = [names(catalogue[key]), names(master[key])]
      // "one actor" may leave the number out of the singular, so `count` is free there.
      return mine.filter((name) => name !== '{count}').join() !== wanted.filter((name) => name !== '{count}').join()
    })
    expect(wrong).toEqual([])
  })

  it('leave no text empty and shout nowhere', async () => {
    const catalogue = await textsOf(language)
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
