import { createContext, type ReactNode, useContext } from 'react'

/** The language that people have written in, when it is not that of the page: names and texts then say so, to be spoken and spelled rightly. */
export const TextLanguage = createContext<string | undefined>(undefined)
export const useTextLanguage = (): string | undefined => useContext(TextLanguage)

/** A name or text of the map, in a line of its own. */
export function Written({ className, title, children }: { className?: string; title?: string | undefined; children: ReactNode }) {
  return (
    <span className={className} title={title} lang={useTextLanguage()}>
      {children}
    </span>
  )
}
