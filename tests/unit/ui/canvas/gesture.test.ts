import { describe, expect, it } from 'vitest'
import { type Drags, type Gesture, type GestureEvent, idle, type Outcome, step, type Under } from '../../../../src/ui/canvas/gesture'

const actor: Under = { kind: 'actor', id: 'a' }
const nothing: Under = { kind: 'nothing' }
const down = (under: Under, drags: Drags = 'move'): GestureEvent => ({ kind: 'down', under, at: { x: 10, y: 10 }, add: false, drags })
const move = (x: number, y: number): GestureEvent => ({ kind: 'move', at: { x, y }, free: false })
const up = (x: number, y: number): GestureEvent => ({ kind: 'up', at: { x, y } })

function played(...events: readonly GestureEvent[]): readonly [Gesture, Outcome | null] {
  return events.reduce<readonly [Gesture, Outcome | null]>(([gesture], event) => step(gesture, event), [idle, null])
}

describe('the gesture machine', () => {
  it('takes a press that wanders 3 px for a click', () => {
    expect(played(down(actor), move(12, 12), up(12, 12))[1]).toEqual({ kind: 'click', under: actor, at: { x: 12, y: 12 }, add: false })
  })
  it('drags from 4 px on and drops where the pointer was last', () => {
    const [gesture] = played(down(actor), move(14, 10))
    expect(gesture.kind).toBe('moving')
    expect(played(down(actor), move(14, 10), move(50, 60), up(50, 60))[1]).toEqual({
      kind: 'drop',
      actor: 'a',
      from: { x: 10, y: 10 },
      to: { x: 50, y: 60 },
      free: false,
    })
  })
  it('draws a frame from an empty place', () => {
    expect(played(down(nothing), move(40, 40), up(40, 40))[1]).toMatchObject({
      kind: 'frame',
      from: { x: 10, y: 10 },
      to: { x: 40, y: 40 },
    })
  })
  it('leaves a drag that belongs to the viewport alone', () => {
    expect(played(down(actor, 'yield'), move(40, 40))).toEqual([idle, null])
  })
  it('still clicks where drags belong to the viewport', () => {
    expect(played(down(actor, 'yield'), up(10, 10))[1]?.kind).toBe('click')
  })
  it('lifts an actor that a finger rests on, and only then moves it', () => {
    expect(played(down(actor, 'yield'), { kind: 'hold' }, move(60, 60), up(60, 60))[1]?.kind).toBe('drop')
  })
  it('does not lift an empty place', () => {
    expect(played(down(nothing, 'yield'), { kind: 'hold' })[0].kind).toBe('pressed')
  })
  it('draws a relation from the handle at once, and from an actor with the tool for it', () => {
    expect(played(down({ kind: 'handle', id: 'a' }))[0].kind).toBe('connecting')
    expect(played(down(actor, 'connect'), move(60, 60), up(60, 60))[1]).toEqual({ kind: 'join', actor: 'a', at: { x: 60, y: 60 } })
  })
  it('forgets everything when it is cancelled', () => {
    expect(played(down(actor), move(40, 40), { kind: 'cancel' }, up(40, 40))).toEqual([idle, null])
  })
})
