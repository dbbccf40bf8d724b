import { useEffect } from 'react'
import { useApp } from '../state/hooks'

/** Hears the keyboard and says what tools wait for. Both come after the first picture; a key that was pressed before is not lost. */
export function useListeners() {
  const app = useApp()
  useEffect(() => {
    const early: KeyboardEvent[] = []
    const keep = (event: KeyboardEvent) => void early.push(event)
    window.addEventListener('keydown', keep)
    let stops = [() => window.removeEventListener('keydown', keep)]
    let gone = false
    void import('./listeners').then(({ listen }) => {
      if (gone) return
      for (const stop of stops) stop()
      stops = listen(app, early)
    })
    return () => {
      gone = true
      for (const stop of stops) stop()
    }
  }, [app])
}
