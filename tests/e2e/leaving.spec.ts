import { describe, expect, it } from 'vitest'
import { newProfile, openApp } from './harness'

describe('leaving', () => {
  it('finds everything again after the browser was killed', async () => {
    const profile = await newProfile()
    const app = await openApp({ profile })
    await app.newMap()
    for (const name of ['Region', 'Kommun', 'Ungdomsrådet']) await app.addActor(name)
    await app.dragTo('Kommun', { interest: 70, influence: 90 })
    await app.saved()
    await app.kill()

    const again = await openApp({ profile })
    await again.openMap(again.t('home.newTitle'))
    expect(await again.actorNames()).toEqual(['Region', 'Kommun', 'Ungdomsrådet'])
    await again.actor('Kommun').waitFor({ state: 'attached' })
  })
})
