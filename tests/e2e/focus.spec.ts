// Walks with Tab through every stop: each shows a ring that can be seen, and nothing lies over it (WCAG 2.4.7, 2.4.11).
import { describe, expect, it } from 'vitest'
import type { AppDriver } from './driver'
import { openApp } from './harness'
import { states } from './states'
import { visit } from './visit'

/** More stops than any screen has; a walk that long is caught in a trap. */
const most = 250

/** What is wrong with the ring of what has the focus, as a line; '' when nothing is; null after the last stop. */
const look = (app: AppDriver) =>
  app.page.evaluate(() => {
    const here = document.activeElement
    const seen = (window as unknown as { walked: Set<Element> }).walked
    if (!here || here === document.body || seen.has(here)) return null
    seen.add(here)
    const words = here.getAttribute('aria-label') ?? here.getAttribute('title') ?? here.textContent ?? ''
    const name = `${here.tagName.toLowerCase()}.${[...here.classList].join('.')} "${words.trim().slice(0, 40)}"`

    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    /** Whatever CSS writes, as 0–255 with transparency 0–1. */
    const parts = (colour: string): readonly number[] => {
      if (!canvas) return []
      canvas.clearRect(0, 0, 1, 1)
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
      return [r, g, b, a / 255]
    }
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = parts(colour)
        .slice(0, 3)
        .map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const groundOf = (element: Element | null): string => {
      for (let up = element; up; up = up.parentElement) {
        const { backgroundColor } = getComputedStyle(up)
        if ((parts(backgroundColor)[3] ?? 0) > 0.8) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }
    const isRing = (style: CSSStyleDeclaration, ground: string) => {
      if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) return false
      const [light, dark] = [luminance(style.outlineColor), luminance(ground)].sort((a, b) => b - a) as [number, number]
      return (light + 0.05) / (dark + 0.05) >= 3
    }
    // A field shows it at its frame, a card around the whole card, a hidden radio button at its picture.
    const carriers: Element[] = [here, ...(here.nextElementSibling ? [here.nextElementSibling] : [])]
    for (let up = here.parentElement, steps = 0; up && steps < 2; up = up.parentElement, steps++) carriers.push(up)
    const rings = carriers.flatMap((each) => [
      { style: getComputedStyle(each), ground: groundOf(each.parentElement) },
      { style: getComputedStyle(each, '::after'), ground: groundOf(each.parentElement) },
    ])
    // The map paints the ring of its actor itself.
    const paints = here.matches('.map-mirror[aria-activedescendant]')
    if (!paints && !rings.some(({ style, ground }) => isRing(style, ground))) return `no ring: ${name}`

    const { left, right, top, bottom } = here.getBoundingClientRect()
    if (paints || here.matches('.map-mirror, .vh')) return ''
    // A window this low shows a part of the map at a time; what stands on it comes into view as the map is moved.
    if (innerHeight < 400 && here.closest('.react-flow')) return ''
    const inset = Math.min(3, (right - left) / 4, (bottom - top) / 4)
    const corners = [
      [left + inset, top + inset],
      [right - inset, top + inset],
      [left + inset, bottom - inset],
      [right - inset, bottom - inset],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const
    const over = corners.map(([x, y]) => document.elementFromPoint(x, y))
    const isFree = (found: Element | null) =>
      found !== null &&
      (here.contains(found) || found.contains(here) || found.closest('label')?.contains(here) || found.matches('.map-handle'))
    // So low a window has no room beside what a person opened; Escape and the button in it close it.
    const isOpened = (found: Element | null | undefined) => innerHeight < 400 && found?.closest('.toast, .chosen-bar') != null
    const free = over.filter((found) => isFree(found) || isOpened(found)).length
    // A large field may reach out of its scroller; nothing small may.
    const enough = bottom - top > 80 || right - left > 400 ? 3 : 5
    if (free < enough) {
      const what = over.find((found) => !isFree(found))
      return `covered: ${name} by ${what ? `${what.tagName.toLowerCase()}.${what.className}` : 'the edge of the window'}`
    }
    return ''
  })

async function walk(app: AppDriver, forwards: boolean): Promise<readonly string[]> {
  const found: string[] = []
  await app.page.evaluate(() => {
    Object.assign(window, { walked: new Set() })
  })
  for (let stop = 0; stop < most; stop++) {
    await app.page.keyboard.press(forwards ? 'Tab' : 'Shift+Tab')
    const line = await look(app)
    if (line === null) return found
    if (line !== '') found.push(line)
  }
  return [...found, `more than ${most} stops`]
}

const walked = [
  'home before the first map',
  'home: settings',
  'home: paste a list',
  'grid',
  'grid: details of one actor',
  'grid: details of several actors',
  'grid: list of actors',
  'grid: a new relation',
  'settings',
  'export of the grid',
  'import: preview',
  'error',
  'network',
  'network: details of a relation',
  'table of actors',
  'table: one actor',
  'table of relations',
  'empty grid',
  'grid with unplaced actors',
  'home',
]
const looks = [
  { theme: 'light', size: [1440, 900] },
  { theme: 'dark', size: [768, 1024] },
  { theme: 'forced', size: [390, 844] },
  { theme: 'light', size: [320, 256] },
] as const
/** A desk and a phone in forced colours; all of them with SAMSPEL_FULL=1. */
const chosen = process.env.SAMSPEL_FULL ? looks : [looks[0], looks[2]]

describe.each(chosen)('with Tab in $theme, $size', ({ theme, size }) => {
  it('every stop shows where it is', { timeout: 240_000 }, async () => {
    const app = await openApp({
      path: '?debug',
      width: size[0],
      height: size[1],
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      system: { forcedColors: theme === 'forced' ? 'active' : 'none' },
    })
    const found: string[] = []
    const part = states.filter(({ name }) => walked.includes(name))
    expect(part).toHaveLength(walked.length)
    await visit(app, part, async ({ name }) => {
      for (const line of await walk(app, size[0] !== 768)) found.push(`${name}: ${line}`)
    })
    expect(found).toEqual([])
  })
})
