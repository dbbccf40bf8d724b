import { useEffect, useMemo, useState } from 'react'
import type { StakeholderDocument } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import { shareable, withoutNotes } from '../../domain/shareable'
import { languageOfTag, wholeTranslate } from '../../i18n/languages'
import type { Translate } from '../../i18n/translate'
import type { Look } from '../../scene/look'
import { useDocument, useSeen, useT } from '../../state/hooks'

export interface Shown {
  readonly doc: StakeholderDocument
  readonly look: Look | null
  /** Of the language of the map: the room reads the map, not the page. */
  readonly words: Translate
}

/** What a room may see: no notes and no plans, only what is not hidden, and on wish no names. Null until the words are there. */
export function useShown(masked: boolean): Shown | null {
  const whole = useDocument((doc) => doc)
  const seen = useSeen()
  const t = useT()
  const language = languageOfTag(infoOf(whole).language) ?? languageOfTag(t.language)
  const [words, setWords] = useState<Translate | null>(null)
  useEffect(() => {
    let current = true
    if (language) void wholeTranslate(language).then((made) => current && setWords(() => made))
    return () => {
      current = false
    }
  }, [language])
  return useMemo(
    () => words && { doc: forTheRoom(whole, seen.doc, masked ? (code) => words('present.actor', { code }) : null), look: seen.look, words },
    [whole, seen, masked, words],
  )
}

/** Codes are given to all actors, hidden or not: whoever was Actor B stays Actor B. */
export function forTheRoom(
  whole: StakeholderDocument,
  seen: StakeholderDocument,
  mask: ((code: string) => string) | null,
): StakeholderDocument {
  const { doc } = shareable(whole, { ...withoutNotes, plan: false, mask })
  if (seen === whole) return doc
  // Both are in the order of adding.
  const inOrder = (of: StakeholderDocument) => [...rowsOf(of, 'actors')].sort((a, b) => a.order - b.order)
  const [before, after] = [inOrder(whole), inOrder(doc)]
  const actors = after.filter((_, index) => seen.actors[before[index]?.id ?? ''])
  const kept = new Set(actors.map(({ id }) => id))
  const relations = rowsOf(doc, 'relations').filter(({ source, target }) => kept.has(source) && kept.has(target))
  return {
    ...doc,
    actors: Object.fromEntries(actors.map((row) => [row.id, row])),
    relations: Object.fromEntries(relations.map((row) => [row.id, row])),
  }
}
