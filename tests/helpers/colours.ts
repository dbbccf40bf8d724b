// Colours as tokens.css says them, computed as browsers do: variables, transparency, and `color-mix(in oklab, …)`.
import { readFileSync } from 'node:fs'

/** 0–1 each, sRGB with transparency. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number]
export type Theme = 'light' | 'dark' | 'contrast'

const blocks: Readonly<Record<Theme, string>> = {
  light: ':root, [data-theme="light"], .sheet {',
  dark: '[data-theme="dark"] {\n',
  contrast: '[data-theme="contrast"] {\n',
}

/** The value of a token in a theme, whatever it is made of. */
export function tokensOf(theme: Theme): (token: string) => Colour {
  const css = ['tokens', 'contrast'].map((file) => readFileSync(`src/ui/${file}.css`, 'utf8')).join('\n')
  const declared = new Map<string, string>()
  for (const start of new Set([blocks[theme], ':root, [data-theme], .sheet {'])) {
    const from = css.indexOf(start)
    if (from < 0) throw new Error(`tokens.css has no block ${start}`)
    const body = css.slice(from + start.length, css.indexOf('}', from))
    for (const [, name, value] of body.matchAll(/--([\w-]+):\s*([^;]+);/g)) if (name && value) declared.set(name, value.trim())
  }
  const token = (name: string): Colour => {
    const value = declared.get(name)
    if (value === undefined) throw new Error(`tokens.css has no --${name} in ${theme}`)
    return read(value, token)
  }
  return token
}

/** A colour as CSS writes it. */
export function read(value: string, token: (name: string) => Colour): Colour {
  const text = value.trim()
  if (text === 'transparent') return [0, 0, 0, 0]
  const variable = /^var\(--([\w-]+)\)$/.exec(text)?.[1]
  if (variable) return token(variable)
  const hex = /^#([0-9a-f]{6})$/i.exec(text)?.[1]
  if (hex) return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).concat(1) as unknown as Colour
  const rgba = /^rgba\((\d+),\s*(\d+),\s*(\d+),\s*([\d.]+)\)$/.exec(text)
  if (rgba) return [Number(rgba[1]) / 255, Number(rgba[2]) / 255, Number(rgba[3]) / 255, Number(rgba[4])]
  const mix = /^color-mix\(in oklab, (.+) ([\d.]+)%, (.+)\)$/.exec(text)
  if (mix?.[1] && mix[3]) return mixed(read(mix[1], token), read(mix[3], token), Number(mix[2]) / 100)
  throw new Error(`read: what colour is ${text}?`)
}

/** `share` of the first and the rest of the second; transparency weighs them, as CSS Color 5 says. */
export function mixed(first: Colour, second: Colour, share: number): Colour {
  const alpha = first[3] * share + second[3] * (1 - share)
  if (alpha === 0) return [0, 0, 0, 0]
  const [a, b] = [oklab(first), oklab(second)]
  const parts = a.map((part, index) => (part * first[3] * share + (b[index] ?? 0) * second[3] * (1 - share)) / alpha)
  return [...srgb(parts as unknown as Lab), alpha] as unknown as Colour
}

/** What the eye gets of a colour on an opaque ground. */
export function over([r, g, b, alpha]: Colour, ground: Colour, opacity = 1): Colour {
  const share = alpha * opacity
  const blend = (top: number, below: number) => top * share + below * (1 - share)
  return [blend(r, ground[0]), blend(g, ground[1]), blend(b, ground[2]), 1]
}

/** WCAG 2 contrast of two opaque colours: 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((first, second) => second - first) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

type Lab = readonly [l: number, a: number, b: number]
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
const gamma = (part: number) => (part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055)
const luminance = ([r, g, b]: Colour) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)

// Ottosson 2020, https://bottosson.github.io/posts/oklab/
function oklab([red, green, blue]: Colour): Lab {
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function srgb([L, a, b]: Lab): readonly number[] {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3
  const parts = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return parts.map((part) => gamma(Math.min(1, Math.max(0, part))))
}
