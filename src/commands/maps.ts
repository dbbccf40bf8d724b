// What can be done with a whole map, on Home and in its menu.

import { newDocument } from '../domain/create'
import type { StakeholderDocument } from '../domain/document'
import { updateInfo } from '../domain/edits/info'
import { infoOf } from '../domain/rows'
import { UserError } from '../i18n/translate'
import type { App } from '../state/app'
import type { MapId } from '../storage/storage'
import { type Command, onMap } from './command'

/** The id of the map in view; null on Home. */
export function openMapId(app: App): MapId | null {
  const { route } = app.session.getState()
  return route.page === 'map' ? route.id : null
}

const titleOf = (app: App, doc: StakeholderDocument): string => infoOf(doc).title || app.languages.getState().t('home.untitled')

/** A failure of something the person asked for is told, never swallowed. */
export function attempt(app: App, act: () => Promise<void>): void {
  act().catch((error: unknown) => {
    if (!(error instanceof UserError)) console.error(error)
    const message = error instanceof UserError ? error.text : ({ key: 'shell.failed' } as const)
    app.session.setState({ toast: { message, stays: true } })
  })
}

/** Before something large happens to the open map. */
export async function keepCopy(app: App): Promise<void> {
  const { route } = app.session.getState()
  if (route.page === 'map') await app.storage.keepCopy(route.id)
}

/** Shows a new map at once; it is stored meanwhile. */
export function showNew(app: App, doc: StakeholderDocument): void {
  app.go({ page: 'map', id: app.storage.start(doc), view: 'grid' })
}

export function newMap(app: App): void {
  const { t, language } = app.languages.getState()
  const doc = newDocument({ title: t('home.newTitle'), language }, (group) => t(`group.${group}`))
  showNew(app, doc)
  app.session.setState({ focusWish: 'question' })
}

/** Opens a copy of the example: changes never reach the original or another map. */
export function exampleMap(app: App): void {
  attempt(app, async () => {
    const { exampleDocument } = await import('../exchange/samples/alvsunda')
    showNew(app, await exampleDocument(app.languages.getState().language))
  })
}

export function duplicateMap(app: App, id: MapId): void {
  attempt(app, async () => {
    const doc = await app.storage.read(id)
    const title = app.languages.getState().t('home.copyTitle', { title: titleOf(app, doc) })
    const copy = await app.storage.create(updateInfo(doc, { title }))
    if (openMapId(app) === id) app.go({ page: 'map', id: copy, view: 'grid' })
    app.session.setState({ toast: { message: { key: 'shell.mapCopied' } } })
  })
}

export function saveMapAsFile(app: App, id: MapId): void {
  attempt(app, async () => {
    const [{ json }, { saveFile, fileName }] = await Promise.all([import('../exchange/formats/json'), import('../exchange/download')])
    const doc = openMapId(app) === id ? app.documents.doc() : await app.storage.read(id)
    const name = fileName(titleOf(app, doc), 'samspel.json')
    saveFile(name, await json.write(doc, app.now()))
    app.session.setState({ toast: { message: { key: 'shell.fileSaved', values: { name } } } })
  })
}

export function removeMap(app: App, id: MapId): void {
  attempt(app, async () => {
    const title = titleOf(app, openMapId(app) === id ? app.documents.doc() : await app.storage.read(id))
    if (openMapId(app) === id) app.go({ page: 'home' })
    await app.storage.remove(id)
    app.session.setState({
      toast: {
        message: { key: 'shell.mapRemoved', values: { title } },
        action: { label: { key: 'shell.undo' }, run: () => attempt(app, () => app.storage.restore(id)) },
      },
    })
  })
}

const withMap = (act: (app: App, id: MapId) => void) => (app: App) => {
  const id = openMapId(app)
  if (id !== null) act(app, id)
}

export const mapCommands: readonly Command[] = [
  { id: 'case', name: 'shell.case', icon: 'question', isEnabled: onMap, run: (app) => app.session.setState({ dialog: 'case' }) },
  {
    id: 'swapAxes',
    name: 'shell.swapAxes',
    icon: 'swap',
    isEnabled: onMap,
    run: (app) => app.documents.edit({ key: 'edit.swapAxes' }, (doc) => updateInfo(doc, { axesSwapped: !infoOf(doc).axesSwapped })),
  },
  {
    id: 'groups',
    name: 'command.groups',
    icon: 'layers',
    isEnabled: onMap,
    run: (app) => app.session.setState({ dialog: 'groups' }),
  },
  {
    id: 'threshold',
    name: 'shell.threshold',
    icon: 'divide',
    isEnabled: onMap,
    run: (app) => app.session.setState({ dialog: 'threshold' }),
  },
  { id: 'duplicateMap', name: 'shell.duplicateMap', icon: 'copy', isEnabled: onMap, run: withMap(duplicateMap) },
  { id: 'saveAsFile', name: 'shell.saveAsFile', icon: 'file', isEnabled: onMap, run: withMap(saveMapAsFile) },
  { id: 'import', name: 'shell.importInto', icon: 'import', isEnabled: onMap, run: (app) => app.session.setState({ dialog: 'import' }) },
  {
    id: 'export',
    name: 'shell.export',
    icon: 'export',
    shortcut: 'e',
    onCanvas: true,
    isEnabled: onMap,
    run: (app) => app.session.setState({ dialog: 'export' }),
  },
  { id: 'removeMap', name: 'shell.removeMap', icon: 'remove', isEnabled: onMap, run: withMap(removeMap) },
]
