// New rows and documents with every field set. Ids come from outside: pure code has no randomness of its own.
import type { Actor, Group, Info, Note, Relation, StakeholderDocument, Strategy } from './document'

export const emptyStrategy: Strategy = { argument: '', approachedBy: null, channel: '', dueWeeks: null, ownership: '', risk: '' }

export function newActor(actor: Partial<Actor> & Pick<Actor, 'id' | 'name'>): Actor {
  return {
    shortName: '',
    group: null,
    influence: null,
    interest: null,
    stance: null,
    engagement: { current: null, desired: null },
    salience: [],
    role: null,
    capacity: null,
    mission: '',
    gain: '',
    note: '',
    strategy: emptyStrategy,
    assumption: false,
    isSelf: false,
    spot: null,
    pinned: false,
    locked: false,
    order: 0,
    ...actor,
  }
}

export function newRelation(relation: Partial<Relation> & Pick<Relation, 'id' | 'source' | 'target'>): Relation {
  return { type: 'cooperation', direction: 'none', strength: 2, desired: false, note: '', ...relation }
}

export function newInfo(info: Partial<Info> = {}): Info {
  return {
    id: 'info',
    title: '',
    question: '',
    problem: '',
    goal: '',
    organisation: '',
    ownRole: '',
    threshold: { influence: 50, interest: 50 },
    axesSwapped: false,
    gridSet: 'engage',
    quadrantNames: { contextSetter: '', player: '', crowd: '', subject: '' },
    axisNames: { influence: '', interest: '' },
    scale: 'percent',
    language: 'sv',
    ...info,
  }
}

export function newNote(note: Partial<Note> & Pick<Note, 'id'>): Note {
  return { text: '', on: 'grid', at: { x: 50, y: 50 }, order: 0, ...note }
}

export const emptyDocument: StakeholderDocument = {
  info: { info: newInfo() },
  groups: {},
  actors: {},
  relations: {},
  participants: {},
  scores: {},
  notes: {},
}

/** Ten kinds of actor in the order of their slots; the names come in the language of the map. */
export const standardGroups = [
  'political',
  'administration',
  'company',
  'region',
  'state',
  'cooperation',
  'civil',
  'school_other',
  'residents',
  'media',
] as const
export type StandardGroup = (typeof standardGroups)[number]

export function newDocument(info: Partial<Info>, groupName: (group: StandardGroup) => string): StakeholderDocument {
  const groups = standardGroups.map((id, index): Group => ({ id, name: groupName(id), slot: index + 1, order: index }))
  return { ...emptyDocument, info: { info: newInfo(info) }, groups: Object.fromEntries(groups.map((group) => [group.id, group])) }
}
