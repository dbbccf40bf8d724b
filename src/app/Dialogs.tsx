// The dialogs that any page may open; each comes when it is first wanted.
import './dialogs.css'
import { Suspense } from 'react'
import { useSession } from '../state/hooks'
import { laterPart } from '../ui/lazyPart'

export const ImportDialog = laterPart(() => import('../features/import/ImportDialog'))
const ExportDialog = laterPart(() => import('../features/export/ExportDialog'))
const CaseDialog = laterPart(() => import('./CaseDialog'))
const HelpDialog = laterPart(() => import('./HelpDialog'))
const SettingsDialog = laterPart(() => import('../features/settings/SettingsDialog'))
const ShortcutsDialog = laterPart(() => import('./ShortcutsDialog'))
const Relate = laterPart(() => import('../features/relate/Relate'))
const MoveByNumber = laterPart(() => import('../features/chosen/MoveByNumber'))
const ThresholdByNumber = laterPart(() => import('../features/chosen/ThresholdByNumber'))
const RemovedMaps = laterPart(() => import('../features/home/RemovedMaps'))
const MoveNote = laterPart(() => import('../features/chosen/MoveNote'))
const GridSetDialog = laterPart(() => import('../features/grid/GridSetDialog'))
const Presenter = laterPart(() => import('../features/present/Presenter'))
const LibraryDialog = laterPart(() => import('../features/library/LibraryDialog'))
const GroupsDialog = laterPart(() => import('../features/chosen/GroupsDialog'))
const Palette = laterPart(() => import('./Palette'))

export function Dialogs() {
  const dialog = useSession((session) => session.dialog)
  const relating = useSession(
    (session) => session.dialog === 'connect' || session.connecting !== null || session.selection.relations.length === 1,
  )
  return (
    <Suspense>
      {dialog === 'import' && <ImportDialog />}
      {dialog === 'export' && <ExportDialog />}
      {dialog === 'case' && <CaseDialog />}
      {dialog === 'help' && <HelpDialog />}
      {dialog === 'settings' && <SettingsDialog />}
      {dialog === 'shortcuts' && <ShortcutsDialog />}
      {dialog === 'move' && <MoveByNumber />}
      {dialog === 'threshold' && <ThresholdByNumber />}
      {dialog === 'gridSet' && <GridSetDialog />}
      {dialog === 'note' && <MoveNote />}
      {relating && <Relate />}
      {dialog === 'removedMaps' && <RemovedMaps />}
      {dialog === 'present' && <Presenter />}
      {(dialog === 'library' || dialog === 'missing') && <LibraryDialog />}
      {dialog === 'groups' && <GroupsDialog />}
      {dialog === 'palette' && <Palette />}
    </Suspense>
  )
}
