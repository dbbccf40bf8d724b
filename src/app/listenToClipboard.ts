// Hears the browser's own copy, cut and paste events for actors, and tells other tabs what was copied. Comes after the first picture.
import { copyChosen, cutChosen, pasteClip } from '../commands/clipActs'
import { clipType } from '../exchange/actorClip'
import type { App } from '../state/app'
import type { Clip } from '../state/sessionStore'

/** Returns how to stop. Texts that are being written, and texts that are marked, are the browser's. */
export function listenToClipboard(app: App): () => void {
  const isFree = (event: ClipboardEvent) =>
    !event.defaultPrevented &&
    app.session.getState().route.page === 'map' &&
    !document.querySelector('dialog[open]') &&
    !(event.target instanceof Element && event.target.closest('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'))
  const take = (of: typeof copyChosen) => (event: ClipboardEvent) => {
    if (!isFree(event) || !document.getSelection()?.isCollapsed) return
    const clip = of(app)
    if (!clip) return
    event.preventDefault()
    for (const [type, text] of Object.entries(clip)) event.clipboardData?.setData(type, text)
  }
  /** Ctrl Shift V asks for the text alone: actors too come as the table that other programs see, through the preview. */
  let asText = false
  const press = ({ key, shiftKey }: KeyboardEvent) => {
    asText = shiftKey && key.toLowerCase() === 'v'
  }
  /** The small map on the clipboard. Where a browser hands over texts only, it is known by its table. */
  const mapIn = ({ clipboardData }: ClipboardEvent): string | null => {
    if (asText) return null
    const { clip } = app.session.getState()
    const table = clipboardData?.getData('text/plain') ?? ''
    return clipboardData?.getData(clipType) || (clip && lines(clip.table) === lines(table) ? clip.map : null)
  }
  const paste = (event: ClipboardEvent) => {
    if (!isFree(event)) return
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const clip = mapIn(event)
    if (clip === null && text.trim() === '') return
    event.preventDefault()
    if (clip === null)
      return app.session.setState({ pasted: { text, html: event.clipboardData?.getData('text/html') ?? '' }, dialog: 'import' })
    // The cells of the table would take the same actors as text.
    event.stopImmediatePropagation()
    void app.languages
      .getState()
      .t.whole()
      .then(() => pasteClip(app, clip))
  }
  /** Actors are actors wherever in the page they are pasted; plain text first belongs to what has the focus. */
  const early = (event: ClipboardEvent) => {
    if (mapIn(event) !== null) paste(event)
  }
  const copy = take(copyChosen)
  const cut = take(cutChosen)
  const keys = ['keydown', 'keyup'] as const
  for (const name of keys) document.addEventListener(name, press, { capture: true })
  document.addEventListener('copy', copy)
  document.addEventListener('cut', cut)
  document.addEventListener('paste', early, { capture: true })
  document.addEventListener('paste', paste)
  const stopTelling = tellTabs(app)
  return () => {
    for (const name of keys) document.removeEventListener(name, press, { capture: true })
    document.removeEventListener('copy', copy)
    document.removeEventListener('cut', cut)
    document.removeEventListener('paste', early, { capture: true })
    document.removeEventListener('paste', paste)
    stopTelling()
  }
}

/** Some systems change line breaks on the way. */
const lines = (text: string) => text.replace(/\r\n?/g, '\n').trimEnd()

const isClip = (data: unknown): data is Clip => typeof data === 'object' && data !== null && 'map' in data && 'table' in data

/** What was copied in one tab can be pasted by a click in all that are open. */
function tellTabs(app: App): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {}
  const channel = new BroadcastChannel('samspel clip')
  let heard: Clip | null = null
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isClip(data)) return
    heard = data
    app.session.setState({ clip: data })
  }
  const stop = app.session.subscribe(({ clip }, before) => {
    if (clip !== before.clip && clip !== null && clip !== heard) channel.postMessage(clip)
  })
  return () => {
    stop()
    channel.close()
  }
}
