import { describe, expect, it, vi } from 'vitest'
import type { JobReply, JobRequest } from '../../../src/jobs/worker'

vi.mock('../../../src/jobs/startWorker', () => ({ startWorker: () => expect.unreachable('tests give a worker of their own') }))
const { runJob } = await import('../../../src/jobs/runJob')

/** A worker that answers when told to. */
class HandWorker {
  onmessage: ((event: { data: JobReply }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  readonly asked: JobRequest[] = []
  ended = 0
  postMessage(request: JobRequest) {
    this.asked.push(request)
  }
  terminate() {
    this.ended += 1
  }
}

const input = { actors: [], links: [], seed: 1 }
function started(options: Omit<Parameters<typeof runJob>[2] & object, 'start'> = {}) {
  const worker = new HandWorker()
  return { worker, answer: runJob('layout', input, { ...options, start: () => worker as unknown as Worker }) }
}

describe('a job', () => {
  it('hands its input over, tells progress, answers, and ends its worker', async () => {
    const onProgress = vi.fn()
    const { worker, answer } = started({ onProgress })
    expect(worker.asked).toEqual([{ name: 'layout', input }])
    worker.onmessage?.({ data: { done: 0.5 } })
    worker.onmessage?.({ data: { output: { A: { x: 1, y: 2 } } } })
    expect(await answer).toEqual({ A: { x: 1, y: 2 } })
    expect(onProgress).toHaveBeenCalledExactlyOnceWith(0.5)
    expect(worker.ended).toBe(1)
  })

  it('ends at once with an AbortError when it is stopped', async () => {
    const stop = new AbortController()
    const { worker, answer } = started({ signal: stop.signal })
    stop.abort()
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    expect(worker.ended).toBe(1)
  })

  it('does not start when it was stopped before', async () => {
    const { worker, answer } = started({ signal: AbortSignal.abort() })
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' })
    expect(worker.asked).toEqual([])
  })

  it('says which job failed and why', async () => {
    const { worker, answer } = started()
    worker.onmessage?.({ data: { error: 'no such group' } })
    await expect(answer).rejects.toThrow('layout failed: no such group')
    const other = started()
    other.worker.onerror?.({ message: 'out of memory' })
    await expect(other.answer).rejects.toThrow('layout stopped: out of memory')
    expect(other.worker.ended).toBe(1)
  })
})
