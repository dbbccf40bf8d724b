// The files that hold a whole map. Adding one: its file and a line here; the contract test then checks it.
import type { Format } from './format'
import { json } from './json'

export const formats = [json] as const satisfies readonly Format[]
