// The nearest view of a whole picture in which nothing that matters lies under what floats over the canvas.
import { around, boxAround, grow } from '../../scene/geometry'
import type { Box, MapPicture } from '../../scene/picture'
import { captionBox, captioned, extentOf, namesAt } from './labels'
import { inkScale, minZoom, overlaps, type Size, type Viewport } from './viewport'

/** px between the picture and the edge of the canvas, wide and narrow, and around what floats. */
const edges = [20, 10] as const
const berth = 8
/** Above this many actors labels are not weighed one by one: most of them find no room in such a view. */
const many = 150
/** Shares of the free room to the left of and above the picture, the middle first. */
const shares = [0.5, 0.35, 0.65, 0.2, 0.8, 0, 1] as const
const places = shares.flatMap((x) => shares.map((y) => ({ x, y }))).sort((a, b) => off(a) - off(b))
function off({ x, y }: { readonly x: number; readonly y: number }): number {
  return Math.abs(x - 0.5) + Math.abs(y - 0.5)
}

/** @param floats boxes over the canvas, in screen px. @param largest zoom that a small picture is shown at. */
export function fittedAround(picture: MapPicture, size: Size, floats: readonly Box[], largest: number): Viewport {
  const edge = edges[size.width < 600 ? 1 : 0]
  const taken = floats.map((box) => grow(box, berth))
  const room = { width: Math.max(1, size.width - 2 * edge), height: Math.max(1, size.height - 2 * edge) }
  for (let zoom = largest; ; zoom = Math.max(minZoom, zoom * 0.97)) {
    const boxes = boxesAt(picture, zoom)
    const extent = around([...boxes, extentOf(picture.actors)]) as Box
    const slack = { x: room.width - extent.width * zoom, y: room.height - extent.height * zoom }
    const viewAt = (x: number, y: number): Viewport => ({
      x: edge + slack.x * x - extent.x * zoom,
      y: edge + slack.y * y - extent.y * zoom,
      zoom,
    })
    if (zoom === minZoom) return viewAt(0.5, 0.5)
    if (slack.x < 0 || slack.y < 0) continue
    const free = places.map(({ x, y }) => viewAt(x, y)).find((view) => isFree(boxes, view, taken))
    if (free) return free
  }
}

/** Marks, shown labels and captions as they are drawn at a zoom, in picture px. */
function boxesAt({ actors, captions }: MapPicture, zoom: number): readonly Box[] {
  const marks = actors.map(({ at, radius }) => boxAround(at, radius * inkScale(zoom)))
  if (actors.length > many) return marks
  const named = namesAt(actors, zoom)
  return [...marks, ...named.values(), ...captioned(captions, actors, named, zoom).map((caption) => captionBox(caption, zoom))]
}

function isFree(boxes: readonly Box[], { x, y, zoom }: Viewport, taken: readonly Box[]): boolean {
  const inPicture = taken.map((box) => ({
    x: (box.x - x) / zoom,
    y: (box.y - y) / zoom,
    width: box.width / zoom,
    height: box.height / zoom,
  }))
  return !inPicture.some((float) => boxes.some((box) => overlaps(box, float)))
}
