// axe in every state of the product: each once in `npm test`, in changing themes, languages and widths; all of them in all with SAMSPEL_FULL=1.
import { createRequire } from 'node:module'
import type { AxeResults, NodeResult } from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { openApp } from './harness'
import { type State, states, visit } from './states'

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe cannot decide and a person or another test has. `target` must match where it is. */
const reviewed: readonly { readonly rule: string; readonly target: RegExp; readonly reason: string }[] = []

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
  const line = (rule: string, { target, failureSummary }: NodeResult) =>
    `${name}: ${rule}: ${target.join(' ')} ${failureSummary?.replaceAll(/\s+/g, ' ')}`
  const undecided = incomplete.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !reviewed.some(({ rule, target }) => rule === id && target.test(node.target.join(' '))))
      .map((node) => line(`? ${id}`, node)),
  )
  return [...violations.flatMap(({ id, nodes }) => nodes.map((node) => line(id, node))), ...undecided]
}

describe.each(plan)('axe finds nothing wrong in $look.theme, $look.language, $look.size', ({ look, part }) => {
  it(`in ${part.length} states`, { timeout: 240_000 }, async () => {
    const { theme, language, size } = look
    const app = await openApp({
      path: '?debug',
      language,
      width: size[0],
      height: size[1],
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      system: { forcedColors: theme === 'forced' ? 'active' : 'none', hasTouch: size[0] < 600 },
      initScript: axePath,
      expectedErrors: [/Cannot read properties of null/, /The above error occurred/, /^%o/],
    })
    const found: string[] = []
    await visit(app, part, async (state) => found.push(...(await faults(app, state))))
    expect(found).toEqual([])
  })
})
