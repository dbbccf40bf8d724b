// Path data of the icon set: 16 px box, 1.5 stroke, round ends. Those that no first picture shows are in laterIcons.ts.
import { dot, ring } from './iconParts'
import type { laterIcons } from './laterIcons'

export const firstIcons = {
  // views
  grid: 'M4 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM8 2v12M2 8h12',
  graph: `${ring(4, 4.2, 2)}${ring(12.2, 6, 2)}${ring(6.4, 12.2, 2)}M6 4.7l4.3.9M4.6 6.1l1.2 4.2M11 7.6l-3.2 3.2`,
  table: 'M4 2.5h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM2 6.5h12M2 10h12M6.5 6.5v7',
  // signs
  globe: `${ring(8, 8, 5.7)}M2.3 8h11.4M8 2.3c2 1.9 2.6 3.8 2.6 5.7S10 11.8 8 13.7C6 11.8 5.4 9.9 5.4 8S6 4.2 8 2.3`,
  chevronDown: 'M4 6.2l4 4 4-4',
  chevronRight: 'M6 4l4 4-4 4',
  back: 'M10 4L6 8l4 4',
  help: `${ring(8, 8, 5.7)}M6.3 6.4c.1-1 .8-1.6 1.8-1.6 1 0 1.7.6 1.7 1.5 0 1.2-1.7 1.3-1.7 2.5M8.05 11h.01`,
  settings: `M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6${ring(10.2, 5, 1.7)}${ring(5.8, 11, 1.7)}`,
  search: `${ring(7, 7, 4.5)}M10.4 10.4L14 14`,
  more: `${dot(3.5, 8)}${dot(8, 8)}${dot(12.5, 8)}`,
  lock: 'M4.5 7h7a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12V8.5A1.5 1.5 0 0 1 4.5 7zM5.3 7V5.2a2.7 2.7 0 0 1 5.4 0V7',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  saving: 'M8 2.5a5.5 5.5 0 1 0 5.5 5.5',
  warning: 'M8 2.6l6 10.6H2zM8 6.6v3M8 11.3h.01',
  clock: `${ring(8, 8, 5.7)}M8 4.6V8l2.4 1.6`,
  // acts
  undo: 'M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6H6a3.5 3.5 0 0 0 0 7h4',
  export: 'M8 10V2.5M5 5l3-3 3 3M3 9.5v2.8c0 .7.5 1.2 1.2 1.2h7.6c.7 0 1.2-.5 1.2-1.2V9.5',
  import: 'M8 2.5V10M5 7.5l3 3 3-3M3 10.5v1.8c0 .7.5 1.2 1.2 1.2h7.6c.7 0 1.2-.5 1.2-1.2v-1.8',
  add: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  sort: 'M5 3v10M5 13l-2.2-2.4M5 13l2.2-2.4M11 13V3M11 3L8.8 5.4M11 3l2.2 2.4',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  layers: 'M8 2.5l6 3-6 3-6-3zM2.5 8.2L8 11l5.5-2.8M2.5 10.9L8 13.7l5.5-2.8',
  select: 'M4 2.5l8.5 5-3.8 1-1.7 3.7z',
  pan: 'M5 8V4.2a1 1 0 0 1 2 0V7m0-.5V3.2a1 1 0 0 1 2 0V7m0-.2V4.2a1 1 0 0 1 2 0V9c0 3-1.4 4.8-3.8 4.8-2 0-2.8-.8-3.8-2.6L2.6 9.4c-.4-.8.7-1.6 1.4-.9L5 9.6',
  connect: `${ring(3.8, 12.2, 1.8)}${ring(12.2, 3.8, 1.8)}M5.2 10.8l5.6-5.6`,
  note: 'M3 3.5h10v6L9.5 13H3zM13 9.5H9.5V13',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  actors: `${ring(6, 5.5, 2.5)}M1.8 13.2c.3-2.6 2-4 4.2-4s3.9 1.4 4.2 4M10.6 3.3a2.4 2.4 0 0 1 0 4.5M12 9.6c1.4.5 2.1 1.7 2.3 3.6`,
  question: 'M2.5 3.5h11v7H8.2L5 13.2v-2.7H2.5z',
  target: `${ring(8, 8, 5)}${ring(8, 8, 0.9)}`,
  eye: `M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8z${ring(8, 8, 1.9)}`,
  eyeOff: `M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM3 13.5l10-11`,
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5zM10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5',
  duplicate:
    'M6 5.5h6A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 12V7A1.5 1.5 0 0 1 6 5.5zM9 7.5v4M7 9.5h4M2.5 10V4A1.5 1.5 0 0 1 4 2.5h7',
  pick: 'M5 3h6.5A1.5 1.5 0 0 1 13 4.5V11a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 11V4.5A1.5 1.5 0 0 1 5 3zM5.8 7.8l1.8 1.8 3.2-3.6',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  remove: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 9h5.8l.6-9',
  rename: 'M10.8 3.2l2 2L6 12l-2.6.6L4 10zM9.4 4.6l2 2',
  swap: 'M3 5.5h9M9.5 3l2.5 2.5L9.5 8M13 10.5H4M6.5 8L4 10.5 6.5 13',
  divide: 'M8 2v12M2 8h12',
  library: 'M3 3h2.6v10H3zM5.6 3h2.6v10H5.6zM9.4 3.6l2.5-.6 2.3 9.7-2.5.6z',
  checklist: 'M2.5 4.2l1.1 1.1 2-2.1M2.5 10.2l1.1 1.1 2-2.1M8 4.5h5.5M8 10.5h5.5',
  present: 'M2.5 3h11v7.5h-11zM8 10.5v3M5.5 13.5h5',
  panel: 'M4 2.5h8a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zM10 2.5v11',
} as const
export type IconName = keyof typeof firstIcons | keyof typeof laterIcons

/** What can be drawn now; the later ones come with the texts of later parts. */
const icons: { [K in IconName]?: string } = { ...firstIcons }
export const iconPath = (name: IconName): string => icons[name] ?? ''

export async function fetchLaterIcons(): Promise<void> {
  Object.assign(icons, (await import('./laterIcons')).laterIcons)
}
