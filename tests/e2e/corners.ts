// A map with two actors in opposite corners of the grid: small, and every place of the plot can be reckoned from them.
import type { Locator } from 'playwright-core'
import type { AppDriver } from './driver'
import { middleOf, type Point } from './hand'
import { type OpenOptions, openApp } from './harness'
import { type Press, swedishKeys } from './swedishKeys'

/** What both are rated as, on both scales. */
const corners = { Region: 20, Kommun: 80 } as const

/** Opens it, with the keyboard on the map and a Swedish keyboard at hand. */
export async function openCorners(options: OpenOptions = {}): Promise<{ readonly app: AppDriver; readonly press: Press }> {
  const app = await openApp(options)
  await app.newMap()
  await app.paste(['namn\tinflytande\tintresse', ...Object.entries(corners).map(([name, at]) => `${name}\t${at}\t${at}`)].join('\n'))
  for (const name of Object.keys(corners)) await app.actor(name).waitFor({ state: 'attached' })
  await map(app).focus()
  return { app, press: await swedishKeys(app) }
}

/** The list of actors on the map, which carries the keyboard. */
export const map = (app: AppDriver): Locator => app.page.getByRole('main').getByRole('listbox').first()

/** Where a rating lies on the screen. */
export async function placeOf(app: AppDriver, interest: number, influence: number): Promise<Point> {
  const [low, high] = [await middleOf(app.actor('Region')), await middleOf(app.actor('Kommun'))]
  const share = (value: number) => (value - corners.Region) / (corners.Kommun - corners.Region)
  return { x: low.x + (high.x - low.x) * share(interest), y: low.y + (high.y - low.y) * share(influence) }
}

export async function drag(app: AppDriver, from: Point, to: Point, button: 'left' | 'middle' = 'left'): Promise<void> {
  await app.page.mouse.move(from.x, from.y)
  await app.page.mouse.down({ button })
  await app.page.mouse.move(to.x, to.y, { steps: 5 })
  await app.page.mouse.up({ button })
}

/** Names of the actors that are selected on the map, in alphabetical order. */
export const selected = (app: AppDriver): Promise<readonly string[]> =>
  app.page
    .getByRole('main')
    .locator('[role=option][aria-selected=true]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.split(/[,.]/)[0] ?? '').sort())
