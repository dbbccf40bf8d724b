import { type FormEvent, useId, useRef, useState } from 'react'
import { isAbort } from '../../commands/work'
import { unlocked } from '../../exchange/age'
import { type Message, say, UserError } from '../../i18n/translate'
import { useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { useOpeningFocus } from '../../ui/useOpeningFocus'

interface Props {
  readonly file: File
  readonly closeLabel: string
  readonly className: string
  readonly onClose: () => void
  readonly onBack: () => void
  readonly onOpened: (file: File) => void
}

/** Asks for the password of a locked file. Another one changes nothing, and can be tried again. */
export function Passphrase({ file, onBack, onOpened, ...frame }: Props) {
  const t = useT()
  const id = useId()
  const field = useOpeningFocus<HTMLInputElement>()
  const [error, setError] = useState<Message | null>(null)
  const [opening, setOpening] = useState<{ readonly done: number } | null>(null)
  const work = useRef<AbortController | null>(null)
  const stop = (then: () => void) => () => {
    work.current?.abort()
    then()
  }
  const open = (event: FormEvent) => {
    event.preventDefault()
    const controller = new AbortController()
    work.current = controller
    setError(null)
    setOpening({ done: 0 })
    unlocked(file, field.current?.value ?? '', { signal: controller.signal, onProgress: (done) => setOpening({ done }) }).then(
      onOpened,
      (failure: unknown) => {
        setOpening(null)
        if (isAbort(failure)) return
        if (!(failure instanceof UserError)) console.error(failure)
        setError(failure instanceof UserError ? failure.text : { key: 'shell.failed' })
        field.current?.focus()
      },
    )
  }
  return (
    <Dialog {...frame} onClose={stop(frame.onClose)} title={t('age.title', { file: file.name })} width={520}>
      <form className="source" onSubmit={open}>
        {error && (
          <div className="notice danger" role="alert">
            <Icon name="warning" />
            <p>{say(t, error)}</p>
          </div>
        )}
        <div className="field">
          <label htmlFor={id}>{t('age.password')}</label>
          <input ref={field} id={id} className="input" type="password" autoComplete="off" required readOnly={opening !== null} />
        </div>
        {opening && (
          <>
            <p className="soft" role="status">
              {t('age.opening')}
            </p>
            <progress aria-label={t('age.opening')} value={opening.done > 0 ? opening.done : undefined} />
          </>
        )}
        <div className="acts">
          <button type="button" className="btn line" onClick={stop(onBack)}>
            {t('import.cancel')}
          </button>
          <button type="submit" className="btn primary" disabled={opening !== null}>
            {t('age.open')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
