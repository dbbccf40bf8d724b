import { describe, expect, it } from 'vitest'
import { infoOf } from '../../../src/domain/rows'
import { actorText } from '../../../src/scene/actorText'
import { placeText } from '../../../src/scene/gridWords'
import { documentWith } from '../../helpers/documents'
import { english, swedish } from '../../helpers/texts'

const doc = documentWith({
  groups: ['Region och vård'],
  actors: [
    {
      name: 'Första linjen',
      group: 'Region och vård',
      influence: 58,
      interest: 66,
      stance: 1,
      engagement: { current: 'neutral', desired: 'supportive' },
    },
    'BUP',
  ],
  relations: [
    ['Första linjen', 'BUP'],
    ['BUP', 'Första linjen'],
  ],
})

describe('an actor in words', () => {
  it('is its name, group, values, quadrant, stance, engagement and relations', () => {
    expect(actorText(doc, 'Första linjen', swedish)).toBe(
      'Första linjen, Region och vård. Inflytande 58, intresse 66. Samarbeta nära. Något för. Engagemang neutral, önskat stödjer. 2 relationer.',
    )
  })

  it('says that an actor has no place yet', () => {
    expect(actorText(doc, 'BUP', english)).toBe('BUP. Not placed yet. 2 relations.')
  })

  it('says one value when only one is assessed', () => {
    expect(placeText(infoOf(doc), { influence: 40.4, interest: null }, swedish)).toBe('Inflytande 40, intresse inte bedömt.')
  })
})
