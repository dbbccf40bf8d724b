// The inside of the worker: takes one job, tells how far it has come, and answers.
import { type JobInput, type JobName, type JobOutput, jobs } from './index'

export interface JobRequest<N extends JobName = JobName> {
  readonly name: N
  readonly input: JobInput<N>
}
export type JobReply<N extends JobName = JobName> =
  | { readonly done: number }
  | { readonly output: JobOutput<N> }
  | { readonly error: string }

self.onmessage = async ({ data }: MessageEvent<JobRequest>) => {
  const reply = (message: JobReply) => self.postMessage(message)
  try {
    const { run } = await jobs[data.name]()
    reply({ output: run(data.input, (done) => reply({ done })) })
  } catch (error) {
    reply({ error: error instanceof Error ? error.message : String(error) })
  }
}
