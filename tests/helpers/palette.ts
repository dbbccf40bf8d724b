import { readFileSync } from 'node:fs'
import { type Palette, tokenNames } from '../../src/scene/palette'

/** The light palette as tokens.css says it, mixed the way browsers mix: `color-mix(in oklab, … 30%, white)`. */
export function lightPalette(): Palette {
  const css = readFileSync('src/ui/tokens.css', 'utf8')
  const light = css.slice(css.indexOf('.sheet {'), css.indexOf('[data-theme="dark"]'))
  return Object.fromEntries(
    tokenNames.map((name) => {
      const base = name.replace(/-tint$/, '')
      const value =
        light.match(new RegExp(`--${name}: *(#[0-9A-Fa-f]{6})`))?.[1] ?? light.match(new RegExp(`--${base}: *(#[0-9A-Fa-f]{6})`))?.[1]
      if (!value) throw new Error(`tokens.css has no --${name}`)
      return [name, name === base || name === 'select-tint' ? value : mixWithWhite(value, 0.3)]
    }),
  ) as Record<keyof Palette, string> as Palette
}

function mixWithWhite(hex: string, share: number): string {
  const [l, a, b] = oklab(hex)
  return rgb([1 + (l - 1) * share, a * share, b * share])
}

// Ottosson 2020, https://bottosson.github.io/posts/oklab/
function oklab(hex: string): [number, number, number] {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function rgb([L, a, b]: [number, number, number]): string {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const parts = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.round(255 * (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055)))
  return `rgb(${parts.map((part) => Math.min(255, Math.max(0, part))).join(',')})`
}
