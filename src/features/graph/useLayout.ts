// Laying out the network in a worker: when asked, and by itself the first time a map is seen as a network.
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ActorId, Point } from '../../domain/document'
import { placeActors } from '../../domain/edits/actors'
import { rowsOf } from '../../domain/rows'
import { layoutInput } from '../../jobs/layout'
import { runJob } from '../../jobs/runJob'
import type { App } from '../../state/app'

/** The same map is laid out the same way each time. */
const seed = 1

export interface Layout {
  /** Share done, 0–1; null: no layout is running. */
  readonly done: number | null
  readonly start: () => void
  readonly cancel: () => void
  /** How many layouts have been shown: the view goes home after each. */
  readonly count: number
}

export function useLayout(app: App, mapId: string): Layout {
  const [done, setDone] = useState<number | null>(null)
  const [count, setCount] = useState(0)
  const running = useRef<AbortController | null>(null)

  const run = useCallback(
    async (store: (spots: Readonly<Record<ActorId, Point>>) => void) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      setDone(0)
      try {
        const spots = await runJob('layout', layoutInput(app.documents.doc(), seed), { signal: controller.signal, onProgress: setDone })
        store(spots)
        setCount((before) => before + 1)
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
      } finally {
        if (running.current === controller) {
          running.current = null
          setDone(null)
        }
      }
    },
    [app],
  )

  const start = useCallback(
    () => void run((spots) => app.documents.edit({ key: 'edit.layout' }, (doc) => placeActors(doc, spots, false))),
    [app, run],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: each map is laid out once by itself
  useEffect(() => {
    const actors = rowsOf(app.documents.doc(), 'actors')
    // Nobody asked for this, so it is no step of its own: undoing takes back what the person did, not what the picture did.
    if (actors.length > 1 && actors.every(({ spot }) => spot === null))
      void run((spots) => app.documents.amend({ key: 'edit.layout' }, (doc) => placeActors(doc, spots, false)))
    return () => running.current?.abort()
  }, [app, run, mapId])

  return { done, start, cancel: () => running.current?.abort(), count }
}
