import { type RefObject, useLayoutEffect, useRef } from 'react'

/** Gives an element the keyboard when its dialog opens. The browser asks for the attribute, and React drops it. */
export function useOpeningFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null)
  useLayoutEffect(() => ref.current?.setAttribute('autofocus', ''), [])
  return ref
}
