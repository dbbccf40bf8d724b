// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { nextRegion } from '../../../src/app/regions'

const page = `
  <header data-region><a href="#" id="home">Maps</a></header>
  <aside data-region><button id="add">Add</button><input id="filter"></aside>
  <main data-region><div tabindex="0" id="map"></div>
    <div data-region><button tabindex="-1">Hidden from Tab</button><button id="zoom">Zoom</button></div>
  </main>
  <aside data-region><p>Nothing to stop at</p></aside>`

beforeEach(() => {
  document.body.innerHTML = page
})
const at = () => document.activeElement?.id
const press = (...steps: readonly (1 | -1)[]) => {
  for (const step of steps) nextRegion(step)
  return at()
}

describe('F6', () => {
  it('goes through the regions in order, into a region inside another, and past one without a stop', () => {
    expect([press(1), press(1), press(1), press(1), press(1)]).toEqual(['home', 'add', 'map', 'zoom', 'home'])
  })
  it('goes backwards with Shift, from the end when nothing has the keyboard', () => {
    expect([press(-1), press(-1), press(-1)]).toEqual(['zoom', 'map', 'add'])
  })
  it('comes back to where one was in a region', () => {
    document.getElementById('filter')?.focus()
    expect(press(1, -1)).toBe('filter')
  })
})
