import { useId } from 'react'
import { readableFiles } from '../../exchange/limits'
import { type Message, say } from '../../i18n/translate'
import { useT } from '../../state/hooks'
import type { Pasted } from '../../state/sessionStore'
import { chooseFiles } from '../../ui/chooseFile'
import { Icon } from '../../ui/Icon'
import { useOpeningFocus } from '../../ui/useOpeningFocus'

interface Props {
  readonly text: string
  readonly error: Message | null
  readonly onText: (text: string) => void
  /** Asks what the text says. */
  readonly onShow: (pasted: Pasted) => void
  readonly onFiles: (files: readonly File[]) => void
}

/** Where the rows come from: pasted, typed, or a file. */
export function Source({ text, error, onText, onShow, onFiles }: Props) {
  const t = useT()
  const id = useId()
  const field = useOpeningFocus<HTMLTextAreaElement>()
  return (
    <form
      className="source"
      onSubmit={(event) => {
        event.preventDefault()
        onShow(text)
      }}
    >
      {error && (
        <div className="notice danger" role="alert">
          <Icon name="warning" />
          <p>{say(t, error)}</p>
        </div>
      )}
      <div className="field">
        <label htmlFor={id} className="md">
          {t('import.source')}
        </label>
        <textarea
          ref={field}
          id={id}
          className="input"
          rows={9}
          value={text}
          placeholder={t('import.source.example')}
          aria-describedby={`${id}-hint`}
          spellCheck={false}
          onChange={(event) => onText(event.target.value)}
          onPaste={(event) => {
            // Pasting into an empty field is the whole act: what was read is shown at once.
            const pasted = event.clipboardData.getData('text/plain')
            if (text.trim() !== '' || pasted.trim() === '') return
            event.preventDefault()
            onShow({ text: pasted, html: event.clipboardData.getData('text/html') })
          }}
        />
        <p id={`${id}-hint`} className="xs muted">
          {t('import.source.hint')}
        </p>
      </div>
      <div className="acts">
        <button type="button" className="btn line" onClick={() => chooseFiles(readableFiles, onFiles)}>
          <Icon name="file" />
          {t('import.file')}
        </button>
        <button type="submit" className="btn primary" disabled={text.trim() === ''}>
          {t('import.preview')}
        </button>
      </div>
      <p className="xs muted">{t('import.file.hint')}</p>
    </form>
  )
}
