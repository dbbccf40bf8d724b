import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { roveFocus } from './menuKeys'
import { topLayer } from './topLayer'

/** 'line' draws a divider. `checked` makes the item one of a choice, `items` opens another menu beside it. */
export type MenuItem =
  | 'line'
  | { readonly heading: string }
  | {
      readonly name: string
      readonly run?: () => void
      readonly icon?: IconName | undefined
      readonly picture?: ReactNode
      readonly shortcut?: string | undefined
      readonly danger?: boolean
      readonly disabled?: boolean
      readonly checked?: boolean
      readonly items?: readonly MenuItem[]
      /** Said in place of the name, where the name alone says too little. */
      readonly label?: string
    }
export interface Anchor {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** ms that a pointer rests on an item before the menu beside it opens or closes: a hand on its way there may cross others. */
const hoverTime = 180

/** The list itself, for a button (`Menu`) or a place on a map (a zero-size anchor). Focus returns to where it was. */
export function MenuList({
  label,
  items,
  anchor,
  align = 'start',
  onClose,
  onBack,
}: {
  label: string
  items: readonly MenuItem[]
  anchor: Anchor
  /** 'beside': a menu of a menu. */
  align?: 'start' | 'end' | 'beside'
  onClose: () => void
  /** Goes back to the menu that this one belongs to. */
  onBack?: () => void
}) {
  const ref = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState({ left: anchor.left, top: anchor.bottom + 4 })
  const [open, setOpen] = useState<{ readonly index: number; readonly anchor: Anchor } | null>(null)
  const hovering = useRef(0)
  useLayoutEffect(() => {
    // Above everything, a dialog included, and yet in the part of the page that it belongs to.
    ref.current?.showPopover?.()
    const box = ref.current?.getBoundingClientRect()
    if (box) setPlace(placeOf(anchor, align, box))
  }, [anchor, align])
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const before = document.activeElement
    ref.current?.querySelector<HTMLElement>('.mi')?.focus()
    const outside = (event: PointerEvent) => {
      if (!(event.target instanceof Element) || !event.target.closest('.menu')) close.current()
    }
    document.addEventListener('pointerdown', outside, true)
    return () => {
      clearTimeout(hovering.current)
      document.removeEventListener('pointerdown', outside, true)
      const lost = document.activeElement === document.body || document.activeElement === null
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const buttonAt = (index: number) => ref.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)
  const enter = (index: number) => {
    const item = items[index]
    const own = buttonAt(index)
    if (own && item && typeof item === 'object' && 'items' in item && !item.disabled)
      setOpen({ index, anchor: own.getBoundingClientRect() })
    else setOpen(null)
  }
  const back = () => {
    const index = open?.index
    setOpen(null)
    if (index !== undefined) buttonAt(index)?.focus()
  }
  const sub = open && items[open.index]
  return (
    <>
      <div
        ref={ref}
        {...topLayer}
        role="menu"
        aria-label={label}
        className="menu"
        style={place}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          event.stopPropagation()
          const at = Number((event.target as HTMLElement).dataset.index ?? -1)
          const here = items[at]
          const leadsOn = typeof here === 'object' && 'items' in here
          if (event.key === 'Tab' || (event.key === 'Escape' && !onBack)) onClose()
          else if (onBack && (event.key === 'ArrowLeft' || event.key === 'Escape')) onBack()
          else if (event.key === 'ArrowRight' && leadsOn) enter(at)
          else if (!ref.current || !roveFocus(ref.current, '.mi', event.key)) return
          event.preventDefault()
        }}
      >
        {items.map((item, index) =>
          item === 'line' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: dividers have no identity of their own
            <hr key={index} />
          ) : 'heading' in item ? (
            <h4 key={item.heading} role="presentation">
              {item.heading}
            </h4>
          ) : (
            <button
              key={item.label ?? item.name}
              type="button"
              {...(item.checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': item.checked })}
              {...(item.items && { 'aria-haspopup': 'menu', 'aria-expanded': open?.index === index })}
              aria-label={item.label}
              aria-disabled={item.disabled}
              tabIndex={-1}
              data-index={index}
              className={`mi ${item.danger ? 'danger' : ''}`}
              onPointerEnter={(event) => {
                clearTimeout(hovering.current)
                if (event.pointerType === 'mouse') hovering.current = window.setTimeout(() => enter(index), hoverTime)
              }}
              onClick={() => {
                if (item.disabled) return
                if (item.items) return enter(index)
                onClose()
                item.run?.()
              }}
            >
              {item.picture ?? (item.icon && <Icon name={item.icon} />)}
              <span className="name">{item.name}</span>
              {item.checked && <Icon name="check" />}
              {item.shortcut && <span className="kbd">{item.shortcut}</span>}
              {item.items && <Icon name="chevronRight" size={14} />}
            </button>
          ),
        )}
      </div>
      {open && typeof sub === 'object' && sub !== null && 'items' in sub && sub.items && (
        <MenuList label={sub.name} items={sub.items} anchor={open.anchor} align="beside" onClose={onClose} onBack={back} />
      )}
    </>
  )
}

/** Under what it belongs to or beside it, and inside the window. */
function placeOf(anchor: Anchor, align: 'start' | 'end' | 'beside', box: Pick<DOMRect, 'width' | 'height'>) {
  const { innerWidth, innerHeight } = window
  const inside = (left: number, top: number) => ({
    left: Math.max(8, Math.min(left, innerWidth - box.width - 8)),
    top: Math.max(8, Math.min(top, innerHeight - box.height - 8)),
  })
  if (align === 'beside') {
    const isRoomy = anchor.right + box.width <= innerWidth - 8
    return inside(isRoomy ? anchor.right - 2 : anchor.left - box.width + 2, anchor.top - 6)
  }
  const below = anchor.bottom + 4
  const fits = below + box.height <= innerHeight - 8
  return inside(align === 'end' ? anchor.right - box.width : anchor.left, fits ? below : anchor.top - box.height - 4)
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
