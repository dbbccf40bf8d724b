// Where ratings stand on the grid and which ratings a place means. The plot spans (0, 0)–(width, height), y down.
import type { Info, Point } from '../domain/document'
import type { Rated } from '../domain/quadrants'
import type { Box } from './picture'

/** The plot of the grid. Sizes in px, above 0. */
export interface Frame extends Pick<Info, 'threshold' | 'axesSwapped'> {
  readonly width: number
  readonly height: number
}

/** Influence goes up and interest to the right; the other way round when the axes are swapped. The ratings stay what they are. */
export function spotOf(rated: Rated, frame: Frame): Point {
  const [up, right] = frame.axesSwapped ? [rated.interest, rated.influence] : [rated.influence, rated.interest]
  return { x: (right / 100) * frame.width, y: (1 - up / 100) * frame.height }
}

/** The inverse of `spotOf`, held to 0–100 outside the plot. Rounded to a millionth of a point, so that there and back is exact. */
export function ratingAt(point: Point, frame: Frame): Rated {
  const up = onScale(1 - point.y / frame.height)
  const right = onScale(point.x / frame.width)
  return frame.axesSwapped ? { influence: right, interest: up } : { influence: up, interest: right }
}

/** Where the dividing lines stand: x of the vertical one, y of the horizontal one. */
export const dividingSpot = (frame: Frame): Point => spotOf(frame.threshold, frame)

/** The quadrant that a place lies in. A dividing line belongs to the higher side, as in `quadrantOf`; the lower one ends a px before it. */
export function quadrantBox(place: Point, frame: Frame): Box {
  const line = dividingSpot(frame)
  const [left, right] = place.x >= line.x ? [line.x, frame.width] : [0, line.x - 1]
  const [top, bottom] = place.y <= line.y ? [0, line.y] : [line.y + 1, frame.height]
  return { x: left, y: top, width: right - left, height: bottom - top }
}

const onScale = (share: number): number => Math.min(100, Math.max(0, Math.round(share * 1e8) / 1e6))
