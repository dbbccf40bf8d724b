import './export.css'
import { useMemo, useState } from 'react'
import type { Preset } from '../../domain/shareable'
import { exporterOf } from '../../exchange/exporters'
import type { Translate } from '../../i18n/translate'
import type { PictureKind } from '../../scene/sheetMap'
import { useApp, useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { About } from './About'
import { AltText } from './AltText'
import { ExportActions } from './ExportActions'
import { choicesToKeep, type ExportChoices, readChoices } from './exportChoices'
import { Families, Members } from './Families'
import { isReady, LockFile, noLock } from './LockFile'
import { MaskKey } from './MaskKey'
import { ShareCheck } from './ShareCheck'
import { ShareChoice } from './ShareChoice'
import { OnlyShown, SheetChoices } from './SheetChoices'
import { SheetPreview } from './SheetPreview'
import { SheetSharing } from './SheetSharing'
import { type OwnWords, useLeaving, wordsFor } from './useLeaving'
import { useSheetWords } from './useSheetWords'

/** Takes a picture of the map, or the map itself, out of the app. The preview is the sheet that the file will hold. */
export default function ExportDialog() {
  const words = useSheetWords()
  return words && <Exporting words={words} />
}

/** @param words those of the sheet, in the language of the map; the dialog speaks the language of the page. */
function Exporting({ words }: { words: Translate }) {
  const app = useApp()
  const t = useT()
  const [choices, setChoices] = useState(() => readChoices(app.remembered.get('export')))
  const [wantedKind, setKind] = useState<PictureKind>(() => {
    const { route } = app.session.getState()
    return route.page === 'map' && route.view === 'graph' ? 'network' : 'grid'
  })
  // Asked anew each time: that something is hidden today says nothing about tomorrow.
  const [some, setSome] = useState(false)
  // The file of the map is a backup unless somebody wants another.
  const [fileShare, setFileShare] = useState<Preset>('workingCopy')
  const [lock, setLock] = useState(noLock)
  const [ownTitle, setOwnTitle] = useState<OwnWords | null>(null)
  const [ownAlt, setOwnAlt] = useState<OwnWords | null>(null)

  const exporter = exporterOf(choices.target)
  const isFile = exporter.family === 'file'
  const chosen = useMemo(() => (isFile ? { ...choices, share: fileShare } : choices), [isFile, choices, fileShare])
  const change = ({ share, ...changed }: Partial<ExportChoices>) => {
    if (isFile && share) setFileShare(share)
    const next = { ...choices, ...changed, ...(!isFile && share && { share }) }
    app.remembered.set('export', choicesToKeep(next))
    setChoices(next)
  }
  const leaving = useLeaving(exporter, chosen, wantedKind, some, ownTitle, words)
  const close = () => app.session.setState({ dialog: null })

  const scene = () => {
    const made = leaving.scene()
    return { ...made, description: wordsFor(ownAlt, made.description) }
  }
  const members = <Members value={exporter} onChange={(target) => change({ target })} />
  const part = leaving.choice && <OnlyShown {...leaving.choice} checked={some} onChange={setSome} />
  const check = (
    <>
      {leaving.key.length > 0 && <MaskKey shared={leaving.key} title={leaving.title} words={words} />}
      <ShareCheck exporter={exporter} leaving={leaving} relations={choices.relations} />
    </>
  )
  return (
    <Dialog
      title={t('export.title')}
      closeLabel={t('export.cancel')}
      onClose={close}
      width={1296}
      className="export"
      footer={
        <ExportActions
          exporter={exporter}
          leaving={leaving}
          scene={scene}
          words={words}
          choices={choices}
          password={isFile && lock.on ? lock.password : null}
          ready={!isFile || isReady(lock)}
          onClose={close}
        />
      }
    >
      <Families value={exporter} onChange={(target) => change({ target })} />
      {exporter.shows === 'about' ? (
        <About exporter={exporter} aside={check}>
          {members}
          <ShareChoice share={chosen.share} stance={chosen.stance} onChange={change} />
          {part}
          {isFile && <LockFile lock={lock} onChange={setLock} />}
        </About>
      ) : (
        <>
          <SheetPreview
            scene={scene()}
            kind={leaving.kind}
            onKind={setKind}
            hasGrid={choices.share !== 'withoutJudgements'}
            waiting={leaving.waiting}
          >
            <AltText usual={leaving.scene().description} own={ownAlt} onOwn={setOwnAlt} />
          </SheetPreview>
          <SheetChoices
            kind={leaving.kind}
            choices={choices}
            onChange={change}
            hasPixels={exporter.extension === 'png'}
            title={{ usual: leaving.title, own: ownTitle, onOwn: setOwnTitle }}
            before={members}
          >
            {part}
            <SheetSharing choices={choices} onChange={change} />
            {check}
          </SheetChoices>
        </>
      )}
    </Dialog>
  )
}
