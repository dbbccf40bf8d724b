// Drawing and changing relations, wherever it was started: on the grid, in the network, from the panel or by a key.
import './relate.css'
import { useEffect } from 'react'
import { useApp, useDocument, useSession } from '../../state/hooks'
import { useLayout } from '../../ui/useLayout'
import { ConnectByName } from './ConnectByName'
import { EditRelation } from './EditRelation'
import { NewRelation } from './NewRelation'

export default function Relate() {
  const app = useApp()
  const { connecting, dialog, selection, route, details, menu, tool } = useSession((session) => session)
  const layout = useLayout()
  const actors = useDocument((doc) => doc.actors)
  const [first, second, third] = selection.actors
  // Two selected actors are a question already answered.
  useEffect(() => {
    if (dialog !== 'connect' || first === undefined || second === undefined || third !== undefined) return
    app.session.setState({ dialog: null, connecting: { source: first, target: second }, popoverAt: null })
  }, [app, dialog, first, second, third])
  if (connecting && actors[connecting.source] && actors[connecting.target])
    return <NewRelation key={`${connecting.source} ${connecting.target}`} {...connecting} />
  if (dialog === 'connect') return <ConnectByName />
  const [relation] = selection.relations
  const onPicture = route.page === 'map' && route.view !== 'table' && menu === null && tool.kind !== 'reconnect'
  // Where the details are in view they describe the relation; two places for the same fields would compete.
  const described = details || layout === 'wide' || layout === 'rail'
  if (onPicture && !described && dialog === null && relation !== undefined && selection.relations.length === 1)
    return <EditRelation key={relation} id={relation} />
  return null
}
