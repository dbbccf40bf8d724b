import type { Actor, StakeholderDocument } from '../../domain/document'
import { isPlaced } from '../../domain/quadrants'
import { infoOf, rowsOf } from '../../domain/rows'
import { collatorOf } from '../../i18n/locale'
import type { ListOrder } from '../../state/sessionStore'

export interface ListRow {
  readonly actor: Actor
  readonly placed: boolean
  /** Distance from the top of the list, in row heights; a new group leaves a gap. */
  readonly top: number
}

/** Between two groups, in row heights. */
const gap = 0.25

/** The actors of the list, each with its place. By group: groups in their order, those without one last. */
export function listRows(doc: StakeholderDocument, order: ListOrder, isWanted: (actor: Actor) => boolean): readonly ListRow[] {
  const actors = rowsOf(doc, 'actors').filter(isWanted)
  const groupOrder = (actor: Actor) =>
    (actor.group !== null && doc.groups[actor.group]?.order) || (actor.group !== null && doc.groups[actor.group] ? 0 : 1e9)
  const byName = collatorOf(infoOf(doc).language)
  actors.sort((a, b) => {
    if (order === 'name') return byName.compare(a.name, b.name)
    if (order === 'influence') return (b.influence ?? -1) - (a.influence ?? -1) || a.order - b.order
    if (order === 'group') return groupOrder(a) - groupOrder(b) || a.order - b.order
    return a.order - b.order
  })
  let top = 0
  return actors.map((actor, index): ListRow => {
    const before = actors[index - 1]
    if (before) top += 1 + (order === 'group' && before.group !== actor.group ? gap : 0)
    return { actor, placed: isPlaced(actor), top }
  })
}
