import { useState } from 'react'
import { copyText } from '../../exchange/clipboard'
import { type Message, say, UserError } from '../../i18n/translate'
import { useT } from '../../state/hooks'
import { InPlace } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { type OwnWords, wordsFor } from './useLeaving'

interface Props {
  /** Written from the map. */
  readonly usual: string
  readonly own: OwnWords | null
  readonly onOwn: (own: OwnWords | null) => void
}

/** The picture in words, for those who cannot see it. It can be put in other words, and written from the map again. */
export function AltText({ usual, own, onOwn }: Props) {
  const t = useT()
  const [copied, setCopied] = useState<Message | null>(null)
  const text = wordsFor(own, usual)
  const isOwn = text !== usual
  const copy = () =>
    copyText(text).then(
      () => setCopied({ key: 'export.textCopied' }),
      (error: unknown) => setCopied(error instanceof UserError ? error.text : { key: 'export.copyTextRefused' }),
    )
  return (
    <div className="alt">
      <div className="row">
        <h3>{t('export.alt')}</h3>
        <span className="xs muted" role="status">
          {copied ? say(t, copied) : t(isOwn ? 'export.alt.own' : 'export.alt.hint')}
        </span>
        <span className="sp" />
        {isOwn && (
          <button type="button" className="btn ghost sm" onClick={() => onOwn(null)}>
            <Icon name="undo" />
            {t('export.alt.again')}
          </button>
        )}
        <button type="button" className="btn ghost sm" onClick={copy}>
          <Icon name="copy" />
          {t('export.alt.copy')}
        </button>
      </div>
      <InPlace
        className="soft"
        label={t('export.alt.edit')}
        multiline
        value={text}
        onCommit={(written) => onOwn(written.trim() === '' || written === usual ? null : { instead: usual, text: written })}
      />
    </div>
  )
}
