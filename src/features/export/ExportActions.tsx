import { useState } from 'react'
import { isAbort, runWork } from '../../commands/work'
import type { StakeholderDocument } from '../../domain/document'
import { copyPicture } from '../../exchange/clipboard'
import { fileName, saveFile } from '../../exchange/download'
import type { Exporter, ExportInput } from '../../exchange/exporters/exporter'
import { type Message, say, type Translate, UserError } from '../../i18n/translate'
import type { Scene } from '../../scene/shape'
import type { PictureKind } from '../../scene/sheetMap'
import { hasOrientation } from '../../scene/sheetPage'
import { pixelsOf } from '../../scene/writers/png'
import type { Making } from '../../scene/writers/writer'
import { useApp, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { readSheetPalette } from '../../ui/readPalette'
import type { ExportChoices } from './exportChoices'

interface Props {
  readonly exporter: Exporter
  /** What may leave, with places for the network. */
  readonly doc: StakeholderDocument
  readonly scene: Scene
  /** Of the language of the map. */
  readonly words: Translate
  readonly kind: PictureKind
  readonly choices: ExportChoices
  readonly onClose: () => void
}

/** The foot of the dialog: how large the result is, and the buttons that make it. */
export function ExportActions({ exporter, doc, scene, words, kind, choices, onClose }: Props) {
  const app = useApp()
  const t = useT()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Message | null>(null)
  const isSheet = exporter.shows === 'sheet'
  const copies = exporter.family === 'copy'
  const input = (making: Making): ExportInput => ({ doc, scene, kind, t: words, palette: readSheetPalette(), date: app.now(), making })

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
      const message = await (staysOpen ? work({}) : runWork(app, { key: isSheet ? 'export.making' : 'export.makingFile' }, work, leave))
      if (exporter.family !== 'file') app.remembered.set('shown', 'yes')
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
      const written = exporter.write(input({}))
      await copyPicture(written.then(({ blob }) => blob))
      return (await written).note ?? { key: 'export.copied' }
    }, true)
  const save = () =>
    run(async (making) => {
      const { blob, note } = await exporter.write(input(making))
      making.signal?.throwIfAborted()
      const done = saved(fileName(nameOf(exporter, scene, kind, words), exporter.extension), blob)
      return note ?? done
    }, false)

  return (
    <>
      <p className="outcome xs soft" role="status">
        {busy ? t(isSheet ? 'export.making' : 'export.makingFile') : isSheet && sizeText(exporter, scene, choices, t)}
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
      <button type="button" className={`btn ${copies ? 'line' : 'primary'}`} disabled={busy} onClick={save}>
        {t('export.saveAsFile')}
      </button>
      {copies && (
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

/** A picture is called after what it shows, so that grid and network lie side by side in a folder. */
function nameOf({ shows }: Exporter, { title }: Scene, kind: PictureKind, words: Translate): string {
  return shows === 'sheet' ? `${title} ${words(kind === 'grid' ? 'view.grid' : 'view.graph').toLocaleLowerCase(words.language)}` : title
}

function sizeText({ extension }: Exporter, scene: Scene, { size, portrait }: ExportChoices, t: Translate): string {
  const turned = hasOrientation(size) ? ` ${t(portrait ? 'export.portrait' : 'export.landscape').toLocaleLowerCase(t.language)}` : ''
  const page = `${t(`export.page.${size}`)}${turned}`
  if (extension === 'png') return t('export.pixels', { page, ...pixelsOf(scene) })
  const mm = (px: number) => Math.round((px / 96) * 25.4)
  return t('export.millimetres', { page, width: mm(scene.width), height: mm(scene.height) })
}
