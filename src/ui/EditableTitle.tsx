import { useEffect, useRef, useState } from 'react'
import { useTextLanguage } from './Written'

interface Props {
  readonly text: string
  /** Of the button and the field. */
  readonly label: string
  readonly onChange: (text: string) => void
  readonly className?: string
}

/** A title that becomes a field when it is clicked or F2 is pressed on it. Enter keeps, Escape restores; an empty title is not kept. */
export function EditableTitle({ text, label, onChange, className = 'title' }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const language = useTextLanguage()
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const refocus = useRef(false)
  const editing = draft !== null
  useEffect(() => {
    if (editing) field.current?.select()
    else if (refocus.current) {
      refocus.current = false
      button.current?.focus()
    }
  }, [editing])
  const finish = (keep: boolean) => {
    const next = draft?.trim()
    setDraft(null)
    if (keep && next && next !== text) onChange(next)
  }
  if (!editing)
    return (
      <h1 className={className}>
        <button
          ref={button}
          type="button"
          title={text}
          aria-label={label}
          onClick={() => setDraft(text)}
          onKeyDown={(event) => {
            if (event.key === 'F2') setDraft(text)
          }}
        >
          {text}
        </button>
      </h1>
    )
  // Still the heading of the page, also while it is written.
  return (
    <h1 className="heading">
      <input
        ref={field}
        className={`${className} editing`}
        aria-label={label}
        value={draft}
        spellCheck
        lang={language}
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the button that was just pressed
        autoFocus
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => finish(true)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
          event.preventDefault()
          event.stopPropagation()
          refocus.current = true
          finish(event.key === 'Enter')
        }}
      />
    </h1>
  )
}
