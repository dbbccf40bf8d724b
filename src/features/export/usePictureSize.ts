// About how large a picture will be, told by a small trial of it.
import { useEffect, useState } from 'react'
import type { Scene } from '../../scene/shape'
import { writers } from '../../scene/writers'
import { readSheetPalette } from '../../ui/readPalette'

const trialDpi = 75
/** Edges grow with the resolution, grounds hardly at all: within a fifth for grids and networks of 26 actors at 150 to 600 dpi, a third below for networks of 300. */
const growth = 1.27
/** ms of rest before the trial. */
const rest = 500

/** Bytes; null while they are not known, and without a scene. */
export function usePictureSize(scene: Scene | null, dpi: number): number | null {
  const [trial, setTrial] = useState<{ readonly of: Scene; readonly bytes: number } | null>(null)
  useEffect(() => {
    if (!scene) return
    const controller = new AbortController()
    const { signal } = controller
    const timer = setTimeout(() => {
      writers.png.write(scene, readSheetPalette(), { signal }, trialDpi).then(
        ({ blob }) => setTrial({ of: scene, bytes: blob.size }),
        // Nothing is said then.
        () => undefined,
      )
    }, rest)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [scene])
  return trial && trial.of === scene ? trial.bytes * (dpi / trialDpi) ** growth : null
}
