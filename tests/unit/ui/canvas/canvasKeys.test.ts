import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ActorItem } from '../../../../src/scene/picture'
import type { Way } from '../../../../src/ui/canvas/acts'
import { createCanvasKeys, type KeyIntent, type KeyPress } from '../../../../src/ui/canvas/canvasKeys'
import { type Gesture, idle } from '../../../../src/ui/canvas/gesture'
import type { MapView } from '../../../../src/ui/canvas/mapView'

const item = (id: string, x: number, y: number): ActorItem => ({
  id,
  at: { x, y },
  truth: { x, y },
  radius: 13,
  mark: [],
  label: [],
  labelBox: null,
  labelPlace: null,
  spare: null,
  priority: 0,
})
/** In reading order: those above the line, left before right, then those below it. */
const actors = [item('Rektor', 300, 10), item('Skola', 20, 20), item('Region', 20, 300), item('Ärende', 320, 300)]
const ties: Readonly<Record<string, readonly Way[]>> = {
  Skola: [
    { to: 'Rektor', relation: 'one' },
    { to: 'Region', relation: 'two' },
    { to: 'Nobody in view', relation: 'three' },
  ],
  Rektor: [
    { to: 'Skola', relation: 'one' },
    { to: 'Ärende', relation: 'four' },
  ],
  Region: [{ to: 'Skola', relation: 'two' }],
}

let focused: string | null
let selected: ReadonlySet<string>
let gesture: Gesture
let cursor: { x: number; y: number } | null
let time = 0
const select = vi.fn((ids: readonly string[]) => {
  selected = new Set(ids)
})
const acts = {
  select,
  open: vi.fn(),
  connect: vi.fn(),
  connectFrom: vi.fn(),
  place: vi.fn(),
  putDown: vi.fn(),
  drop: vi.fn(),
  carried: vi.fn(),
  walked: vi.fn(),
  ways: (id: string) => ties[id] ?? [],
  stepFrom: ({ x, y }: { x: number; y: number }, arrow: string, steps: number) =>
    arrow === 'right' ? { x: x + 8 * steps, y } : { x, y: y - 4 * steps },
}
const view = {
  input: () => ({ picture: { actors }, selected, dividing: { x: 200, y: 200 }, shortName: (id: string) => id, nameOf: (id: string) => id }),
  focused: () => focused,
  focus: (id: string) => {
    focused = id
  },
  itemOf: (id: string) => actors.find((actor) => actor.id === id) ?? null,
  viewport: () => ({ x: 0, y: 0, zoom: 2 }),
  corner: () => ({ x: 0, y: 0 }),
  gesture: () => gesture,
  setGesture: (next: Gesture) => {
    gesture = next
  },
  cursor: () => cursor,
  setCursor: (at: typeof cursor) => {
    cursor = at
  },
  heldIds: (id: string) => (selected.has(id) ? [...selected] : [id]),
  dragged: () => {
    if (gesture.kind !== 'moving') return null
    const start = actors.find(({ id }) => gesture.kind === 'moving' && id === gesture.actor)?.truth ?? { x: 0, y: 0 }
    const spot = { x: start.x + (gesture.to.x - gesture.from.x) / 2, y: start.y + (gesture.to.y - gesture.from.y) / 2 }
    return { spots: new Map([[gesture.actor, spot]]), note: null, guides: [] }
  },
} as unknown as MapView
const hands = { reveal: vi.fn(), panBy: vi.fn(), middle: () => ({ x: 160, y: 160 }) }
const plain: KeyIntent = { tool: 'select', source: null, placing: null, typeAhead: false }

let pressKey: ReturnType<typeof createCanvasKeys>
function press(key: string, held: Partial<KeyPress> = {}, intent: Partial<KeyIntent> = {}) {
  time += 10
  const full = { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, timeStamp: time, ...held }
  return pressKey(full, view, acts as never, hands, { ...plain, ...intent })
}

beforeEach(() => {
  vi.clearAllMocks()
  focused = null
  selected = new Set()
  gesture = idle
  cursor = null
  time += 10_000
  pressKey = createCanvasKeys()
})

describe('walking', () => {
  it('reads quadrant by quadrant, and never moves an actor however it is selected', () => {
    const walk = ['Home', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => {
      press(key)
      return focused
    })
    expect(walk).toEqual(['Skola', 'Rektor', 'Region', 'Ärende', 'Skola', 'Ärende', 'Skola', 'Ärende'])
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight']) press(key)
    press('ArrowRight', { shiftKey: true })
    expect(acts.drop).not.toHaveBeenCalled()
    expect(acts.place).not.toHaveBeenCalled()
    expect(gesture).toBe(idle)
  })

  it('goes to the nearest in a direction, and hands the selection on', () => {
    press('Home')
    press('ArrowRight')
    expect([focused, [...selected]]).toEqual(['Rektor', ['Rektor']])
    press('ArrowDown')
    expect([focused, [...selected]]).toEqual(['Ärende', ['Ärende']])
  })

  it('adds with Shift, and then keeps the selection while walking', () => {
    press('Home')
    press('ArrowRight', { shiftKey: true })
    expect([...selected]).toEqual(['Skola', 'Rektor'])
    press('ArrowDown')
    expect([focused, selected.size]).toEqual(['Ärende', 2])
    press(' ')
    expect(select).toHaveBeenLastCalledWith(['Ärende'], true)
  })

  it('leaves Alt to the browser, and Control with a letter to commands', () => {
    expect(press('ArrowLeft', { altKey: true })).toBe(false)
    expect(press('a', { ctrlKey: true })).toBe(false)
    expect(press('l')).toBe(false)
  })

  it('pans with the hand', () => {
    press('ArrowRight', {}, { tool: 'pan' })
    expect(hands.panBy).toHaveBeenCalledWith({ x: -80, y: 0 })
    expect(focused).toBeNull()
  })
})

describe('walking along relations', () => {
  const ctrl = { ctrlKey: true }
  it('goes round those of one actor, and only to actors of the picture', () => {
    press('Home')
    const walk = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp'].map((key) => {
      press(key, ctrl)
      return focused
    })
    expect(walk).toEqual(['Rektor', 'Region', 'Rektor', 'Region'])
    expect(acts.walked).toHaveBeenLastCalledWith({ to: 'Region', relation: 'two' }, 2, 2)
  })

  it('goes on to others than where one came from, and back', () => {
    press('Home')
    press('ArrowDown', ctrl)
    press('ArrowRight', ctrl)
    expect(focused).toBe('Ärende')
    press('ArrowLeft', ctrl)
    expect(focused).toBe('Rektor')
    press('ArrowLeft', ctrl)
    expect(focused).toBe('Skola')
  })

  it('begins anew where one has gone by other keys, and says when there is nowhere to go', () => {
    press('Home')
    press('ArrowDown', ctrl)
    press('End')
    press('ArrowDown', ctrl)
    expect(focused).toBe('Ärende')
    expect(acts.walked).toHaveBeenLastCalledWith(null, 0, 0)
  })
})

describe('typing a name', () => {
  const on = { typeAhead: true }
  it('finds the next actor that begins so, and the same letter again the one after it', () => {
    press('r', {}, on)
    expect(focused).toBe('Rektor')
    press('r', {}, on)
    expect(focused).toBe('Region')
    time += 5000
    press('r', {}, on)
    expect(focused).toBe('Rektor')
  })

  it('takes several letters as one name, also those of Nordic keyboards', () => {
    press('r', {}, on)
    press('e', {}, on)
    press('g', {}, on)
    expect(focused).toBe('Region')
    time += 5000
    press('ä', {}, on)
    expect(focused).toBe('Ärende')
  })
})

describe('an actor on its way to a place', () => {
  it('is moved by arrows from where it stands and put down with Enter', () => {
    const lifted = { placing: 'Skola', tool: 'place' } as const
    press('ArrowRight', {}, lifted)
    press('ArrowRight', { shiftKey: true }, lifted)
    expect(acts.carried).toHaveBeenLastCalledWith('Skola', { x: 108, y: 20 })
    expect(acts.place).not.toHaveBeenCalled()
    press('Enter', {}, lifted)
    expect(acts.place).toHaveBeenCalledWith({ x: 108, y: 20 })
    expect(acts.putDown).toHaveBeenCalled()
  })

  it('stays where it was when it is put down without a move', () => {
    press('Enter', {}, { placing: 'Skola', tool: 'place' })
    expect(acts.place).not.toHaveBeenCalled()
    expect(acts.putDown).toHaveBeenCalled()
  })

  it('takes the other selected ones along', () => {
    selected = new Set(['Skola', 'Region'])
    const lifted = { placing: 'Skola', tool: 'place' } as const
    press('ArrowUp', {}, lifted)
    press('Enter', {}, lifted)
    expect(acts.drop).toHaveBeenCalledOnce()
  })

  it('is shown its place first when it has none: the middle is nobody’s answer', () => {
    const waiting = { placing: 'New', tool: 'place' } as const
    press('Enter', {}, waiting)
    expect(acts.place).not.toHaveBeenCalled()
    expect(acts.carried).toHaveBeenCalledWith('New', { x: 160, y: 160 })
    press('ArrowUp', {}, waiting)
    press('Enter', {}, waiting)
    expect(acts.place).toHaveBeenCalledWith({ x: 160, y: 156 })
  })
})

describe('connecting', () => {
  it('takes the ends with Enter, and walking selects nobody else', () => {
    const from = { tool: 'connect', source: 'Skola' } as const
    press('Home', {}, from)
    press('ArrowRight', {}, from)
    expect(select).not.toHaveBeenCalled()
    press('Enter', {}, from)
    expect(acts.connect).toHaveBeenCalledWith('Skola', 'Rektor', { x: 600, y: 20 })
  })
})
