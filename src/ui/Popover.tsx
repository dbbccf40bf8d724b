import './popover.css'
import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

interface Props {
  readonly label: string
  /** px of the window that it belongs to; null: low in the middle. */
  readonly at: { readonly x: number; readonly y: number } | null
  readonly onClose: () => void
  readonly className?: string
  /** Keys before the popover takes its own; call preventDefault on those that were used. */
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** False: the keyboard stays where it is. */
  readonly takesFocus?: boolean
  readonly children: ReactNode
}

/** A small panel over the map that does not block it. Escape and a press elsewhere close it; the focus goes back to where it was. */
export function Popover({ label, at, onClose, className = '', onKeyDown, takesFocus = true, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null)
  const close = useRef(onClose)
  close.current = onClose
  useLayoutEffect(() => {
    const box = ref.current?.getBoundingClientRect()
    if (!box) return
    const wanted = at
      ? { left: at.x + 14, top: at.y + 14 }
      : { left: (window.innerWidth - box.width) / 2, top: window.innerHeight - box.height - 76 }
    setPlace({
      left: Math.round(Math.max(8, Math.min(wanted.left, window.innerWidth - box.width - 8))),
      top: Math.round(Math.max(8, Math.min(wanted.top, window.innerHeight - box.height - 8))),
    })
  }, [at])
  useEffect(() => {
    const before = document.activeElement
    if (takesFocus) (ref.current?.querySelector<HTMLElement>('[data-first]') ?? ref.current)?.focus({ preventScroll: true })
    const outside = (event: PointerEvent) => {
      const inside = event.target instanceof Element && (ref.current?.contains(event.target) || event.target.closest('.menu, .toast'))
      if (!inside) close.current()
    }
    document.addEventListener('pointerdown', outside, true)
    return () => {
      document.removeEventListener('pointerdown', outside, true)
      const lost = document.activeElement === document.body || document.activeElement === null
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [takesFocus])
  return createPortal(
    <div
      ref={ref}
      className={`pop popover ${className}`}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      style={place ?? { opacity: 0 }}
      onKeyDown={(event) => {
        event.stopPropagation()
        onKeyDown?.(event)
        if (event.defaultPrevented || event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      {children}
    </div>,
    document.body,
  )
}
