import './lens.css'
import { focusOn, showAll } from '../../commands/lensActs'
import type { StakeholderDocument } from '../../domain/document'
import type { Translate } from '../../i18n/translate'
import { nameOnLabel } from '../../scene/labels'
import { useApp, useDocument, useSeen, useSession, useT } from '../../state/hooks'
import { type Focus, hidesSomething } from '../../state/lens'
import { SegmentedControl } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { FieldKey } from './FieldLegend'
import { whatHides } from './whatHides'

/** In the bar of every view: what is hidden or in focus, why, and the way back. */
export default function LensChip() {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const seen = useSeen()
  const settings = useSession((session) => session.lens?.settings)
  if (!settings) return null
  const count = Object.keys(doc.actors).length
  const shown = Object.keys(seen.doc.actors).length
  const why = whatHides(doc, settings, t)
  const { focus } = settings
  return (
    <>
      {hidesSomething(settings) && (
        <span className="lens-chip">
          <button type="button" className="what" title={why} onClick={() => app.session.setState({ dialog: 'lens' })}>
            <Icon name="filter" />
            <b className="num">{t('lens.shown', { shown, count })}</b>
            <span className="clip soft">{why}</span>
          </button>
          <CloseChip name={t('lens.showAll')} onClick={() => showAll(app)} />
        </span>
      )}
      {focus && seen.lit && (
        <span className="lens-chip">
          <span className="what" title={t('lens.chip.inFocus', { shown: seen.lit.actors.size, count: shown })}>
            <Icon name={focus.kind === 'near' ? 'focus' : 'path'} />
            <b className="clip">{focusText(doc, focus, seen.lit.relations.size > 0, t)}</b>
          </span>
          {focus.kind === 'near' && (
            <SegmentedControl
              label={t('lens.steps')}
              className="seg steps"
              value={focus.steps}
              onChange={(steps) => focusOn(app, { ...focus, steps })}
              options={([1, 2] as const).map((steps) => ({ value: steps, name: t(`lens.steps.${steps}`), picture: <>{steps}</> }))}
            />
          )}
          <CloseChip name={t('lens.unfocus')} onClick={() => focusOn(app, null)} />
        </span>
      )}
      <FieldKey />
    </>
  )
}

function CloseChip({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" className="btn ghost icon" aria-label={name} title={name} onClick={onClick}>
      <Icon name="close" size={14} />
    </button>
  )
}

function focusText(doc: StakeholderDocument, focus: Focus, hasWay: boolean, t: Translate): string {
  const nameOf = (id: string) => (doc.actors[id] ? nameOnLabel(doc.actors[id]) : '')
  if (focus.kind === 'path') {
    const ends = { from: nameOf(focus.from), to: nameOf(focus.to) }
    return hasWay ? t('lens.chip.path', ends) : t('lens.chip.noPath', ends)
  }
  const [first = ''] = focus.actors.map(nameOf)
  const more = focus.actors.length - 1
  return t('lens.chip.focus', { names: more > 0 ? t('lens.chip.and', { name: first, count: more }) : first })
}
