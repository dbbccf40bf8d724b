// A worker that runs its jobs in the test itself. What goes in and comes out is cloned, as between page and worker.
import { type JobName, jobs } from '../../src/jobs'

export function startWorker(): Worker {
  const worker = {
    onmessage: null as ((event: { readonly data: unknown }) => void) | null,
    postMessage(data: unknown) {
      const { name, input } = structuredClone(data) as { readonly name: JobName; readonly input: never }
      const reply = (message: unknown) => worker.onmessage?.({ data: structuredClone(message) })
      jobs[name]()
        .then(({ run }) => (run as (input: never, report: () => void) => unknown)(input, () => undefined))
        .then(
          (output) => reply({ output }),
          (error: unknown) => reply({ error: String(error) }),
        )
    },
    terminate: () => undefined,
  }
  return worker as unknown as Worker
}
