// Where a JSON text stops being one: engines say it in words of their own, or not at all.

/** Are lists and objects nested deeper than that? */
export function isDeeper(text: string, most: number): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (quoted) {
      if (sign === 0x5c) at += 1
      else if (sign === 0x22) quoted = false
    } else if (sign === 0x22) quoted = true
    else if (sign === 0x5b || sign === 0x7b) {
      depth += 1
      if (depth > most) return true
    } else if (sign === 0x5d || sign === 0x7d) depth -= 1
  }
  return false
}

const space = /[ \t\r\n]*/y
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** Where the first sign stands that may not stand there (RFC 8259), from 0; the length of the text when it ends too early, or has no fault. */
export function faultIn(text: string): number {
  const open: ('[' | '{')[] = []
  // What may come next: a value, the name of a field, a colon, or what follows a value.
  let next: 'value' | 'name' | 'colon' | 'after' = 'value'
  let fresh = false
  for (let at = over(text, 0, space); at < text.length; at = over(text, at, space)) {
    const sign = text[at] as string
    const around = open.at(-1)
    const closes = sign === (around === '{' ? '}' : ']') && around !== undefined
    if (closes && (next === 'after' || fresh)) {
      open.pop()
      next = 'after'
      fresh = false
      at += 1
    } else if (next === 'after') {
      if (sign !== ',' || around === undefined) return at
      next = around === '{' ? 'name' : 'value'
      at += 1
    } else if (next === 'colon') {
      if (sign !== ':') return at
      next = 'value'
      at += 1
    } else if (next === 'value' && (sign === '{' || sign === '[')) {
      open.push(sign)
      next = sign === '{' ? 'name' : 'value'
      fresh = true
      at += 1
    } else {
      const end = sign === '"' ? afterText(text, at) : over(text, at, bare)
      if (next === 'name' && sign !== '"') return at
      if (end <= at) return sign === '"' ? -end : at
      next = next === 'name' ? 'colon' : 'after'
      fresh = false
      at = end
    }
  }
  return text.length
}

function over(text: string, at: number, what: RegExp): number {
  what.lastIndex = at
  return what.test(text) ? what.lastIndex : at
}

/** After the closing quote; minus the place of the fault when the text breaks off or holds what it may not. */
function afterText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; ) {
    const sign = text.charCodeAt(at)
    if (sign === 0x22) return at + 1
    const next = sign === 0x5c ? over(text, at, escaped) : at + 1
    if (sign < 0x20 || next === at) return -at
    at = next
  }
  return -text.length
}
