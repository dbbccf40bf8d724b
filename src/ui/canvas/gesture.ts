// Pointer gestures as a state machine: what was pressed, what it has become, and what came of it. Points are in screen px.
import { distance } from '../../scene/geometry'
import type { Point } from './viewport'

export type Under =
  | { readonly kind: 'actor'; readonly id: string }
  /** The small handle beside an actor that a relation is drawn from. */
  | { readonly kind: 'handle'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'nothing' }
/** What a drag that starts here would do. 'yield': it belongs to the viewport, only a click is ours. */
export type Drags = 'move' | 'connect' | 'yield'

export type Gesture =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'pressed'
      readonly under: Under
      readonly from: Point
      readonly add: boolean
      readonly drags: Drags
      readonly copy?: boolean
    }
  /** `copy`: a copy is on the move, what it was taken from stays. `held`: a finger lifted it and has not moved yet. */
  | {
      readonly kind: 'moving'
      readonly actor: string
      readonly from: Point
      readonly to: Point
      readonly free: boolean
      readonly copy?: boolean
      readonly held?: boolean
    }
  | { readonly kind: 'connecting'; readonly actor: string; readonly to: Point }
  | { readonly kind: 'framing'; readonly from: Point; readonly to: Point; readonly add: boolean }

export type GestureEvent =
  /** `add`: to the selection. `copy`: a drag takes a copy along. */
  | {
      readonly kind: 'down'
      readonly under: Under
      readonly at: Point
      readonly add: boolean
      readonly drags: Drags
      readonly copy?: boolean
    }
  /** `free`: without snapping. */
  | { readonly kind: 'move'; readonly at: Point; readonly free: boolean }
  /** A finger stayed where it was pressed: it lifts the actor. */
  | { readonly kind: 'hold' }
  | { readonly kind: 'up'; readonly at: Point }
  | { readonly kind: 'cancel' }

export type Outcome =
  | { readonly kind: 'click'; readonly under: Under; readonly at: Point; readonly add: boolean }
  | {
      readonly kind: 'drop'
      readonly actor: string
      readonly from: Point
      readonly to: Point
      readonly free: boolean
      readonly copy?: boolean
    }
  /** A finger rested on an actor and was taken away. */
  | { readonly kind: 'held'; readonly actor: string; readonly at: Point }
  | { readonly kind: 'join'; readonly actor: string; readonly at: Point }
  | { readonly kind: 'frame'; readonly from: Point; readonly to: Point; readonly add: boolean }

/** px that a press may wander and still be a click. */
export const threshold = 4
export const idle: Gesture = { kind: 'none' }

export function step(gesture: Gesture, event: GestureEvent): readonly [Gesture, Outcome | null] {
  switch (event.kind) {
    case 'cancel':
      return [idle, null]
    case 'down': {
      const { under, at, add, drags, copy } = event
      if (under.kind === 'handle') return [{ kind: 'connecting', actor: under.id, to: at }, null]
      return [{ kind: 'pressed', under, from: at, add, drags, ...(copy && { copy }) }, null]
    }
    case 'hold':
      if (gesture.kind !== 'pressed' || gesture.under.kind !== 'actor') return [gesture, null]
      return [{ kind: 'moving', actor: gesture.under.id, from: gesture.from, to: gesture.from, free: false, held: true }, null]
    case 'move':
      return [moved(gesture, event.at, event.free), null]
    case 'up':
      return [idle, outcome(gesture, event.at)]
  }
}

function moved(gesture: Gesture, at: Point, free: boolean): Gesture {
  switch (gesture.kind) {
    case 'none':
      return gesture
    case 'pressed': {
      const { under, from, add, drags, copy } = gesture
      if (distance(from, at) < threshold) return gesture
      if (drags === 'yield') return idle
      if (under.kind !== 'actor') return { kind: 'framing', from, to: at, add }
      if (drags === 'connect') return { kind: 'connecting', actor: under.id, to: at }
      return { kind: 'moving', actor: under.id, from, to: at, free, ...(copy && { copy }) }
    }
    case 'moving':
      return gesture.held && distance(gesture.from, at) < threshold ? gesture : { ...gesture, to: at, free, held: false }
    default:
      return { ...gesture, to: at }
  }
}

function outcome(gesture: Gesture, at: Point): Outcome | null {
  switch (gesture.kind) {
    case 'none':
      return null
    case 'pressed':
      return { kind: 'click', under: gesture.under, at, add: gesture.add }
    case 'moving': {
      const { actor, from, to, free, copy } = gesture
      if (gesture.held) return { kind: 'held', actor, at: from }
      return { kind: 'drop', actor, from, to, free, ...(copy && { copy }) }
    }
    case 'connecting':
      return { kind: 'join', actor: gesture.actor, at }
    case 'framing':
      return { kind: 'frame', from: gesture.from, to: gesture.to, add: gesture.add }
  }
}
