import { useId } from 'react'
import { type Actor, type EngagementLevel, engagementLevels } from '../../domain/document'
import { useT } from '../../state/hooks'

type EngagementOf = Actor['engagement']

/** Five rising bars: filled up to today, outlined up to what is wanted. Heights in px. */
const heights = [9, 14.2, 19.4, 24.6, 29.8]

/** The two lists are the full way; a bar is the quick one: at or below today it sets today, above it what is wanted. */
export function Engagement({ engagement, onChange }: { engagement: EngagementOf; onChange: (engagement: EngagementOf) => void }) {
  const t = useT()
  const today = rank(engagement.current)
  const wanted = rank(engagement.desired)
  const said = (level: EngagementLevel | null) => (level ? t(`engagement.${level}`) : t('actor.engagement.none'))
  const setsToday = (index: number) => engagement.current === null || index <= today
  return (
    <section className="sec">
      <h3>
        {t('engagement')}
        <span className="sp" />
        {today >= 0 && wanted >= 0 && <span className="xs muted steps">{t('actor.steps', { from: today + 1, to: wanted + 1 })}</span>}
      </h3>
      <fieldset
        className="engagementbars"
        aria-label={t('actor.engagement.label', { current: said(engagement.current), desired: said(engagement.desired) })}
      >
        {engagementLevels.map((level, index) => (
          <button
            key={level}
            type="button"
            tabIndex={-1}
            title={t(setsToday(index) ? 'actor.setToday' : 'actor.setWanted', { level: t(`engagement.${level}`) })}
            aria-label={t(setsToday(index) ? 'actor.setToday' : 'actor.setWanted', { level: t(`engagement.${level}`) })}
            onClick={() => onChange(setsToday(index) ? { ...engagement, current: level } : { ...engagement, desired: level })}
          >
            <span
              className="bar"
              data-state={index <= today ? 'today' : index <= wanted ? 'wanted' : 'none'}
              style={{ height: index <= today || index <= wanted ? heights[index] : 4 }}
            />
          </button>
        ))}
      </fieldset>
      <div className="engagementwords xs">
        <LevelChoice name={t('actor.today')} value={engagement.current} onChange={(current) => onChange({ ...engagement, current })} />
        <LevelChoice
          name={t('actor.wanted')}
          value={engagement.desired}
          onChange={(desired) => onChange({ ...engagement, desired })}
          wanted
        />
      </div>
    </section>
  )
}

const rank = (level: EngagementLevel | null): number => (level === null ? -1 : engagementLevels.indexOf(level))

function LevelChoice({
  name,
  value,
  onChange,
  wanted = false,
}: {
  name: string
  value: EngagementLevel | null
  onChange: (level: EngagementLevel | null) => void
  wanted?: boolean
}) {
  const t = useT()
  const id = useId()
  return (
    <span className={wanted ? 'wanted' : undefined}>
      <label htmlFor={id} className="muted">
        {name}
      </label>{' '}
      <select
        id={id}
        className="plain"
        value={value ?? ''}
        onChange={(event) => onChange((event.target.value || null) as EngagementLevel | null)}
      >
        <option value="">{t('actor.engagement.none')}</option>
        {engagementLevels.map((level) => (
          <option key={level} value={level}>
            {t(`engagement.${level}`)}
          </option>
        ))}
      </select>
    </span>
  )
}
