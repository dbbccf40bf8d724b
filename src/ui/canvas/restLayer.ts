// The bitmap of everything that rests. It is wider than the view, so that panning and zooming only move it; it is painted again
// when it no longer covers what is shown, and once more, crisp, when the view has come to rest.
import { grow } from '../../scene/geometry'
import type { Palette } from '../../scene/palette'
import type { Box } from '../../scene/picture'
import { paintRest, type Rest } from './layers'
import { holds, labelScale, meet, type Size, shownBox, type Viewport } from './viewport'

/** How far the bitmap reaches outside the view on each side, as a share of the view. */
const margin = 0.35
/** Px of bitmap at most: more would cost memory and time that nobody sees. */
const largest = 12_000_000

export interface RestLayer {
  readonly paint: (rest: Omit<Rest, 'shown'>, size: Size, palette: Palette) => void
  /** Moves the last bitmap to where the viewport wants it. */
  readonly place: (viewport: Viewport) => void
  /** True when the bitmap still covers what `viewport` shows of `bounds`; `spare` px more on each side. */
  readonly covers: (viewport: Viewport, size: Size, bounds: Box, spare: number) => boolean
  /** Null: nothing painted yet. */
  readonly paintedZoom: () => number | null
}

export function createRestLayer(canvas: HTMLCanvasElement): RestLayer {
  const context = canvas.getContext('2d')
  let painted: { readonly viewport: Viewport; readonly covered: Box } | null = null

  function place({ x, y, zoom }: Viewport) {
    if (!painted) return
    const scale = zoom / painted.viewport.zoom
    const left = painted.covered.x * zoom + x
    const top = painted.covered.y * zoom + y
    // Whole px keep an unscaled bitmap crisp.
    canvas.style.transform = scale === 1 ? `translate(${snap(left)}px, ${snap(top)}px)` : `translate(${left}px, ${top}px) scale(${scale})`
  }

  function paint(rest: Omit<Rest, 'shown'>, size: Size, palette: Palette) {
    if (!context || size.width === 0) return
    const { viewport } = rest
    const { zoom } = viewport
    const spare = Math.round(Math.max(size.width, size.height) * margin)
    // Nothing is painted where the picture ends.
    const covered = meet(shownBox(viewport, size, spare), reachOf(rest.picture.bounds, zoom))
    if (!covered) {
      canvas.style.visibility = 'hidden'
      painted = { viewport, covered: { x: 0, y: 0, width: 0, height: 0 } }
      return
    }
    canvas.style.visibility = 'visible'
    const density = Math.min(window.devicePixelRatio || 1, Math.sqrt(largest / (covered.width * covered.height * zoom ** 2)))
    const bitmap = { width: Math.ceil(covered.width * zoom * density), height: Math.ceil(covered.height * zoom * density) }
    if (canvas.width !== bitmap.width || canvas.height !== bitmap.height) {
      Object.assign(canvas, bitmap)
      canvas.style.width = `${bitmap.width / density}px`
      canvas.style.height = `${bitmap.height / density}px`
    }
    const scale = zoom * density
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, bitmap.width, bitmap.height)
    context.setTransform(scale, 0, 0, scale, -covered.x * scale, -covered.y * scale)
    paintRest(context, { ...rest, shown: covered }, palette)
    painted = { viewport, covered }
    place(viewport)
  }

  return {
    paint,
    place,
    covers: (viewport, size, bounds, spare) => {
      const needed = meet(shownBox(viewport, size, spare), reachOf(bounds, painted?.viewport.zoom ?? 1))
      return painted !== null && (needed === null || holds(painted.covered, needed))
    },
    paintedZoom: () => painted?.viewport.zoom ?? null,
  }
}

/** How far the picture reaches at a zoom: marks and labels that are drawn larger than it says stick out. */
const reachOf = (bounds: Box, zoom: number): Box => grow(bounds, 40 + 220 * Math.max(0, labelScale(zoom) - 1))

const snap = (length: number): number => {
  const density = window.devicePixelRatio || 1
  return Math.round(length * density) / density
}
