// The pages a picture can be laid out for.

export const pageSizes = ['a4', 'a3', 'wide', 'free'] as const
/** wide: a slide of 16:9; free: the map alone, as large as it comes. */
export type PageSize = (typeof pageSizes)[number]

export interface Page {
  /** CSS px. */
  readonly width: number
  readonly height: number
  readonly margin: { readonly x: number; readonly y: number }
  /** Names on the map, before the scale. */
  readonly labelSize: number
  /** The least that reads: 8 points on an A4, 9 on an A3, 12 on a slide; before the scale. */
  readonly leastSize: number
  /** Everything on the page is drawn this much larger, so that it reads where the page is looked at: a wall, a screen across a room. */
  readonly scale: number
}

const points = (count: number): number => (count / 72) * 96
const px = (mm: number): number => (mm / 25.4) * 96

/** A page without its map; portrait where the size has an upright form. */
export function pageOf(size: Exclude<PageSize, 'free'>, portrait: boolean): Page {
  if (size === 'wide')
    return { width: 1280, height: 720, margin: { x: 51, y: 32 }, labelSize: 14, leastSize: points(12) / 1.15, scale: 1.15 }
  const [long, short] = size === 'a4' ? [px(297), px(210)] : [px(420), px(297)]
  const [margin, scale] = size === 'a4' ? [px(12), 1] : [px(16), 1.15]
  const [width, height] = portrait ? [short, long] : [long, short]
  return { width, height, margin: { x: margin, y: margin }, labelSize: 12, leastSize: points(size === 'a4' ? 8 : 9) / scale, scale }
}

export const hasOrientation = (size: PageSize): boolean => size === 'a4' || size === 'a3'
