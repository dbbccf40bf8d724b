import { describe, expect, it } from 'vitest'
import { fileName } from '../../../src/exchange/download'

describe('fileName', () => {
  it.each([
    ['Skolfrånvaro: läsåret 24/25', 'Skolfrånvaro läsåret 24 25.csv'],
    ['Å Ä Ö Æ Ø é', 'Å Ä Ö Æ Ø é.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['...', 'Samspel.csv'],
    ['', 'Samspel.csv'],
    ['con', 'Samspel con.csv'],
    ['rapport\u202egpj', 'rapport gpj.csv'],
    ['two\nlines\t', 'two lines.csv'],
    ['x'.repeat(300), `${'x'.repeat(80)}.csv`],
  ])('%j becomes %j', (title, name) => {
    expect(fileName(title, 'csv')).toBe(name)
  })
})
