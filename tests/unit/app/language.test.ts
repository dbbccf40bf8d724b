// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

describe('the language of the page', () => {
  it('is the one chosen last, however fast the other one comes, and is remembered', async () => {
    const app = await appWith(documentWith({}), 'en')
    await Promise.all([app.setLanguage('da'), app.setLanguage('nb')])
    const { language, t } = app.languages.getState()
    expect([language, t.language, t('view.grid'), app.remembered.get('language')]).toEqual(['nb', 'nb', 'Matrise', 'nb'])
  })

  it('has the texts of every part that may be open', async () => {
    const app = await appWith(documentWith({}), 'en')
    await app.setLanguage('da')
    expect(app.languages.getState().t('export.title')).toBe('Eksportér')
  })
})
