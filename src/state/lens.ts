// What this tab shows of the map, and how: what is hidden, what is in focus, what colour and size say. It never changes the map, is
// never a step of undo, and is gone when another map opens.
import { type Filter, noFilter, shownPart } from '../analysis/shown'
import { type Part, shortestPaths, surroundings } from '../analysis/ties'
import { type Fold, foundIn, wordsIn } from '../analysis/words'
import type { Actor, ActorId, Relation, StakeholderDocument, Table } from '../domain/document'
import type { Field, SizeField } from '../domain/fieldNames'
import { folded } from '../i18n/locale'
import type { Translate } from '../i18n/translate'
import { type Look, lookOf } from '../scene/look'

/** near: the actors and those so many relations away; path: every shortest way between two. The rest is dimmed, not hidden. */
export type Focus =
  | { readonly kind: 'near'; readonly actors: readonly ActorId[]; readonly steps: 1 | 2 }
  | { readonly kind: 'path'; readonly from: ActorId; readonly to: ActorId }

export interface LensSettings extends Filter {
  readonly focus: Focus | null
  /** What colour says; 'group': as usual, with the stance as fill and glyph. */
  readonly colour: Field
  /** What the size of a mark says; null: as usual in each picture. */
  readonly size: SizeField | null
}

export interface Seen {
  /** The map without what is hidden; the map itself when nothing is. */
  readonly doc: StakeholderDocument
  /** What is in focus; null: everything alike. */
  readonly lit: Part | null
  /** Null: marks as usual. */
  readonly look: Look | null
}

export interface Lens {
  readonly settings: LensSettings
  /** What is seen of a document. The same document gives the same answer, so that pictures can tell whether anything has changed. */
  readonly through: (doc: StakeholderDocument, t: Translate) => Seen
  /** Whether an actor holds the words of the filter or is kept in spite of them; true when there are none. */
  readonly holdsWords: (doc: StakeholderDocument, actor: Actor, t: Translate) => boolean
  /** The lens with an actor shown whatever it hides. */
  readonly keeping: (id: ActorId) => Lens | null
}

export const usualSettings: LensSettings = { ...noFilter, focus: null, colour: 'group', size: null }

/** True when an actor or a relation may be hidden. */
export const hidesSomething = ({ hidden, without, words, relations }: Filter): boolean =>
  hidden.size > 0 || relations.size > 0 || words.trim() !== '' || Object.values(without).some((steps) => steps.size > 0)

const folds = new Map<string, Fold>()

/** How words are compared in a language; the same function each time. */
export function foldOf(language: string): Fold {
  const known = folds.get(language)
  if (known) return known
  const fold: Fold = (text) => folded(text, language)
  folds.set(language, fold)
  return fold
}

/** Null when everything is as usual: then nothing is computed for it. */
export function lensOf(settings: LensSettings): Lens | null {
  const { focus, colour, size } = settings
  const isUsual = !hidesSomething(settings) && focus === null && colour === 'group' && size === null
  return isUsual ? null : createLens(settings)
}

function createLens(settings: LensSettings): Lens {
  let last: { readonly of: StakeholderDocument; readonly t: Translate; readonly seen: Seen } | null = null
  return {
    settings,
    through: (doc, t) => {
      if (last?.of === doc && last.t === t) return last.seen
      const part = shownPart(doc, settings, foldOf(t.language))
      const before = last?.seen.doc.relations
      // An edit of an actor leaves the relations as they were: the picture can then be patched.
      const shown = before && before !== part.relations && sameRows(before, part.relations) ? { ...part, relations: before } : part
      const look = last?.t === t ? last.seen.look : lookOf(settings.colour, settings.size, t)
      const seen = { doc: shown, lit: settings.focus && inFocus(shown, settings.focus), look }
      last = { of: doc, t, seen }
      return seen
    },
    holdsWords: (doc, actor, t) => {
      const words = wordsIn(settings.words, foldOf(t.language))
      return words.length === 0 || settings.kept.has(actor.id) || foundIn(doc, actor, words, foldOf(t.language)) !== null
    },
    keeping: (id) => {
      const hidden = new Set(settings.hidden)
      const isByHand = hidden.delete(id)
      return lensOf({ ...settings, hidden, kept: isByHand ? settings.kept : new Set([...settings.kept, id]) })
    },
  }
}

const sameRows = (a: Table<Relation>, b: Table<Relation>): boolean => {
  const ids = Object.keys(a)
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id])
}

/** Null when those it is about are gone or hidden. Without a way between two, the two alone are in focus. */
function inFocus(doc: StakeholderDocument, focus: Focus): Part | null {
  if (focus.kind === 'near') {
    const part = surroundings(doc, focus.actors, focus.steps)
    return part.actors.size > 0 ? part : null
  }
  const ends = [focus.from, focus.to].filter((id) => doc.actors[id])
  if (ends.length < 2) return null
  return shortestPaths(doc, focus.from, focus.to) ?? { actors: new Set(ends), relations: new Set() }
}
