import { expect, it } from 'vitest'
import { laterTexts, loadTranslate } from '../../../src/i18n/languages'

it('lets a part that was fetched before any language wait for the texts of the one that comes', async () => {
  const waiting = laterTexts()
  await loadTranslate('sv')
  // The app asks for the same language a second time when it starts.
  const t = await loadTranslate('sv')
  await waiting
  expect(t('table.addActor')).toBe('Aktör')
})
