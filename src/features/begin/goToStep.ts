// From a step of the beginning to the place where it is done.

import { type FirstStep, hasArgument } from '../../analysis/firstSteps'
import { selectActor } from '../../commands/actorActs'
import { showView } from '../../commands/go'
import { isPlaced } from '../../domain/quadrants'
import { rowsOf } from '../../domain/rows'
import type { App } from '../../state/app'
import type { SessionState, ViewId } from '../../state/sessionStore'

export function goToStep(app: App, step: FirstStep): void {
  const actors = [...rowsOf(app.documents.doc(), 'actors')].sort((a, b) => a.order - b.order)
  const waiting = actors.find((actor) => !isPlaced(actor))
  // Whose argument weighs most and is not written yet.
  const [important] = [...actors].sort((a, b) => Number(hasArgument(a)) - Number(hasArgument(b)) || (b.influence ?? 0) - (a.influence ?? 0))
  if (step === 'gather' || !important) app.session.setState({ focusWish: 'quickAdd' })
  else if (step === 'place')
    inView(app, 'grid', () => {
      if (!waiting) return
      selectActor(app, waiting.id)
      app.session.setState({ tool: { kind: 'place', actor: waiting.id } })
    })
  else if (step === 'relate') inView(app, 'graph', () => app.session.setState({ dialog: 'connect' }))
  else if (step === 'argue') {
    selectActor(app, important.id)
    app.session.setState({ details: true, focusWish: 'details' })
  } else app.session.setState({ dialog: 'export' })
}

/** Does something once a view is there: changing it puts the tool down. */
function inView(app: App, view: ViewId, act: () => void): void {
  const isThere = ({ route }: SessionState) => route.page === 'map' && route.view === view
  if (isThere(app.session.getState())) {
    act()
    return
  }
  const stop = app.session.subscribe((session) => {
    if (!isThere(session)) return
    stop()
    act()
  })
  showView(app, view)
}
