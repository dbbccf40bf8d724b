/** Small choices of this browser, such as the language. Storage may be denied: then nothing is remembered, and nothing breaks. */
export const remembered = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(`samspel.${key}`)
    } catch {
      return null
    }
  },
  set(key: string, value: string): void {
    try {
      localStorage.setItem(`samspel.${key}`, value)
    } catch {
      // Denied or full: the choice holds until the tab closes.
    }
  },
}
