// Every field of a relation as a column.
import { directions, type Relation, relationTypes, type Strength } from '../../domain/document'
import { type Column, checkColumn, choiceColumn, textColumn } from './column'

const end = (id: 'source' | 'target', header: 'table.from' | 'table.to'): Column<Relation> => {
  const column = choiceColumn<Relation>({
    id,
    header,
    width: 15,
    look: 'end',
    usual: true,
    emptiable: false,
    step: 'edit.relation',
    choices: ({ names }) => [...names].map(([actor, label]) => ({ id: actor, label })),
    read: (relation) => relation[id],
    put: (actor) => (actor === null ? {} : { [id]: actor }),
  })
  return {
    ...column,
    write: (text, relation, lookup) => {
      const written = column.write(text, relation, lookup)
      if ('problem' in written) return written
      const { source, target } = { ...relation, ...written.fields }
      return source === target ? { problem: { key: 'table.problem.sameActor' } } : written
    },
  }
}

export const relationColumns: readonly Column<Relation>[] = [
  end('source', 'table.from'),
  choiceColumn({
    id: 'type',
    header: 'table.type',
    width: 12.5,
    look: 'relation',
    usual: true,
    emptiable: false,
    step: 'edit.relation',
    choices: ({ t }) => relationTypes.map((type, index) => ({ id: type, label: t(`relation.${type}`), key: String(index + 1) })),
    read: (relation) => relation.type,
    put: (type) => ({ type: relationTypes.find((known) => known === type) ?? 'cooperation' }),
  }),
  end('target', 'table.to'),
  choiceColumn({
    id: 'direction',
    header: 'direction',
    width: 8,
    usual: true,
    emptiable: false,
    step: 'edit.relation',
    choices: ({ t }) =>
      directions.map((direction, index) => ({ id: direction, label: t(`direction.${direction}`), key: String(index + 1) })),
    read: (relation) => relation.direction,
    put: (direction) => ({ direction: directions.find((known) => known === direction) ?? 'none' }),
  }),
  choiceColumn({
    id: 'strength',
    header: 'strength',
    width: 10.5,
    usual: true,
    emptiable: false,
    step: 'edit.relation',
    choices: ({ t }) => (['3', '2', '1'] as const).map((step) => ({ id: step, label: t(`strength.${step}`), key: step })),
    scale: Number,
    read: (relation) => String(relation.strength),
    put: (step) => ({ strength: Number(step) as Strength }),
  }),
  checkColumn({
    id: 'desired',
    header: 'table.desired',
    width: 7,
    usual: true,
    step: 'edit.relation',
    read: (relation) => relation.desired,
    put: (desired) => ({ desired }),
  }),
  textColumn({
    id: 'note',
    header: 'note',
    width: 14,
    usual: true,
    step: 'edit.relation',
    read: (relation) => relation.note,
    put: (note) => ({ note }),
  }),
]
