// The dialogs that any page may open; each comes when it is first wanted.
import './dialogs.css'
import { type ComponentType, Suspense } from 'react'
import { useSession } from '../state/hooks'
import type { DialogId } from '../state/sessionStore'
import { laterPart } from '../ui/lazyPart'

export const ImportDialog = laterPart(() => import('../features/import/ImportDialog'))
const Relate = laterPart(() => import('../features/relate/Relate'))
const Library = laterPart(() => import('../features/library/LibraryDialog'))

const dialogs: { readonly [Id in DialogId]?: ComponentType } = {
  import: ImportDialog,
  export: laterPart(() => import('../features/export/ExportDialog')),
  case: laterPart(() => import('./CaseDialog')),
  help: laterPart(() => import('./HelpDialog')),
  settings: laterPart(() => import('../features/settings/SettingsDialog')),
  shortcuts: laterPart(() => import('./ShortcutsDialog')),
  move: laterPart(() => import('../features/chosen/MoveByNumber')),
  threshold: laterPart(() => import('../features/chosen/ThresholdByNumber')),
  gridSet: laterPart(() => import('../features/grid/GridSetDialog')),
  note: laterPart(() => import('../features/chosen/MoveNote')),
  removedMaps: laterPart(() => import('../features/home/RemovedMaps')),
  backup: laterPart(async () => ({ default: (await import('../features/home/backup/parts')).BackupDialog })),
  present: laterPart(() => import('../features/present/Presenter')),
  library: Library,
  missing: Library,
  groups: laterPart(() => import('../features/chosen/GroupsDialog')),
  palette: laterPart(() => import('./Palette')),
}

export function Dialogs() {
  const dialog = useSession((session) => session.dialog)
  const relating = useSession(
    (session) => session.dialog === 'connect' || session.connecting !== null || session.selection.relations.length === 1,
  )
  const Shown = dialog && dialogs[dialog]
  return (
    <Suspense>
      {relating && <Relate />}
      {Shown && <Shown />}
    </Suspense>
  )
}
