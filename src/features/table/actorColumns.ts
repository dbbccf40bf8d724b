// Every field of an actor as a column.
import {
  type Actor,
  actorRoles,
  capacities,
  engagementLevels,
  type SalienceAttribute,
  type Stance,
  salienceAttributes,
} from '../../domain/document'
import { type MessageKey, say } from '../../i18n/translate'
import { type Choice, type Column, checkColumn, choiceColumn, type Lookup, ratingColumn, textColumn } from './column'
import { parseWeeks } from './parse'

/** A scale from its lowest step, chosen by the digits 1, 2, 3 … and listed from the highest. */
const scaleOf =
  (steps: readonly string[], key: (step: string) => MessageKey) =>
  ({ t }: Lookup): readonly Choice[] =>
    steps.map((step, index) => ({ id: step, label: say(t, { key: key(step) }), key: String(index + 1) })).reverse()

const stances = ['-2', '-1', '0', '1', '2']

const engagement = (id: string, field: 'current' | 'desired', header: MessageKey, width: number, look: 'engagement' | 'wanted') =>
  choiceColumn<Actor>({
    id,
    header,
    width,
    look,
    usual: true,
    choices: scaleOf(engagementLevels, (level) => `engagement.${level}` as MessageKey),
    scale: (level) => (engagementLevels as readonly string[]).indexOf(level),
    read: (actor) => actor.engagement[field],
    put: (level, actor) => ({ engagement: { ...actor.engagement, [field]: level } }),
  })

const strategy = (id: 'argument' | 'channel' | 'ownership' | 'risk', header: MessageKey, width: number, usual = false) =>
  textColumn<Actor>({
    id,
    header,
    width,
    usual,
    read: (actor) => actor.strategy[id],
    put: (text, actor) => ({ strategy: { ...actor.strategy, [id]: text } }),
  })

const salience = (attribute: SalienceAttribute) =>
  checkColumn<Actor>({
    id: attribute,
    header: `table.${attribute}`,
    width: 6.5,
    read: (actor) => actor.salience.includes(attribute),
    put: (on, actor) => ({
      salience: salienceAttributes.filter((other) => (other === attribute ? on : actor.salience.includes(other))),
    }),
  })

export const actorColumns: readonly Column<Actor>[] = [
  textColumn({
    id: 'name',
    header: 'actor',
    width: 15.5,
    look: 'name',
    editor: 'line',
    usual: true,
    emptiable: false,
    step: 'edit.rename',
    read: (actor) => actor.name,
    put: (name) => ({ name }),
  }),
  textColumn({
    id: 'shortName',
    header: 'shortName',
    width: 9,
    editor: 'line',
    read: (actor) => actor.shortName,
    put: (shortName) => ({ shortName }),
  }),
  choiceColumn({
    id: 'group',
    header: 'group',
    width: 8.75,
    usual: true,
    choices: ({ groups }) => groups.map((group) => ({ id: group.id, label: group.name })),
    read: (actor) => actor.group,
    put: (group) => ({ group }),
  }),
  ratingColumn({
    id: 'influence',
    header: 'influence',
    width: 8.5,
    usual: true,
    step: 'edit.rate',
    read: (actor) => actor.influence,
    put: (influence) => ({ influence }),
  }),
  ratingColumn({
    id: 'interest',
    header: 'interest',
    width: 8,
    usual: true,
    step: 'edit.rate',
    read: (actor) => actor.interest,
    put: (interest) => ({ interest }),
  }),
  choiceColumn({
    id: 'stance',
    header: 'stance',
    width: 10.5,
    look: 'stance',
    usual: true,
    choices: scaleOf(stances, (step) => `stance.${step}` as MessageKey),
    scale: Number,
    read: (actor) => (actor.stance === null ? null : String(actor.stance)),
    put: (step) => ({ stance: step === null ? null : (Number(step) as Stance) }),
  }),
  engagement('engagement', 'current', 'engagement', 9, 'engagement'),
  engagement('wanted', 'desired', 'table.wanted', 8, 'wanted'),
  choiceColumn({
    id: 'role',
    header: 'role',
    width: 8.75,
    usual: true,
    choices: ({ t }) => actorRoles.map((role) => ({ id: role, label: t(`role.${role}`) })),
    read: (actor) => actor.role,
    put: (role) => ({ role: actorRoles.find((known) => known === role) ?? null }),
  }),
  choiceColumn({
    id: 'capacity',
    header: 'capacity',
    width: 7,
    choices: scaleOf(capacities, (step) => `capacity.${step}` as MessageKey),
    scale: (step) => (capacities as readonly string[]).indexOf(step),
    read: (actor) => actor.capacity,
    put: (capacity) => ({ capacity: capacities.find((known) => known === capacity) ?? null }),
  }),
  textColumn({ id: 'mission', header: 'mission', width: 16, read: (actor) => actor.mission, put: (mission) => ({ mission }) }),
  textColumn({ id: 'gain', header: 'gain', width: 16, read: (actor) => actor.gain, put: (gain) => ({ gain }) }),
  strategy('argument', 'argument', 16),
  choiceColumn({
    id: 'approachedBy',
    header: 'table.approachedBy',
    width: 13,
    choices: ({ names }) => [...names].map(([id, label]) => ({ id, label })),
    read: (actor) => actor.strategy.approachedBy,
    put: (approachedBy, actor) => ({ strategy: { ...actor.strategy, approachedBy } }),
  }),
  { ...strategy('channel', 'table.channel', 9.5, true), hint: 'table.addText' },
  {
    ...textColumn<Actor>({
      id: 'dueWeeks',
      header: 'table.dueWeeks',
      width: 6,
      look: 'number',
      editor: 'line',
      read: (actor) => (actor.strategy.dueWeeks === null ? '' : String(actor.strategy.dueWeeks)),
      put: () => ({}),
    }),
    order: (actor) => actor.strategy.dueWeeks,
    write: (text, actor) => {
      const weeks = parseWeeks(text)
      if (weeks === undefined) return { problem: { key: 'table.problem.weeks', values: { text } } }
      return { fields: weeks === actor.strategy.dueWeeks ? {} : { strategy: { ...actor.strategy, dueWeeks: weeks } } }
    },
  },
  strategy('ownership', 'table.ownership', 13),
  strategy('risk', 'table.risk', 13),
  textColumn({ id: 'note', header: 'note', width: 16, read: (actor) => actor.note, put: (note) => ({ note }) }),
  checkColumn({
    id: 'assumption',
    header: 'assumption',
    width: 6.5,
    read: (actor) => actor.assumption,
    put: (assumption) => ({ assumption }),
  }),
  ...salienceAttributes.map(salience),
  checkColumn({ id: 'isSelf', header: 'table.isSelf', width: 6, read: (actor) => actor.isSelf, put: (isSelf) => ({ isSelf }) }),
]
