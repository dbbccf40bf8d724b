import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { filteredFields } from '../../analysis/shown'
import { colourBy, filterWords, setSteps, showAll, sizeBy, toggleRelationType, toggleStep } from '../../commands/lensActs'
import { reveal } from '../../commands/seen'
import { type Field, fields, sizeFields } from '../../domain/fieldNames'
import { stepOf, stepsOf } from '../../domain/fields'
import { rowsOf } from '../../domain/rows'
import { groupedBy } from '../../scene/groupedBy'
import { lookOf } from '../../scene/look'
import { groupToken, signOf } from '../../scene/marks'
import { relationSample, relationStyles, styleOf } from '../../scene/relationShapes'
import { stepText } from '../../scene/stepText'
import { useApp, useDocument, useSeen, useSession, useT } from '../../state/hooks'
import { hidesSomething, usualSettings } from '../../state/lens'
import { Icon } from '../../ui/Icon'
import { Shapes } from '../../ui/Shapes'
import { Sign } from './FieldLegend'

/** Everything about what is seen, beside the map that shows it at once. It blocks nothing. */
export function LensPanel() {
  const app = useApp()
  const t = useT()
  const id = useId()
  const ref = useRef<HTMLElement>(null)
  const doc = useDocument((whole) => whole)
  const seen = useSeen()
  const settings = useSession((session) => session.lens?.settings) ?? usualSettings
  const kind = useSession(({ route }) => (route.page === 'map' ? route.view : 'grid'))
  const close = () => app.session.setState({ dialog: null })
  useFocusWhileOpen(ref)
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    close()
  }
  const counts = { shown: Object.keys(seen.doc.actors).length, count: Object.keys(doc.actors).length }
  const hiddenOnes = rowsOf(doc, 'actors').filter((actor) => settings.hidden.has(actor.id))
  return (
    <section ref={ref} className="lens-panel" aria-labelledby={id} tabIndex={-1} onKeyDown={keys}>
      <header>
        <h2 id={id}>{t('lens.panel')}</h2>
        <span className="sp" />
        <button type="button" className="btn ghost sm icon" aria-label={t('lens.close')} title={t('lens.close')} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div className="count">
        <span className="num">{t('lens.count', counts)}</span>
        <button type="button" className="link" disabled={!hidesSomething(settings)} onClick={() => showAll(app)}>
          {t('lens.showAll')}
        </button>
      </div>
      <div className="looks">
        <label className="field">
          <span className="lab">{t('lens.colour.label')}</span>
          <select className="input" value={settings.colour} onChange={(event) => colourBy(app, event.target.value as Field)}>
            {fields.map((field) => (
              <option key={field} value={field}>
                {t(`field.${field}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span className="lab">{t('lens.size.label')}</span>
          <select
            className="input"
            value={settings.size ?? (kind === 'graph' ? 'influence' : 'equal')}
            onChange={(event) => sizeBy(app, sizeFields.find((field) => field === event.target.value) ?? null)}
          >
            {sizeFields.map((field) => (
              <option key={field} value={field}>
                {t(`size.${field}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <label className="field">
        <span className="lab">{t('lens.words')}</span>
        <span className="input">
          <Icon name="search" />
          <input type="search" value={settings.words} onChange={(event) => filterWords(app, event.target.value)} />
        </span>
      </label>
      <Steps />
      <Relations />
      {hiddenOnes.length > 0 && (
        <fieldset>
          <legend>{t('lens.hiddenOnes', { count: hiddenOnes.length })}</legend>
          {hiddenOnes.map((actor) => (
            <div key={actor.id} className="step">
              <Sign shapes={groupToken(signOf(doc, actor).slot, 7.5)} />
              <span className="clip">{actor.name}</span>
              <span className="sp" />
              <button
                type="button"
                className="btn ghost sm icon"
                aria-label={t('lens.showOne', { name: actor.name })}
                title={t('lens.showOne', { name: actor.name })}
                onClick={() => reveal(app, actor.id)}
              >
                <Icon name="eye" />
              </button>
            </div>
          ))}
        </fieldset>
      )}
    </section>
  )
}

/** The steps of one field, each with a box: what is not ticked is away. */
function Steps() {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const settings = useSession((session) => session.lens?.settings) ?? usualSettings
  const [field, setField] = useState<Field>(() => filteredFields(settings)[0] ?? settings.colour)
  const found = groupedBy(rowsOf(doc, 'actors'), (actor) => stepOf(doc, actor, field))
  const hidden = settings.without[field] ?? new Set<string>()
  const steps = stepsOf(doc, field).filter((step) => found.has(step) || hidden.has(step))
  const look = lookOf(field, null, t)
  const signFor = (step: string) => look?.token(doc, step) ?? groupToken(signOf(doc, { group: step }).slot, 7.5)
  return (
    <>
      <label className="field">
        <span className="lab">{t('lens.filter.by')}</span>
        <select className="input" value={field} onChange={(event) => setField(event.target.value as Field)}>
          {fields.map((one) => (
            <option key={one} value={one}>
              {t(`field.${one}`)}
              {(settings.without[one]?.size ?? 0) > 0 ? ' •' : ''}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend className="vh">{t(`field.${field}`)}</legend>
        <div className="ends">
          <button type="button" className="link" disabled={hidden.size === 0} onClick={() => setSteps(app, field, new Set())}>
            {t('lens.all')}
          </button>
          <button
            type="button"
            className="link"
            disabled={steps.every((step) => hidden.has(step))}
            onClick={() => setSteps(app, field, new Set(stepsOf(doc, field)))}
          >
            {t('lens.none')}
          </button>
        </div>
        {steps.map((step) => (
          <label key={step} className="step">
            <input type="checkbox" checked={!hidden.has(step)} onChange={() => toggleStep(app, field, step)} />
            <Sign shapes={signFor(step)} />
            <span>{stepText(doc, field, step, t)}</span>
            <span className="sp" />
            <span className="num muted">{found.get(step)?.length ?? 0}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}

function Relations() {
  const app = useApp()
  const t = useT()
  const relations = useDocument((doc) => doc.relations)
  const hidden = useSession((session) => session.lens?.settings.relations)
  const found = groupedBy(Object.values(relations), styleOf)
  if (found.size === 0) return null
  return (
    <fieldset>
      <legend>{t('lens.relations')}</legend>
      {relationStyles
        .filter((style) => found.has(style))
        .map((style) => (
          <label key={style} className="step">
            <input type="checkbox" checked={!hidden?.has(style)} onChange={() => toggleRelationType(app, style)} />
            <svg className="relsample" width={46} height={14} viewBox="0 0 46 14" aria-hidden="true">
              <Shapes shapes={relationSample(style, 46, 'surface')} />
            </svg>
            <span>{t(`relation.${style}`)}</span>
            <span className="sp" />
            <span className="num muted">{found.get(style)?.length}</span>
          </label>
        ))}
    </fieldset>
  )
}

/** Takes the keyboard, and gives it back to where it was. */
function useFocusWhileOpen(ref: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const before = document.activeElement
    ref.current?.focus({ preventScroll: true })
    return () => {
      const lost = document.activeElement === document.body || document.activeElement === null
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [ref])
}
