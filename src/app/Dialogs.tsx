// The dialogs that any page may open; each comes when it is first wanted.
import './dialogs.css'
import { lazy, Suspense } from 'react'
import { useSession } from '../state/hooks'

const ImportDialog = lazy(() => import('../features/import/ImportDialog'))
const ExportDialog = lazy(() => import('../features/export/ExportDialog'))
const CaseDialog = lazy(() => import('./CaseDialog'))
const HelpDialog = lazy(() => import('./HelpDialog'))
const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'))
const Palette = lazy(() => import('./Palette'))

export function Dialogs() {
  const dialog = useSession((session) => session.dialog)
  return (
    <Suspense>
      {dialog === 'import' && <ImportDialog />}
      {dialog === 'export' && <ExportDialog />}
      {dialog === 'case' && <CaseDialog />}
      {dialog === 'help' && <HelpDialog />}
      {dialog === 'shortcuts' && <ShortcutsDialog />}
      {dialog === 'palette' && <Palette />}
    </Suspense>
  )
}
