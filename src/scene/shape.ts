// A picture as data. Lengths in CSS px (1/96 inch), y down. Few kinds, so that a writer stays small.
import type { TokenName } from './palette'

/** A role from tokens.css ('ink', 'sector-3-tint'), never a colour value; a palette gives it one. */
export type Paint = TokenName | 'none'

export interface Stroke {
  readonly stroke?: Paint
  /** Width of the line; 1 when missing. */
  readonly strokeWidth?: number
  readonly dash?: readonly number[]
  readonly cap?: 'butt' | 'round'
}
interface Common {
  /** 0–1; 1 when missing. */
  readonly opacity?: number
}
export interface Rect extends Stroke, Common {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius?: number
  readonly fill?: Paint
}
export interface Circle extends Stroke, Common {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly fill?: Paint
}
/** `d` holds absolute M, L, C, Q, A and Z commands only. Joins are round. */
export interface Path extends Stroke, Common {
  readonly kind: 'path'
  readonly d: string
  readonly fill?: Paint
}
export interface Text extends Common {
  readonly kind: 'text'
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly text: string
  readonly size: number
  /** 400–700. */
  readonly weight: number
  readonly fill: Paint
  readonly voice?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  /** A casing in this paint, `haloWidth` px in all, behind the letters. */
  readonly halo?: Paint
  readonly haloWidth?: number
  /** Degrees clockwise around (x, y). */
  readonly rotate?: number
}
export interface Group extends Common {
  readonly kind: 'group'
  readonly x: number
  readonly y: number
  /** 1 when missing. */
  readonly scale?: number
  readonly shapes: readonly Shape[]
  /** What the group stands for, for those who hear the picture. */
  readonly title?: string
  /** Its part of a sheet, for files that tell: the heading, lines of one paragraph, or the picture that the words of the scene describe. */
  readonly role?: 'title' | 'paragraph' | 'picture'
}
export type Shape = Rect | Circle | Path | Text | Group

export interface Scene {
  readonly width: number
  readonly height: number
  readonly title: string
  /** The picture in words: alt text. */
  readonly description: string
  /** BCP 47 tag of the texts in the picture. */
  readonly language: string
  readonly shapes: readonly Shape[]
}
