// Keeps the file on disk up to date, on whatever page the person is. Its code comes only where such a file was chosen.
import type { App } from '../state/app'

/** Returns how to stop. */
export function keepFile(app: App): () => void {
  let stop: (() => void) | null = null
  let gone = false
  if (app.remembered.get('file') === 'kept')
    void import('../features/home/backup/parts').then(({ fileKeeper }) => {
      if (!gone) stop = fileKeeper(app).stop
    })
  return () => {
    gone = true
    stop?.()
  }
}
