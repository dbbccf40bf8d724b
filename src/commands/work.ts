// Work that may take longer than a moment: a card says how far it has come and lets the person stop it.
import type { Message } from '../i18n/translate'
import type { App } from '../state/app'

/** ms before anything is shown: what is done by then needs no card. */
const moment = 400

export interface Working {
  readonly signal: AbortSignal
  /** Takes the share done, 0–1. */
  readonly onProgress: (done: number) => void
}

export const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError'

/**
 * Runs a task and shows its card once it takes longer than a moment. Rejects with AbortError when the person stops it.
 * @param onShown is told when the card appears: a dialog may then leave the page free.
 */
export async function runWork<T>(app: App, title: Message, task: (working: Working) => Promise<T>, onShown?: () => void): Promise<T> {
  const controller = new AbortController()
  const cancel = () => controller.abort(new DOMException('Stopped by the person', 'AbortError'))
  const stopped = new Promise<never>((_, reject) => controller.signal.addEventListener('abort', () => reject(controller.signal.reason)))
  let done: number | null = null
  let shown = false
  const show = () => app.session.setState({ work: { title, done, cancel } })
  const timer = setTimeout(() => {
    shown = true
    show()
    onShown?.()
  }, moment)
  try {
    const result = task({
      signal: controller.signal,
      onProgress: (share) => {
        done = share
        if (shown) show()
      },
    })
    // Whoever stops it need not wait until the task has noticed.
    return await Promise.race([result, stopped])
  } finally {
    clearTimeout(timer)
    // What still runs tells nothing any more.
    shown = false
    if (app.session.getState().work?.cancel === cancel) app.session.setState({ work: null })
  }
}
