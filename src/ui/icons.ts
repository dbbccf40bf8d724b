// Path data of the icon set: 16 px box, 1.5 stroke, round ends.
export const icons = {
  grid: 'M2.5 2.5H13.5V13.5H2.5ZM8 2.5V13.5M2.5 8H13.5',
  graph: 'M4 4L12 8L4 12',
  table: 'M2.5 2.5H13.5V13.5H2.5ZM2.5 6H13.5M6 6V13.5',
} as const
export type IconName = keyof typeof icons
