// How far a new map has come: the first five things there are to do, read from the document.
import type { Actor, StakeholderDocument } from '../domain/document'
import { isPlaced } from '../domain/quadrants'
import { rowsOf } from '../domain/rows'

export const firstSteps = ['gather', 'place', 'relate', 'argue', 'show'] as const
export type FirstStep = (typeof firstSteps)[number]

/** With so many actors and relations a map begins to tell something. */
const enough = { actors: 5, relations: 3 } as const

export interface StepDone {
  readonly step: FirstStep
  /** So many of those wanted; done when they are equal. */
  readonly done: number
  readonly of: number
}

/** The steps in their order. @param shown whether a picture of the map was taken out, which the document does not know. */
export function stepsDone(doc: StakeholderDocument, shown: boolean): readonly StepDone[] {
  const actors = rowsOf(doc, 'actors')
  const step = (name: FirstStep, done: number, of: number): StepDone => ({ step: name, done: Math.min(done, of), of })
  return [
    step('gather', actors.length, enough.actors),
    step('place', actors.filter(isPlaced).length, enough.actors),
    step('relate', rowsOf(doc, 'relations').length, enough.relations),
    step('argue', actors.filter(hasArgument).length, 1),
    step('show', shown ? 1 : 0, 1),
  ]
}

export const isDone = ({ done, of }: StepDone): boolean => done >= of
export const hasArgument = ({ strategy }: Actor): boolean => strategy.argument.trim() !== ''
