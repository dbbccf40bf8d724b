import { useEffect, useState } from 'react'
import type { StakeholderDocument } from '../../domain/document'
import { placeActors } from '../../domain/edits/actors'
import { rowsOf } from '../../domain/rows'
import { layoutInput } from '../../jobs/layout'
import { runJob } from '../../jobs/runJob'
import type { PictureKind } from '../../scene/sheetMap'

/** The document, with places of its own for a network that nobody has looked at yet. The map itself is not changed. */
export function useLaidOut(doc: StakeholderDocument, kind: PictureKind): StakeholderDocument {
  const [laidOut, setLaidOut] = useState<{ readonly from: StakeholderDocument; readonly doc: StakeholderDocument } | null>(null)
  const actors = rowsOf(doc, 'actors')
  const missing = kind === 'network' && actors.length > 1 && actors.every(({ spot }) => spot === null)
  useEffect(() => {
    if (!missing) return
    const controller = new AbortController()
    runJob('layout', layoutInput(doc, 1), { signal: controller.signal })
      .then((spots) => setLaidOut({ from: doc, doc: placeActors(doc, spots, false) }))
      // Aborted, or no worker to be had: the rough places will do.
      .catch(() => undefined)
    return () => controller.abort()
  }, [doc, missing])
  return laidOut?.from === doc && missing ? laidOut.doc : doc
}
