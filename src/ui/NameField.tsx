import { useEffect, useRef } from 'react'
import { useTextLanguage } from './Written'

interface Props {
  readonly label: string
  /** What stands there; empty: a new name. */
  readonly value?: string
  /** Once: with the name, or with null when it was given up. */
  readonly onDone: (name: string | null) => void
  readonly className?: string
  /** For the style: which edge of the text stays in its place. */
  readonly side?: 'start' | 'end' | undefined
}

/** A name written where it stands. Enter and leaving hand it on, Escape gives it up; keys that compose a letter are left alone. */
export function NameField({ label, value = '', onDone, className = 'input', side }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const done = useRef(false)
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.select()
  }, [])
  const finish = (name: string | null) => {
    if (done.current) return
    done.current = true
    onDone(name)
  }
  return (
    <input
      ref={field}
      type="text"
      className={className}
      data-side={side}
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      lang={useTextLanguage()}
      spellCheck
      autoComplete="off"
      onBlur={(event) => finish(event.currentTarget.value.trim())}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        finish(event.key === 'Enter' ? event.currentTarget.value.trim() : null)
      }}
    />
  )
}
