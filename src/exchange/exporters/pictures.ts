// The sheet as a picture: on the clipboard, as pixels, as shapes.
import { writers } from '../../scene/writers'
import type { Exporter } from './exporter'

const sheet = { shows: 'sheet', places: true } as const

export const png = {
  id: 'png',
  extension: 'png',
  family: 'picture',
  ...sheet,
  write: ({ scene, palette, making, dpi }) => writers.png.write(scene, palette, making, dpi),
} as const satisfies Exporter

export const svg = {
  id: 'svg',
  extension: 'svg',
  family: 'picture',
  ...sheet,
  write: ({ scene, palette }) => writers.svg.write(scene, palette),
} as const satisfies Exporter

/** The same picture as the file, for the clipboard first. */
export const copy = { ...png, id: 'copy', family: 'copy' } as const satisfies Exporter
