// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { undo } from '../../../src/commands/history'
import { inLanguage, setMapLanguage } from '../../../src/commands/mapLanguage'
import { newDocument } from '../../../src/domain/create'
import { updateGroup } from '../../../src/domain/edits/info'
import { infoOf } from '../../../src/domain/rows'
import { appWith } from '../../helpers/app'
import { english, swedish, textsOf } from '../../helpers/texts'

const danish = await textsOf('da')
const inEnglish = newDocument({ title: 'Map', language: 'en' }, (group) => english(`group.${group}`))

describe('the language of a map', () => {
  it('names the groups that still have the name they came with anew, and no other', () => {
    const named = updateGroup(inEnglish, 'political', { name: 'The council' })
    const { groups } = inLanguage(named, english, danish)
    expect([groups.political?.name, groups.administration?.name]).toEqual(['The council', 'Forvaltning'])
  })

  it('leaves all groups when the map was in a language that the product has not', () => {
    expect(inLanguage(inEnglish, null, swedish).groups).toBe(inEnglish.groups)
  })

  it('changes in one step of undo, and the page keeps its own', async () => {
    const app = await appWith(inEnglish, 'en')
    await setMapLanguage(app, 'nb')
    expect(infoOf(app.documents.doc()).language).toBe('nb')
    expect(app.documents.doc().groups.region?.name).toBe('Fylkeskommune og helse')
    expect(app.languages.getState().language).toBe('en')
    undo(app)
    expect(app.documents.doc()).toEqual(inEnglish)
  })
})
