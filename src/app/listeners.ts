// What the page hears and follows besides its own elements. Comes after the first picture.
import type { App } from '../state/app'
import { announceTools } from './announceTools'
import { keepFile } from './keepFile'
import { listenToClipboard } from './listenToClipboard'
import { listenToKeys } from './listenToKeys'

/** Returns how to stop each. @param early keys that were pressed before. */
export const listen = (app: App, early: readonly KeyboardEvent[]): (() => void)[] => [
  announceTools(app),
  listenToClipboard(app),
  keepFile(app),
  listenToKeys(app, early),
]
