import type { NodeProps } from '@xyflow/react'
import { useEffect, useRef } from 'react'

export interface NameData {
  readonly label: string
  /** Empty: it was given up. */
  readonly onDone: (name: string) => void
  readonly [key: string]: unknown
}

/** A field for a name at a place of the map. Enter and leaving it hand the name on, Escape gives it up. */
export function NameNode({ data }: NodeProps) {
  const { label, onDone } = data as NameData
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const finish = (name: string) => {
    if (done.current) return
    done.current = true
    onDone(name.trim())
  }
  return (
    <div className="map-at">
      <input
        ref={field}
        className="input map-name nopan nowheel"
        aria-label={label}
        placeholder={label}
        onBlur={(event) => finish(event.currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Enter') finish(event.currentTarget.value)
          else if (event.key === 'Escape') finish('')
        }}
      />
    </div>
  )
}
