// The stakeholder document: what people decided. Whatever can be computed is not stored.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A place on a scale from 0 (lowest) to 100 (highest). Null: not assessed yet; never 0 as a stand-in. */
export type Rating = number | null
/** Strongly against (-2), somewhat against, mixed or neutral, somewhat for, strongly for (2). Null: not known. */
export type Stance = -2 | -1 | 0 | 1 | 2 | null
export type ActorId = string
export type RelationId = string
export type GroupId = string
export type ParticipantId = string
export type NoteId = string

/** Stakeholder engagement from unaware to leading (PMBOK Guide, 5th ed.). */
export const engagementLevels = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const
export type EngagementLevel = (typeof engagementLevels)[number]
/** Mitchell, Agle & Wood 1997. */
export const salienceAttributes = ['power', 'legitimacy', 'urgency'] as const
export type SalienceAttribute = (typeof salienceAttributes)[number]
export const actorRoles = ['decide', 'resource', 'take_part', 'know', 'spread'] as const
export type ActorRole = (typeof actorRoles)[number]
export const capacities = ['low', 'medium', 'high'] as const
export type Capacity = (typeof capacities)[number]
export const relationTypes = ['cooperation', 'mandate', 'funding', 'information', 'conflict'] as const
export type RelationType = (typeof relationTypes)[number]
/** forward: from source to target; both: each way; none: no direction. */
export const directions = ['none', 'forward', 'both'] as const
export type Direction = (typeof directions)[number]
export type Strength = 1 | 2 | 3
/** Names and advice of the four quadrants: ours, Mendelow, Eden & Ackermann 1998, the Danish influence × affected, or own words. */
export const gridSets = ['engage', 'mendelow', 'edenAckermann', 'affected', 'own'] as const
export type GridSet = (typeof gridSets)[number]
/** Crowd, context setter, subject, player (Eden & Ackermann 1998; the grid is often called Mendelow's, 1981). */
export const quadrants = ['contextSetter', 'player', 'crowd', 'subject'] as const
export type Quadrant = (typeof quadrants)[number]
/** How ratings are shown and entered. What is stored is 0–100 whatever the scale. */
export const scales = ['percent', 'steps5', 'steps4'] as const
export type Scale = (typeof scales)[number]
export const noteSides = ['grid', 'graph'] as const
/** Which picture a note lies on. */
export type NoteSide = (typeof noteSides)[number]

/** A place on the network picture in px, y down. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Everything is a row in a table, keyed by id, and never changed in place. `extra` keeps fields of a file that have no home here. */
export interface Row {
  readonly id: string
  readonly extra?: { readonly [key: string]: Json }
}

/** How an actor is approached: the argument from its own premises, who carries it, where and when. */
export interface Strategy {
  readonly argument: string
  readonly approachedBy: ActorId | null
  readonly channel: string
  /** Weeks from the start of the work; null: no date yet. */
  readonly dueWeeks: number | null
  readonly ownership: string
  readonly risk: string
}

export interface Actor extends Row {
  readonly name: string
  /** For labels; empty: the name is used. */
  readonly shortName: string
  readonly group: GroupId | null
  /** Up the grid. */
  readonly influence: Rating
  /** Right on the grid. */
  readonly interest: Rating
  readonly stance: Stance
  readonly engagement: { readonly current: EngagementLevel | null; readonly desired: EngagementLevel | null }
  readonly salience: readonly SalienceAttribute[]
  readonly role: ActorRole | null
  readonly capacity: Capacity | null
  readonly mission: string
  readonly gain: string
  readonly note: string
  readonly strategy: Strategy
  /** Not yet checked with the actor itself. */
  readonly assumption: boolean
  /** The person or unit that makes the map. */
  readonly isSelf: boolean
  /** Place in the network picture; null until laid out. The grid stores no spot: the ratings are it. */
  readonly spot: Point | null
  /** A pinned actor keeps its spot when the network is laid out anew. */
  readonly pinned: boolean
  /** A locked actor is not moved by hand, on either picture; its fields can still be edited. */
  readonly locked: boolean
  /** Order of adding: lists show actors in it where nothing else decides. */
  readonly order: number
}

export interface Relation extends Row {
  readonly source: ActorId
  readonly target: ActorId
  readonly type: RelationType
  readonly direction: Direction
  readonly strength: Strength
  /** Wished for, not there yet. */
  readonly desired: boolean
  readonly note: string
}

/** A kind of actor. The slot (1–10) gives shape and colour, which always travel together. */
export interface Group extends Row {
  readonly name: string
  readonly slot: number
  readonly order: number
}

export interface Participant extends Row {
  readonly name: string
}

export interface Score extends Row {
  readonly participant: ParticipantId
  readonly actor: ActorId
  readonly influence: Rating
  readonly interest: Rating
}

/** A text on one of the two pictures. */
export interface Note extends Row {
  readonly text: string
  readonly on: NoteSide
  /** Upper left corner. On the grid in points 0–100, x interest and y influence, so that size and swapped axes never move it; on the network in px. */
  readonly at: Point
  readonly order: number
}

/** One row, id 'info': the case and how the map is shown to everybody who opens it. */
export interface Info extends Row {
  readonly title: string
  readonly question: string
  readonly problem: string
  readonly goal: string
  readonly organisation: string
  readonly ownRole: string
  /** Where the dividing lines of the grid stand, 0–100. */
  readonly threshold: { readonly influence: number; readonly interest: number }
  /** True: interest up, influence to the right. No label and no value changes. */
  readonly axesSwapped: boolean
  readonly gridSet: GridSet
  /** Own words for the quadrants, used by the set 'own'. Empty: the standard name. */
  readonly quadrantNames: Readonly<Record<Quadrant, string>>
  /** Own words for the axes. Empty: the name of the set. */
  readonly axisNames: { readonly influence: string; readonly interest: string }
  readonly scale: Scale
  /** BCP 47 tag of the language the map is written in: hyphenation and spoken texts follow it. */
  readonly language: string
}

export type Table<T extends Row> = Readonly<Record<string, T>>

export interface Tables {
  readonly info: Info
  readonly groups: Group
  readonly actors: Actor
  readonly relations: Relation
  readonly participants: Participant
  readonly scores: Score
  readonly notes: Note
}
export type TableName = keyof Tables
export type StakeholderDocument = { readonly [T in TableName]: Table<Tables[T]> }

/** The order in which tables are read and written: a row never refers to a later table. */
export const tableNames = [
  'info',
  'groups',
  'actors',
  'relations',
  'participants',
  'scores',
  'notes',
] as const satisfies readonly TableName[]

/** Schema of documents, files and the database. Raise it together with a file in `migrations`. */
export const schemaVersion = 2
