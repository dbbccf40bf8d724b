import type { MapSummary } from '../../storage/storage'

export type MapOrder = 'changed' | 'title'

/** Maps whose title or question holds the text, in the wanted order. */
export function arrangeMaps(maps: readonly MapSummary[], text: string, order: MapOrder, language: string): readonly MapSummary[] {
  const wanted = text.trim().toLocaleLowerCase(language)
  const hits = maps.filter(({ title, question }) => `${title} ${question}`.toLocaleLowerCase(language).includes(wanted))
  const byTitle = new Intl.Collator(language, { numeric: true })
  return hits.sort((a, b) => (order === 'title' ? byTitle.compare(a.title, b.title) : b.changedAt.localeCompare(a.changedAt)))
}
