// What a state of the product is, and how the running app is put into one.
import type { RunningApp } from '../../src/app/createApp'
import type { SessionState, ViewId } from '../../src/state/sessionStore'
import type { AppDriver } from './driver'

export interface State {
  readonly name: string
  readonly page: 'empty home' | 'example' | 'blank map' | 'home' | 'broken'
  /** The view of the example map; the grid when missing. */
  readonly view?: ViewId
  readonly enter: (app: AppDriver) => Promise<unknown>
}

declare const window: Window & { samspel: RunningApp }

export type Change = { readonly [K in keyof SessionState]?: SessionState[K] }
export const set = (app: AppDriver, change: Change) => app.page.evaluate((now) => window.samspel.session.setState(now), change)

export const dialog =
  (id: SessionState['dialog'], role: 'dialog' | 'none' = 'dialog') =>
  async (app: AppDriver) => {
    await set(app, { dialog: id })
    if (role === 'dialog') await app.page.getByRole('dialog').waitFor()
  }
