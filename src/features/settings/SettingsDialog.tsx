import '../../ui/switch.css'
import './settings.css'
import { type ReactNode, useId, useSyncExternalStore } from 'react'
import { type Language, languages } from '../../i18n/languages'
import { useApp, usePreference, useT } from '../../state/hooks'
import type { Preferences } from '../../state/preferences'
import { Dialog } from '../../ui/Dialog'
import { SegmentedControl } from '../../ui/Field'
import { ThemeChoice } from './ThemeChoice'

const countries = ['language', 'se', 'dk', 'no'] as const
const wheels = ['pan', 'zoom'] as const

/** How the product behaves in this browser. Each choice holds at once. */
export default function SettingsDialog() {
  const app = useApp()
  const t = useT()
  const set = (changed: Partial<Preferences>) => app.preferences.setState(changed)
  const [motion, letters, wheel, country] = [
    usePreference('motion'),
    usePreference('letters'),
    usePreference('wheel'),
    usePreference('country'),
  ]
  const still = useSystemIsStill()
  return (
    <Dialog
      title={t('shell.settings')}
      closeLabel={t('shell.close')}
      onClose={() => app.session.setState({ dialog: null })}
      width={560}
      className="settings"
    >
      <section>
        <h3>{t('settings.theme')}</h3>
        <ThemeChoice />
      </section>
      <section>
        <Switch
          label={t('settings.motion')}
          text={t(still ? 'settings.motion.bySystem' : 'settings.motion.text')}
          checked={motion === 'none' || still}
          disabled={still}
          onChange={(on) => set({ motion: on ? 'none' : 'system' })}
        />
        <Switch
          label={t('settings.letters')}
          text={t('settings.letters.text')}
          checked={letters === 'on'}
          onChange={(on) => set({ letters: on ? 'on' : 'off' })}
        />
        <div className="setting">
          <Words label={t('settings.wheel')} text={t('settings.wheel.text')} />
          <SegmentedControl
            label={t('settings.wheel')}
            options={wheels.map((value) => ({ value, name: t(`settings.wheel.${value}`) }))}
            value={wheel}
            onChange={(next) => set({ wheel: next })}
          />
        </div>
      </section>
      <section>
        <Choice label={t('settings.language')} value={t.language} onChange={(next) => void app.setLanguage(next as Language)}>
          {(Object.keys(languages) as Language[]).map((id) => (
            <option key={id} value={id} lang={id}>
              {languages[id].name}
            </option>
          ))}
        </Choice>
        <Choice label={t('settings.country')} value={country} onChange={(next) => set({ country: next as Preferences['country'] })}>
          {countries.map((id) => (
            <option key={id} value={id}>
              {t(`settings.country.${id}`)}
            </option>
          ))}
        </Choice>
      </section>
      <p className="xs muted">{t('settings.kept')}</p>
    </Dialog>
  )
}

const Words = ({ label, text }: { label: string; text?: string }) => (
  <span className="words">
    <span className="med">{label}</span>
    {text && <span className="xs soft">{text}</span>}
  </span>
)

interface SwitchProps {
  readonly label: string
  readonly text: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}

function Switch({ label, text, checked, disabled = false, onChange }: SwitchProps) {
  const id = useId()
  return (
    <label className="setting">
      <span className="words">
        <span className="med">{label}</span>
        <span className="xs soft" id={id}>
          {text}
        </span>
      </span>
      <input
        type="checkbox"
        className="switch"
        aria-label={label}
        aria-describedby={id}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <label className="setting">
      <Words label={label} />
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
    </label>
  )
}

const still = '(prefers-reduced-motion: reduce)'
const watch = (changed: () => void) => {
  const query = matchMedia(still)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}
const useSystemIsStill = () => useSyncExternalStore(watch, () => matchMedia(still).matches)
