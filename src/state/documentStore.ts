// The open document with its history. `edit` is the only door: whatever follows from a change listens to its patch.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { emptyDocument } from '../domain/create'
import type { StakeholderDocument } from '../domain/document'
import { apply, conflicts, diff, invert, isEmpty, type Patch, squash } from '../domain/patch'
import type { Message } from '../i18n/translate'

export interface Step {
  readonly label: Message
  readonly patch: Patch
  /** Steps of one gesture share a group and become one step. */
  readonly group: string | null
}
export type Origin = 'edit' | 'undo' | 'redo' | 'otherTab'
export interface DocumentState {
  readonly doc: StakeholderDocument
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}
export type Change = (doc: StakeholderDocument) => StakeholderDocument
export type PatchListener = (patch: Patch, origin: Origin, label: Message) => void
/** applied; nothing: the history is empty; conflict: another tab has since changed the same thing, so the step was skipped whole. */
export type HistoryResult =
  | { readonly kind: 'applied' | 'conflict'; readonly label: Message; readonly patch: Patch }
  | { readonly kind: 'nothing' }

const deepest = 1000

export interface DocumentStore {
  readonly store: StoreApi<DocumentState>
  readonly doc: () => StakeholderDocument
  readonly edit: (label: Message, change: Change, group?: string) => void
  /** A change that belongs to the last step and is undone with it; right after opening there is none, and it stays. */
  readonly amend: (label: Message, change: Change) => void
  readonly undo: () => HistoryResult
  readonly redo: () => HistoryResult
  /** Takes in what another tab did: shown and kept, but not undoable here. */
  readonly receive: (patch: Patch) => void
  /** Shows another document, without history. */
  readonly open: (doc: StakeholderDocument) => void
  readonly onPatch: (listener: PatchListener) => () => void
}

export function createDocumentStore(): DocumentStore {
  const store = createStore<DocumentState>(() => ({ doc: emptyDocument, past: [], future: [] }))
  const listeners = new Set<PatchListener>()
  const emit: PatchListener = (patch, origin, label) => {
    for (const listener of listeners) listener(patch, origin, label)
  }

  function edit(label: Message, change: Change, group: string | null = null) {
    const { doc, past } = store.getState()
    const next = change(doc)
    const patch = diff(doc, next)
    if (isEmpty(patch)) return
    store.setState({ doc: next, past: remember(past, { label, patch, group }), future: [] })
    emit(patch, 'edit', label)
  }

  function amend(label: Message, change: Change) {
    const { doc, past } = store.getState()
    const next = change(doc)
    const patch = diff(doc, next)
    if (isEmpty(patch)) return
    const last = past.at(-1)
    store.setState({ doc: next, past: last ? [...past.slice(0, -1), { ...last, patch: squash(last.patch, patch) }] : past })
    emit(patch, 'edit', label)
  }

  function step(origin: 'undo' | 'redo'): HistoryResult {
    const { doc, past, future } = store.getState()
    const from = origin === 'undo' ? past : future
    const last = from.at(-1)
    if (!last) return { kind: 'nothing' }
    const patch = origin === 'undo' ? invert(last.patch) : last.patch
    const rest = from.slice(0, -1)
    if (conflicts(doc, patch)) {
      store.setState(origin === 'undo' ? { past: rest } : { future: rest })
      return { kind: 'conflict', label: last.label, patch }
    }
    const next = apply(doc, patch)
    store.setState(
      origin === 'undo' ? { doc: next, past: rest, future: [...future, last] } : { doc: next, past: [...past, last], future: rest },
    )
    emit(patch, origin, last.label)
    return { kind: 'applied', label: last.label, patch }
  }

  return {
    store,
    doc: () => store.getState().doc,
    edit,
    amend,
    undo: () => step('undo'),
    redo: () => step('redo'),
    receive: (patch) => {
      store.setState({ doc: apply(store.getState().doc, patch) })
      emit(patch, 'otherTab', { key: 'edit.info' })
    },
    open: (doc) => store.setState({ doc, past: [], future: [] }),
    onPatch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function remember(past: readonly Step[], step: Step): readonly Step[] {
  const last = past.at(-1)
  if (last && step.group !== null && last.group === step.group)
    return [...past.slice(0, -1), { ...step, patch: squash(last.patch, step.patch) }]
  return [...past, step].slice(-deepest)
}
