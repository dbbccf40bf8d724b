import './chosen.css'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'

/** What the map waits for, with a way out: clicks that choose several, or the actor that becomes an end of a relation. */
export default function ToolHint() {
  const app = useApp()
  const t = useT()
  const tool = useSession((session) => session.tool)
  const doc = useDocument((whole) => whole)
  const relation = tool.kind === 'reconnect' ? doc.relations[tool.relation] : undefined
  const end = relation && tool.kind === 'reconnect' ? doc.actors[relation[tool.end]] : undefined
  if (tool.kind !== 'pick' && !end) return null
  return (
    <p className="map-hint tool-hint">
      <span>{end ? t('editing.reconnect.hint', { name: end.name }) : t('editing.pick')}</span>
      <button type="button" className="btn sm" onClick={() => app.session.setState({ tool: { kind: 'select' } })}>
        {t(end ? 'relate.cancel' : 'editing.pick.done')}
      </button>
    </p>
  )
}
