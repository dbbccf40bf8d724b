import type { NodeProps } from '@xyflow/react'

interface HandleData {
  /** The actor that the line runs from while it is dragged. */
  readonly actor: string
  /** Of the mark that the handle stands beside; missing: the handle stands at its place, the end of a relation. */
  readonly radius?: number
  readonly label?: string
  readonly onGrab?: () => void
}

/** Beside the actor that is pointed at or selected, or at an end of the chosen relation: relations are drawn from it. */
export function HandleNode({ data }: NodeProps) {
  const { actor, radius, label, onGrab } = data as unknown as HandleData
  const away = radius === undefined ? 0 : radius + 12
  return (
    <div className="map-at">
      <div className="map-handle" style={{ left: away, top: -away }} data-connect={actor} title={label} onPointerDown={onGrab} />
    </div>
  )
}
