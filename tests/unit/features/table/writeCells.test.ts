import { describe, expect, it } from 'vitest'
import { newInfo } from '../../../../src/domain/create'
import { actorColumns } from '../../../../src/features/table/actorColumns'
import { putFields, rewrite } from '../../../../src/features/table/writeCells'
import { collatorOf } from '../../../../src/i18n/locale'
import { documentWith } from '../../../helpers/documents'
import { swedish } from '../../../helpers/texts'

const lookup = {
  t: swedish,
  info: newInfo(),
  collator: collatorOf('sv'),
  groups: [],
  names: new Map<string, string>(),
  slots: new Map<string, number>(),
}

describe('writing many cells', () => {
  const doc = documentWith({ actors: ['Kommun', 'Region'] })

  it('joins the fields of a row, also those that share an object', () => {
    const cells = [
      { row: 'Kommun', column: 'engagement', text: 'Neutral' },
      { row: 'Kommun', column: 'wanted', text: 'Stödjer' },
    ]
    const { fields } = rewrite(cells, doc.actors, actorColumns, lookup)
    expect(fields.get('Kommun')).toEqual({ engagement: { current: 'neutral', desired: 'supportive' } })
  })

  it('keeps the value of cells that cannot be read and tells which they are', () => {
    const bad = { row: 'Region', column: 'influence', text: 'tja' }
    const { fields, problems } = rewrite([{ row: 'Kommun', column: 'influence', text: '9' }, bad], doc.actors, actorColumns, lookup)
    expect([...fields]).toEqual([['Kommun', { influence: 9 }]])
    expect(problems.map(({ cell }) => cell)).toEqual([bad])
  })

  it('leaves the document as it is when nothing changed', () => {
    const { fields } = rewrite([{ row: 'Kommun', column: 'name', text: 'Kommun' }], doc.actors, actorColumns, lookup)
    expect(putFields(doc, 'actors', fields)).toBe(doc)
  })

  it('passes over rows that are gone', () => {
    expect(putFields(doc, 'actors', new Map([['Gone', { influence: 1 }]]))).toBe(doc)
  })
})
