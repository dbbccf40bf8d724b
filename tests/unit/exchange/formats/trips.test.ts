// What formats of other programs carry: the table of docs/formats.md, and that nothing more is lost, the first time or later.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newRelation } from '../../../../src/domain/create'
import type { Actor, Relation, StakeholderDocument } from '../../../../src/domain/document'
import { infoOf, rowsOf, updateRow } from '../../../../src/domain/rows'
import { canonical } from '../../../helpers/canonical'
import { documentWith, randomDocument, type Wanted } from '../../../helpers/documents'
import { swedish } from '../../../helpers/texts'
import { formats, trip } from '../../../helpers/trips'

const runs = process.env.SAMSPEL_FULL ? 2000 : 100
const patience = process.env.SAMSPEL_FULL ? 3_600_000 : 300_000

interface Case {
  readonly says: string
  readonly doc: StakeholderDocument
  readonly pick: (doc: StakeholderDocument) => unknown
}

const named = (doc: StakeholderDocument, name = 'Region') => rowsOf(doc, 'actors').find((actor) => actor.name === name)
const nameOf = (doc: StakeholderDocument, id: string | null | undefined) => (id ? (doc.actors[id]?.name ?? null) : null)

const actors = (fields: Partial<Actor>, rest: Wanted = {}) =>
  documentWith({
    groups: ['Politik'],
    relations: [['Region', 'Kommun']],
    ...rest,
    actors: [
      { ...fields, id: 'a1', name: 'Region' },
      { id: 'a2', name: 'Kommun' },
    ],
  })
const between = (doc: StakeholderDocument, ...ties: readonly Partial<Relation>[]) => ({
  ...doc,
  relations: Object.fromEntries(
    ties.map((fields, index) => [
      `r${index}`,
      newRelation({ id: `r${index}`, source: index === 0 ? 'a1' : 'a2', target: index === 0 ? 'a2' : 'a1', ...fields }),
    ]),
  ),
})

const field = (says: string, fields: Partial<Actor>): Case => ({
  says,
  doc: between(actors(fields), {}),
  pick: (doc) => Object.fromEntries(Object.keys(fields).map((name) => [name, named(doc)?.[name as keyof Actor]])),
})
const tie = (says: string, fields: Partial<Relation>, ...others: readonly Partial<Relation>[]): Case => ({
  says,
  doc: between(actors({}), fields, ...others),
  pick: (doc) => {
    const relation = rowsOf(doc, 'relations').find(({ source }) => nameOf(doc, source) === 'Region')
    return Object.fromEntries(Object.keys(fields).map((name) => [name, relation?.[name as keyof Relation]]))
  },
})
const plain = between(actors({}), {})
const plan = { argument: 'Sparar tid', channel: 'Möte', dueWeeks: 8, ownership: 'Budget', risk: 'Sen', approachedBy: null }

const cases: readonly Case[] = [
  {
    says: 'names of actors',
    doc: plain,
    pick: (doc) =>
      rowsOf(doc, 'actors')
        .map(({ name }) => name)
        .sort(),
  },
  {
    says: 'two actors of the same name',
    doc: { ...plain, actors: { ...plain.actors, a3: { ...(plain.actors.a1 as Actor), id: 'a3', order: 3 } } },
    pick: (doc) => Object.keys(doc.actors).length,
  },
  {
    says: 'actors without a name',
    doc: updateRow(plain, 'actors', 'a1', { name: '' }),
    pick: (doc) =>
      rowsOf(doc, 'actors')
        .map(({ name }) => name)
        .sort(),
  },
  field('short name', { shortName: 'VGR' }),
  { says: 'group', doc: between(actors({ group: 'Politik' }), {}), pick: (doc) => doc.groups[named(doc)?.group ?? '']?.name },
  {
    says: 'colour and shape of a group',
    doc: updateRow(between(actors({ group: 'Politik' }), {}), 'groups', 'Politik', { slot: 7 }),
    pick: (doc) => doc.groups[named(doc)?.group ?? '']?.slot,
  },
  field('influence and interest', { influence: 58.5, interest: 0 }),
  field('more than one decimal of them', { influence: 33.333 }),
  field('stance, engagement, role, capacity', {
    stance: -1,
    engagement: { current: 'neutral', desired: 'leading' },
    role: 'know',
    capacity: 'low',
  }),
  field('power, legitimacy, urgency', { salience: ['power', 'urgency'] }),
  field('assumption', { assumption: true }),
  field('mission, gain, note', { mission: 'Vård', gain: 'Lugn', note: 'Ring; "fredag", 08.00' }),
  field('line breaks in a text', { note: 'Ring\nfredag' }),
  field('spaces around a text', { note: ' Ring ' }),
  field('the plan', { strategy: plan }),
  {
    says: 'who makes contact',
    doc: between(actors({ strategy: { ...plan, approachedBy: 'a2' } }), {}),
    pick: (doc) => nameOf(doc, named(doc)?.strategy.approachedBy),
  },
  field('fields of a file, texts', { extra: { Ort: 'Åre' } }),
  field('fields of a file, numbers and lists', { extra: { Antal: 3, Delar: ['a'] } }),
  field('ourselves, locked, pinned', { isSelf: true, locked: true, pinned: true }),
  field('place in the network', { spot: { x: 10, y: 20 } }),
  tie('type of relation', { type: 'funding' }),
  tie('no direction and one way', { direction: 'none' }, { direction: 'forward' }),
  tie('both ways', { direction: 'both' }, { direction: 'forward' }),
  tie('strength', { strength: 3 }, { strength: 1 }),
  tie('strength when every relation is weak', { strength: 1 }),
  tie('wanted, note of a relation', { desired: true, note: 'Sedan 2019' }),
  {
    says: 'the case, the grid and its scale',
    doc: updateRow(plain, 'info', 'info', { title: 'Frånvaro', gridSet: 'mendelow' }),
    pick: (doc) => infoOf(doc).title,
  },
  {
    says: 'participants and their scores',
    doc: {
      ...plain,
      participants: { p: { id: 'p', name: 'Kim' } },
      scores: { s: { id: 's', participant: 'p', actor: 'a1', influence: 10, interest: null } },
    },
    pick: (doc) => Object.keys(doc.scores).length,
  },
  {
    says: 'notes on the pictures',
    doc: { ...plain, notes: { n: { id: 'n', text: 'Ring', on: 'grid', at: { x: 1, y: 1 }, order: 1 } } },
    pick: (doc) => Object.keys(doc.notes).length,
  },
]

/** The lines of the table in the documentation: what, then one cell for each format. */
function published(): readonly (readonly string[])[] {
  const lines = readFileSync('docs/formats.md', 'utf8').split('\n')
  const start = lines.findIndex((line) => line.startsWith('| what'))
  const rows = lines.slice(start).findIndex((line) => !line.startsWith('|'))
  return lines.slice(start, start + rows).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

it('is lost what docs/formats.md says, and kept what it says', async () => {
  const kept = async ({ doc, pick }: Case) =>
    Promise.all(
      Object.values(formats).map(async (write) =>
        canonical(pick(await trip(doc, write, swedish))) === canonical(pick(doc)) ? 'yes' : 'no',
      ),
    )
  const lines: string[][] = []
  for (const one of cases) lines.push([one.says, 'yes', 'yes', ...(await kept(one))])
  const [head, , ...rows] = published()
  expect(head).toEqual(['what', 'Samspel', 'Excel', ...Object.keys(formats)])
  expect(rows.map((row) => row.join(' | '))).toEqual(lines.map((line) => line.join(' | ')))
}, 300_000)

describe.each(Object.entries(formats))('%s', (_, write) => {
  it(
    'changes nothing on its second trip',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const once = await trip(randomDocument(seed), write, swedish)
          expect(await trip(once, write, swedish)).toEqual(once)
        }),
        { numRuns: runs },
      )
    },
    patience,
  )

  it(
    'loses nothing else',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer(), async (seed) => {
          const doc = tidy(randomDocument(seed))
          expect(carried(await trip(doc, write, swedish))).toEqual(carried(doc))
        }),
        { numRuns: runs },
      )
    },
    patience,
  )
})

/** What the table says is kept, with names in place of ids. */
function carried(doc: StakeholderDocument) {
  const who = [...rowsOf(doc, 'actors')].sort((a, b) => a.order - b.order)
  return {
    actors: who.map(
      ({
        name,
        shortName,
        group,
        influence,
        interest,
        stance,
        engagement,
        salience,
        role,
        capacity,
        mission,
        gain,
        note,
        strategy,
        assumption,
        extra,
      }) => ({
        ...{
          name,
          shortName,
          influence,
          interest,
          stance,
          engagement,
          salience,
          role,
          capacity,
          mission,
          gain,
          note,
          assumption,
          extra: extra ?? {},
        },
        group: group === null ? null : doc.groups[group]?.name,
        strategy: { ...strategy, approachedBy: nameOf(doc, strategy.approachedBy) },
      }),
    ),
    relations: rowsOf(doc, 'relations')
      .map(({ source, target, type, direction, strength, desired, note }) =>
        [nameOf(doc, source), nameOf(doc, target), type, direction, strength, desired, note].join(' | '),
      )
      .sort(),
  }
}

/** A random map without what the table says is lost. */
function tidy(doc: StakeholderDocument): StakeholderDocument {
  const text = (written: string) => (written.trim() === '' ? '' : `Åtta, "${written.length}"; =ö\nrad`)
  const rating = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10)
  const groups = rowsOf(doc, 'groups').map((group, index) => ({ ...group, name: `Grupp ${index}` }))
  const people = rowsOf(doc, 'actors').map((actor, index): Actor => {
    const { mission, gain, note, strategy, influence, interest } = actor
    const texts = { mission: text(mission), gain: text(gain), note: text(note), shortName: `A${index}` }
    const { argument, channel, ownership, risk } = strategy
    return {
      ...{
        ...actor,
        ...texts,
        name: `Enhet ${index}`,
        influence: rating(influence),
        interest: rating(interest),
        extra: { Ort: `Å${index}` },
      },
      strategy: { ...strategy, argument: text(argument), channel: text(channel), ownership: text(ownership), risk: text(risk) },
    }
  })
  const ties = new Map(
    rowsOf(doc, 'relations').map((relation) => [
      [relation.source, relation.target].sort().join(),
      { ...relation, note: text(relation.note) },
    ]),
  )
  // Weights of one kind only say nothing.
  const relations = [...ties.values()].map((relation, index): Relation => {
    const { extra: _, ...rest } = relation
    return { ...rest, strength: ties.size === 1 ? 2 : index === 0 ? 1 : index === 1 ? 3 : relation.strength }
  })
  const keyed = <T extends { readonly id: string }>(rows: readonly T[]) => Object.fromEntries(rows.map((row) => [row.id, row]))
  return { ...doc, groups: keyed(groups), actors: keyed(people), relations: keyed(relations) }
}
