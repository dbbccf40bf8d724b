// Exports a picture through the dialog, as a person does.
import { text } from './app.mjs'

/** ms from the press of the button to the finished file. */
export async function exportPicture(page, format) {
  throw new Error(`not yet: ${format} ${text('app.name')} ${page}`)
}
