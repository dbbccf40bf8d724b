// Screens from 320 px to 4K, large letters, coarse pointers: nothing lost, nothing cut off, targets as large as they must be.
import { describe, expect, it } from 'vitest'
import { audit } from './audit'
import { openApp } from './harness'
import { states } from './states'
import { visit } from './visit'

interface Screen {
  readonly name: string
  readonly size: readonly [width: number, height: number]
  readonly touch?: true
  /** Letters of twice the size, as a person sets them in the browser. */
  readonly large?: true
  /** The spacing that WCAG 1.4.12 asks for. */
  readonly spaced?: true
}

const screens: readonly Screen[] = [
  { name: 'a small phone', size: [320, 568], touch: true },
  { name: 'a phone', size: [390, 844], touch: true },
  { name: 'a tablet', size: [768, 1024], touch: true },
  { name: '400 % zoom', size: [320, 256] },
  { name: 'large letters', size: [1280, 720], large: true },
  { name: 'wide spacing', size: [1280, 720], spaced: true },
]
const more: readonly Screen[] = [
  { name: 'an older phone', size: [360, 640], touch: true },
  { name: 'a small laptop', size: [1280, 720] },
  { name: 'half a screen', size: [900, 700] },
  { name: 'a laptop', size: [1440, 900] },
  { name: 'a screen', size: [1920, 1080] },
  { name: '4K', size: [3840, 2160] },
  { name: 'large letters on a phone', size: [390, 844], touch: true, large: true },
  { name: 'wide spacing on a phone', size: [390, 844], touch: true, spaced: true },
]
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'
const full = Boolean(process.env.SAMSPEL_FULL)
const plan = (full ? [...screens, ...more] : screens).map((screen, at) => ({ ...screen, at }))

/** With SAMSPEL_FULL=1 every state on every screen, otherwise every third one on each. */
describe.each(plan)('$name, $size', ({ size, touch, large, spaced, at }) => {
  it('shows everything, whole and large enough to hit', { timeout: 240_000 }, async () => {
    const system = touch ? { hasTouch: true, isMobile: true } : {}
    const app = await openApp({ path: '?debug', width: size[0], height: size[1], system })
    // The policy of the page forbids style elements of others; sheets made by script are no such.
    if (spaced)
      await app.page.evaluate((css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets.push(sheet)
      }, spacing)
    if (large) {
      const cdp = await app.context.newCDPSession(app.page)
      await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
    }
    const found: string[] = []
    await visit(
      app,
      states.filter(({ page }, index) => page !== 'broken' && (full || index % 3 === at % 3)),
      async ({ name }) => {
        for (const line of await audit(app, { target: touch ? 44 : 24 })) found.push(`${name}: ${line}`)
      },
    )
    expect(found).toEqual([])
  })
})
