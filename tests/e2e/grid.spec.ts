import { describe, expect, it } from 'vitest'
import { openApp } from './harness'

describe('the grid', () => {
  it('rates by dragging, shows the value meanwhile, and undoes it by button and by key', async () => {
    const app = await openApp()
    await app.newMap()
    await app.addActor('Region')
    await app.dragTo('Region', { interest: 80, influence: 60 })
    await expect.poll(() => app.spoken('Region')).toContain('60')
    await app.dragTo('Region', { interest: 20, influence: 30 })
    await expect.poll(() => app.spoken('Region')).toMatch(/30.*20/)
    await app.undo()
    await expect.poll(() => app.spoken('Region')).toMatch(/60.*80/)
    await app.redo()
    await expect.poll(() => app.spoken('Region')).toMatch(/30.*20/)
    await app.page.keyboard.press('ControlOrMeta+z')
    await app.page.keyboard.press('ControlOrMeta+z')
    await expect.poll(() => app.actor('Region').count()).toBe(0)
  })

  it('never places an actor by itself', async () => {
    const app = await openApp({ language: 'en' })
    await app.newMap()
    await app.addActor('Region')
    await app.addActor('Kommun')
    expect(await app.actorNames()).toEqual(['Region', 'Kommun'])
    expect(await app.actor('Region').count()).toBe(0)
  })

  it('keeps everything when the page is loaded anew', async () => {
    const app = await openApp()
    await app.openExample()
    await app.addActor('Biblioteket')
    await app.dragTo('Biblioteket', { interest: 12, influence: 88 })
    await app.saved()
    await app.reload()
    await expect.poll(() => app.spoken('Biblioteket')).toMatch(/88.*12/)
  })
})
