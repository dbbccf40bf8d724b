import '../../ui/contrast.css'
import { groupToken } from '../../scene/marks'
import { useApp, usePreference, useT } from '../../state/hooks'
import { Shapes } from '../../ui/Shapes'

const themes = ['system', 'light', 'dark', 'contrast'] as const

/** The themes, each as a small map in its own colours. Arrows move the choice, as among radio buttons. */
export function ThemeChoice() {
  const app = useApp()
  const t = useT()
  const chosen = usePreference('theme')
  return (
    <fieldset className="themes" aria-label={t('settings.theme')}>
      {themes.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={chosen === theme}
            onChange={() => app.preferences.setState({ theme })}
            className="vh"
          />
          <span className="faces" aria-hidden="true">
            {(theme === 'system' ? (['light', 'dark'] as const) : [theme]).map((face) => (
              <Face key={face} theme={face} />
            ))}
          </span>
          <span className="name">{t(`settings.theme.${theme}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Face({ theme }: { theme: 'light' | 'dark' | 'contrast' }) {
  return (
    <span className="face" data-theme={theme}>
      <svg viewBox="0 0 56 40" overflow="visible" aria-hidden="true">
        <path d="M28 -40v120M-60 20h180" className="divide" />
        <g transform="translate(17 13)">
          <Shapes shapes={groupToken(2, 6)} />
        </g>
        <g transform="translate(39 27)">
          <Shapes shapes={groupToken(7, 6)} />
        </g>
        <path d="M23 16.5L34 24" className="tie" />
      </svg>
    </span>
  )
}
