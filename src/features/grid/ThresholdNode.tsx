import type { NodeProps } from '@xyflow/react'
import { type PointerEvent, useState } from 'react'

export interface ThresholdData {
  readonly axis: 'influence' | 'interest'
  /** Across the plot: the line stands, the handle goes sideways. */
  readonly upright: boolean
  readonly value: number
  readonly label: string
  /** px from one end of the plot to the other, along which the line reaches. */
  readonly length: number
  /** The value at a place of the window. */
  readonly valueAt: (client: { x: number; y: number }) => number
  /** `gesture` is the same for what belongs to one step of undo. */
  readonly onChange: (value: number, gesture: string) => void
  /** px of the plot for a value. */
  readonly offsetOf: (value: number) => number
  readonly [key: string]: unknown
}

/** The handle of a dividing line at the edge of the plot: dragged, or moved with the arrows as a slider. */
export default function ThresholdNode({ data }: NodeProps) {
  const { axis, upright, value, label, length, valueAt, onChange, offsetOf } = data as ThresholdData
  const [held, setHeld] = useState<number | null>(null)
  const [burst, setBurst] = useState(0)
  const shown = held ?? value
  const shift = offsetOf(shown) - offsetOf(value)
  const at = (event: PointerEvent) => valueAt({ x: event.clientX, y: event.clientY })
  return (
    <div
      className="map-threshold"
      data-upright={upright}
      style={{ transform: upright ? `translateX(${shift}px)` : `translateY(${shift}px)` }}
    >
      {held !== null && <div className="line" style={upright ? { height: length } : { width: length }} />}
      <div className="map-at">
        <div
          className="grip nopan nokeys"
          role="slider"
          tabIndex={0}
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={shown}
          aria-orientation={upright ? 'horizontal' : 'vertical'}
          title={`${label}: ${shown}`}
          data-axis={axis}
          onPointerDown={(event) => {
            if (event.button !== 0) return
            event.stopPropagation()
            event.currentTarget.setPointerCapture(event.pointerId)
            setHeld(value)
          }}
          onPointerMove={(event) => held !== null && setHeld(at(event))}
          onPointerUp={(event) => {
            if (held === null) return
            setHeld(null)
            onChange(at(event), `threshold ${axis} ${event.timeStamp}`)
          }}
          onPointerCancel={() => setHeld(null)}
          onFocus={(event) => setBurst(event.timeStamp)}
          onKeyDown={(event) => {
            const step = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10 }[event.key]
            if (step === undefined) return
            event.preventDefault()
            event.stopPropagation()
            onChange(Math.min(100, Math.max(0, value + step * (event.shiftKey ? 10 : 1))), `threshold ${axis} ${burst}`)
          }}
        >
          {held !== null && <span className="value">{shown}</span>}
        </div>
      </div>
    </div>
  )
}
