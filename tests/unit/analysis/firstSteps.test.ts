import { describe, expect, it } from 'vitest'
import { isDone, stepsDone } from '../../../src/analysis/firstSteps'
import { emptyStrategy } from '../../../src/domain/create'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import { documentWith } from '../../helpers/documents'

const progress = (...args: Parameters<typeof stepsDone>) => stepsDone(...args).map(({ step, done, of }) => `${step} ${done}/${of}`)

describe('the first steps', () => {
  it('are all open on a blank map', () => {
    expect(progress(documentWith({}), false)).toEqual(['gather 0/5', 'place 0/5', 'relate 0/3', 'argue 0/1', 'show 0/1'])
  })

  it('count what is on the map, and no more than is wanted', () => {
    const actors = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => ({ name, influence: name < 'C' ? 10 : null, interest: 10 }))
    const doc = documentWith({ actors, relations: [['A', 'B']] })
    expect(progress(doc, false)).toEqual(['gather 5/5', 'place 2/5', 'relate 1/3', 'argue 0/1', 'show 0/1'])
  })

  it('take only a written argument for one', () => {
    const argued = (argument: string) => documentWith({ actors: [{ name: 'A', strategy: { ...emptyStrategy, argument } }] })
    expect(progress(argued('  '), false)).toContain('argue 0/1')
    expect(progress(argued('Mindre frånvaro'), false)).toContain('argue 1/1')
  })

  it('are done on the example map once a picture was taken out', async () => {
    const example = await exampleDocument('sv')
    expect(stepsDone(example, false).filter((step) => !isDone(step))).toEqual([{ step: 'show', done: 0, of: 1 }])
    expect(stepsDone(example, true).every(isDone)).toBe(true)
  })
})
