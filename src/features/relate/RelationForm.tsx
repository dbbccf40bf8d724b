import type { KeyboardEvent, ReactNode } from 'react'
import { type Direction, type Relation, type RelationType, relationTypes, type Strength } from '../../domain/document'
import { useT } from '../../state/hooks'
import { InPlace, SegmentedControl, Toggle } from '../../ui/Field'
import { RelationSample } from '../../ui/RelationSample'

export type Look = Pick<Relation, 'type' | 'desired' | 'direction' | 'strength' | 'note'>
const strengths: readonly Strength[] = [1, 2, 3]
/** 'backward' is 'forward' from the other end: kept by turning the relation round. */
type Way = Direction | 'backward'

interface Props {
  readonly look: Look
  readonly names: { readonly source: string; readonly target: string }
  readonly onChange: (fields: Partial<Look>, burst?: string) => void
  /** The ends change places; with a direction that it then has. */
  readonly onTurn: (direction?: Direction) => void
  /** Digits choose the kind: where they do, they are shown. */
  readonly withKeys?: boolean
  /** Fields for the two ends. */
  readonly children?: ReactNode
}

/** Kind, wish, direction, strength and note of a relation: the one form for it, in popovers and in the panel. */
export function RelationForm({ look, names, onChange, onTurn, withKeys = false, children }: Props) {
  const t = useT()
  const setWay = (way: Way) => {
    if (way === 'backward') onTurn('forward')
    else onChange({ direction: way })
  }
  return (
    <div className="relate-form">
      <SegmentedControl
        label={t('relate.type')}
        className="relate-types"
        value={look.type}
        onChange={(type) => onChange({ type })}
        options={relationTypes.map((type, index) => ({
          value: type,
          name: t(`relation.${type}`),
          picture: (
            <>
              <RelationSample style={look.desired && type === look.type ? 'desired' : type} />
              <span className="name">{t(`relation.${type}`)}</span>
              {withKeys && <span className="kbd">{index + 1}</span>}
            </>
          ),
        }))}
      />
      <Toggle
        checked={look.desired}
        onChange={(desired) => onChange({ desired })}
        label={
          <>
            {t('relate.desired')} {withKeys && <span className="kbd">6</span>}
          </>
        }
      />
      {children}
      <div className="fld">
        <span className="fl">{t('relate.direction')}</span>
        <select
          className="input"
          aria-label={t('relate.direction')}
          value={look.direction}
          onChange={(event) => setWay(event.target.value as Way)}
        >
          <option value="none">{t('relate.direction.none')}</option>
          <option value="forward">{t('relate.direction.forward', { target: names.target })}</option>
          <option value="backward">{t('relate.direction.forward', { target: names.source })}</option>
          <option value="both">{t('relate.direction.both')}</option>
        </select>
      </div>
      <div className="fld">
        <span className="fl">{t('relate.strength')}</span>
        <SegmentedControl
          label={t('relate.strength')}
          value={look.strength}
          onChange={(strength) => onChange({ strength })}
          options={strengths.map((value) => ({ value, name: t(`strength.short.${value}`), picture: <StrengthFace strength={value} /> }))}
        />
      </div>
      <div className="field">
        <span className="lab">{t('note')}</span>
        <InPlace
          label={t('note')}
          multiline
          value={look.note}
          placeholder={t('actor.rel.note.empty')}
          onCommit={(note, burst) => onChange({ note }, burst)}
        />
      </div>
    </div>
  )
}

function StrengthFace({ strength }: { strength: Strength }) {
  const t = useT()
  return (
    <>
      <svg width={22} height={8} viewBox="0 0 22 8" aria-hidden="true">
        <path d="M2 4H20" stroke="currentColor" strokeWidth={[1.25, 2, 3][strength - 1]} strokeLinecap="round" />
      </svg>
      <span className="xs">{t(`strength.short.${strength}`)}</span>
    </>
  )
}

/** 1–5 choose a type, 6 makes it a wish, wherever in the popover the focus is except where text is written. */
export function lookOfKey(event: KeyboardEvent, look: Look): Partial<Look> | null {
  if (isWriting(event.target) || event.ctrlKey || event.altKey || event.metaKey) return null
  const type: RelationType | undefined = relationTypes[Number(event.key) - 1]
  if (type) return { type }
  return event.key === '6' ? { desired: !look.desired } : null
}

export const isWriting = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('textarea, select, input[type=text]') !== null
