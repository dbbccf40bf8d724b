// Every shortcut of the app. Comes after the first picture, with the list of all commands.
import { commands } from '../commands'
import { commandFor, isPageZoom, opensSequence, strokeOf } from '../commands/keys'
import type { App } from '../state/app'
import { nextRegion } from './regions'

const sequenceTime = 1500
const modal: ReadonlySet<string> = new Set([
  'palette',
  'shortcuts',
  'settings',
  'help',
  'export',
  'import',
  'case',
  'library',
  'missing',
  'present',
])

/**
 * The one place that hears the keyboard for the whole app. What a field or a part has used itself (preventDefault) is left alone.
 * `early`: keys pressed before this was there. Returns how to stop.
 */
export function listenToKeys(app: App, early: readonly KeyboardEvent[]): () => void {
  let first = ''
  let firstAt = 0
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return
    // Escape first closes what lies above the page, which the browser does.
    if (event.key === 'Escape' && document.querySelector('[popover]:popover-open')) return
    const stroke = strokeOf(event)
    if (stroke === null) return
    if (stroke === 'F6' || stroke === 'shift+F6') {
      event.preventDefault()
      nextRegion(event.shiftKey ? -1 : 1)
      return
    }
    // The dialog that was asked for is still on its way: what is typed is meant for it.
    if (modal.has(app.session.getState().dialog ?? '')) return event.preventDefault()
    const target = event.target instanceof HTMLElement ? event.target : document.body
    if (isWriting(target) && stroke !== 'mod+k' && stroke !== 'F1' && !(isEmptyField(target) && isHistory(stroke))) return
    const onCanvas = hasCanvas(target) && !(isPageZoom(stroke) && target === document.body)
    const sequence = first !== '' && event.timeStamp - firstAt < sequenceTime ? `${first} ${stroke}` : null
    const command = (sequence && commandFor(commands, app, sequence, onCanvas)) ?? commandFor(commands, app, stroke, onCanvas)
    first = ''
    if (command) {
      event.preventDefault()
      command.run(app)
    } else if (onCanvas && opensSequence(commands, stroke)) {
      first = stroke
      firstAt = event.timeStamp
    }
  }
  window.addEventListener('keydown', press)
  for (const event of early) press(event)
  return () => window.removeEventListener('keydown', press)
}

const isWriting = (target: HTMLElement): boolean =>
  target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=range], [type=radio], [type=button])')

/** A field with nothing in it has nothing of its own to undo: after adding an actor, Ctrl Z takes that actor back. */
const isEmptyField = (target: HTMLElement): boolean => target instanceof HTMLInputElement && target.value === ''
const isHistory = (stroke: string): boolean => ['mod+z', 'mod+shift+z', 'mod+y'].includes(stroke)

/** The map has the focus, or nothing has. In the table letters belong to the cells. */
const hasCanvas = (target: HTMLElement): boolean =>
  target === document.body || target.closest('.workspace:not([data-view="table"]) .canvas') !== null
