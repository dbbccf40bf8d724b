import './note.css'
import type { NodeProps } from '@xyflow/react'
import { type KeyboardEvent, type PointerEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Translate } from '../../i18n/translate'
import { Icon } from '../Icon'
import type { IconName } from '../icons'
import type { Arrow } from './find'
import type { NoteActs } from './useNotes'
import type { Point } from './viewport'

export interface NoteData {
  readonly id: string | null
  readonly text: string
  /** px of the picture. */
  readonly width: number
  readonly height: number
  /** px of the picture per px of the paper. */
  readonly scale: number
  readonly t: Translate
  /** Where it lies, in words. */
  readonly where: () => string
  readonly writing: boolean
  /** Reached with Tab; the others from it, with Page Up and Page Down. */
  readonly first: boolean
  readonly acts: NoteActs
  readonly toPicture: (client: Point) => Point
  readonly [key: string]: unknown
}

const arrows: Readonly<Record<string, Arrow>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' }
/** px a hand must go before a press is a drag. */
const threshold = 4

/** A note on the map: held and dragged, moved with the arrows, written where it lies. */
export default function NoteNode({ data }: NodeProps) {
  const { id, text, width, height, t, where, writing, first, acts } = data as NoteData
  const hold = useRef<HTMLDivElement>(null)
  const start = useRef<Point | null>(null)
  const [by, setBy] = useState<Point | null>(null)
  const wrote = useRef(writing)
  useEffect(() => {
    if (wrote.current && !writing) hold.current?.focus({ preventScroll: true })
    wrote.current = writing
  }, [writing])
  useEffect(() => {
    const element = hold.current
    // A finger on a note carries the note and does not pan the map.
    const keep = (event: TouchEvent) => isFree(event.currentTarget) && event.stopPropagation()
    element?.addEventListener('touchstart', keep, { passive: true })
    return () => element?.removeEventListener('touchstart', keep)
  }, [])
  const at = (event: PointerEvent) => (data as NoteData).toPicture({ x: event.clientX, y: event.clientY })
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || id === null || !isFree(event.currentTarget)) return
    hold.current?.setPointerCapture(event.pointerId)
    hold.current?.focus({ preventScroll: true })
    start.current = at(event)
  }
  const move = (event: PointerEvent) => {
    if (!start.current || id === null) return
    const now = at(event)
    const next = { x: now.x - start.current.x, y: now.y - start.current.y }
    if (!by && Math.hypot(next.x, next.y) < threshold) return
    if (!by) acts.lift(id)
    setBy(next)
  }
  const up = () => {
    start.current = null
    if (!by || id === null) return
    setBy(null)
    acts.drop(id, by)
  }
  const cancel = () => {
    start.current = null
    if (by) acts.lift(null)
    setBy(null)
  }
  const press = (event: KeyboardEvent) => {
    if (id === null || event.target !== event.currentTarget) return
    const arrow = arrows[event.key]
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'Escape' && by) cancel()
    else if (arrow && plain) acts.step(id, arrow, event.shiftKey ? 10 : 1)
    else if ((event.key === 'Enter' || event.key === 'F2') && plain) acts.write(id)
    else if ((event.key === 'Delete' || event.key === 'Backspace') && plain) {
      acts.remove(id)
      acts.leave()
    } else if (event.key.toLowerCase() === 'm' && plain) acts.byNumber(id)
    else if (event.key === 'PageDown' || event.key === 'PageUp') go(hold.current, event.key === 'PageDown' ? 1 : -1)
    else if (event.key === 'Escape') acts.leave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const button = (icon: IconName, name: string, run: () => void) => (
    <button type="button" className="btn ghost sm icon nopan" aria-label={name} title={name} onClick={run}>
      <Icon name={icon} />
    </button>
  )
  const shift = by ? `translate(${by.x}px, ${by.y}px)` : undefined
  if (writing || id === null) return <NoteField {...(data as NoteData)} />
  return (
    <div className="map-note" style={{ width, height, transform: shift }} data-note={id}>
      {/* biome-ignore lint/a11y/useSemanticElements: a button element would take what is under it from the hand */}
      <div
        ref={hold}
        className="hold"
        role="button"
        tabIndex={first ? 0 : -1}
        aria-label={`${t('note.label', { text: text.replace(/\s+/g, ' ') })}. ${where()}`}
        aria-description={t('note.hint')}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={cancel}
        onDoubleClick={(event) => isFree(event.currentTarget) && acts.write(id)}
        onKeyDown={press}
      >
        {by && <Paper {...(data as NoteData)} />}
      </div>
      <div className="acts nokeys">
        {button('rename', t('note.write'), () => acts.write(id))}
        {button('target', t('note.move'), () => acts.byClick(id))}
        {button('remove', t('shell.remove'), () => {
          acts.remove(id)
          acts.leave()
        })}
      </div>
    </div>
  )
}

function Paper({ text, width, height, scale }: NoteData) {
  return (
    <div
      className="notepaper carried"
      style={{ width: width / scale, height: height / scale, scale: String(scale), transformOrigin: '0 0' }}
    >
      {text}
    </div>
  )
}

/** Enter makes a new line, Escape restores, Ctrl Enter and leaving keep what was written. */
function NoteField({ id, text, width, height, t, acts }: NoteData) {
  const field = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
  useLayoutEffect(() => {
    const element = field.current
    element?.focus({ preventScroll: true })
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])
  const finish = (written: string | null) => {
    if (done.current) return
    done.current = true
    acts.written(id, written)
  }
  return (
    <div className="map-note nokeys" style={{ width, minHeight: height }}>
      <textarea
        ref={field}
        className="notepaper nopan nowheel"
        aria-label={t('note.field')}
        defaultValue={text}
        rows={Math.max(3, text.split('\n').length + 1)}
        maxLength={2000}
        onBlur={(event) => finish(event.currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') finish(null)
          else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish(event.currentTarget.value)
          else return
          event.preventDefault()
        }}
      />
    </div>
  )
}

/** Whether a press here belongs to the note: not when the map has taken it for an actor above it, and not with another tool. */
function isFree(element: EventTarget | null): boolean {
  const canvas = element instanceof Element ? element.closest<HTMLElement>('.map-canvas') : null
  return canvas?.dataset.tool === 'select' && canvas.dataset.gesture !== 'pressed'
}

/** To the next or previous note, around at the ends. */
function go(from: HTMLElement | null, by: 1 | -1) {
  const all = [...(from?.closest('.map-canvas')?.querySelectorAll<HTMLElement>('.map-note .hold') ?? [])]
  const next = from && all[(all.indexOf(from) + by + all.length) % all.length]
  next?.focus()
}
