// Copy, cut, paste and duplicate. Keys come as the browser's own copy, cut and paste events, which app/listenToClipboard hears.
import type { ClipTexts } from '../exchange/actorClip'
import type { App } from '../state/app'
import { type Command, type Here, onMap } from './command'

type Acts = typeof import('./clipActs')
const act = (run: (acts: Acts, app: App, here?: Here) => void) => (app: App, here?: Here) =>
  void import('./clipActs').then((acts) => run(acts, app, here))

const anyChosen = (app: App) => onMap(app) && app.session.getState().selection.actors.length > 0

/** The browser makes a copy event of it; where it does not, the table goes to the clipboard and the tab itself remembers the rest. */
function byBrowser(kind: 'copy' | 'cut', without: (acts: Acts, app: App) => ClipTexts | null) {
  return (app: App) => {
    let heard = false
    const hear = () => {
      heard = true
    }
    document.addEventListener(kind, hear, { capture: true, once: true })
    if (document.queryCommandSupported?.(kind)) document.execCommand(kind)
    document.removeEventListener(kind, hear, { capture: true })
    if (heard) return
    act((acts) => {
      const text = without(acts, app)?.['text/plain']
      // Refused, it can still be pasted here.
      if (text) void import('../exchange/clipboard').then(({ copyText }) => copyText(text)).catch(() => undefined)
    })(app)
  }
}

/** What was copied here or in another tab; else what the system's clipboard holds, which the browser asks the person about. */
async function pasteByClick(app: App, here?: Here): Promise<void> {
  const { clip } = app.session.getState()
  const { pasteClip } = await import('./clipActs')
  await app.languages.getState().t.whole()
  if (clip !== null) return pasteClip(app, clip.map, here?.at)
  try {
    const pasted = await navigator.clipboard.readText()
    if (pasted.trim() !== '') app.session.setState({ pasted, dialog: 'import' })
  } catch {
    app.session.setState({ toast: { message: { key: 'editing.pasteByKey' } } })
  }
}

export const clipboardCommands: readonly Command[] = [
  {
    id: 'cut',
    name: 'command.cut',
    icon: 'cut',
    shortcut: 'mod+x',
    onCanvas: true,
    heardByBrowser: true,
    isEnabled: anyChosen,
    run: byBrowser('cut', (acts, app) => acts.cutChosen(app)),
  },
  {
    id: 'copy',
    name: 'command.copy',
    icon: 'copy',
    shortcut: 'mod+c',
    onCanvas: true,
    heardByBrowser: true,
    isEnabled: anyChosen,
    run: byBrowser('copy', (acts, app) => acts.copyChosen(app)),
  },
  {
    id: 'paste',
    name: 'command.paste',
    icon: 'paste',
    shortcut: 'mod+v',
    onCanvas: true,
    heardByBrowser: true,
    isEnabled: onMap,
    run: (app, here) => void pasteByClick(app, here),
  },
  {
    id: 'duplicate',
    name: 'command.duplicate',
    icon: 'duplicate',
    shortcut: 'mod+d',
    onCanvas: true,
    isEnabled: anyChosen,
    run: act((acts, app) => void acts.duplicate(app, app.session.getState().selection.actors)),
  },
]
