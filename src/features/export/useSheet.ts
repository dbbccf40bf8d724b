// The sheet of what leaves. Names take up to seconds to find their places: a worker lays it out, and the page answers meanwhile.
import { useEffect, useMemo, useState } from 'react'
import { infoOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { runJob } from '../../jobs/runJob'
import type { Scene } from '../../scene/shape'
import { type SheetOptions, sheetScene } from '../../scene/sheet'
import type { PictureKind } from '../../scene/sheetMap'
import { pageOf } from '../../scene/sheetPage'
import type { ShownPart } from './useShown'

export interface Sheet {
  /** Computed once, when it is asked for. While one comes: the one before, or an empty page. */
  readonly scene: () => Scene
  readonly waiting: boolean
}

/** @param wanted false: nobody looks at the sheet. */
export function useSheet(
  { doc, look }: Pick<ShownPart, 'doc' | 'look'>,
  kind: PictureKind,
  options: Omit<SheetOptions, 'look'>,
  words: Translate,
  wanted: boolean,
): Sheet {
  const here = useMemo(() => once(() => sheetScene(doc, kind, { ...options, look }, words)), [doc, kind, options, look, words])
  const [laidOut, setLaidOut] = useState<{ readonly for: typeof here; readonly scene: () => Scene } | null>(null)
  useEffect(() => {
    if (!wanted) return
    const controller = new AbortController()
    const { signal } = controller
    const input = { doc, kind, options, look: look && { colour: look.colour, size: look.size }, language: words.language }
    runJob('sheet', input, { signal }).then(
      (scene) => setLaidOut({ for: here, scene: () => scene }),
      // No worker to be had: then the page waits.
      () => !signal.aborted && setLaidOut({ for: here, scene: here }),
    )
    return () => controller.abort()
  }, [wanted, doc, kind, options, look, words, here])
  if (!wanted) return { scene: here, waiting: false }
  if (laidOut?.for === here) return { scene: laidOut.scene, waiting: false }
  return { scene: laidOut?.scene ?? (() => emptyPage(infoOf(doc).title || words('sheet.untitled'), options, words)), waiting: true }
}

function emptyPage(title: string, { size, portrait }: Pick<SheetOptions, 'size' | 'portrait'>, { language }: Translate): Scene {
  const { width, height } = pageOf(size === 'free' ? 'a4' : size, portrait)
  return { width, height, shapes: [{ kind: 'rect', x: 0, y: 0, width, height, fill: 'surface' }], title, description: '', language }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null
  return () => {
    made ??= make()
    return made
  }
}
