import './lens.css'
import { useSession } from '../../state/hooks'
import { FieldLegend } from './FieldLegend'
import { FindBar } from './FindBar'
import { LensPanel } from './LensPanel'

/** What floats over a view because of the lens: how to read its colours, the panel that sets it, and the field that finds. */
export default function LensCards() {
  const dialog = useSession((session) => session.dialog)
  const view = useSession(({ route }) => (route.page === 'map' ? route.view : null))
  return (
    <>
      {view !== 'table' && <FieldLegend key={view} />}
      {dialog === 'lens' && <LensPanel />}
      {dialog === 'find' && <FindBar />}
    </>
  )
}
