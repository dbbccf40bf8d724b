import type { NodeProps } from '@xyflow/react'

/** Beside the actor that is pointed at or selected: relations are drawn from it. */
export function HandleNode({ data }: NodeProps) {
  const { actor, radius, label } = data as { readonly actor: string; readonly radius: number; readonly label: string }
  return (
    <div className="map-at">
      <div className="map-handle" style={{ left: radius + 12, top: -(radius + 12) }} data-connect={actor} title={label} />
    </div>
  )
}
