// The browser's own dialogs for a file that a page may write again. Only some browsers have them, and TypeScript knows them not.
interface Pickers {
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>
}
interface Permitted {
  readonly queryPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>
  readonly requestPermission?: (wish: { readonly mode: 'readwrite' }) => Promise<PermissionState>
}

const pickers = (): Pickers => window as Pickers
const kind = { types: [{ accept: { 'application/json': ['.json'] } }] }

export const canKeepFile = (): boolean => typeof pickers().showSaveFilePicker === 'function' && typeof indexedDB !== 'undefined'

/** A new file. Null: the person changed her mind. */
export const chooseNewFile = (suggestedName: string): Promise<FileSystemFileHandle | null> =>
  chosen(async () => pickers().showSaveFilePicker?.({ ...kind, suggestedName }))

/** A file there is. Null: the person changed her mind. */
export const chooseOldFile = (): Promise<FileSystemFileHandle | null> =>
  chosen(async () => (await pickers().showOpenFilePicker?.(kind))?.[0])

async function chosen(choose: () => Promise<FileSystemFileHandle | undefined>): Promise<FileSystemFileHandle | null> {
  try {
    return (await choose()) ?? null
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}

/** Whether the page may write the file without asking; a handle without such a question may. */
export const mayWrite = async (handle: FileSystemFileHandle): Promise<boolean> =>
  ((await (handle as Permitted).queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted'

/** Asks the person; call it from a click. */
export const askToWrite = async (handle: FileSystemFileHandle): Promise<boolean> =>
  ((await (handle as Permitted).requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted'
