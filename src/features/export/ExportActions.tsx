import { useState } from 'react'
import { isAbort, runWork } from '../../commands/work'
import { infoOf } from '../../domain/rows'
import { locked, lockedExtension } from '../../exchange/age'
import { copyPicture } from '../../exchange/clipboard'
import { fileName, saveFile } from '../../exchange/download'
import type { Exporter, ExportInput } from '../../exchange/exporters/exporter'
import { numberText } from '../../i18n/locale'
import { type Message, say, type Translate, UserError } from '../../i18n/translate'
import type { Scene } from '../../scene/shape'
import { hasOrientation } from '../../scene/sheetPage'
import { pixelsOf } from '../../scene/writers/png'
import type { Making } from '../../scene/writers/writer'
import { useApp, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { readSheetPalette } from '../../ui/readPalette'
import type { ExportChoices } from './exportChoices'
import { PrintButton } from './PrintButton'
import type { Leaving } from './useLeaving'
import { usePictureSize } from './usePictureSize'

interface Props {
  readonly exporter: Exporter
  readonly leaving: Leaving
  /** The sheet, with its alt text. */
  readonly scene: () => Scene
  /** Of the language of the map. */
  readonly words: Translate
  readonly choices: ExportChoices
  /** Null: the file opens for everybody. */
  readonly password: string | null
  readonly ready: boolean
  readonly onClose: () => void
}

/** The foot of the dialog: how large the result is, and the buttons that make it. */
export function ExportActions({ exporter, leaving, scene, words, choices, password, ready, onClose }: Props) {
  const app = useApp()
  const t = useT()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Message | null>(null)
  const isSheet = exporter.shows === 'sheet'
  const copies = exporter.family === 'copy'
  const { doc, kind } = leaving
  const coming = isSheet && leaving.waiting
  const isPixels = exporter.extension === 'png'
  const bytes = usePictureSize(isPixels && !coming && !busy ? leaving.scene() : null, choices.dpi)
  const input = (making: Making): ExportInput => ({
    doc,
    get scene() {
      return scene()
    },
    kind,
    t: words,
    palette: readSheetPalette(),
    dpi: choices.dpi,
    date: app.now(),
    making,
  })
  const makingKey = password !== null ? 'export.lock.making' : isSheet ? 'export.making' : 'export.makingFile'

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
      const message = await (staysOpen ? work({}) : runWork(app, { key: makingKey }, work, leave))
      if (exporter.family !== 'file') app.remembered.set('shown', 'yes')
      if (isOpen) onClose()
      app.session.setState({ toast: { message } })
    } catch (error) {
      if (isAbort(error)) return app.session.setState({ toast: { message: { key: 'export.stopped' } } })
      if (!(error instanceof UserError)) console.error(error)
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
      const written = exporter.write(input({}))
      await copyPicture(written.then(({ blob }) => blob))
      return (await written).note ?? { key: 'export.copied' }
    }, true)
  const save = () =>
    run(async (making) => {
      const { blob, note } = await exporter.write(input(making))
      making.signal?.throwIfAborted()
      const name = nameOf(exporter, leaving, words)
      const done =
        password === null
          ? saved(fileName(name, exporter.extension), blob)
          : saved(fileName(name, `${exporter.extension}.${lockedExtension}`), await locked(blob, password, making))
      return note ?? done
    }, false)

  return (
    <>
      <p className="outcome xs soft" role="status">
        {busy ? t(makingKey) : isSheet && sizeText(exporter, scene(), bytes, choices, t)}
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
      {isSheet && <PrintButton scene={scene} choices={choices} disabled={busy || coming} />}
      <button type="button" className={`btn ${copies ? 'line' : 'primary'}`} disabled={busy || !ready || coming} onClick={save}>
        {t('export.saveAsFile')}
      </button>
      {copies && (
        <button type="button" className="btn primary" disabled={busy || coming} onClick={copy}>
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

/** The same name each time, so that a linked picture follows. A picture is called after what it shows: grid and network lie side by side. */
function nameOf({ shows }: Exporter, { doc, kind }: Leaving, words: Translate): string {
  const title = infoOf(doc).title || words('sheet.untitled')
  return shows === 'sheet' ? `${title} ${words(kind === 'grid' ? 'view.grid' : 'view.graph').toLocaleLowerCase(words.language)}` : title
}

function sizeText(
  { extension }: Exporter,
  scene: Scene,
  bytes: number | null,
  { size, portrait, dpi }: ExportChoices,
  t: Translate,
): string {
  const turned = hasOrientation(size) ? ` ${t(portrait ? 'export.portrait' : 'export.landscape').toLocaleLowerCase(t.language)}` : ''
  const page = `${t(`export.page.${size}`)}${turned}`
  if (extension === 'png') {
    const what = t('export.pixels', { page, ...pixelsOf(scene, dpi) })
    return bytes === null ? what : t('export.aboutMegabytes', { what, size: numberText(Math.max(0.1, bytes / 1e6), t.language) })
  }
  const mm = (px: number) => Math.round((px / 96) * 25.4)
  return t('export.millimetres', { page, width: mm(scene.width), height: mm(scene.height) })
}
