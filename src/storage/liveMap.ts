// One open map in this tab: what is stored, what is still on its way, and what other tabs did in between.
// Every tab folds the same log in the same order, with its own unsaved commands on top, so all of them end at the same document.
import type { StakeholderDocument } from '../domain/document'
import { apply, diff, isEmpty, type Patch, slim } from '../domain/patch'
import type { Entry } from './commit'
import type { OpRecord } from './database'

export interface LiveMap {
  /** Number of the last operation that is in the stored document. */
  readonly seq: () => number
  /** The document as stored, up to `seq`. */
  readonly stored: () => StakeholderDocument
  readonly queued: (entry: Entry) => void
  /** Takes in the log after `seq`, up to `last`. Our own commands come back in it, in the place they got. */
  readonly advance: (log: readonly OpRecord[], last: number) => void
  /** Starts over from a document read anew, which holds our command `op` when one is named. */
  readonly replace: (doc: StakeholderDocument, last: number, op?: string) => void
  /** What others did, as a patch to what this tab shows. Held until somebody listens. */
  readonly onPatch: (listener: (patch: Patch) => void) => () => void
}

/** Own commands wait unfolded: applying a patch costs a copy of the table, and is needed only when somebody asks. */
const foldAfter = 200

export function createLiveMap(doc: StakeholderDocument, last: number, waiting: readonly Entry[]): LiveMap {
  let base = doc
  let seq = last
  let own: Patch[] = []
  let pending = [...waiting]
  let held: Patch[] = []
  const listeners = new Set<(patch: Patch) => void>()

  const fold = (start: StakeholderDocument, patches: readonly Patch[]) => patches.reduce(apply, start)
  const stored = () => {
    base = fold(base, own)
    own = []
    return base
  }
  const shown = () => fold(stored(), pending.map(patchOf))

  function emit(patch: Patch) {
    if (isEmpty(patch)) return
    if (listeners.size === 0) held.push(patch)
    for (const listener of listeners) listener(patch)
  }

  function rebase(before: StakeholderDocument, next: StakeholderDocument, nextSeq: number) {
    base = next
    own = []
    seq = nextSeq
    emit(slim(diff(before, shown())))
  }

  return {
    seq: () => seq,
    stored,
    queued: (entry) => {
      pending.push(entry)
    },
    advance: (log, nextSeq) => {
      const [only] = log
      if (log.length === 1 && only && only.op === pending[0]?.op) {
        pending.shift()
        own.push(only.patch)
        seq = nextSeq
        if (own.length >= foldAfter) stored()
      } else if (log.length > 0) {
        const before = shown()
        const done = new Set(log.map(({ op }) => op))
        pending = pending.filter(({ op }) => !done.has(op))
        rebase(before, fold(base, log.map(patchOf)), nextSeq)
      }
    },
    replace: (next, nextSeq, done) => {
      const before = shown()
      pending = pending.filter(({ op }) => op !== done)
      rebase(before, next, nextSeq)
    },
    onPatch: (listener) => {
      listeners.add(listener)
      for (const patch of held) listener(patch)
      held = []
      return () => listeners.delete(listener)
    },
  }
}

const patchOf = ({ patch }: { readonly patch: Patch }) => patch
