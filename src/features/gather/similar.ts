import type { Actor } from '../../domain/document'
import { findByName, plainName } from '../../i18n/sameName'

export function sameName<T extends Pick<Actor, 'name'>>(actors: readonly T[], name: string, language: string): T | null {
  const wanted = plainName(name, language)
  return actors.find((actor) => plainName(actor.name, language) === wanted) ?? null
}

/** Actors whose name or short name holds the text, or nearly is it; the best first, and of those the ones added first. */
export const similarActors = (actors: readonly Actor[], text: string, language: string, most = 6): readonly Actor[] =>
  findByName(
    [...actors].sort((a, b) => a.order - b.order),
    ({ name, shortName }) => [name, shortName],
    text,
    language,
    most,
  )
