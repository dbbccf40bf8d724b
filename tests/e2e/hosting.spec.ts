import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../scripts/serve.mjs'
import { openApp } from './harness'

describe('the built folder', () => {
  let server: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    server = await serve({ dir: process.env.SAMSPEL_DIST ?? 'dist', base: '/verktyg/samspel/' })
  })
  afterAll(() => server.stop())

  it('works from a folder of any web server', async () => {
    const app = await openApp({ at: server.address })
    await app.openExample()
    await app.show('table')
    await app.saved()
    await app.reload()
    expect(app.page.url()).toContain('/verktyg/samspel/#/map/')
    await app.page.locator('table').getByText('Kommunstyrelsen').waitFor()
  })
})
