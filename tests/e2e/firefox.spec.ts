import { describe, expect, it } from 'vitest'
import { firefoxPath } from '../../scripts/browser.mjs'
import { openApp } from './harness'

describe.skipIf(!firefoxPath())('in Firefox', () => {
  it('rates by dragging, keeps it, and breaks no policy', async () => {
    const app = await openApp({ engine: 'firefox' })
    await app.openExample()
    await app.addActor('Biblioteket')
    await app.dragTo('Biblioteket', { interest: 12, influence: 88 })
    await app.saved()
    await app.reload()
    await expect.poll(() => app.spoken('Biblioteket')).toMatch(/88.*12/)
  })
})
