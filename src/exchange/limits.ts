// What is read, and how much at most. Past it the reader refuses before it begins, so that the page never freezes.
import { UserError } from '../i18n/translate'

/** What a file chooser offers; anything else may be dropped and is told from its content. */
export const readableFiles =
  '.json,.csv,.tsv,.txt,.xlsx,.ods,.docx,.html,.md,.graphml,.gexf,.net,.paj,.edgelist,.age,application/json,text/csv,text/plain'
export const largestFile = 25 * 1024 * 1024
export const mostRows = 100_000

export function checkSize(bytes: number): void {
  if (bytes > largestFile) throw new UserError('import.tooLarge', { size: Math.ceil(bytes / 1024 / 1024), most: largestFile / 1024 / 1024 })
}
