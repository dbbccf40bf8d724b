import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isAbort, runWork } from '../../../src/commands/work'
import { appWith } from '../../helpers/app'
import { documentWith } from '../../helpers/documents'

const app = await appWith(documentWith({}))
const card = () => app.session.getState().work
const title = { key: 'export.making' } as const

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('work that takes its time', () => {
  it('shows nothing for what is done in a moment', async () => {
    const shown = vi.fn()
    expect(await runWork(app, title, async () => 'done', shown)).toBe('done')
    await vi.advanceTimersByTimeAsync(1000)
    expect(shown).not.toHaveBeenCalled()
    expect(card()).toBeNull()
  })

  it('shows how far it has come once it takes longer, and goes away with the work', async () => {
    const shown = vi.fn()
    let finish = () => {}
    let tell = (_: number) => {}
    const work = runWork(
      app,
      title,
      ({ onProgress }) => {
        tell = onProgress
        return new Promise<void>((resolve) => {
          finish = resolve
        })
      },
      shown,
    )
    tell(0.2)
    await vi.advanceTimersByTimeAsync(399)
    expect(card()).toBeNull()
    await vi.advanceTimersByTimeAsync(1)
    expect(card()).toMatchObject({ title, done: 0.2 })
    expect(shown).toHaveBeenCalledOnce()
    tell(0.6)
    expect(card()?.done).toBe(0.6)
    finish()
    await work
    expect(card()).toBeNull()
  })

  it('tells the work to stop, and takes no result after that', async () => {
    let signal: AbortSignal | null = null
    let finish = (_: string) => {}
    const work = runWork(app, title, (working) => {
      signal = working.signal
      return new Promise<string>((resolve) => {
        finish = resolve
      })
    })
    const stopped = work.catch(isAbort)
    await vi.advanceTimersByTimeAsync(500)
    card()?.cancel()
    expect((signal as AbortSignal | null)?.aborted).toBe(true)
    finish('too late')
    expect(await stopped).toBe(true)
    expect(card()).toBeNull()
  })
})
