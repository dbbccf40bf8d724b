// The shape of every row, as schemas that check what comes from outside: files, the database, other tabs.
import * as v from 'valibot'
import {
  actorRoles,
  capacities,
  directions,
  engagementLevels,
  gridSets,
  type Json,
  noteSides,
  type Point,
  quadrants,
  relationTypes,
  salienceAttributes,
  scales,
  type TableName,
  type Tables,
} from './document'

/** Longest text of one field, in UTF-16 units. */
export const longestText = 100_000
/** `extra` of one row: characters of JSON, and levels of nesting. */
export const extraLimits = { characters: 200_000, depth: 12 } as const

/** A name that no object has by birth, so that it may be a key of a table or of `extra`. */
export const isSafeKey = (key: string): boolean => key !== 'prototype' && !(key in Object.prototype)

/** Plain JSON within the limits, without keys that could reach a prototype. */
export function isPlainJson(value: unknown, depth: number = extraLimits.depth): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || depth === 0) return false
  if (Array.isArray(value)) return value.every((item) => isPlainJson(item, depth - 1))
  return Object.entries(value).every(([key, item]) => isSafeKey(key) && isPlainJson(item, depth - 1))
}

export const isOnGrid = ({ x, y }: Point): boolean => Math.min(x, y) >= 0 && Math.max(x, y) <= 100

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.check(isSafeKey))
const text = v.pipe(v.string(), v.maxLength(longestText))
const rating = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))
const line = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const place = v.pipe(v.number(), v.minValue(-1_000_000), v.maxValue(1_000_000))
const order = v.pipe(v.number(), v.finite())
const extra = v.exactOptional(
  v.custom<{ readonly [key: string]: Json }>(
    (value) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      isPlainJson(value) &&
      JSON.stringify(value).length <= extraLimits.characters,
  ),
)

const actor = v.strictObject({
  id,
  extra,
  name: text,
  shortName: text,
  group: v.nullable(id),
  influence: rating,
  interest: rating,
  stance: v.nullable(v.picklist([-2, -1, 0, 1, 2])),
  engagement: v.strictObject({ current: v.nullable(v.picklist(engagementLevels)), desired: v.nullable(v.picklist(engagementLevels)) }),
  salience: v.array(v.picklist(salienceAttributes)),
  role: v.nullable(v.picklist(actorRoles)),
  capacity: v.nullable(v.picklist(capacities)),
  mission: text,
  gain: text,
  note: text,
  strategy: v.strictObject({
    argument: text,
    approachedBy: v.nullable(id),
    channel: text,
    dueWeeks: v.nullable(v.pipe(v.number(), v.finite())),
    ownership: text,
    risk: text,
  }),
  assumption: v.boolean(),
  isSelf: v.boolean(),
  spot: v.nullable(v.strictObject({ x: place, y: place })),
  pinned: v.boolean(),
  locked: v.boolean(),
  order,
})

const relation = v.strictObject({
  id,
  extra,
  source: id,
  target: id,
  type: v.picklist(relationTypes),
  direction: v.picklist(directions),
  strength: v.picklist([1, 2, 3]),
  desired: v.boolean(),
  note: text,
})

const group = v.strictObject({ id, extra, name: text, slot: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), order })

const participant = v.strictObject({ id, extra, name: text })

const score = v.strictObject({ id, extra, participant: id, actor: id, influence: rating, interest: rating })

const note = v.pipe(
  v.strictObject({ id, extra, text, on: v.picklist(noteSides), at: v.strictObject({ x: place, y: place }), order }),
  v.check(({ on, at }) => on !== 'grid' || isOnGrid(at)),
)

const info = v.strictObject({
  id: v.literal('info'),
  extra,
  title: text,
  question: text,
  problem: text,
  goal: text,
  organisation: text,
  ownRole: text,
  threshold: v.strictObject({ influence: line, interest: line }),
  axesSwapped: v.boolean(),
  gridSet: v.picklist(gridSets),
  quadrantNames: v.strictObject(v.entriesFromList(quadrants, text)),
  axisNames: v.strictObject({ influence: text, interest: text }),
  scale: v.picklist(scales),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i), v.maxLength(35)),
})

export type RowSchema<T> = v.GenericSchema<unknown, T> & { readonly entries: Readonly<Record<string, v.GenericSchema>> }

/** One schema per table. Nothing passes but the fields of document.ts; `repair` moves the others to `extra`. */
export const schemas: { readonly [T in TableName]: RowSchema<Tables[T]> } = {
  info,
  groups: group,
  actors: actor,
  relations: relation,
  participants: participant,
  scores: score,
  notes: note,
}
