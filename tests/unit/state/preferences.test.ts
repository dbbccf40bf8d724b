import { expect, it } from 'vitest'
import { createPreferences } from '../../../src/state/preferences'

const memory = (kept: Record<string, string> = {}) => ({
  kept,
  get: (key: string) => kept[key] ?? null,
  set: (key: string, value: string) => {
    kept[key] = value
  },
})

it('remembers what was chosen and nothing else', () => {
  const remembered = memory()
  createPreferences(remembered).setState({ wheel: 'zoom' })
  expect(remembered.kept).toEqual({ wheel: 'zoom' })
  expect(createPreferences(remembered).getState()).toMatchObject({ wheel: 'zoom', letters: 'on' })
})

it('takes the usual choice where the kept one is unknown', () => {
  expect(createPreferences(memory({ theme: 'pink' })).getState().theme).toBe('system')
})
