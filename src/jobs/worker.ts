// The inside of the worker: takes one job, tells how far it has come, and answers.
import { tryTexts } from '../i18n/languages'
import { type Message, UserError } from '../i18n/translate'
import { type JobInput, type JobName, type JobOutput, jobs } from './index'

export interface JobRequest<N extends JobName = JobName> {
  readonly name: N
  readonly input: JobInput<N>
}
export type JobReply<N extends JobName = JobName> =
  | { readonly done: number }
  | { readonly output: JobOutput<N> }
  /** A UserError: what to tell the person. */
  | { readonly refused: Message }
  | { readonly error: string }

tryTexts(self.name)

self.onmessage = async ({ data }: MessageEvent<JobRequest>) => {
  const reply = (message: JobReply) => self.postMessage(message)
  try {
    const { run } = (await jobs[data.name]()) as {
      readonly run: (input: unknown, report: (done: number) => void) => JobOutput<JobName> | Promise<JobOutput<JobName>>
    }
    reply({ output: await run(data.input, (done) => reply({ done })) })
  } catch (error) {
    if (error instanceof UserError) reply({ refused: error.text })
    else reply({ error: error instanceof Error ? error.message : String(error) })
  }
}
