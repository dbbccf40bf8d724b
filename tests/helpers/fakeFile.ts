// A file on disk as the browser hands it over, that others may change at any moment.

export interface FakeFile {
  readonly handle: FileSystemFileHandle
  readonly text: () => string
  /** What another program does to it. */
  readonly put: (text: string) => void
  /** Runs once, after something has been written beside the file and before it takes its place. */
  readonly whenWriting: (act: () => void) => void
  /** From now on writing fails with an error of this name; null: it works again. */
  readonly refuse: (name: string | null) => void
  /** How often it took what was written. */
  readonly written: () => number
}

export function fakeFile(start: string, name = 'Samspel.json'): FakeFile {
  let text = start
  let changed = 1
  let written = 0
  let act: (() => void) | null = null
  let refusal: string | null = null
  const put = (next: string) => {
    text = next
    changed += 1
  }
  const handle = {
    kind: 'file',
    name,
    getFile: async () => new File([text], name, { lastModified: changed }),
    createWritable: async () => {
      if (refusal) throw new DOMException(refusal, refusal)
      let beside = ''
      return {
        write: async (part: string) => {
          beside += part
          act?.()
          act = null
        },
        abort: async () => {},
        close: async () => {
          put(beside)
          written += 1
        },
      }
    },
  }
  return {
    handle: handle as unknown as FileSystemFileHandle,
    text: () => text,
    put,
    whenWriting: (next) => {
      act = next
    },
    refuse: (next) => {
      refusal = next
    },
    written: () => written,
  }
}
