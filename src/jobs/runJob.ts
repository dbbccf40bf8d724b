// Running a job in a worker of its own.
import { UserError } from '../i18n/translate'
import type { JobInput, JobName, JobOutput } from './index'
import { startWorker } from './startWorker'
import type { JobReply } from './worker'

export interface JobOptions {
  /** Aborting it ends the worker at once, and the answer is an AbortError. */
  readonly signal?: AbortSignal | undefined
  /** Takes the share done, 0–1. */
  readonly onProgress?: ((done: number) => void) | undefined
  /** How a worker is started: tests give one of their own. */
  readonly start?: (() => Worker) | undefined
}

export function runJob<N extends JobName>(name: N, input: JobInput<N>, options: JobOptions = {}): Promise<JobOutput<N>> {
  const { signal, onProgress, start = startWorker } = options
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(aborted())
      return
    }
    const worker = start()
    const end = (settle: () => void) => {
      worker.terminate()
      signal?.removeEventListener('abort', onAbort)
      settle()
    }
    const onAbort = () => end(() => reject(aborted()))
    signal?.addEventListener('abort', onAbort)
    worker.onerror = (event) => end(() => reject(new Error(`runJob: ${name} stopped: ${event.message}`)))
    worker.onmessage = ({ data }: MessageEvent<JobReply<N>>) => {
      if ('done' in data) onProgress?.(data.done)
      else if ('output' in data) end(() => resolve(data.output))
      else if ('refused' in data) end(() => reject(new UserError(data.refused.key, data.refused.values)))
      else end(() => reject(new Error(`runJob: ${name} failed: ${data.error}`)))
    }
    worker.postMessage({ name, input })
  })
}

const aborted = (): DOMException => new DOMException('The job was stopped', 'AbortError')
