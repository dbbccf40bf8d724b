// How the plot of the grid fills the canvas.
import type { Size, Viewport } from '../../ui/canvas/viewport'

/** Room around the plot: header above, axis words and tools below. */
const wide = { top: 60, right: 26, bottom: 112, left: 58 }
const narrow = { top: 60, right: 24, bottom: 112, left: 50 }
const trayHeight = 46
const smallest = 160

export interface PlotLayout {
  readonly width: number
  readonly height: number
  readonly home: Viewport
}

/** The plot for a canvas of some size in px, with or without the tray below it. At 100 % it fits exactly. */
export function plotLayout(size: Size, withTray: boolean): PlotLayout {
  const room = size.width < 560 ? narrow : wide
  const bottom = room.bottom + (withTray ? trayHeight : 0)
  return {
    width: Math.max(smallest, size.width - room.left - room.right),
    height: Math.max(smallest, size.height - room.top - bottom),
    home: { x: room.left, y: room.top, zoom: 1 },
  }
}
