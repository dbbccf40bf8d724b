import './name.css'
import type { NodeProps } from '@xyflow/react'
import { NameField } from '../NameField'

export interface NameData {
  readonly label: string
  /** What stands there; missing: a new name. */
  readonly value?: string
  /** Which edge of the text is at the place; missing: its middle. */
  readonly side?: 'start' | 'end'
  /** Null: it was given up. */
  readonly onDone: (name: string | null) => void
  readonly [key: string]: unknown
}

/** A field for a name at a place of the map. */
export default function NameNode({ data }: NodeProps) {
  const { label, value = '', side, onDone } = data as NameData
  return (
    <div className="map-at">
      <NameField label={label} value={value} onDone={onDone} className="input map-name nopan nowheel nokeys" side={side} />
    </div>
  )
}
