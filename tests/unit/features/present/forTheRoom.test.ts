import { describe, expect, it } from 'vitest'
import { removeActors } from '../../../../src/domain/edits/actors'
import { rowsOf } from '../../../../src/domain/rows'
import { exampleDocument } from '../../../../src/exchange/samples/alvsunda'
import { forTheRoom } from '../../../../src/features/present/useShown'

const example = await exampleDocument('sv')
const all = rowsOf(example, 'actors')
const mask = (code: string) => `Aktör ${code}`

describe('what a room sees', () => {
  it('has neither notes nor plans', () => {
    const said = JSON.stringify(forTheRoom(example, example, null))
    const kept = all.flatMap(({ note, mission, strategy }) => [note, mission, strategy.argument, strategy.risk]).filter(Boolean)
    expect(kept.length).toBeGreaterThan(20)
    expect(kept.filter((text) => said.includes(text))).toEqual([])
    expect(said).toContain('Kommunstyrelsen')
  })

  it('has no name of an actor anywhere when they are masked', () => {
    const said = JSON.stringify(forTheRoom(example, example, mask))
    expect(all.flatMap(({ name, shortName }) => [name, shortName]).filter((name) => name.length > 3 && said.includes(name))).toEqual([])
  })

  it('calls an actor the same whoever else is hidden', () => {
    const [first, second] = all
    const names = (hidden: readonly string[]) =>
      rowsOf(forTheRoom(example, removeActors(example, hidden), mask), 'actors').map(({ name }) => name)
    expect(names([])).toHaveLength(all.length)
    expect(names([first?.id ?? ''])).toEqual(names([]).filter((name) => name !== 'Aktör A'))
    expect(names([second?.id ?? ''])[0]).toBe('Aktör A')
  })
})
