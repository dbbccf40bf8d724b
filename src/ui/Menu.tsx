import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { roveFocus } from './menuKeys'
import { topLayer } from './topLayer'

/** 'line' draws a divider. `checked` makes the item one of a choice. */
export type MenuItem =
  | 'line'
  | {
      readonly name: string
      readonly run: () => void
      readonly icon?: IconName | undefined
      readonly picture?: ReactNode
      readonly shortcut?: string | undefined
      readonly danger?: boolean
      readonly disabled?: boolean
      readonly checked?: boolean
    }
export interface Anchor {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The list itself, for a button (`Menu`) or a place on a map (a zero-size anchor). Focus returns to where it was. */
export function MenuList({
  label,
  items,
  anchor,
  align = 'start',
  onClose,
}: {
  label: string
  items: readonly MenuItem[]
  anchor: Anchor
  align?: 'start' | 'end'
  onClose: () => void
}) {
  const ref = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: anchor.left, top: anchor.bottom + 4 })
  useLayoutEffect(() => {
    // Above everything, a dialog included, and yet in the part of the page that it belongs to.
    ref.current?.showPopover?.()
    const box = ref.current?.getBoundingClientRect()
    if (!box) return
    const wanted = align === 'end' ? anchor.right - box.width : anchor.left
    const below = anchor.bottom + 4
    const fits = below + box.height <= window.innerHeight - 8
    setPlace({
      left: Math.max(8, Math.min(wanted, window.innerWidth - box.width - 8)),
      top: fits ? below : Math.max(8, Math.min(anchor.top - box.height - 4, window.innerHeight - box.height - 8)),
    })
  }, [anchor, align])
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const before = document.activeElement
    ref.current?.querySelector<HTMLElement>('.mi')?.focus()
    const outside = (event: PointerEvent) => {
      if (!ref.current?.contains(event.target as Node)) close.current()
    }
    document.addEventListener('pointerdown', outside, true)
    return () => {
      document.removeEventListener('pointerdown', outside, true)
      const lost = document.activeElement === document.body || document.activeElement === null
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <div
      ref={ref}
      {...topLayer}
      role="menu"
      aria-label={label}
      className="menu"
      style={place}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape' || event.key === 'Tab') {
          event.preventDefault()
          onClose()
        } else if (ref.current && roveFocus(ref.current, '.mi', event.key)) event.preventDefault()
      }}
    >
      {items.map((item, index) =>
        item === 'line' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: dividers have no identity of their own
          <hr key={index} />
        ) : (
          <button
            key={item.name}
            type="button"
            {...(item.checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': item.checked })}
            aria-disabled={item.disabled}
            tabIndex={-1}
            className={`mi ${item.danger ? 'danger' : ''}`}
            onClick={() => {
              if (item.disabled) return
              onClose()
              item.run()
            }}
          >
            {item.picture ?? (item.icon && <Icon name={item.icon} />)}
            <span className="name">{item.name}</span>
            {item.checked && <Icon name="check" />}
            {item.shortcut && <span className="kbd">{item.shortcut}</span>}
          </button>
        ),
      )}
    </div>
  )
}

/** A button that opens a menu. The class `icon` means a picture alone: then the label names the button, otherwise its own text does. */
export function Menu({
  label,
  items,
  children,
  className = 'btn ghost icon',
  align = 'start',
}: {
  label: string
  items: readonly MenuItem[]
  children: ReactNode
  className?: string
  align?: 'start' | 'end'
}) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [anchor, setAnchor] = useState<Anchor | null>(null)
  const open = () => setAnchor(button.current?.getBoundingClientRect() ?? null)
  const close = useRef(() => {
    setAnchor(null)
    button.current?.focus()
  })
  return (
    <>
      <button
        ref={button}
        id={id}
        type="button"
        className={className}
        aria-label={className.split(' ').includes('icon') ? label : undefined}
        title={label}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={() => (anchor ? setAnchor(null) : open())}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') {
            event.preventDefault()
            open()
          }
        }}
      >
        {children}
      </button>
      {anchor && <MenuList label={label} items={items} anchor={anchor} align={align} onClose={close.current} />}
    </>
  )
}
