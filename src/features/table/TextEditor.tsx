import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Row } from '../../domain/document'
import { type Message, say } from '../../i18n/translate'
import type { Direction } from './cells'
import { type EditorProps, endOf } from './editing'

export function TextEditor<R extends Row>({ column, row, lookup, label, editing }: EditorProps<R>) {
  const { t } = lookup
  const [text, setText] = useState(() => editing.typed ?? column.text(row, lookup))
  const [problem, setProblem] = useState<Message | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
  const problemId = useId()
  const lines = column.editor === 'lines'
  useLayoutEffect(() => {
    const element = field.current
    element?.focus()
    if (editing.typed === null) element?.select()
    else element?.setSelectionRange(element.value.length, element.value.length)
    // A field wider than its cell grows to the left where the right is out of view.
    const view = element?.closest('.tb-scroll')?.getBoundingClientRect()
    if (element && view && element.getBoundingClientRect().right > view.right) element.classList.add('to-left')
  }, [editing.typed])
  useLeaving(() => {
    if (!done.current) editing.abandon(text)
  })
  const finish = (to: Direction) => {
    done.current = true
    const found = editing.commit(text, to)
    if (!found) return
    done.current = false
    setProblem(found)
  }
  return (
    <span className="tb-edit">
      <textarea
        ref={field}
        rows={1}
        className={lines ? 'tb-field tb-lines' : 'tb-field'}
        inputMode={column.look === 'rating' || column.look === 'number' ? 'decimal' : undefined}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem ? problemId : undefined}
        value={text}
        onChange={(event) => {
          setProblem(null)
          setText(lines ? event.target.value : event.target.value.replaceAll('\n', ' '))
        }}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.nativeEvent.isComposing) return
          const end = endOf(event, lines)
          if (end === null) return
          event.preventDefault()
          if (end === 'cancel') {
            done.current = true
            editing.cancel()
          } else finish(end)
        }}
        onBlur={() => {
          if (done.current) return
          done.current = true
          editing.abandon(text)
        }}
      />
      {problem && (
        <span id={problemId} className="tb-problem" role="alert">
          {say(t, problem)}
        </span>
      )}
    </span>
  )
}

/** Runs when the page is hidden for good, so that closing the window loses nothing. */
function useLeaving(save: () => void): void {
  const latest = useRef(save)
  latest.current = save
  useEffect(() => {
    const leave = () => latest.current()
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [])
}
