// What storage needs to know of the page: when it is looked at, when it may be gone in a moment, and that work has begun.
import type { StorageOfTab } from './dexieStorage'

const every = 5000

export function watchPage({ status, safety, wake, hide }: StorageOfTab): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hide()
    else void wake()
  })
  window.addEventListener('pagehide', hide)
  window.addEventListener('focus', () => void wake())
  // Failed writes are tried again, and a ring that got lost is made good.
  setInterval(() => {
    if (document.visibilityState === 'visible' || status.getState().kind === 'failed') void wake()
  }, every)
  // Asked once there is something worth keeping; some browsers ask the person.
  const stop = status.subscribe(({ kind }) => {
    if (kind !== 'saved') return
    stop()
    if (safety.getState().persisted === null)
      void navigator.storage?.persist?.().then(
        (persisted) => safety.setState({ persisted }),
        () => {},
      )
  })
}
