// Rows keep their places while somebody writes in them, although their values, and so their true order, change.
import { useState } from 'react'
import type { Section } from './arrange'

export interface Arrangement {
  readonly sections: readonly Section[]
  /** True when the rows no longer stand as they are sorted and grouped. */
  readonly outdated: boolean
  readonly renew: () => void
}

/** `live`: where rows belong now. It is taken over when `settings` or the set of rows changes, and on `renew`. */
export function useArrangement(live: readonly Section[], settings: unknown): Arrangement {
  const [kept, setKept] = useState({ sections: live, settings })
  const renew = () => setKept({ sections: live, settings })
  const current = kept.settings === settings && sameRows(kept.sections, live)
  if (!current) renew()
  const sections = current ? kept.sections : live
  return { sections, outdated: !sameOrder(sections, live), renew }
}

const idsOf = (sections: readonly Section[]) => sections.flatMap((section) => section.rows)

function sameRows(a: readonly Section[], b: readonly Section[]): boolean {
  if (a === b) return true
  const [left, right] = [idsOf(a), new Set(idsOf(b))]
  return left.length === right.size && left.every((id) => right.has(id))
}

function sameOrder(a: readonly Section[], b: readonly Section[]): boolean {
  if (a === b) return true
  return (
    a.length === b.length &&
    a.every((section, at) => section.id === b[at]?.id && section.label === b[at]?.label && section.rows.join() === b[at]?.rows.join())
  )
}
