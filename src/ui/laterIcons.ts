// The icons of menus, bars and dialogs that are fetched after the first picture. The same box and stroke as in icons.ts.
import { dot, ring } from './iconParts'

export const laterIcons = {
  focus: `${ring(8, 8, 2)}M2.5 5.5v-1a2 2 0 0 1 2-2h1M10.5 2.5h1a2 2 0 0 1 2 2v1M13.5 10.5v1a2 2 0 0 1-2 2h-1M5.5 13.5h-1a2 2 0 0 1-2-2v-1`,
  path: `${ring(3.6, 12.4, 1.6)}${ring(12.4, 3.6, 1.6)}M5.2 12.4h3.3a2.2 2.2 0 0 0 0-4.4h-1a2.2 2.2 0 0 1 0-4.4h3.3`,
  cut: `${ring(4.2, 11.8, 1.8)}${ring(11.8, 11.8, 1.8)}M5.2 10.3L11 2.5M10.8 10.3L5 2.5`,
  paste: 'M6 3H4.5A1.5 1.5 0 0 0 3 4.5v8A1.5 1.5 0 0 0 4.5 14h7a1.5 1.5 0 0 0 1.5-1.5v-8A1.5 1.5 0 0 0 11.5 3H10M6 2h4v2.5H6z',
  pin: 'M6 2.5h4M6.8 2.5v4L4.5 9.2h7L9.2 6.5v-4M8 9.2v4.3',
  spread: `${ring(8, 8, 1.4)}M8 4.5V2M6.6 3.2L8 1.8l1.4 1.4M8 11.5V14M6.6 12.8L8 14.2l1.4-1.4M4.5 8H2M3.2 6.6L1.8 8l1.4 1.4M11.5 8H14M12.8 6.6L14.2 8l-1.4 1.4`,
  up: 'M8 13V3.5M4.5 7L8 3.5 11.5 7',
  down: 'M8 3v9.5M4.5 9L8 12.5 11.5 9',
  grip: `${dot(6, 4)}${dot(10, 4)}${dot(6, 8)}${dot(10, 8)}${dot(6, 12)}${dot(10, 12)}`,
  alignleft: 'M2.5 2.5v11M5 4.5h8v2.5H5zM5 9h5v2.5H5z',
  aligncentre: 'M8 2.5v2M8 7v2M8 11.5v2M4 4.5h8V7H4zM5.5 9h5v2.5h-5z',
  alignright: 'M13.5 2.5v11M3 4.5h8v2.5H3zM6 9h5v2.5H6z',
  aligntop: 'M2.5 2.5h11M4.5 5v8H7V5zM9 5v5h2.5V5z',
  alignmiddle: 'M2.5 8h2M7 8h2M11.5 8h2M4.5 4v8H7V4zM9 5.5v5h2.5v-5z',
  alignbottom: 'M2.5 13.5h11M4.5 3v8H7V3zM9 6v5h2.5V6z',
  distributeacross: 'M2.5 3v10M13.5 3v10M6.8 5h2.4v6H6.8z',
  distributedown: 'M3 2.5h10M3 13.5h10M5 6.8h6v2.4H5z',
  folder: 'M2 5a1.5 1.5 0 0 1 1.5-1.5h2.8L8 5.2h4.5A1.5 1.5 0 0 1 14 6.7V11a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11z',
  image: `M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3zM2.5 11.5L6 8l2.5 2.3 2-1.8 3 2.5${ring(10.5, 6, 1)}`,
  keyboard: 'M3 4h10a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM5 9.5h6M5 7h.01M8 7h.01M11 7h.01',
} as const
