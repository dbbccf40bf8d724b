import { describe, expect, it } from 'vitest'
import { arrangeMaps } from '../../../../src/features/home/arrangeMaps'

const map = (title: string, changedAt: string, question = '') => ({ id: title, title, question, actorCount: 0, changedAt })
const maps = [map('Åldrande', '2025-11-01'), map('Skola 10', '2025-11-03'), map('Skola 9', '2025-11-02', 'Vilka är trygga?')]
const titles = (...settings: [string, 'changed' | 'title']) => arrangeMaps(maps, ...settings, 'sv').map(({ title }) => title)

describe('arrangeMaps', () => {
  it('puts the last changed first', () => {
    expect(titles('', 'changed')).toEqual(['Skola 10', 'Skola 9', 'Åldrande'])
  })
  it('sorts titles as people count and spell', () => {
    expect(titles('', 'title')).toEqual(['Skola 9', 'Skola 10', 'Åldrande'])
  })
  it('finds by title and by question', () => {
    expect(titles('TRYGGA', 'changed')).toEqual(['Skola 9'])
    expect(titles('skola', 'title')).toEqual(['Skola 9', 'Skola 10'])
  })
})
