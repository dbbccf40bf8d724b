// The picture in words, for those who cannot see it: the same as the picture says first.
import type { Actor, Relation, StakeholderDocument } from '../domain/document'
import { quadrantOf } from '../domain/quadrants'
import { infoOf, rowsOf } from '../domain/rows'
import { listText } from '../i18n/locale'
import type { Translate } from '../i18n/translate'
import { axisTitle, hasUsualName, quadrantName } from './gridWords'
import { groupedBy } from './groupedBy'

const mostNames = 5
const quadrantOrder = ['player', 'contextSetter', 'subject', 'crowd'] as const
const nameOf = (actor: Actor): string => actor.shortName || actor.name

/** Who stands where, a sentence per quadrant, the most influential first. */
export function gridAltText(doc: StakeholderDocument, t: Translate): string {
  const info = infoOf(doc)
  const { threshold } = info
  const byQuadrant = groupedBy(rowsOf(doc, 'actors'), (actor) => quadrantOf(actor, threshold))
  const placed = quadrantOrder.flatMap((quadrant) => byQuadrant.get(quadrant) ?? [])
  const sentences = quadrantOrder.flatMap((quadrant) => {
    const actors = byQuadrant.get(quadrant)
    if (!actors) return []
    const ranked = [...actors].sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0) || a.order - b.order)
    return [t('alt.quadrant', { quadrant: quadrantName(infoOf(doc), quadrant, t), names: someOf(ranked.map(nameOf), t) })]
  })
  const unplaced = byQuadrant.get(null)
  if (unplaced) sentences.push(`${t('sheet.unplaced', { count: unplaced.length })}.`)
  const count = placed.length
  const [influence, interest] = [axisTitle(info, 'influence', t), axisTitle(info, 'interest', t)]
  const usual = hasUsualName(info, 'influence') && hasUsualName(info, 'interest')
  return [usual ? t('alt.grid', { count }) : t('alt.gridOf', { count, influence, interest }), ...sentences].join(' ')
}

/** How many there are and who has the most relations. */
export function networkAltText(actors: readonly Actor[], relations: readonly Relation[], t: Translate): string {
  const degree = new Map<string, number>()
  for (const { source, target } of relations) for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1)
  const connected = actors
    .filter(({ id }) => degree.has(id))
    .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || a.order - b.order)
    .slice(0, 3)
    .map((actor) => `${nameOf(actor)} (${degree.get(actor.id)})`)
  const counts = { actors: t('actors.count', { count: actors.length }), relations: t('relations.count', { count: relations.length }) }
  return [t('alt.network', counts), ...(connected.length > 0 ? [t('alt.connected', { names: listText(connected, t.language) })] : [])].join(
    ' ',
  )
}

/** What the notes of a picture say, in the order they were written. */
export function noteTexts(doc: StakeholderDocument, kind: 'grid' | 'network', t: Translate): readonly string[] {
  return rowsOf(doc, 'notes')
    .filter(({ on }) => (on === 'grid') === (kind === 'grid'))
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => `${t('note.label', { text: text.replace(/\s+/g, ' ').replace(/[.\s]+$/, '') })}.`)
}

function someOf(names: readonly string[], t: Translate): string {
  if (names.length <= mostNames) return listText(names, t.language)
  const shown = names.slice(0, mostNames - 1)
  return t('alt.more', { names: shown.join(', '), count: names.length - shown.length })
}
