import type { App } from '../state/app'

/** Lets the browser ask before a tab is closed that holds what is kept nowhere else. */
export function guardLeaving({ storage }: App): void {
  let changed = false
  storage.onListChange(() => {
    changed = true
  })
  window.addEventListener('beforeunload', (event) => {
    const status = storage.status.getState()
    const passing = status.kind === 'memory' || storage.safety.getState().copies === 'temporary'
    const unsaved = status.kind === 'failed' && status.unsaved > 0
    if (unsaved || (passing && changed)) event.preventDefault()
  })
}
