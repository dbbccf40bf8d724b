import './gridset.css'
import { useState } from 'react'
import { type GridSet, gridSets, type Info, quadrants, type Scale, scales } from '../../domain/document'
import { updateInfo } from '../../domain/edits/info'
import { isPlaced } from '../../domain/quadrants'
import { infoOf, rowsOf } from '../../domain/rows'
import { stepCount, stepValue } from '../../domain/scales'
import type { MessageKey, Translate } from '../../i18n/translate'
import { axisTitle, quadrantName, ratingText } from '../../scene/gridWords'
import { useApp, useDocument, useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { SegmentedControl } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { GridSketch } from './GridSketch'

type Choices = Pick<Info, 'gridSet' | 'quadrantNames' | 'axisNames' | 'scale'>

/** What the quadrants and axes are called and how ratings are shown. Tried out in a small picture; using it is one step of undo. */
export default function GridSetDialog() {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const info = infoOf(doc)
  const [choices, setChoices] = useState<Choices>(() => {
    const { gridSet, quadrantNames, axisNames, scale } = info
    return { gridSet, quadrantNames, axisNames, scale }
  })
  const change = (changed: Partial<Choices>) => setChoices((before) => ({ ...before, ...changed }))
  const close = () => app.session.setState({ dialog: null })
  const use = () => {
    if (JSON.stringify({ ...info, ...choices }) !== JSON.stringify(info))
      app.documents.edit({ key: 'edit.gridSet' }, (before) => updateInfo(before, choices))
    close()
  }
  const wanted = { ...info, ...choices }
  // Danish readers look for the names of their usual model first.
  const sets = info.language.startsWith('da') ? [...gridSets].sort((a, b) => Number(b === 'affected') - Number(a === 'affected')) : gridSets
  return (
    <Dialog
      title={t('gridset.title')}
      closeLabel={t('gridset.cancel')}
      onClose={close}
      width={980}
      className="gridset"
      footer={
        <>
          <button type="button" className="btn ghost" onClick={close}>
            {t('gridset.cancel')}
          </button>
          <button type="button" className="btn primary" onClick={use}>
            {t('gridset.use')}
          </button>
        </>
      }
    >
      <div className="choosing">
        <p className="soft">{t('gridset.text')}</p>
        <fieldset>
          <legend>{t('gridset.sets')}</legend>
          {sets.map((set) => (
            <SetChoice key={set} set={set} chosen={choices.gridSet === set} onChoose={() => change({ gridSet: set })} />
          ))}
        </fieldset>
        {choices.gridSet === 'own' && (
          <div className="ownwords">
            {quadrants.map((quadrant) => (
              <OwnWord
                key={quadrant}
                label={quadrantName({ ...choices, gridSet: 'engage' }, quadrant, t)}
                value={choices.quadrantNames[quadrant]}
                onChange={(name) => change({ quadrantNames: { ...choices.quadrantNames, [quadrant]: name } })}
              />
            ))}
          </div>
        )}
        <fieldset>
          <legend>{t('gridset.axes')}</legend>
          <div className="ownwords">
            {(['influence', 'interest'] as const).map((axis) => (
              <OwnWord
                key={axis}
                label={axisTitle({ ...choices, axisNames: noWords }, axis, t)}
                value={choices.axisNames[axis]}
                onChange={(name) => change({ axisNames: { ...choices.axisNames, [axis]: name } })}
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('gridset.scale')}</legend>
          <SegmentedControl
            label={t('gridset.scale')}
            value={choices.scale}
            onChange={(scale) => change({ scale })}
            options={scales.map((scale) => ({ value: scale, name: t(`gridset.scale.${scale}`) }))}
          />
          <p className="xs soft">{scaleText(choices, t)}</p>
        </fieldset>
      </div>
      <div className="trying">
        <GridSketch doc={doc} info={wanted} label={t('gridset.picture')} />
        <Meaning before={info} after={wanted} rated={rowsOf(doc, 'actors').some(isPlaced)} />
      </div>
    </Dialog>
  )
}

const noWords: Info['axisNames'] = { influence: '', interest: '' }

function SetChoice({ set, chosen, onChoose }: { set: GridSet; chosen: boolean; onChoose: () => void }) {
  const t = useT()
  return (
    <label className="set">
      <input type="radio" name="gridset" checked={chosen} onChange={onChoose} />
      <span>
        <b className="med">{t(`gridset.${set}`)}</b>
        <span className="xs soft">{t(`gridset.${set}.text` satisfies MessageKey)}</span>
      </span>
    </label>
  )
}

/** Empty: the word of the label. */
function OwnWord({ label, value, onChange }: { label: string; value: string; onChange: (word: string) => void }) {
  return (
    <label className="field">
      <span className="xs soft">{label}</span>
      <input
        className="input"
        type="text"
        maxLength={60}
        placeholder={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}

function scaleText(choices: Choices, t: Translate): string {
  const count = stepCount(choices.scale as Scale)
  if (count === 0) return t('gridset.scale.percent.text')
  const words = Array.from({ length: count }, (_, index) => ratingText(choices, 'influence', stepValue(index + 1, choices.scale), t))
  return t('gridset.scale.steps.text', { words: words.join(' · ') })
}

/** Says so when the second axis asks something else than what was rated. */
function Meaning({ before, after, rated }: { before: Info; after: Info; rated: boolean }) {
  const t = useT()
  const [was, is] = [before.gridSet === 'affected', after.gridSet === 'affected']
  const text = rated && was !== is ? t(is ? 'gridset.toAffected' : 'gridset.fromAffected', { axis: axisTitle(after, 'interest', t) }) : ''
  return (
    <p className="meaning" role="status">
      {text && <Icon name="warning" />}
      {text}
    </p>
  )
}
