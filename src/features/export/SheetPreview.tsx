import { useState } from 'react'
import { copyText } from '../../exchange/clipboard'
import { type Message, say, UserError } from '../../i18n/translate'
import type { Scene } from '../../scene/shape'
import type { PictureKind } from '../../scene/sheetMap'
import { useT } from '../../state/hooks'
import { SegmentedControl } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { SheetPicture } from './SheetPicture'

interface Props {
  readonly scene: Scene
  readonly kind: PictureKind
  readonly onKind: (kind: PictureKind) => void
  /** The scene is the one before the last choice. */
  readonly waiting: boolean
}

/** The sheet as it will be, from the same shapes that the file is written from, with its words. */
export function SheetPreview({ scene, kind, onKind, waiting }: Props) {
  const t = useT()
  const [grey, setGrey] = useState(false)
  const [copied, setCopied] = useState<Message | null>(null)
  const copy = () =>
    copyText(scene.description).then(
      () => setCopied({ key: 'export.textCopied' }),
      (error: unknown) => setCopied(error instanceof UserError ? error.text : { key: 'export.copyTextRefused' }),
    )
  return (
    <section className="preview" aria-label={t('export.preview')}>
      <div className="bar">
        <SegmentedControl
          label={t('export.picture')}
          value={kind}
          onChange={onKind}
          options={[
            { value: 'grid', name: t('view.grid') },
            { value: 'network', name: t('view.graph') },
          ]}
        />
        <button type="button" className="btn ghost sm" aria-pressed={grey} onClick={() => setGrey(!grey)}>
          <Icon name="eye" />
          {t('export.grey')}
        </button>
      </div>
      <div className="desk">
        <SheetPicture scene={scene} waiting={waiting} grey={grey} />
      </div>
      <div className="alt">
        <div className="row">
          <h3>{t('export.alt')}</h3>
          <span className="xs muted" role="status">
            {copied ? say(t, copied) : t('export.alt.hint')}
          </span>
          <span className="sp" />
          <button type="button" className="btn ghost sm" onClick={copy}>
            <Icon name="copy" />
            {t('export.alt.copy')}
          </button>
        </div>
        <p className="soft" lang={scene.language}>
          {scene.description}
        </p>
      </div>
    </section>
  )
}
