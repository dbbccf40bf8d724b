import { useEffect, useState } from 'react'
import { Icon } from './Icon'

interface Props {
  readonly text: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly action?: { readonly name: string; readonly run: () => void } | undefined
  /** Stays until closed. */
  readonly stays?: boolean
}

/** One message at the bottom: 6 s, 10 s with something to do, and as long as it is pointed at or has the focus. */
export function Toast({ text, closeLabel, onClose, action, stays = false }: Props) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (stays || held) return
    const timer = setTimeout(onClose, action ? 10_000 : 6_000)
    return () => clearTimeout(timer)
  }, [stays, held, action, onClose])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it longer
    <div
      className="toast"
      data-stays={stays}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {action && (
        <button type="button" className="btn" onClick={action.run}>
          {action.name}
        </button>
      )}
      <button type="button" className="btn icon" aria-label={closeLabel} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}
