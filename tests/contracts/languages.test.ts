// What every language must be.
import { describe, expect, it } from 'vitest'
import { engagementLevels } from '../../src/domain/document'
import { engagementOf, stanceOf } from '../../src/exchange/attitudes'
import { fieldOfHeading } from '../../src/exchange/columns'
import { type Language, languages, wholeTranslate } from '../../src/i18n/languages'
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

  it('name stances and engagement in words that are understood when they are read in again', async () => {
    const t = await wholeTranslate(language)
    for (const stance of [-2, -1, 0, 1, 2] as const) expect([stance, stanceOf(t(`stance.${stance}`))]).toEqual([stance, stance])
    for (const level of engagementLevels) expect([level, engagementOf(t(`engagement.${level}`))]).toEqual([level, level])
    expect(stanceOf(t('stance.unknown'))).toBeNull()
  })

  it('head columns with words that are known when they are read in again', async () => {
    const t = await wholeTranslate(language)
    const heads = {
      influence: 'influence',
      interest: 'interest',
      stance: 'stance',
      group: 'group',
      note: 'note',
      shortName: 'shortName',
      actor: 'name',
      mission: 'mission',
    } as const
    for (const [key, field] of Object.entries(heads)) expect([key, fieldOfHeading(t(key as keyof typeof heads))]).toEqual([key, field])
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
