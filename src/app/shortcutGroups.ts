// The shortcut sheet: every command that has keys, and the keys and gestures that the map and the page handle themselves.
import { commands } from '../commands'
import { keysOf } from '../commands/keys'
import { shortcutLabel } from '../commands/shortcutLabel'
import { type MessageKey, say, type Translate } from '../i18n/translate'

export interface ShortcutRow {
  readonly id: string
  readonly name: string
  /** As this platform names them; any of them will do. */
  readonly keys: readonly string[]
}
export interface ShortcutGroup {
  readonly title: string
  readonly rows: readonly ShortcutRow[]
}

/** Gestures have words, keys are strokes. */
type Own = { readonly name: MessageKey } & ({ readonly strokes: readonly string[] } | { readonly gesture: MessageKey })
interface Group {
  readonly title: MessageKey
  readonly commands: readonly string[]
  readonly own: readonly Own[]
}

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
const groups: readonly Group[] = [
  { title: 'keys.group.find', commands: ['palette', 'find', 'findNext', 'shortcuts', 'settings', 'undo', 'redo', 'clear'], own: [] },
  {
    title: 'keys.group.walk',
    commands: ['selectAll', 'select', 'pan'],
    own: [
      { name: 'keys.walk', strokes: arrows },
      { name: 'keys.walkAll', strokes: ['PageUp', 'PageDown'] },
      { name: 'keys.walkEnds', strokes: ['Home', 'End'] },
      { name: 'keys.walkRelations', strokes: ['mod+ArrowUp', 'mod+ArrowDown'] },
      { name: 'keys.walkOn', strokes: ['mod+ArrowRight', 'mod+ArrowLeft'] },
      { name: 'keys.walkAdd', strokes: ['shift+ArrowUp', 'shift+ArrowDown', 'shift+ArrowLeft', 'shift+ArrowRight'] },
      { name: 'keys.toggle', strokes: ['Space'] },
      { name: 'keys.orderUp', gesture: 'keys.orderUp.how' },
      { name: 'command.details', strokes: ['Enter'] },
      { name: 'keys.region', strokes: ['F6', 'shift+F6'] },
    ],
  },
  {
    title: 'keys.group.view',
    commands: ['grid', 'graph', 'table', 'plan', 'present', 'zoomIn', 'zoomOut', 'zoomFull', 'fit', 'zoomSelection', 'focus', 'hide'],
    own: [],
  },
  {
    title: 'keys.group.pointer',
    commands: [],
    own: [
      { name: 'keys.pointer.pan', gesture: 'keys.pointer.pan.how' },
      { name: 'keys.pointer.zoom', gesture: 'keys.pointer.zoom.how' },
      { name: 'keys.pointer.area', gesture: 'keys.pointer.area.how' },
      { name: 'keys.pointer.add', gesture: 'keys.pointer.add.how' },
      { name: 'keys.pointer.free', gesture: 'keys.pointer.free.how' },
      { name: 'keys.pointer.copy', gesture: 'keys.pointer.copy.how' },
      { name: 'keys.pointer.menu', gesture: 'keys.pointer.menu.how' },
    ],
  },
]
const grouped = new Set(groups.flatMap((group) => group.commands))

/** All of them, in the language and with the names of this platform. What stands in no group is about actors and relations. */
export function shortcutGroups(t: Translate): readonly ShortcutGroup[] {
  const rowOf = (id: string): ShortcutRow[] => {
    const one = commands.find((command) => command.id === id)
    if (!one || keysOf(one).length === 0) return []
    return [
      {
        id,
        name: say(t, { key: one.name }),
        keys: keysOf(one)
          .slice(0, 2)
          .map((keys) => shortcutLabel(keys, t)),
      },
    ]
  }
  const ownRow = (own: Own): ShortcutRow => ({
    id: own.name,
    name: say(t, { key: own.name }),
    keys: 'strokes' in own ? own.strokes.map((stroke) => shortcutLabel(stroke, t)) : [say(t, { key: own.gesture })],
  })
  const rest = commands.filter(({ id }) => !grouped.has(id)).flatMap(({ id }) => rowOf(id))
  const [find, ...others] = groups.map(({ title, commands: ids, own }) => ({
    title: say(t, { key: title }),
    rows: [...ids.flatMap(rowOf), ...own.map(ownRow)],
  }))
  return [...(find ? [find] : []), { title: t('keys.group.edit'), rows: rest }, ...others]
}

/** Those whose name or keys hold the text. */
export function foundShortcuts(all: readonly ShortcutGroup[], text: string): readonly ShortcutGroup[] {
  const wanted = text.trim().toLocaleLowerCase()
  const holds = (part: string) => part.toLocaleLowerCase().includes(wanted)
  return all
    .map(({ title, rows }) => ({ title, rows: holds(title) ? rows : rows.filter(({ name, keys }) => holds(name) || keys.some(holds)) }))
    .filter(({ rows }) => rows.length > 0)
}
