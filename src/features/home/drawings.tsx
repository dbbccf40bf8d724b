// The small drawings of the ways to start. Marks and lines are those of the maps.
import type { ReactNode } from 'react'
import type { Stance } from '../../domain/document'
import { actorMark, groupToken } from '../../scene/marks'
import { bentCurve, cutCurve, type RelationLook, relationShapes } from '../../scene/relationShapes'
import type { Shape } from '../../scene/shape'
import { Shapes } from '../../ui/Shapes'

function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg width="100%" height="104" viewBox="0 0 160 104" aria-hidden="true">
      {children}
    </svg>
  )
}

const stroke = { fill: 'none', strokeLinecap: 'round', strokeLinejoin: 'round' } as const

export function BlankDrawing() {
  return (
    <Drawing>
      <path d="M24 12V92H136" fill="none" stroke="var(--ink-3)" strokeWidth="1.3" />
      <path d="M80 12V92M24 52H136" stroke="var(--line-strong)" />
      <circle cx="80" cy="52" r="13" fill="var(--surface)" stroke="var(--accent)" strokeWidth="1.6" />
      <path d="M75 52H85M80 47V57" stroke="var(--accent)" strokeWidth="1.8" {...stroke} />
    </Drawing>
  )
}

const rows = [1, 2, 4, 7]

export function ListDrawing() {
  return (
    <Drawing>
      <rect x="36" y="10" width="88" height="84" rx="6" fill="none" stroke="var(--line-strong)" />
      {rows.map((slot, index) => (
        <g key={slot} transform={`translate(52 ${24 + index * 19})`}>
          <Shapes shapes={groupToken(slot, 6)} />
          <path d={`M14 0H${[56, 44, 60, 38][index]}`} stroke="var(--line-strong)" strokeWidth="3" {...stroke} />
        </g>
      ))}
    </Drawing>
  )
}

export function FileDrawing() {
  return (
    <Drawing>
      <rect x="50" y="12" width="60" height="46" rx="5" fill="none" stroke="var(--line-strong)" />
      <path d="M50 24H110M50 35H110M50 46H110M70 12V58" stroke="var(--line-strong)" />
      <path d="M80 62V80M72 73l8 8 8-8" stroke="var(--accent)" strokeWidth="1.8" {...stroke} />
      <path d="M44 84v8H116v-8" stroke="var(--ink-3)" strokeWidth="1.4" {...stroke} />
    </Drawing>
  )
}

const radius = 9
const spots = [
  { x: 44, y: 28, slot: 1, stance: 0 },
  { x: 84, y: 50, slot: 2, stance: 1 },
  { x: 124, y: 30, slot: 4, stance: 1 },
  { x: 58, y: 80, slot: 7, stance: 1 },
  { x: 118, y: 82, slot: 9, stance: -1 },
] as const satisfies readonly { x: number; y: number; slot: number; stance: Stance }[]
const lines: readonly (readonly [from: 0 | 1, to: 0 | 1 | 2 | 3 | 4, look: Pick<RelationLook, 'style' | 'direction' | 'strength'>])[] = [
  [0, 1, { style: 'mandate', direction: 'forward', strength: 2 }],
  [1, 2, { style: 'cooperation', direction: 'none', strength: 2 }],
  [1, 3, { style: 'cooperation', direction: 'none', strength: 2 }],
  [1, 4, { style: 'conflict', direction: 'none', strength: 1 }],
]
const example: readonly Shape[] = [
  ...lines.flatMap(([from, to, look]) =>
    relationShapes(cutCurve(bentCurve(spots[from], spots[to], 0), radius + 3, radius + 3), { ...look, ground: null }),
  ),
  ...spots.map(
    ({ x, y, slot, stance }): Shape => ({
      kind: 'group',
      x,
      y,
      shapes: actorMark({ stance, assumption: false }, slot, radius, { ground: 'surface' }),
    }),
  ),
]

export function ExampleDrawing() {
  return (
    <Drawing>
      <Shapes shapes={example} />
    </Drawing>
  )
}
