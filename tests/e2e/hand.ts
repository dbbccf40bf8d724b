// A hand with a mouse that watches the value at the pointer, as a person does, and so needs to know nothing of the layout.
import type { Locator, Page } from 'playwright-core'
import type { Translate } from '../../src/i18n/translate'
import type { Place } from './driver'

/** px of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Frames without movement after which a thing is taken to rest. */
const restingFrames = 15

/** The middle of something once it rests: a map that was just laid out still moves. */
export async function middleOf(locator: Locator): Promise<Point> {
  return locator.evaluate(
    (element, wanted) =>
      new Promise<Point>((done) => {
        let last = ''
        let same = 0
        const look = () => {
          const { x, y, width, height } = element.getBoundingClientRect()
          same = last === `${x} ${y}` ? same + 1 : 0
          last = `${x} ${y}`
          if (same < wanted) requestAnimationFrame(look)
          else done({ x: x + width / 2, y: y + height / 2 })
        }
        look()
      }),
    restingFrames,
  )
}

/** The value that the page shows beside a held actor; null before it does. */
async function readValue(page: Page, t: Translate): Promise<Place | null> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  const pattern = `${t('influence')} (?<influence>\\d+) · ${t('interest')} (?<interest>\\d+) · `
  const shown = page
    .getByText(new RegExp(`^${pattern}`))
    .filter({ visible: true })
    .first()
  const groups = new RegExp(pattern).exec((await shown.textContent({ timeout: 2_000 }).catch(() => null)) ?? '')?.groups
  return groups ? { influence: Number(groups.influence), interest: Number(groups.interest) } : null
}

/** Takes hold of something, reads the value at two places, goes to where the wanted value must be, and corrects by what it sees. */
export async function placeByDragging(page: Page, t: Translate, from: Locator, wanted: Place) {
  const main = await page.getByRole('main').boundingBox()
  if (!main) throw new Error('placeByDragging: no map on the screen')
  const at = (share: number): Point => ({ x: main.x + main.width * share, y: main.y + main.height * share })
  const start = await middleOf(from)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x + 6, start.y, { steps: 3 })
  // Alt while it is held: without snapping to the dividing line or to steps.
  await page.keyboard.down('Alt')
  const seen = async (point: Point) => {
    await page.mouse.move(point.x, point.y, { steps: 2 })
    const value = await readValue(page, t)
    if (!value) throw new Error(`placeByDragging: no value is shown at ${point.x}, ${point.y}`)
    return value
  }
  const [first, second] = [await seen(at(0.3)), await seen(at(0.7))]
  const perPoint = {
    x: (at(0.7).x - at(0.3).x) / (second.interest - first.interest),
    y: (at(0.7).y - at(0.3).y) / (second.influence - first.influence),
  }
  let point = at(0.7)
  let value = second
  for (let step = 0; step < 5 && (value.influence !== wanted.influence || value.interest !== wanted.interest); step += 1) {
    point = { x: point.x + (wanted.interest - value.interest) * perPoint.x, y: point.y + (wanted.influence - value.influence) * perPoint.y }
    value = await seen(point)
  }
  await page.mouse.up()
  await page.keyboard.up('Alt')
}
