// What of the map goes on the sheet: all of it, or what the lens shows. Colour and size are those of the screen in any case.
import { useMemo } from 'react'
import { partAlone } from '../../analysis/shown'
import type { StakeholderDocument } from '../../domain/document'
import type { Translate } from '../../i18n/translate'
import type { Look } from '../../scene/look'
import { useSession } from '../../state/hooks'
import { hidesSomething, lensOf } from '../../state/lens'

export interface ShownPart {
  readonly doc: StakeholderDocument
  readonly look: Look | null
  /** How many actors there are in all; null: none is left out. */
  readonly of: number | null
}
export interface Choosable {
  readonly shown: number
  readonly count: number
}

/** @param words of the sheet. `choice` is null when there is nothing to choose: nothing is hidden or in focus. */
export function useShown(whole: StakeholderDocument, some: boolean, words: Translate): { part: ShownPart; choice: Choosable | null } {
  const settings = useSession((session) => session.lens?.settings ?? null)
  // A lens of its own: the one of the views remembers their document.
  const lens = useMemo(() => (settings ? lensOf(settings) : null), [settings])
  return useMemo(() => {
    if (!lens || !settings) return { part: { doc: whole, look: null, of: null }, choice: null }
    const { doc, lit, look } = lens.through(whole, words)
    const part = lit ? partAlone(doc, lit) : doc
    const choice = { shown: Object.keys(part.actors).length, count: Object.keys(whole.actors).length }
    const isChoice = hidesSomething(settings) || lit !== null
    return {
      part: some && isChoice ? { doc: part, look, of: choice.shown < choice.count ? choice.count : null } : { doc: whole, look, of: null },
      choice: isChoice ? choice : null,
    }
  }, [lens, settings, whole, some, words])
}
