import './import.css'
import { useEffect, useState } from 'react'
import { isAbort } from '../../commands/work'
import type { Repaired } from '../../domain/repair'
import { type Draft, draftOf } from '../../exchange/draft'
import { type Message, UserError } from '../../i18n/translate'
import { useApp, useSession, useT } from '../../state/hooks'
import type { Pasted } from '../../state/sessionStore'
import { Dialog } from '../../ui/Dialog'
import { Issues } from './Issues'
import { closeImport, openAsMap } from './importActs'
import { Passphrase } from './Passphrase'
import { type Done, Preview } from './Preview'
import { Report } from './Report'
import { type Imported, readImport, readPastedTable } from './readImport'
import { recallFrom } from './rememberedColumns'
import { Source } from './Source'

type Wanted = Pasted | readonly File[]
type Step =
  | { readonly kind: 'source'; readonly error: Message | null }
  | { readonly kind: 'reading'; readonly from: Wanted; readonly done: number }
  | { readonly kind: 'locked'; readonly file: File }
  | { readonly kind: 'preview'; readonly draft: Draft; readonly title: string }
  | { readonly kind: 'issues'; readonly repaired: Repaired; readonly title: string }
  | { readonly kind: 'report'; readonly done: Done; readonly onClose: () => void }

const isFiles = (wanted: Wanted): wanted is readonly File[] => Array.isArray(wanted)

/** Reads pasted text or files, shows what they say, and changes the map only when the person agrees. */
export default function ImportDialog() {
  const app = useApp()
  const t = useT()
  const files = useSession((session) => session.importFiles)
  const pasted = useSession((session) => session.pasted)
  const [text, setText] = useState(typeof pasted === 'string' ? pasted : (pasted?.text ?? ''))
  const [step, setStep] = useState<Step>(() =>
    pasted === null ? { kind: 'source', error: null } : { kind: 'reading', from: pasted, done: 0 },
  )
  const from = step.kind === 'reading' ? step.from : null

  useEffect(() => {
    if (files) setStep({ kind: 'reading', from: files, done: 0 })
  }, [files])

  useEffect(() => {
    if (from === null) return
    const controller = new AbortController()
    const { signal } = controller
    const report = (done: number) => setStep((now) => (now.kind === 'reading' && now.from === from ? { ...now, done } : now))
    const reading = isFiles(from) ? readImport(from, app.newId, { signal, report }) : readPastedTable(from, { signal, report })
    const take = (read: Imported) => {
      if (read.kind === 'backup') app.session.setState({ dialog: 'backup' })
      else if (read.kind === 'map' && read.repaired.issues.length === 0) openAsMap(app, read.repaired.doc, read.title)
      else if (read.kind === 'map') setStep({ kind: 'issues', repaired: read.repaired, title: read.title })
      else if (read.kind === 'locked') setStep(read)
      else {
        const draft = draftOf(read.book, recallFrom(app.remembered))
        setStep(draft ? { kind: 'preview', draft, title: read.title } : { kind: 'source', error: { key: 'import.nothing' } })
      }
    }
    reading.then(take).catch((error: unknown) => {
      if (signal.aborted || isAbort(error)) return
      if (!(error instanceof UserError)) console.error(error)
      setStep({ kind: 'source', error: error instanceof UserError ? error.text : { key: 'shell.failed' } })
    })
    return () => controller.abort()
  }, [app, from])

  const frame = { closeLabel: t('shell.close'), onClose: () => closeImport(app), className: 'import' }
  const back = () => {
    app.session.setState({ importFiles: null })
    setStep({ kind: 'source', error: null })
  }
  const open = (chosen: readonly File[]) => app.session.setState({ importFiles: chosen })

  if (step.kind === 'preview')
    return (
      <Preview
        {...frame}
        draft={step.draft}
        title={step.title}
        onBack={back}
        onDone={(done, onClose) => setStep({ kind: 'report', done, onClose })}
      />
    )
  if (step.kind === 'report') return <Report {...frame} done={step.done} onClose={step.onClose} />
  if (step.kind === 'issues') return <Issues {...frame} title={step.title} repaired={step.repaired} />
  if (step.kind === 'locked') return <Passphrase {...frame} file={step.file} onBack={back} onOpened={(file) => open([file])} />
  return (
    <Dialog {...frame} title={t('import.title')} width={620}>
      {step.kind === 'reading' ? (
        <div className="reading">
          <p className="soft" role="status">
            {t('import.reading')}
          </p>
          <progress aria-label={t('import.reading')} value={step.done > 0 ? step.done : undefined} />
          <button type="button" className="btn line" onClick={back}>
            {t('shell.cancel')}
          </button>
        </div>
      ) : (
        <Source
          text={text}
          error={step.error}
          onText={setText}
          onShow={(shown) => {
            setText(typeof shown === 'string' ? shown : shown.text)
            setStep({ kind: 'reading', from: shown, done: 0 })
          }}
          onFiles={open}
        />
      )}
    </Dialog>
  )
}
