import { useEffect, useRef } from 'react'
import { paintShapes } from '../../scene/paint'
import type { Scene } from '../../scene/shape'
import { readSheetPalette } from '../../ui/readPalette'
import { Shapes } from '../../ui/Shapes'

interface Props {
  readonly scene: Scene
  /** The scene is the one before the last choice. */
  readonly waiting: boolean
  readonly grey: boolean
}

/** More shapes than this would take the page seconds to build as elements: they are painted instead. */
const mostElements = 1500

export function SheetPicture({ scene, waiting, grey }: Props) {
  const { language } = scene
  const name = `${scene.title}. ${scene.description}`
  const proof = grey ? 'grey' : undefined
  if (scene.shapes.length > mostElements) return <PaintedSheet scene={scene} name={name} waiting={waiting} proof={proof} />
  return (
    <svg
      className="sheet map"
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      lang={language}
      aria-label={name}
      aria-busy={waiting}
      data-proof={proof}
    >
      <Shapes shapes={scene.shapes} />
    </svg>
  )
}

interface PaintedProps {
  readonly scene: Scene
  readonly name: string
  readonly waiting: boolean
  readonly proof: string | undefined
}

function PaintedSheet({ scene, name, waiting, proof }: PaintedProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const ctx = ref.current?.getContext('2d')
    if (!ctx) return
    const scale = ctx.canvas.width / scene.width
    ctx.setTransform(scale, 0, 0, scale, 0, 0)
    paintShapes(ctx, scene.shapes, readSheetPalette())
  }, [scene])
  const { language } = scene
  const width = Math.round(Math.min(2400, scene.width * 1.5))
  const height = Math.round((width * scene.height) / scene.width)
  return (
    <canvas
      ref={ref}
      className="sheet map"
      width={width}
      height={height}
      role="img"
      lang={language}
      aria-label={name}
      aria-busy={waiting}
      data-proof={proof}
    />
  )
}
