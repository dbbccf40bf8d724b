// What a search finds, in the order in which it is stepped through.
import { foundIn, type WordPlace, wordPlaces, wordsIn } from '../../analysis/words'
import type { ActorId, StakeholderDocument } from '../../domain/document'
import { actorsInOrder } from '../../scene/standing'
import { foldOf } from '../../state/lens'

export interface Found {
  readonly id: ActorId
  readonly place: WordPlace
}

/** Names first, then what is written about the actors; each in the order of adding. */
export function foundActors(doc: StakeholderDocument, text: string, language: string): readonly Found[] {
  const fold = foldOf(language)
  const words = wordsIn(text, fold)
  const found = actorsInOrder(doc).flatMap((actor): Found[] => {
    const place = foundIn(doc, actor, words, fold)
    return place ? [{ id: actor.id, place }] : []
  })
  const rank = ({ place }: Found) => Math.max(1, wordPlaces.indexOf(place))
  return found.sort((a, b) => rank(a) - rank(b))
}
