import type { SheetOptions } from '../../src/scene/sheet'

/** An A4 sheet with everything on it. */
export const wholeSheet = {
  size: 'a4',
  portrait: false,
  question: true,
  legend: true,
  source: true,
  marking: 'working',
  relations: true,
  notes: true,
  date: new Date(2025, 10, 14),
} as const satisfies SheetOptions
