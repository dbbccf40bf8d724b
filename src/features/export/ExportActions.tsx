import { useState } from 'react'
import { isAbort, runWork } from '../../commands/work'
import type { StakeholderDocument } from '../../domain/document'
import { infoOf } from '../../domain/rows'
import { type SharePolicy, shareable, workingCopy } from '../../domain/shareable'
import { copyPicture } from '../../exchange/clipboard'
import { fileName, saveFile } from '../../exchange/download'
import { json } from '../../exchange/formats/json'
import { type Message, say, type Translate, UserError } from '../../i18n/translate'
import type { Scene } from '../../scene/shape'
import type { PictureKind } from '../../scene/sheetMap'
import { hasOrientation } from '../../scene/sheetPage'
import { writers } from '../../scene/writers'
import { pixelsOf } from '../../scene/writers/png'
import type { Making, Written } from '../../scene/writers/writer'
import { useApp, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { readSheetPalette } from '../../ui/readPalette'
import { type ExportChoices, isPicture, type Share, shares } from './exportChoices'

interface Props {
  /** With places for the network. */
  readonly doc: StakeholderDocument
  readonly scene: Scene
  /** Of the language of the map. */
  readonly words: Translate
  readonly kind: PictureKind
  readonly choices: ExportChoices
  /** What goes along in a report or a workbook. */
  readonly share: Share
  readonly onClose: () => void
}

/** What slides are made of: what can be seen in the pictures, and nothing else. */
const inPictures: SharePolicy = { ...workingCopy, notes: false, plan: false }

/** The foot of the dialog: how large the result is, and the buttons that make it. */
export function ExportActions({ doc, scene, words, kind, choices, share, onClose }: Props) {
  const app = useApp()
  const t = useT()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Message | null>(null)
  const { target } = choices

  /** A picture that takes longer than a moment is made behind the work, with the dialog out of the way. */
  const run = async (work: (making: Making) => Promise<Message>, staysOpen: boolean) => {
    let isOpen = true
    const leave = () => {
      isOpen = false
      onClose()
    }
    setBusy(true)
    setProblem(null)
    try {
      const message = await (staysOpen
        ? work({})
        : runWork(app, { key: isPicture(target) ? 'export.making' : 'export.makingFile' }, work, leave))
      if (target !== 'file') app.remembered.set('shown', 'yes')
      if (isOpen) onClose()
      app.session.setState({ toast: { message } })
    } catch (error) {
      if (isAbort(error)) return app.session.setState({ toast: { message: { key: 'export.stopped' } } })
      const message = error instanceof UserError ? error.text : ({ key: 'export.failed' } as const)
      if (isOpen) setProblem(message)
      else app.session.setState({ toast: { message, stays: true } })
    } finally {
      if (isOpen) setBusy(false)
    }
  }
  // The clipboard takes a picture only from the page that the person is in: the dialog stays.
  const copy = () =>
    run(async () => {
      const written = writers.png.write(scene, readSheetPalette())
      await copyPicture(written.then(({ blob }) => blob))
      return (await written).note ?? { key: 'export.copied' }
    }, true)
  const save = () =>
    run(async (making) => {
      if (target === 'file') {
        const whole = app.documents.doc()
        return saved(fileName(infoOf(whole).title, json.extensions[0]), await json.write(whole, app.now()))
      }
      if (target === 'pptx') {
        const { writePptx } = await import('../../exchange/report/pptx')
        const blob = writePptx(shareable(doc, inPictures).doc, { t: words, palette: readSheetPalette(), date: app.now() })
        return saved(fileName(scene.title, 'pptx'), blob)
      }
      if (target === 'docx') {
        const { writeDocx } = await import('../../exchange/report/docx')
        const palette = readSheetPalette()
        const png = async (picture: Scene) => (await writers.png.write(picture, palette, { signal: making.signal })).blob
        const blob = await writeDocx(shareable(doc, shares[share]).doc, { t: words, date: app.now(), png })
        making.signal?.throwIfAborted()
        return saved(fileName(scene.title, 'docx'), blob)
      }
      if (target === 'xlsx') {
        const { writeXlsx } = await import('../../exchange/report/xlsx')
        return saved(fileName(scene.title, 'xlsx'), await writeXlsx(shareable(doc, shares[share]).doc, words))
      }
      const writer = writers[target === 'svg' ? 'svg' : 'png']
      const { blob, note }: Written = await writer.write(scene, readSheetPalette(), making)
      making.signal?.throwIfAborted()
      const view = words(kind === 'grid' ? 'view.grid' : 'view.graph')
      const done = saved(fileName(`${scene.title} ${view.toLocaleLowerCase(words.language)}`, writer.extension), blob)
      return note ?? done
    }, false)

  return (
    <>
      <p className="outcome xs soft" role="status">
        {busy ? t(isPicture(target) ? 'export.making' : 'export.makingFile') : isPicture(target) && sizeText(scene, choices, t)}
      </p>
      {problem && (
        <p className="error" role="alert">
          <Icon name="warning" />
          {say(t, problem)}
        </p>
      )}
      <span className="sp" />
      <button type="button" className="btn ghost" onClick={onClose}>
        {t('export.cancel')}
      </button>
      <button type="button" className={`btn ${target === 'copy' ? 'line' : 'primary'}`} disabled={busy} onClick={save}>
        {t('export.saveAsFile')}
      </button>
      {target === 'copy' && (
        <button type="button" className="btn primary" disabled={busy} onClick={copy}>
          <Icon name="copy" />
          {t('export.copy')}
        </button>
      )}
    </>
  )
}

function saved(file: string, blob: Blob): Message {
  saveFile(file, blob)
  return { key: 'export.saved', values: { file } }
}

function sizeText(scene: Scene, { target, size, portrait }: ExportChoices, t: Translate): string {
  const turned = hasOrientation(size) ? ` ${t(portrait ? 'export.portrait' : 'export.landscape').toLocaleLowerCase(t.language)}` : ''
  const page = `${t(`export.page.${size}`)}${turned}`
  if (target !== 'svg') return t('export.pixels', { page, ...pixelsOf(scene) })
  const mm = (px: number) => Math.round((px / 96) * 25.4)
  return t('export.millimetres', { page, width: mm(scene.width), height: mm(scene.height) })
}
