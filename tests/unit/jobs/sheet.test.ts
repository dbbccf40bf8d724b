import { describe, expect, it } from 'vitest'
import { exampleDocument } from '../../../src/exchange/samples/alvsunda'
import { run } from '../../../src/jobs/sheet'
import { lookOf } from '../../../src/scene/look'
import { sheetScene } from '../../../src/scene/sheet'
import { wholeSheet } from '../../helpers/sheets'
import { swedish } from '../../helpers/texts'

const options = { ...wholeSheet, marking: 'none' } as const

describe('a sheet from a worker', () => {
  it('is the one that the page would have drawn, whatever went through the clone', async () => {
    const doc = await exampleDocument('sv')
    for (const kind of ['grid', 'network'] as const) {
      const look = { colour: 'stance', size: null } as const
      const away = await run(structuredClone({ doc, kind, options, look, language: 'sv' }))
      const here = sheetScene(doc, kind, { ...options, look: lookOf(look.colour, look.size, swedish) }, swedish)
      expect(structuredClone(away)).toEqual(here)
    }
  })
})
