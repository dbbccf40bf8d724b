// The system's clipboard, which a browser may refuse.
import { UserError } from '../i18n/translate'

/**
 * Puts a PNG on the clipboard. Call it from a click, and hand over the promise of the picture:
 * browsers take it only while the click still counts. Throws a UserError when the browser refuses.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || !navigator.clipboard?.write) {
    await picture
    throw new UserError('export.copyRefused')
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
  } catch {
    // What kept the picture from being made says more than the refusal of the empty promise.
    await picture
    throw new UserError('export.copyRefused')
  }
}

/** Throws a UserError when the browser refuses. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    throw new UserError('export.copyTextRefused')
  }
}
