// Says what the map waits for when a tool is taken up or put away, for those who cannot see the hint. Comes after the first picture.
import type { StakeholderDocument } from '../domain/document'
import type { Message } from '../i18n/translate'
import type { App } from '../state/app'
import type { SessionState, Tool } from '../state/sessionStore'

/** What a change of tool means for the next key; null: nothing that was not said already. */
export function toolMessage(before: Tool, now: Tool, doc: StakeholderDocument): Message | null {
  const nameOf = (id: string) => doc.actors[id]?.name ?? ''
  switch (now.kind) {
    case 'place':
      return { key: 'keys.place', values: { name: nameOf(now.actor) } }
    case 'connect':
      return now.from === null ? { key: 'keys.connectFirst' } : { key: 'keys.connectFrom', values: { name: nameOf(now.from) } }
    case 'reconnect':
      return { key: 'keys.reconnect', values: { name: nameOf(doc.relations[now.relation]?.[now.end] ?? '') } }
    case 'note':
      return { key: 'keys.note' }
    case 'pick':
      return { key: 'keys.pick' }
    case 'pan':
      return { key: 'keys.pan' }
    case 'select':
      return before.kind === 'pan' || before.kind === 'pick' ? { key: 'keys.select' } : null
  }
}

/** How many are selected, told when it is no longer the one that has the keyboard. */
export function selectionMessage(before: SessionState, now: SessionState): Message | null {
  const [was, is] = [before.selection.actors.length, now.selection.actors.length]
  // What was removed or undone is told as that.
  if (was === is || before.announcement !== now.announcement || before.toast !== now.toast) return null
  if (is > 1) return { key: 'keys.selected', values: { count: is } }
  return is === 0 && was > 1 ? { key: 'keys.selectedNone' } : null
}

export function announceTools(app: App): () => void {
  return app.session.subscribe((now, before) => {
    if (now.route !== before.route || now.dialog !== null) return
    const message = now.tool === before.tool ? selectionMessage(before, now) : toolMessage(before.tool, now.tool, app.documents.doc())
    if (message) app.session.setState({ announcement: message })
  })
}
