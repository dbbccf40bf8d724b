import './export.css'
import { useDeferredValue, useMemo, useState } from 'react'
import { shareable } from '../../domain/shareable'
import { exporterOf, exporters } from '../../exchange/exporters'
import type { Family } from '../../exchange/exporters/exporter'
import type { MessageKey, Translate } from '../../i18n/translate'
import { sheetScene } from '../../scene/sheet'
import type { PictureKind } from '../../scene/sheetMap'
import { useApp, useDocument, useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { SegmentedControl } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/icons'
import { ExportActions } from './ExportActions'
import { type ExportChoices, readChoices, type Share, shares } from './exportChoices'
import { ShareChoice } from './ShareChoice'
import { OnlyShown, SheetChoices } from './SheetChoices'
import { SheetPreview } from './SheetPreview'
import { useLaidOut } from './useLaidOut'
import { useSheetWords } from './useSheetWords'
import { useShown } from './useShown'

const icons: Readonly<Record<Family, IconName>> = {
  copy: 'copy',
  picture: 'image',
  pdf: 'file',
  slides: 'present',
  report: 'note',
  table: 'table',
  network: 'graph',
  viewer: 'eye',
  file: 'lock',
}

/** Takes a picture of the map, or the map itself, out of the app. The preview is the sheet that the file will hold. */
export default function ExportDialog() {
  const words = useSheetWords()
  return words && <Exporting words={words} />
}

/** @param words those of the sheet, in the language of the map; the dialog speaks the language of the page. */
function Exporting({ words }: { words: Translate }) {
  const app = useApp()
  const t = useT()
  const doc = useDocument((current) => current)
  const [choices, setChoices] = useState(() => readChoices(app.remembered.get('export')))
  const [kind, setKind] = useState<PictureKind>(() => {
    const { route } = app.session.getState()
    return route.page === 'map' && route.view === 'graph' ? 'network' : 'grid'
  })
  const change = (changed: Partial<ExportChoices>) => {
    const next = { ...choices, ...changed }
    app.remembered.set('export', JSON.stringify(next))
    setChoices(next)
  }
  // Asked anew each time: that something is hidden today says nothing about tomorrow.
  const [some, setSome] = useState(false)
  const [share, setShare] = useState<Share>('withoutNotes')
  const close = () => app.session.setState({ dialog: null })

  // Laying out a large map takes a moment: switches answer at once and the sheet follows.
  const { size, portrait, question, legend, source, working, relations, notes } = choices
  const wanted = useMemo(
    () => ({ kind, options: { size, portrait, question, legend, source, working, relations, notes, date: app.now() } }),
    [kind, size, portrait, question, legend, source, working, relations, notes, app],
  )
  const drawn = useDeferredValue(wanted)
  const exporter = exporterOf(choices.target)
  const draws = exporter.places && (exporter.shows === 'about' || drawn.kind === 'network')
  const placed = useLaidOut(doc, draws ? 'network' : 'grid')
  const { part, choice } = useShown(placed, useDeferredValue(some), words)
  const scene = useMemo(
    () => sheetScene(part.doc, drawn.kind, { ...drawn.options, look: part.look, of: part.of }, words),
    [part, drawn, words],
  )
  const leaving = useMemo(
    () => (exporter.shows === 'sheet' || exporter.family === 'file' ? part.doc : shareable(part.doc, shares[share]).doc),
    [exporter, part, share],
  )

  return (
    <Dialog
      title={t('export.title')}
      closeLabel={t('export.cancel')}
      onClose={close}
      width={1296}
      className="export"
      footer={<ExportActions exporter={exporter} doc={leaving} scene={scene} words={words} kind={kind} choices={choices} onClose={close} />}
    >
      <SegmentedControl
        className="targets"
        label={t('export.formats')}
        value={choices.target}
        onChange={(target) => change({ target })}
        options={exporters.map(({ id, family }) => ({
          value: id,
          name: t(`export.${id}`),
          picture: <TargetFace icon={icons[family]} name={t(`export.${id}`)} hint={t(`export.${id}.hint` satisfies MessageKey)} />,
        }))}
      />
      {exporter.shows === 'about' ? (
        <div className="about">
          <p className="md">{t(`export.${exporter.id}.about`)}</p>
          {exporter.family !== 'file' && <ShareChoice value={share} onChange={setShare} />}
        </div>
      ) : (
        <>
          <SheetPreview scene={scene} kind={kind} onKind={setKind} waiting={drawn !== wanted} />
          <SheetChoices kind={kind} choices={choices} onChange={change}>
            {choice && <OnlyShown {...choice} checked={some} onChange={setSome} />}
          </SheetChoices>
        </>
      )}
    </Dialog>
  )
}

function TargetFace({ icon, name, hint }: { icon: IconName; name: string; hint: string }) {
  return (
    <>
      <Icon name={icon} />
      <span>
        <b>{name}</b>
        <small>{hint}</small>
      </span>
    </>
  )
}
