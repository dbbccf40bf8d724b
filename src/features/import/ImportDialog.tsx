import './import.css'
import { useEffect, useState } from 'react'
import { emptyDocument } from '../../domain/create'
import type { StakeholderDocument } from '../../domain/document'
import type { Repaired } from '../../domain/repair'
import { type Draft, draftOf } from '../../exchange/plan'
import { type Message, UserError } from '../../i18n/translate'
import type { App } from '../../state/app'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { Issues } from './Issues'
import { closeImport, openAsMap } from './importActs'
import { importFile } from './importFile'
import { Preview } from './Preview'
import { Source } from './Source'

type Step =
  | { readonly kind: 'source'; readonly error: Message | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'preview'; readonly draft: Draft; readonly title: string }
  | { readonly kind: 'issues'; readonly repaired: Repaired; readonly title: string }

/** Reads pasted text or a file, shows what it says, and changes the map only when the person agrees. */
export default function ImportDialog() {
  const app = useApp()
  const t = useT()
  const onMap = useSession((session) => session.route.page === 'map')
  const open = useDocument((doc) => doc)
  const file = useSession((session) => session.importFile)
  const pasted = useSession((session) => session.pasted)
  const [text, setText] = useState(pasted ?? '')
  const [step, setStep] = useState<Step>(() => (pasted === null ? { kind: 'source', error: null } : stepOf(pasted, '')))

  useEffect(() => {
    if (!file) return
    let current = true
    setStep({ kind: 'reading' })
    void readFile(app, file).then((read) => {
      if (!current) return
      if (read.kind === 'map') openAsMap(app, read.doc, read.title)
      else setStep(read)
      if (read.kind === 'preview') setText('')
    })
    return () => {
      current = false
    }
  }, [app, file])

  const show = (wanted: string) => {
    setText(wanted)
    setStep(stepOf(wanted, ''))
  }
  const close = () => closeImport(app)
  const frame = { closeLabel: t('shell.close'), onClose: close, className: 'import' }
  const back = () => {
    app.session.setState({ importFile: null })
    setStep({ kind: 'source', error: null })
  }

  if (step.kind === 'preview')
    return <Preview {...frame} draft={step.draft} doc={onMap ? open : emptyDocument} title={step.title} isNewMap={!onMap} onBack={back} />
  if (step.kind === 'issues') return <Issues {...frame} title={step.title} repaired={step.repaired} />
  return (
    <Dialog {...frame} title={t('import.title')} width={620}>
      {step.kind === 'reading' ? (
        <div className="row">
          <p className="soft" role="status">
            {t('import.reading')}
          </p>
          <span className="sp" />
          <button type="button" className="btn line" onClick={close}>
            {t('shell.cancel')}
          </button>
        </div>
      ) : (
        <Source
          text={text}
          error={step.error}
          onText={setText}
          onShow={show}
          onFile={(chosen) => app.session.setState({ importFile: chosen })}
        />
      )}
    </Dialog>
  )
}

function stepOf(text: string, title: string): Step {
  try {
    const draft = draftOf(text)
    return draft ? { kind: 'preview', draft, title } : { kind: 'source', error: { key: 'import.nothing' } }
  } catch (error) {
    return failed(error)
  }
}

/** A map without a flaw needs no question. */
interface WholeMap {
  readonly kind: 'map'
  readonly doc: StakeholderDocument
  readonly title: string
}

async function readFile(app: App, file: File): Promise<Step | WholeMap> {
  try {
    const read = await importFile(file, app.newId)
    if (read.kind === 'text') return stepOf(read.text, read.title)
    const { title, repaired } = read
    return repaired.issues.length > 0 ? { kind: 'issues', repaired, title } : { kind: 'map', doc: repaired.doc, title }
  } catch (error) {
    return failed(error)
  }
}

function failed(error: unknown): Step {
  if (!(error instanceof UserError)) throw error
  return { kind: 'source', error: error.text }
}
