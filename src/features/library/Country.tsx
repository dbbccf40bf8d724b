import { countryOf } from '../../exchange/library/library'
import { useApp, usePreference, useT } from '../../state/hooks'
import type { Preferences } from '../../state/preferences'

const choices = ['language', 'se', 'dk', 'no'] as const

/** Whose actors are shown: those of the country of the language, or of another one. */
export function Country() {
  const app = useApp()
  const t = useT()
  const country = usePreference('country')
  const names = { se: t('settings.country.se'), dk: t('settings.country.dk'), no: t('settings.country.no') }
  return (
    <select
      className="input country"
      aria-label={t('library.country')}
      value={country}
      onChange={(event) => app.preferences.setState({ country: event.target.value as Preferences['country'] })}
    >
      {choices.map((one) => (
        <option key={one} value={one}>
          {one === 'language' ? `${t('settings.country.language')}: ${names[countryOf(t.language)]}` : names[one]}
        </option>
      ))}
    </select>
  )
}
