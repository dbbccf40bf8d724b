import { collatorOf, folded } from '../../i18n/locale'
import type { MapSummary } from '../../storage/storage'

export type MapOrder = 'changed' | 'title'

/** Maps whose title or question holds the text, in the wanted order. */
export function arrangeMaps(maps: readonly MapSummary[], text: string, order: MapOrder, language: string): readonly MapSummary[] {
  const wanted = folded(text.trim(), language)
  const hits = maps.filter(({ title, question }) => folded(`${title} ${question}`, language).includes(wanted))
  const byTitle = collatorOf(language)
  return hits.sort((a, b) => (order === 'title' ? byTitle.compare(a.title, b.title) : b.changedAt.localeCompare(a.changedAt)))
}
