// Reading files of other programs: long for large files, and nothing a hostile one does may stop the page.
import type { SourceFile } from '../exchange/readers/reader'
import { readSources } from '../exchange/readers/readSources'
import type { Workbook } from '../exchange/workbook'

/** Throws UserError with the file and the place in it. `report` takes the share done, 0–1. */
export const run = (files: readonly SourceFile[], report: (done: number) => void): Promise<Workbook> => readSources(files, { report })
