// How the page looks follows the preferences and the system, as attributes on <html> that tokens.css reads.
import type { PreferenceStore, Preferences } from '../state/preferences'

const dark = '(prefers-color-scheme: dark)'
const contrast = '(prefers-contrast: more)'
const still = '(prefers-reduced-motion: reduce)'

/** Sets the attributes at once and whenever a preference or the system changes. Returns how to stop. */
export function wearLook(preferences: PreferenceStore, page: HTMLElement = document.documentElement): () => void {
  const queries = [dark, contrast, still].map((query) => matchMedia(query))
  const wanted = () => {
    const { theme } = preferences.getState()
    return theme === 'system' ? systemTheme() : theme
  }
  const dress = async () => {
    const { motion } = preferences.getState()
    page.dataset.motion = motion === 'none' || matchMedia(still).matches ? 'none' : 'some'
    // Pictures read their colours when the attribute changes, so it waits for them.
    if (wanted() === 'contrast') await import('../ui/contrast.css')
    page.dataset.theme = wanted()
  }
  void dress()
  for (const query of queries) query.addEventListener('change', dress)
  const stop = preferences.subscribe(dress)
  return () => {
    for (const query of queries) query.removeEventListener('change', dress)
    stop()
  }
}

/** Contrast before darkness: those who ask for it cannot do without. */
function systemTheme(): Exclude<Preferences['theme'], 'system'> {
  if (matchMedia(contrast).matches) return 'contrast'
  return matchMedia(dark).matches ? 'dark' : 'light'
}
