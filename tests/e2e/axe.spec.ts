import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { openApp } from './harness'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong, as lines that say where. */
async function violations(app: AppDriver): Promise<readonly string[]> {
  const { violations: found } = await app.page.evaluate<AxeResults, readonly string[]>(
    // axe would fetch style sheets to look into them, which the page forbids.
    (values) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
        preload: false,
      }),
    tags,
  )
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`))
}

async function openExample(colorScheme: 'light' | 'dark', language: 'sv' | 'en'): Promise<AppDriver> {
  const app = await openApp({ colorScheme, language, initScript: axePath })
  await app.openExample()
  return app
}

describe.each(['light', 'dark'] as const)('axe finds nothing wrong in %s', (colorScheme) => {
  it('on Home, before and after the first map', async () => {
    const app = await openApp({ colorScheme, initScript: axePath })
    expect(await violations(app)).toEqual([])
    await app.openExample()
    await app.goHome()
    await app.page.getByRole('article').locator('svg').first().waitFor()
    expect(await violations(app)).toEqual([])
  })

  it.each(['grid', 'graph', 'table'] as const)('on the %s', async (view) => {
    const app = await openExample(colorScheme, 'sv')
    await app.show(view)
    expect(await violations(app)).toEqual([])
    await app.page.keyboard.press('Escape')
    if (view !== 'table') await app.select('Socialnämnden')
    expect(await violations(app)).toEqual([])
  })

  it('in the export dialog', async () => {
    const app = await openExample(colorScheme, 'en')
    await app.button(app.t('shell.export')).click()
    await app.page.getByRole('dialog').getByRole('img').first().waitFor()
    expect(await violations(app)).toEqual([])
  })
})
