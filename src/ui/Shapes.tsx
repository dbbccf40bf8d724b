// Shapes as SVG elements in the colours of the theme: the screen is one more writer of the same picture.
import { memo } from 'react'
import { fontFamily } from '../scene/fonts'
import type { Paint, Shape, Stroke } from '../scene/shape'

const colour = (paint: Paint | undefined) => (paint && paint !== 'none' ? `var(--${paint})` : 'none')

const lineOf = ({ stroke, strokeWidth, dash, cap }: Stroke) =>
  stroke && stroke !== 'none'
    ? {
        stroke: colour(stroke),
        strokeWidth: strokeWidth ?? 1,
        strokeDasharray: dash?.join(' '),
        strokeLinecap: cap,
        strokeLinejoin: 'round' as const,
      }
    : undefined

/** The elements only: the caller gives the `<svg>` or `<g>` around them, and its name for those who hear it. */
export const Shapes = memo(function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  // A picture is drawn anew as a whole: a shape has no identity beyond its place in the order.
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return shapes.map((shape, index) => <Element key={index} shape={shape} />)
})

function Element({ shape }: { shape: Shape }) {
  const { opacity } = shape
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={colour(shape.fill)}
          opacity={opacity}
          {...lineOf(shape)}
        />
      )
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} fill={colour(shape.fill)} opacity={opacity} {...lineOf(shape)} />
    case 'path':
      return <path d={shape.d} fill={colour(shape.fill)} opacity={opacity} {...lineOf(shape)} />
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontFamily={fontFamily(shape)}
          fontSize={shape.size}
          fontWeight={shape.weight}
          fill={colour(shape.fill)}
          textAnchor={shape.anchor}
          opacity={opacity}
          transform={shape.rotate ? `rotate(${shape.rotate} ${shape.x} ${shape.y})` : undefined}
          {...(shape.halo && {
            stroke: colour(shape.halo),
            strokeWidth: shape.haloWidth ?? 4,
            strokeLinejoin: 'round' as const,
            paintOrder: 'stroke',
          })}
        >
          {shape.text}
        </text>
      )
    case 'group': {
      const scale = shape.scale && shape.scale !== 1 ? ` scale(${shape.scale})` : ''
      return (
        <g transform={`translate(${shape.x} ${shape.y})${scale}`} opacity={opacity}>
          <Shapes shapes={shape.shapes} />
        </g>
      )
    }
  }
}
