// Values inside a row by their path, such as 'engagement.current'.
import { isSafeKey } from '../../domain/schema'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Undefined: there is nothing there, as 'spot.x' of a row without a spot. */
export function valueAt(row: object, path: string): unknown {
  let value: unknown = row
  for (const name of path.split('.')) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
  return value
}

/** Paths may come out of a file: nothing is set at a name that objects have by birth, or deeper than a document is. */
export function setAt(row: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split('.')
  if (names.length > 3 || !names.every(isSafeKey)) return
  let inner = row
  for (const name of names.slice(0, -1)) {
    const next = Object.hasOwn(inner, name) ? inner[name] : undefined
    const object = isObject(next) ? next : {}
    inner[name] = object
    inner = object
  }
  inner[names.at(-1) ?? ''] = value
}
