// Values of a JSON file as text, and its objects as fields.

export type Item = Readonly<Record<string, unknown>>
export const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Their fields are those of the thing itself. */
const wrappers = new Set(['data', 'attributes', 'properties', 'metadata', 'meta'])
/** Names that mean something to the language and nothing to a person. */
const unsafe = new Set(['__proto__', 'constructor', 'prototype'])

/** Lists as their values with commas between; nothing for null and for what is nested deeper. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value))
    return value
      .map((item) => (Array.isArray(item) ? '' : textOf(item)))
      .filter((text) => text !== '')
      .join(', ')
  return ''
}

/** The fields of an object by name; those of `data`, `attributes` and their like come up, others get the name of both. */
export function fieldsOf(item: Item): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of Object.entries(item)) {
    if (unsafe.has(name)) continue
    if (!isItem(value)) fields.set(name, textOf(value))
    else {
      for (const [inner, text] of Object.entries(value)) {
        if (unsafe.has(inner) || isItem(text)) continue
        const known = wrappers.has(name.toLowerCase()) ? inner : `${name} ${inner}`
        if (!fields.get(known)) fields.set(known, textOf(text))
      }
    }
  }
  return fields
}

/** Takes the first of the names that has a value out of the fields, whatever its capitals. Undefined: none has. */
export function take(fields: Map<string, string>, names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const [heading, value] of fields) {
      if (value === '' || heading.toLowerCase() !== name) continue
      fields.delete(heading)
      return value
    }
  }
  return undefined
}

/** Lists among the values of an object, with their names. */
export const listsOf = (item: Item): readonly (readonly [name: string, list: readonly unknown[]])[] =>
  Object.entries(item).flatMap(([name, value]) => (Array.isArray(value) && value.length > 0 ? [[name, value] as const] : []))
