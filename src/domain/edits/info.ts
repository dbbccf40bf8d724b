// Changing the case, the dividing lines, the axes and the groups.
import type { Group, GroupId, Info, StakeholderDocument } from '../document'
import { putRows, removeRows, rowsOf, updateRow } from '../rows'

export function updateInfo(doc: StakeholderDocument, fields: Partial<Info>): StakeholderDocument {
  return updateRow(doc, 'info', 'info', fields)
}

/** Adds a group in the slot (1–10) with the fewest actors, and of those the fewest groups: a look that nobody wears yet, if there is one. */
export function addGroup(doc: StakeholderDocument, group: Pick<Group, 'id' | 'name'>): StakeholderDocument {
  const groups = rowsOf(doc, 'groups')
  const wearers = Array.from({ length: 10 }, () => ({ actors: 0, groups: 0 }))
  for (const { slot } of groups) (wearers[slot - 1] as { groups: number }).groups += 1
  for (const actor of rowsOf(doc, 'actors')) {
    const own = actor.group === null ? undefined : doc.groups[actor.group]
    if (own) (wearers[own.slot - 1] as { actors: number }).actors += 1
  }
  const least = wearers.reduce((best, one) => ((one.actors - best.actors || one.groups - best.groups) < 0 ? one : best))
  const slot = wearers.indexOf(least) + 1
  return putRows(doc, 'groups', [{ ...group, slot, order: groups.length }])
}

export function updateGroup(doc: StakeholderDocument, id: GroupId, fields: Partial<Group>): StakeholderDocument {
  return updateRow(doc, 'groups', id, fields)
}

/** Removes a group; its actors stay, without a group. */
export function removeGroup(doc: StakeholderDocument, id: GroupId): StakeholderDocument {
  const members = rowsOf(doc, 'actors').filter((actor) => actor.group === id)
  const released = putRows(
    doc,
    'actors',
    members.map((actor) => ({ ...actor, group: null })),
  )
  return removeRows(released, 'groups', new Set([id]))
}
