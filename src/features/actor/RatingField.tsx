import { type CSSProperties, useEffect, useRef } from 'react'
import type { Rating } from '../../domain/document'
import { isNear } from '../../domain/quadrants'
import { typedNumber } from '../../i18n/locale'
import { useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { useDraft } from '../../ui/useDraft'
import { useLayout } from '../../ui/useLayout'

interface Props {
  readonly name: string
  readonly value: Rating
  readonly threshold: number
  /** Null: taken back. Changes of one movement share a burst. */
  readonly onChange: (value: Rating, burst: string) => void
}

/** '' is not assessed; what is no number changes nothing. Decimals may come with a comma. */
export function parseRating(text: string): Rating | undefined {
  if (text.trim() === '') return null
  const value = typedNumber(text)
  return value === null ? undefined : Math.min(100, Math.max(0, value))
}

/** A rating by slider and by number; on a phone by minus and plus. Without a rating the slider has no thumb: nothing is put in the middle. */
export function RatingField({ name, value, threshold, onChange }: Props) {
  const t = useT()
  const phone = useLayout() === 'phone'
  const shown = value === null ? '' : String(Math.round(value))
  const draft = useDraft(shown, (text, burst) => {
    const next = parseRating(text)
    if (next !== undefined) onChange(next, burst)
  })
  const now = parseRating(draft.text) ?? null
  const word = now === null ? t('actor.notAssessed') : t('actor.rating', { value: Math.round(now), word: t(`actor.word.${wordOf(now)}`) })
  const near = isNear(now, threshold)
  const set = (next: number) => draft.change(String(Math.min(100, Math.max(0, Math.round(next)))))
  const number = (
    <input
      className="ratingnumber num"
      inputMode="numeric"
      aria-label={t('actor.rating', { value: name, word: '0–100' })}
      placeholder="–"
      value={draft.text}
      onFocus={(event) => event.target.select()}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={draft.finish}
      onKeyDown={(event) => {
        const step = { ArrowUp: 1, ArrowDown: -1 }[event.key]
        if (event.key === 'Enter') draft.finish()
        else if (event.key === 'Escape') draft.restore()
        else if (step) set((now ?? 50) + step * (event.shiftKey ? 10 : 1))
        else return
        event.preventDefault()
      }}
    />
  )
  if (phone)
    return (
      <div className="stepfield">
        <span className="med">{name}</span>
        <div className="stepper">
          <StepButton icon="minus" label={t('actor.decrease', { scale: name })} step={() => set((now ?? 50) - 1)} onDone={draft.finish} />
          {number}
          <StepButton icon="add" label={t('actor.increase', { scale: name })} step={() => set((now ?? 50) + 1)} onDone={draft.finish} />
        </div>
      </div>
    )
  return (
    <div className="fld rating">
      <span className="fl">{name}</span>
      {/* The number first: who writes numbers goes on with Tab, and the slider is the next stop. */}
      <div className="valbox">
        {number}
        <input
          type="range"
          className="slider"
          min={0}
          max={100}
          data-empty={now === null}
          style={{ '--at': `${now ?? 50}%` } as CSSProperties}
          aria-label={name}
          aria-valuetext={word}
          title={near ? t('actor.nearLine.of', { scale: name }) : word}
          value={now ?? 50}
          onChange={(event) => draft.change(event.target.value)}
          onPointerUp={draft.finish}
          onBlur={draft.finish}
        />
        {now !== null && (
          <button
            type="button"
            className="clearrating"
            // By keys the number is emptied.
            tabIndex={-1}
            aria-label={t('actor.clearRating', { scale: name })}
            title={t('actor.clearRating', { scale: name })}
            onClick={() => {
              draft.change('')
              draft.finish()
            }}
          >
            <Icon name="close" size={12} />
          </button>
        )}
      </div>
      {near && <p className="xs muted near">{t('actor.nearLine')}</p>}
    </div>
  )
}

const wordOf = (value: number): 'low' | 'medium' | 'high' => (value < 100 / 3 ? 'low' : value < 200 / 3 ? 'medium' : 'high')

/** Steps once, and on and on while it is held. */
function StepButton({ icon, label, step, onDone }: { icon: 'minus' | 'add'; label: string; step: () => void; onDone: () => void }) {
  const timer = useRef(0)
  const latest = useRef(step)
  latest.current = step
  const stop = () => {
    clearTimeout(timer.current)
    onDone()
  }
  const hold = (wait: number) => {
    timer.current = window.setTimeout(() => {
      latest.current()
      hold(70)
    }, wait)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <button type="button" aria-label={label} onClick={step} onPointerDown={() => hold(420)} onPointerUp={stop} onPointerLeave={stop}>
      <Icon name={icon} size={20} />
    </button>
  )
}
