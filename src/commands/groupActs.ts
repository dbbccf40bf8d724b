// Groups: added, named, given a look, ordered, removed. One step of undo each.
import type { GroupId } from '../domain/document'
import { addGroup, removeGroup, updateGroup } from '../domain/edits/info'
import { inOrder, moveBeside } from '../domain/edits/order'
import { infoOf, rowsOf } from '../domain/rows'
import { nameKey } from '../i18n/locale'
import type { App } from '../state/app'
import { undoToast } from './remove'

/** The name of the group that is called so already; null: added, or nothing was written. */
export function addNewGroup(app: App, written: string): string | null {
  const name = written.trim()
  const doc = app.documents.doc()
  const { language } = infoOf(doc)
  const same = rowsOf(doc, 'groups').find((group) => nameKey(group.name, language) === nameKey(name, language))
  if (same) return same.name
  if (name !== '') app.documents.edit({ key: 'edit.addGroup', values: { name } }, (before) => addGroup(before, { id: app.newId(), name }))
  return null
}

export function renameGroup(app: App, id: GroupId, written: string, burst: string): void {
  const group = app.documents.doc().groups[id]
  const name = written.trim()
  if (!group || name === '' || name === group.name) return
  app.documents.edit(
    { key: 'edit.renameGroup', values: { name: group.name } },
    (doc) => updateGroup(doc, id, { name }),
    `${id} name ${burst}`,
  )
}

/** Shape and colour of a slot, 1–10. */
export function giveSign(app: App, id: GroupId, slot: number): void {
  const name = app.documents.doc().groups[id]?.name
  if (name !== undefined) app.documents.edit({ key: 'edit.groupSign', values: { name } }, (doc) => updateGroup(doc, id, { slot }))
}

/** To a place among the groups, from 0. */
export function moveGroup(app: App, id: GroupId, to: number): void {
  const groups = inOrder(app.documents.doc(), 'groups')
  const from = groups.findIndex((group) => group.id === id)
  const beside = groups[to]
  if (from < 0 || !beside || from === to) return
  app.documents.edit({ key: 'edit.orderGroups' }, (doc) => moveBeside(doc, 'groups', [id], beside.id, to < from ? 'before' : 'after'))
  const values = { name: groups[from]?.name ?? '', place: to + 1, of: groups.length }
  app.session.setState({ announcement: { key: 'editing.groups.moved', values } })
}

/** Its actors stay, without a group. */
export function removeGroupWithWayBack(app: App, id: GroupId): void {
  const name = app.documents.doc().groups[id]?.name
  if (name === undefined) return
  app.documents.edit({ key: 'edit.removeGroup', values: { name } }, (doc) => removeGroup(doc, id))
  app.session.setState({ toast: undoToast(app, { key: 'editing.groups.removed', values: { name } }) })
}
