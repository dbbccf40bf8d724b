import { useId } from 'react'
import { shortestPassphrase, suggestedPassphrase } from '../../exchange/age'
import { useT } from '../../state/hooks'
import { Toggle } from '../../ui/Field'
import { Icon } from '../../ui/Icon'

export interface Lock {
  readonly on: boolean
  readonly password: string
  readonly again: string
  /** The password can be read, so it need not be typed twice. */
  readonly shown: boolean
}
export const noLock: Lock = { on: false, password: '', again: '', shown: false }

const isShort = ({ password }: Lock): boolean => Array.from(password).length < shortestPassphrase
const differs = ({ shown, password, again }: Lock): boolean => !shown && password !== again
/** Whether a file can be made. */
export const isReady = (lock: Lock): boolean => !lock.on || !(isShort(lock) || differs(lock))

/** A password for the file, with what it means to lose it. */
export function LockFile({ lock, onChange }: { lock: Lock; onChange: (lock: Lock) => void }) {
  const t = useT()
  const ids = { password: useId(), again: useId(), hint: useId() }
  const change = (changed: Partial<Lock>) => onChange({ ...lock, ...changed })
  const suggest = () => change({ password: suggestedPassphrase(crypto.getRandomValues(new Uint8Array(16))), again: '', shown: true })
  const type = lock.shown ? 'text' : 'password'
  return (
    <section className="lockfile" aria-label={t('export.lock')}>
      <div className="switches">
        <Toggle label={t('export.lock')} checked={lock.on} onChange={(on) => onChange({ ...noLock, on })} />
      </div>
      <p className="xs soft">{t('export.lock.hint')}</p>
      {lock.on && (
        <>
          <div className="field">
            <label htmlFor={ids.password}>{t('age.password')}</label>
            <input
              id={ids.password}
              className="input"
              type={type}
              autoComplete="new-password"
              spellCheck={false}
              value={lock.password}
              aria-describedby={ids.hint}
              onChange={(event) => change({ password: event.target.value })}
            />
            <p id={ids.hint} className="xs muted">
              {t('export.lock.short', { count: shortestPassphrase })}
            </p>
          </div>
          {!lock.shown && (
            <div className="field">
              <label htmlFor={ids.again}>{t('age.again')}</label>
              <input
                id={ids.again}
                className="input"
                type="password"
                autoComplete="new-password"
                value={lock.again}
                onChange={(event) => change({ again: event.target.value })}
              />
              {lock.again !== '' && differs(lock) && (
                <p className="xs error" role="status">
                  {t('export.lock.differs')}
                </p>
              )}
            </div>
          )}
          <div className="row">
            <button type="button" className="btn line sm" onClick={suggest}>
              {t('export.lock.suggest')}
            </button>
            <button
              type="button"
              className="btn ghost sm"
              aria-pressed={lock.shown}
              onClick={() => change({ shown: !lock.shown, again: '' })}
            >
              <Icon name={lock.shown ? 'eyeOff' : 'eye'} />
              {t('age.show')}
            </button>
          </div>
          <div className="notice warn">
            <Icon name="warning" />
            <p className="xs">{t('export.lock.warning')}</p>
          </div>
        </>
      )}
    </section>
  )
}
