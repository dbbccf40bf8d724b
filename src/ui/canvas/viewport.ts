// From the coordinates of the picture to those of the screen and back. Screen: px from the top left corner of the canvas.
import type { ActorItem, Box } from '../../scene/picture'

export type Point = ActorItem['at']
export interface Size {
  readonly width: number
  readonly height: number
}
/** What React Flow calls the same: screen = picture * zoom + (x, y). */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export const minZoom = 0.25
export const maxZoom = 2.5
export const clampZoom = (zoom: number): number => Math.min(maxZoom, Math.max(minZoom, zoom))

export const toScreen = ({ x, y, zoom }: Viewport, point: Point): Point => ({ x: point.x * zoom + x, y: point.y * zoom + y })
export const toPicture = ({ x, y, zoom }: Viewport, point: Point): Point => ({ x: (point.x - x) / zoom, y: (point.y - y) / zoom })

/** The part of the picture that a rectangle of the screen shows; `margin` widens it, in screen px. */
export function shownBox(viewport: Viewport, size: Size, margin = 0): Box {
  const { x, y } = toPicture(viewport, { x: -margin, y: -margin })
  return { x, y, width: (size.width + 2 * margin) / viewport.zoom, height: (size.height + 2 * margin) / viewport.zoom }
}

/** The same view, nearer or farther, with the screen point `around` kept where it is. */
export function zoomedAround(viewport: Viewport, zoom: number, around: Point): Viewport {
  const next = clampZoom(zoom)
  const { x, y } = toPicture(viewport, around)
  return { x: around.x - x * next, y: around.y - y * next, zoom: next }
}

/** The view in which a box fills the canvas, with room for what floats over its edges. @param largest zoom for a small box. */
export function filledWith(box: Box, size: Size, largest: number): Viewport {
  const zoom = clampZoom(Math.min(largest, (size.width - 96) / box.width, (size.height - 200) / box.height))
  return {
    x: size.width / 2 - (box.x + box.width / 2) * zoom,
    y: size.height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  }
}

/** How much larger than the picture says marks are drawn, so that they keep their screen size between 70 and 150 %. */
export const inkScale = (zoom: number): number => Math.min(1.5, Math.max(0.7, zoom)) ** -1
/** The same for labels, which never become smaller on the screen than can be read: 12 px end at 10. */
export const labelScale = (zoom: number): number => Math.max(inkScale(zoom), readable / zoom)
const readable = 10 / 12

export const union = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}
export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
/** A hair more than sums of fractions lose: an edge that two boxes have in common is held. */
const hair = 1e-6
export const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x + hair &&
  outer.y <= inner.y + hair &&
  outer.x + outer.width >= inner.x + inner.width - hair &&
  outer.y + outer.height >= inner.y + inner.height - hair
/** The part of `a` inside `b`; null when they do not meet. */
export function meet(a: Box, b: Box): Box | null {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(a.x + a.width, b.x + b.width) - x
  const height = Math.min(a.y + a.height, b.y + b.height) - y
  return width > 0 && height > 0 ? { x, y, width, height } : null
}
/** The box between two corners. */
export const boxOf = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})
