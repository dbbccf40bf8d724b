// Hears the keyboard for a map. What keys mean comes after the first picture; a key that comes before it waits.
import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react'
import type { createCanvasKeys, Hands, KeyPress } from './canvasKeys'
import type { MapCanvasProps } from './MapCanvas'
import type { MapView } from './mapView'

type PressKey = ReturnType<typeof createCanvasKeys>
/** Keys that are the map's whatever they come to mean. */
const certain = /^(Arrow.*|Home|End|PageUp|PageDown| )$/

export function useCanvasKeys(view: RefObject<MapView | null>, hands: Hands, props: MapCanvasProps) {
  const latest = useRef(props)
  latest.current = props
  return useMemo(() => {
    let pressKey: PressKey | null = null
    const coming = import('./canvasKeys').then(({ createCanvasKeys }) => {
      pressKey = createCanvasKeys()
    })
    // Space selects when it is let go: held down it lets the pointer pan.
    let tapped = false
    const press = ({ key, ctrlKey, metaKey, shiftKey, altKey, timeStamp }: KeyboardEvent): boolean => {
      const copy: KeyPress = { key, ctrlKey, metaKey, shiftKey, altKey, timeStamp }
      const { acts, tool, source, placing, habits } = latest.current
      const run = () => {
        const made = view.current
        const intent = { tool, source, placing, typeAhead: habits.typeAhead }
        return made !== null && (pressKey?.(copy, made, acts, hands, intent) ?? false)
      }
      if (pressKey) return run()
      if (altKey || !certain.test(key)) return false
      void coming.then(run)
      return true
    }
    return {
      onKeyDown: (event: KeyboardEvent) => {
        const isSpace = event.key === ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
        if (isSpace) tapped ||= !event.repeat
        else if (!press(event)) return
        event.preventDefault()
        // The viewport listens for Space further up.
        if (!isSpace) event.stopPropagation()
      },
      onKeyUp: (event: KeyboardEvent) => {
        view.current?.setKeyboard(true)
        if (event.key === ' ' && tapped) press(event)
        if (event.key === ' ') tapped = false
      },
      onPointer: () => {
        tapped = false
      },
    }
  }, [view, hands])
}
