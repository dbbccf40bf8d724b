import type { KeyboardEvent } from 'react'
import { type Direction, directions, type Relation, type RelationType, relationTypes, type Strength } from '../../domain/document'
import { type RelationStyle, relationSample } from '../../scene/relationShapes'
import { useT } from '../../state/hooks'
import { SegmentedControl, TextField, Toggle } from '../../ui/Field'
import { Shapes } from '../../ui/Shapes'

export type Look = Pick<Relation, 'type' | 'desired' | 'direction' | 'strength' | 'note'>
const strengths: readonly Strength[] = [1, 2, 3]

export function RelationSample({ style, width = 44 }: { style: RelationStyle; width?: number }) {
  return (
    <svg className="relsample" width={width} height={14} viewBox={`0 0 ${width} 14`} aria-hidden="true">
      <Shapes shapes={relationSample(style, width, 'surface')} />
    </svg>
  )
}

interface Props {
  readonly look: Look
  readonly names: { readonly source: string; readonly target: string }
  readonly onChange: (fields: Partial<Look>, burst?: string) => void
}

/** Type, wish, direction, strength and note of a relation. */
export function RelationForm({ look, names, onChange }: Props) {
  const t = useT()
  const directionName: Readonly<Record<Direction, string>> = {
    none: t('relate.direction.none'),
    forward: t('relate.direction.forward', { target: names.target }),
    both: t('relate.direction.both'),
  }
  return (
    <>
      <SegmentedControl
        label={t('relate.type')}
        className="relate-types"
        value={look.type}
        onChange={(type) => onChange({ type })}
        options={relationTypes.map((type, index) => ({
          value: type,
          name: t(`relation.${type}`),
          picture: <TypeFace type={type} desired={look.desired} chosen={type === look.type} index={index} name={t(`relation.${type}`)} />,
        }))}
      />
      <Toggle
        checked={look.desired}
        onChange={(desired) => onChange({ desired })}
        label={
          <>
            {t('relate.desired')} <span className="kbd">6</span>
          </>
        }
      />
      <div className="fld">
        <span className="fl">{t('relate.direction')}</span>
        <SegmentedControl
          label={t('relate.direction')}
          value={look.direction}
          onChange={(direction) => onChange({ direction })}
          options={directions.map((value) => ({
            value,
            name: directionName[value],
            picture: <span aria-hidden="true">{{ none: '–', forward: '→', both: '↔' }[value]}</span>,
          }))}
        />
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
      <TextField label={t('note')} value={look.note} onCommit={(note, burst) => onChange({ note }, burst)} />
    </>
  )
}

function TypeFace({
  type,
  desired,
  chosen,
  index,
  name,
}: {
  type: RelationType
  desired: boolean
  chosen: boolean
  index: number
  name: string
}) {
  return (
    <>
      <RelationSample style={desired && chosen ? 'desired' : type} />
      <span className="name">{name}</span>
      <span className="kbd">{index + 1}</span>
    </>
  )
}

function StrengthFace({ strength }: { strength: Strength }) {
  return (
    <svg width={26} height={8} viewBox="0 0 26 8" aria-hidden="true">
      <path d="M2 4H24" stroke="currentColor" strokeWidth={[1.25, 2, 3][strength - 1]} strokeLinecap="round" />
    </svg>
  )
}

/** 1–5 choose a type, 6 makes it a wish, wherever in the popover the focus is except in a text. */
export function lookOfKey(event: KeyboardEvent, look: Look): Partial<Look> | null {
  if (event.target instanceof HTMLInputElement && event.target.type === 'text') return null
  if (event.ctrlKey || event.altKey || event.metaKey) return null
  const type = relationTypes[Number(event.key) - 1]
  if (type) return { type }
  return event.key === '6' ? { desired: !look.desired } : null
}
