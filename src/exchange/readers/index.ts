// Who reads files of other programs, asked in this order. Adding one: its file, a line here, and its place among the fuzzed.
import { delimited } from './delimited'
import type { Reader } from './reader'

export const readers: readonly Reader[] = [delimited]
