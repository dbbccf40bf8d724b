import './dialog.css'
import { type CSSProperties, type ReactNode, useEffect, useId, useRef } from 'react'
import { Icon } from './Icon'

interface Props {
  readonly title: string
  /** Accessible name of the close button. */
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
  /** In px; 520 when missing. Narrow windows use what they have. */
  readonly width?: number
  readonly className?: string
}

/**
 * A native modal dialog, open as long as it is rendered. The browser keeps the focus inside; Escape and a click beside it
 * close it, and the focus goes back to where it was.
 */
export function Dialog({ title, closeLabel, onClose, children, footer, width, className = '' }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const before = document.activeElement
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    // Text without anything to press must still be scrolled with the keyboard.
    const body = dialog?.querySelector<HTMLElement>('.body')
    if (body && !body.querySelector('a, button, input, select, textarea, [tabindex]')) body.tabIndex = 0
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      style={width ? ({ '--dialog-w': `${width}px` } as CSSProperties) : undefined}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === ref.current) onClose()
      }}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <button type="button" className="btn ghost icon" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="body">{children}</div>
      {footer && <footer>{footer}</footer>}
    </dialog>
  )
}
