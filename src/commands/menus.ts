// What the context menus hold: the same items in the same order wherever they are opened. Every item is a command that is at home elsewhere too.

import { edges } from '../domain/arrange'
import { relationTypes } from '../domain/document'
import { type MessageKey, say, type Translate } from '../i18n/translate'
import type { App } from '../state/app'
import type { IconName } from '../ui/icons'
import type { MenuItem } from '../ui/Menu'
import { quadrantOrder } from './arrange'
import type { Here } from './command'
import { commandItem } from './menuItem'
import { selectedRelation } from './relations'

/** For what is selected: an actor, several, a relation, or nothing, which is an empty place. */
export function contextMenu(app: App, t: Translate, here: Here): readonly MenuItem[] {
  const { actors, relations } = app.session.getState().selection
  if (actors.length > 1) return severalMenu(app, t, here)
  if (actors.length === 1) return actorMenu(app, t, here)
  if (relations.length > 0) return relationMenu(app, t, here)
  return placeMenu(app, t, here)
}

const itemsOf = (app: App, t: Translate, here: Here) => {
  const of = (id: string) => commandItem(id, app, t, here)
  const all = (ids: readonly string[]) => ids.map(of)
  const under = (name: MessageKey, icon: IconName, ids: readonly string[]): MenuItem => {
    const items = all(ids)
    return { name: say(t, { key: name }), icon, items, disabled: items.every(({ disabled }) => disabled === true) }
  }
  return { of, all, under }
}

const moves = quadrantOrder.map((quadrant) => `to.${quadrant}`)
const orders = ['order.up', 'order.down', 'order.first', 'order.last']

export function actorMenu(app: App, t: Translate, here: Here): readonly MenuItem[] {
  const { of, all, under } = itemsOf(app, t, here)
  return [
    ...all(['details', 'rename', 'connect', 'move']),
    under('editing.menu.moveTo', 'target', [...moves, 'unplace']),
    'line',
    ...all(['cut', 'copy', 'duplicate']),
    'line',
    ...all(['focus', 'hide']),
    under('editing.menu.more', 'more', ['onlyGroup', 'assumption', 'lock', 'pin', ...orders]),
    'line',
    of('remove'),
  ]
}

function severalMenu(app: App, t: Translate, here: Here): readonly MenuItem[] {
  const { of, all, under } = itemsOf(app, t, here)
  return [
    ...all(['details', 'connect']),
    under('editing.menu.moveTo', 'target', [...moves, 'unplace']),
    under('editing.menu.align', 'alignleft', alignments),
    'line',
    ...all(['cut', 'copy', 'duplicate']),
    'line',
    ...all(['focus', 'path', 'hide']),
    under('editing.menu.more', 'more', ['assumption', 'lock', 'pin', ...orders]),
    'line',
    of('remove'),
  ]
}

export const alignments = [...edges.map((edge) => `align.${edge}`), 'distribute.across', 'distribute.down', 'spread']

function relationMenu(app: App, t: Translate, here: Here): readonly MenuItem[] {
  const { of, all, under } = itemsOf(app, t, here)
  const relation = selectedRelation(app)
  const kinds = under(
    'editing.menu.relationType',
    'graph',
    relationTypes.map((type) => `relationType.${type}`),
  )
  return [
    of('details'),
    of('turn'),
    ...all(['reconnect.source', 'reconnect.target']),
    ...(relation ? [kinds, { ...of('relationDesired'), checked: relation.desired }] : []),
    'line',
    of('remove'),
  ]
}

function placeMenu(app: App, t: Translate, here: Here): readonly MenuItem[] {
  const { of, all } = itemsOf(app, t, here)
  const at = (id: string, name: MessageKey) => (here.at ? { ...of(id), name: say(t, { key: name }) } : of(id))
  return [
    at('addActor', 'editing.menu.addHere'),
    at('addNote', 'editing.menu.noteHere'),
    at('paste', 'editing.menu.pasteHere'),
    'line',
    ...all(['selectAll', 'selectMany']),
    'line',
    ...all(['spread', 'fit', 'groups']).filter(({ disabled }) => !disabled),
  ]
}
