// The dialogs that any page may open; each comes when it is first wanted.
import './dialogs.css'
import { lazy, Suspense } from 'react'
import { useSession } from '../state/hooks'
import { lazyPart } from '../ui/lazyPart'

export const ImportDialog = lazyPart(() => import('../features/import/ImportDialog'))
const ExportDialog = lazy(() => import('../features/export/ExportDialog'))
const CaseDialog = lazy(() => import('./CaseDialog'))
const HelpDialog = lazy(() => import('./HelpDialog'))
const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'))
const Relate = lazy(() => import('../features/relate/Relate'))
const MoveByNumber = lazy(() => import('../features/chosen/MoveByNumber'))
const ThresholdByNumber = lazy(() => import('../features/chosen/ThresholdByNumber'))
const Palette = lazy(() => import('./Palette'))

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
      {dialog === 'shortcuts' && <ShortcutsDialog />}
      {dialog === 'move' && <MoveByNumber />}
      {dialog === 'threshold' && <ThresholdByNumber />}
      {relating && <Relate />}
      {dialog === 'palette' && <Palette />}
    </Suspense>
  )
}
