import { describe, expect, it } from 'vitest'
import { readChoices } from '../../../../src/features/export/exportChoices'

describe('readChoices', () => {
  it('gives the usual choices when nothing usable was kept', () => {
    for (const kept of [null, '', 'not json', '[]', '"a4"'])
      expect(readChoices(kept)).toMatchObject({ target: 'copy', size: 'a4', portrait: false, legend: true, relations: false })
  })

  it('keeps each choice it knows and mends the others', () =>
    expect(readChoices('{"size":"a3","portrait":true,"target":"fax","legend":"yes"}')).toMatchObject({
      size: 'a3',
      portrait: true,
      target: 'copy',
      legend: true,
    }))
})
