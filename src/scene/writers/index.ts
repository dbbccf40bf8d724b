// The kinds of picture file. Adding one: its file and a line here; the contract test then writes every sample with it.
import { png } from './png'
import { svg } from './svg'
import type { Writer } from './writer'

export const writers = { png, svg } as const satisfies Record<string, Writer>
