// Changing the case, the dividing lines, the axes and the groups.
import type { Group, GroupId, Info, StakeholderDocument } from '../document'
import { putRows, removeRows, rowsOf, updateRow } from '../rows'

export function updateInfo(doc: StakeholderDocument, fields: Partial<Info>): StakeholderDocument {
  return updateRow(doc, 'info', 'info', fields)
}

/** Adds a group in the first slot (1–10) that no other group has; beyond ten, slots repeat. */
export function addGroup(doc: StakeholderDocument, group: Pick<Group, 'id' | 'name'>): StakeholderDocument {
  const groups = rowsOf(doc, 'groups')
  const taken = new Set(groups.map((other) => other.slot))
  const slot = Array.from({ length: 10 }, (_, index) => index + 1).find((candidate) => !taken.has(candidate)) ?? (groups.length % 10) + 1
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
