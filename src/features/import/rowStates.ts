// What becomes of each row of a sheet.
import type { Plan } from '../../exchange/plan'

/** 'asked': whether it is somebody who is known has still to be said. */
export type RowState = 'new' | 'known' | 'asked' | 'left'

/** By the number of the row; one that is not there is left out. */
export function statesOf(plan: Plan, sheet: number): ReadonlyMap<number, RowState> {
  const asked = new Set(plan.questions.flatMap(({ key, answer }) => (answer === null ? [`name ${key}`] : [])))
  const states = new Map<number, RowState>()
  for (const { key, actor, rows } of plan.actors)
    for (const row of rows) if (row.sheet === sheet) states.set(row.row, asked.has(key) ? 'asked' : actor === null ? 'new' : 'known')
  for (const { row, relation, sheet: of } of plan.relations) if (of === sheet) states.set(row, relation === null ? 'new' : 'known')
  return states
}
