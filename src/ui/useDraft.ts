import { useEffect, useRef, useState } from 'react'

const idle = 250
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
 * A text on its way into the document: handed on when the hand rests for 250 ms, when the field is left and when the page is
 * hidden, so that closing the window loses nothing. `burst` is the same from the first letter until the field is left: one undo step.
 */
export function useDraft(value: string, commit: (text: string, burst: string) => void): Draft {
  const [text, setText] = useState(value)
  const now = useRef({ text: value, committed: value, start: value, burst: '', timer: 0, commit })
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
      state.text = next
      setText(next)
      clearTimeout(state.timer)
      state.timer = window.setTimeout(flush, idle)
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
    window.addEventListener('pagehide', draft.flush)
    return () => {
      window.removeEventListener('pagehide', draft.flush)
      draft.flush()
    }
  }, [draft])
  return { text, change: draft.change, finish: draft.finish, restore: draft.restore }
}
