// Values that keep their identity while they say the same, so that what depends on them is not drawn again.
import { useState } from 'react'

export function useKept<T>(value: T, same: (before: T, now: T) => boolean): T {
  const [kept, setKept] = useState(value)
  if (kept === value || same(kept, value)) return kept
  setKept(value)
  return value
}

export const sameMap = <K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean => {
  if (a.size !== b.size) return false
  const [left, right] = [[...a], [...b]]
  return left.every(([key, value], index) => key === right[index]?.[0] && value === right[index]?.[1])
}
