import { useEffect, useRef, useState } from 'react'

/** ms that a hand rests before what it wrote is handed on; a hand that never rests is not waited for longer than `longest`. */
const idle = 250
const longest = 500
let bursts = 0

export interface Draft {
  readonly text: string
  readonly change: (text: string) => void
  /** Hands on what is written and ends the burst: on blur and on Enter. */
  readonly finish: () => void
  /** Takes back everything since the burst began. */
  readonly restore: () => void
}

/**
 * A text on its way into the document: handed on when the hand rests, at the latest half a second after it was written, when the field
 * is left and when the page is hidden, so that closing the window loses nothing. `burst` is the same from the first letter until the field is left: one undo step.
 */
export function useDraft(value: string, commit: (text: string, burst: string) => void): Draft {
  const [text, setText] = useState(value)
  const now = useRef({ text: value, committed: value, start: value, burst: '', since: 0, timer: 0, commit })
  now.current.commit = commit

  useEffect(() => {
    const state = now.current
    if (state.text === state.committed) {
      state.text = value
      setText(value)
    }
    state.committed = value
  }, [value])

  const [draft] = useState(() => {
    const flush = () => {
      const state = now.current
      clearTimeout(state.timer)
      if (state.text === state.committed) return
      state.committed = state.text
      state.commit(state.text, state.burst)
    }
    const change = (next: string) => {
      const state = now.current
      if (state.burst === '') {
        bursts += 1
        state.burst = `burst ${bursts}`
        state.start = state.committed
      }
      if (state.text === state.committed) state.since = performance.now()
      state.text = next
      setText(next)
      clearTimeout(state.timer)
      state.timer = window.setTimeout(flush, Math.min(idle, Math.max(0, state.since + longest - performance.now())))
    }
    const finish = () => {
      flush()
      now.current.burst = ''
    }
    const restore = () => {
      const state = now.current
      if (state.burst !== '') change(state.start)
      finish()
    }
    return { flush, change, finish, restore }
  })

  useEffect(() => {
    // A phone may end a hidden page without another word.
    window.addEventListener('pagehide', draft.flush)
    document.addEventListener('visibilitychange', draft.flush)
    return () => {
      window.removeEventListener('pagehide', draft.flush)
      document.removeEventListener('visibilitychange', draft.flush)
      draft.flush()
    }
  }, [draft])
  return { text, change: draft.change, finish: draft.finish, restore: draft.restore }
}
