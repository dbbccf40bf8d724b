import { describe, expect, it } from 'vitest'
import { meaningOf, salienceOf, strengthsOf } from '../../../src/exchange/words'
import { textsOf } from '../../helpers/texts'

describe.each(['sv', 'da', 'nb', 'en'] as const)('the words that we write ourselves in %s', (language) => {
  it('mean what they meant', async () => {
    const t = await textsOf(language)
    const types = ['cooperation', 'mandate', 'funding', 'information', 'conflict'] as const
    expect(types.map((type) => meaningOf('type', t(`relation.${type}`)))).toEqual(types)
    const roles = ['decide', 'resource', 'take_part', 'know', 'spread'] as const
    expect(roles.map((role) => meaningOf('role', t(`role.${role}`)))).toEqual(roles)
    const directions = ['none', 'forward', 'both'] as const
    expect(directions.map((direction) => meaningOf('direction', t(`direction.${direction}`)))).toEqual(directions)
    const strengths = ['1', '2', '3'] as const
    expect(strengths.map((strength) => meaningOf('strength', t(`strength.${strength}`)))).toEqual(strengths)
    expect(strengths.map((strength) => meaningOf('strength', t(`strength.short.${strength}`)))).toEqual(strengths)
    const levels = ['none', 'veryLow', 'low', 'medium', 'high', 'veryHigh'] as const
    expect(levels.map((level) => meaningOf('influence', t(`import.level.${level}`)))).toEqual(levels)
    const engagements = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const
    expect(engagements.map((level) => meaningOf('engagement', t(`engagement.${level}`)))).toEqual(engagements)
    const stances = ['-2', '-1', '0', '1', '2'] as const
    expect(stances.map((stance) => meaningOf('stance', t(`stance.${stance}`)))).toEqual(stances)
    expect(salienceOf(t('import.column.salience').replace(' och viktighet', ''))).toHaveLength(3)
  })
})

describe('a word', () => {
  it('means what the person says, before what is known', () => {
    expect(meaningOf('type', 'Dialog', new Map([['dialog', 'cooperation']]))).toBe('cooperation')
    expect(meaningOf('influence', 'hög', new Map([['hög', '']]))).toBe('')
  })

  it('says nothing when it stands for nothing, and is not known otherwise', () => {
    expect([meaningOf('influence', 'NA'), meaningOf('type', '-'), meaningOf('type', 'hatar')]).toEqual(['', '', undefined])
  })
})

describe('weights', () => {
  it('are strengths when they are 1, 2 and 3, and thirds of the column otherwise', () => {
    expect(['1', '2', '3'].map(strengthsOf(['1', '3', '2']))).toEqual(['1', '2', '3'])
    expect(['10', '45', '100'].map(strengthsOf(['10', '45', '100']))).toEqual(['1', '2', '3'])
  })

  it('say nothing when they are all the same', () => {
    expect(strengthsOf(['1', '1'])('1')).toBe('2')
  })
})
