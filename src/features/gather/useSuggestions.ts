import { useRef, useState } from 'react'
import type * as library from '../../commands/library'
import type { Actor } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import type { LibraryActor } from '../../exchange/library/library'
import { findByName } from '../../i18n/sameName'
import { useApp } from '../../state/hooks'
import { similarActors } from './similar'

/** How many of the library are offered; more would hide what is on the map already. */
const mostOffered = 4

interface Opened {
  readonly library: library.Library
  readonly acts: typeof library
}

/** What is offered while a name is written: actors of the library, and those of the map with such a name. */
export function useSuggestions(text: string) {
  const app = useApp()
  const [opened, setOpened] = useState<Opened | null>(null)
  const coming = useRef(false)
  const doc = app.documents.doc()
  const { language } = infoOf(doc)
  const name = text.trim()

  /** Fetches the library while the first letters are written. */
  const wake = async () => {
    if (coming.current) return
    coming.current = true
    try {
      const acts = await import('../../commands/library')
      setOpened({ library: await acts.openLibrary(app), acts })
    } catch {
      // Adding works without suggestions, and the next time they are asked for again.
    } finally {
      coming.current = false
    }
  }
  const offered = (): readonly LibraryActor[] => {
    if (!opened || name.length < 2) return []
    const there = opened.acts.alreadyThere(doc, opened.library)
    const free = opened.library.actors.filter(({ id }) => !there.has(id))
    return findByName(free, (one) => [one.name, ...one.also], name, opened.library.words.language, mostOffered)
  }
  return {
    there: name === '' ? [] : (similarActors(rowsOf(doc, 'actors'), name, language) as readonly Actor[]),
    offered: offered(),
    take: (actor: LibraryActor) => opened?.acts.addFromLibrary(app, opened.library, [actor]),
    wake: () => void wake(),
  }
}
