// Long computations that run in a worker. The list is the type: runJob('layout', …) knows its input and output.
export const jobs = {
  age: () => import('./age'),
  docx: () => import('./docx'),
  layout: () => import('./layout'),
  pdf: () => import('./pdf'),
  pictures: () => import('./pictures'),
  pptx: () => import('./pptx'),
  read: () => import('./read'),
  sheet: () => import('./sheet'),
  xlsx: () => import('./xlsx'),
} as const

/** A job is a module with a pure `run`, which may answer later; `report` takes the share done, 0–1. */
type Module<N extends JobName> = Awaited<ReturnType<(typeof jobs)[N]>>
export type JobName = keyof typeof jobs
export type JobInput<N extends JobName> = Parameters<Module<N>['run']>[0]
export type JobOutput<N extends JobName> = Awaited<ReturnType<Module<N>['run']>>
