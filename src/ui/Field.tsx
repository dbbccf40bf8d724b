import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'
import { type Draft, useDraft } from './useDraft'
import { useTextLanguage } from './Written'

interface TextProps {
  readonly value: string
  readonly onCommit: (text: string, burst: string) => void
  readonly placeholder?: string | undefined
  /** Several lines; Enter makes a new one. */
  readonly multiline?: boolean
  readonly className?: string
}

/** Enter hands on (single line), Escape restores and stays harmless to what is around. */
const keys = (draft: Draft, multiline: boolean) => (event: KeyboardEvent<HTMLElement>) => {
  // A letter that is being composed takes Enter and Escape for itself.
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Escape') {
    event.stopPropagation()
    draft.restore()
    event.currentTarget.blur()
  } else if (event.key === 'Enter' && (!multiline || event.ctrlKey || event.metaKey)) {
    event.preventDefault()
    event.currentTarget.blur()
  }
}

export function TextInput({
  value,
  onCommit,
  placeholder,
  multiline = false,
  className = 'input',
  ...rest
}: TextProps & { id?: string; 'aria-label'?: string }) {
  const draft = useDraft(value, onCommit)
  const lang = useTextLanguage()
  const shared = {
    ...rest,
    lang,
    className,
    placeholder,
    value: draft.text,
    onBlur: draft.finish,
    onKeyDown: keys(draft, multiline),
  }
  return multiline ? (
    <textarea {...shared} rows={2} onChange={(event) => draft.change(event.target.value)} />
  ) : (
    <input {...shared} type="text" onChange={(event) => draft.change(event.target.value)} />
  )
}

/** A labelled text field that hands on its text by itself. */
export function TextField({ label, hint, ...props }: TextProps & { label: string; hint?: ReactNode }) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <TextInput id={id} {...props} />
      {hint && <p className="xs muted">{hint}</p>}
    </div>
  )
}

/** Browsers that size a field by its text (CSS `field-sizing`); the others get their height from the script. */
const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content')

/** Text edited where it stands, as high as its lines. One line's worth unless `multiline`. `focused` takes the keyboard and selects the text. */
export function InPlace({
  label,
  value,
  onCommit,
  placeholder,
  multiline = false,
  className = '',
  focused = false,
  onDone,
}: TextProps & { label: string; focused?: boolean; onDone?: () => void }) {
  const ref = useRef<HTMLTextAreaElement>(null)
  const lang = useTextLanguage()
  const draft = useDraft(value, onCommit)
  useEffect(() => {
    if (!focused) return
    ref.current?.focus()
    ref.current?.select()
  }, [focused])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const field = ref.current
    if (!field || growsByItself) return
    field.style.height = 'auto'
    field.style.height = `${field.scrollHeight}px`
  }, [draft.text])
  return (
    <textarea
      ref={ref}
      lang={lang}
      className={`inplace ${className}`}
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      value={draft.text}
      onChange={(event) => draft.change(multiline ? event.target.value : event.target.value.replaceAll('\n', ' '))}
      onKeyDown={keys(draft, multiline)}
      // A browser shows the line with the caret, which may be all of the field that is seen.
      onFocus={(event) => event.target.scrollIntoView?.({ block: 'nearest' })}
      onBlur={() => {
        draft.finish()
        onDone?.()
      }}
    />
  )
}

export interface Option<T> {
  readonly value: T
  /** Said, and shown unless there is a picture. */
  readonly name: string
  readonly picture?: ReactNode
}

/** One of a few, as radio buttons: arrows move the choice. */
export function SegmentedControl<T extends string | number>({
  label,
  options,
  value,
  onChange,
  className = 'seg',
}: {
  label: string
  options: readonly Option<T>[]
  /** Null: nothing is chosen yet. */
  value: T | null
  onChange: (value: T) => void
  className?: string
}) {
  const ref = useRef<HTMLDivElement>(null)
  const at = options.findIndex((option) => option.value === value)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    event.stopPropagation()
    const index = at < 0 ? 0 : (at + step + options.length) % options.length
    const next = options[index]
    if (!next) return
    onChange(next.value)
    ref.current?.querySelectorAll<HTMLElement>('[role=radio]')[index]?.focus()
  }
  return (
    <div ref={ref} className={className} role="radiogroup" aria-label={label} onKeyDown={move}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot hold a picture as its face
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={index === at}
          aria-label={option.picture ? option.name : undefined}
          title={option.picture ? option.name : undefined}
          tabIndex={index === Math.max(at, 0) ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.picture ?? option.name}
        </button>
      ))}
    </div>
  )
}

export function Toggle({ label, checked, onChange }: { label: ReactNode; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  )
}
