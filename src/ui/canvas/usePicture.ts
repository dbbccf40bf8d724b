// The picture of a document for the canvas: after a change of a few actors it is patched at once, and drawn as a whole a little later.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ActorId, StakeholderDocument } from '../../domain/document'
import { changedActors } from '../../scene/patchPicture'
import type { MapPicture } from '../../scene/picture'

/** How a picture is drawn with the settings of a view: another object when they change. */
export interface Recipe {
  /** `previous`: labels start from where they were. */
  readonly whole: (doc: StakeholderDocument, previous: MapPicture | undefined) => MapPicture
  readonly patch: (doc: StakeholderDocument, picture: MapPicture, changed: readonly ActorId[]) => MapPicture
}
interface Drawn {
  readonly doc: StakeholderDocument
  readonly recipe: Recipe
  readonly picture: MapPicture
  /** The next picture is drawn as a whole. */
  readonly stale: boolean
}

/** ms of rest after which a patched picture is drawn as a whole. */
const restAfter = 400

export function usePicture(doc: StakeholderDocument, recipe: Recipe): MapPicture {
  const drawn = useRef<Drawn | null>(null)
  const [round, setRound] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the whole picture
  const picture = useMemo(() => {
    const last = drawn.current
    if (last && !last.stale && last.doc !== doc && last.recipe === recipe) {
      const changed = changedActors(last.doc, doc)
      if (changed) return recipe.patch(doc, last.picture, changed)
    }
    const whole = recipe.whole(doc, last?.picture)
    drawn.current = { doc, recipe, picture: whole, stale: false }
    return whole
  }, [doc, recipe, round])
  useEffect(() => {
    if (drawn.current?.doc === doc) return
    const wait = () => {
      // Not while a hand is on the map: it would stand still for a moment.
      if (document.querySelector('.map-canvas:not([data-gesture="none"])[data-gesture]')) timer = window.setTimeout(wait, restAfter)
      else {
        drawn.current = drawn.current && { ...drawn.current, stale: true }
        setRound((before) => before + 1)
      }
    }
    let timer = window.setTimeout(wait, restAfter)
    return () => clearTimeout(timer)
  }, [doc])
  return picture
}
