// axe in every state of the product: each once in `npm test`, in changing themes, languages and widths; all of them in all with SAMSPEL_FULL=1.
import { createRequire } from 'node:module'
import type { AxeResults, NodeResult } from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { openApp } from './harness'
import type { State } from './state'
import { states } from './states'
import { visit } from './visit'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Reviewed {
  readonly rule: string
  readonly target: RegExp
  readonly why: RegExp
  readonly reason: string
}
/** What axe cannot decide and a person has looked at. Colours are not here: they are measured (see `weak`). */
const reviewed: readonly Reviewed[] = [
  {
    rule: 'th-has-data-cells',
    target: /^\.tb$|^table/,
    why: /missing or empty/,
    reason: 'Some actors have nothing in a column: an empty cell says so.',
  },
  {
    rule: 'aria-required-children',
    target: /^\.map-mirror$/,
    why: /group, option/,
    reason: 'A map without actors is an empty list with a name that says how many there are.',
  },
  {
    rule: 'label-content-name-mismatch',
    target: /role="radio"|button\[aria-label=/,
    why: /value text rather than a label|visible text is part of/,
    reason: 'Beside the name stands its key, or a sign in place of a name.',
  },
  {
    rule: 'heading-order',
    target: /h[1-3]$|^#actorlist$/,
    why: /Unable to determine previous heading/,
    reason: 'The first heading of its part of the page.',
  },
  {
    rule: 'target-size',
    target: /./,
    why: /partially obscured by a neighbor with negative tabindex/,
    reason: 'An open list or window lies over it, and goes with Escape.',
  },
]

interface Look {
  readonly theme: 'light' | 'dark' | 'forced'
  readonly language: 'sv' | 'en'
  readonly size: readonly [width: number, height: number]
}
const sizes = [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const
const looks: readonly Look[] = (['light', 'dark', 'forced'] as const).flatMap((theme) =>
  (['sv', 'en'] as const).flatMap((language) => sizes.map((size) => ({ theme, language, size }))),
)
/** Every theme with two widths and both languages. */
const some = looks.filter((_, index) => [0, 4, 7, 11, 14, 15].includes(index))
const plan = process.env.SAMSPEL_FULL
  ? looks.map((look) => ({ look, part: states }))
  : some.map((look, at) => ({ look, part: states.filter((_, index) => index % some.length === at) }))

/** What axe finds wrong or cannot decide, as lines that say where. */
async function faults(app: AppDriver, { name }: State): Promise<readonly string[]> {
  const { violations, incomplete } = await app.page.evaluate<AxeResults, readonly string[]>(
    // axe would fetch style sheets to look into them, which the page forbids.
    (values) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations', 'incomplete'],
        preload: false,
      }),
    tags,
  )
  const isReviewed = (id: string, node: NodeResult) =>
    reviewed.some(({ rule, target, why }) => rule === id && target.test(node.target.join(' ')) && why.test(node.failureSummary ?? ''))
  const measured = async (id: string, node: NodeResult) => id === 'color-contrast' && (await weak(app, node.target.join(' '))) === null
  const line = (rule: string, { target, failureSummary }: NodeResult) =>
    `${name}: ${rule}: ${target.join(' ')} ${failureSummary?.replaceAll(/\s+/g, ' ')}`
  const undecided: string[] = []
  for (const { id, nodes } of incomplete)
    for (const node of nodes) if (!isReviewed(id, node) && !(await measured(id, node))) undecided.push(line(`? ${id}`, node))
  return [...violations.flatMap(({ id, nodes }) => nodes.map((node) => line(id, node))), ...undecided]
}

/**
 * The contrast of a text by what its ancestors paint behind it, where axe gives up because something else lies near: null when it is
 * enough, which is 4.5. Words in pictures are held by tests/unit/ui/contrast.test.ts, with every ground they may stand on.
 */
const weak = (app: AppDriver, target: string): Promise<number | null> =>
  app.page.evaluate((selector) => {
    const element = document.querySelector(selector)
    if (!element || element instanceof SVGElement) return null
    type Rgba = readonly [number, number, number, number]
    const read = (colour: string): Rgba => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    const over = (top: Rgba, below: Rgba): Rgba =>
      [0, 1, 2].map((at) => (top[at] ?? 0) * top[3] + (below[at] ?? 0) * (1 - top[3])).concat(1) as unknown as Rgba
    const layers: Rgba[] = []
    for (let up: Element | null = element; up; up = up.parentElement) layers.push(read(getComputedStyle(up).backgroundColor))
    const ground = layers.reduceRight<Rgba>((below, layer) => over(layer, below), read('Canvas'))
    const luminance = ([...parts]: Rgba) => {
      const [r = 0, g = 0, b = 0] = parts.map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const text = over(read(getComputedStyle(element).color), ground)
    const [light, dark] = [luminance(text), luminance(ground)].sort((a, b) => b - a) as [number, number]
    const ratio = (light + 0.05) / (dark + 0.05)
    return ratio >= 4.5 ? null : ratio
  }, target)

describe.each(plan)('axe finds nothing wrong in $look.theme, $look.language, $look.size', ({ look, part }) => {
  it(`in ${part.length} states`, { timeout: process.env.SAMSPEL_FULL ? 1_200_000 : 240_000 }, async () => {
    const { theme, language, size } = look
    const app = await openApp({
      path: '?debug',
      language,
      width: size[0],
      height: size[1],
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      system: { forcedColors: theme === 'forced' ? 'active' : 'none', hasTouch: size[0] < 600 },
      initScript: axePath,
      expectedErrors: [/Cannot read properties of null|Cannot destructure/, /The above error occurred/, /^%o/],
    })
    const found: string[] = []
    await visit(app, part, async (state) => found.push(...(await faults(app, state))))
    expect(found).toEqual([])
  })
})
