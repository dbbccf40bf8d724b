import { useRef } from 'react'
import { updateInfo } from '../../domain/edits/info'
import { infoOf } from '../../domain/rows'
import { axisName } from '../../scene/gridWords'
import { useApp, useDocument, useT } from '../../state/hooks'
import { Popover } from '../../ui/Popover'
import { NumberRow } from './MoveByNumber'

/** Moves the dividing lines of the grid by numbers. */
export default function ThresholdByNumber() {
  const app = useApp()
  const t = useT()
  const info = useDocument(infoOf)
  const { threshold } = info
  const group = useRef(`numbers ${app.newId()}`)
  const set = (fields: Partial<typeof threshold>) =>
    app.documents.edit(
      { key: 'edit.threshold' },
      (doc) => updateInfo(doc, { threshold: { ...infoOf(doc).threshold, ...fields } }),
      group.current,
    )
  return (
    <Popover label={t('grid.threshold')} at={null} onClose={() => app.session.setState({ dialog: null })} className="move">
      <h2>{t('grid.threshold')}</h2>
      <NumberRow
        first
        label={axisName(info, 'influence', t)}
        range={t('move.range')}
        value={threshold.influence}
        onChange={(value) => set({ influence: value ?? 50 })}
      />
      <NumberRow
        label={axisName(info, 'interest', t)}
        range={t('move.range')}
        value={threshold.interest}
        onChange={(value) => set({ interest: value ?? 50 })}
      />
      <div className="row">
        <button type="button" className="btn ghost" onClick={() => set({ influence: 50, interest: 50 })}>
          {t('grid.threshold.reset')}
        </button>
        <span className="sp" />
        <button type="button" className="btn line" onClick={() => app.session.setState({ dialog: null })}>
          {t('move.done')}
        </button>
      </div>
    </Popover>
  )
}
