import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import type { ListRow } from './listRows'

const normalHeight = 27
const touchHeight = 44
/** Rows kept beyond what is seen, in row heights. */
const margin = 12

/** Which rows of a long list are near what is seen, so that thousands cost no more than dozens. Heights in px. */
export function useWindow(list: RefObject<HTMLElement | null>, rows: readonly ListRow[]) {
  const [view, setView] = useState({ top: 0, height: 900, rowHeight: normalHeight })
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    const measure = () => {
      const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
      const coarse = typeof matchMedia === 'function' && matchMedia('(pointer: coarse)').matches
      setView({ top: element.scrollTop, height: element.clientHeight || 900, rowHeight: scale * (coarse ? touchHeight : normalHeight) })
    }
    measure()
    element.addEventListener('scroll', measure, { passive: true })
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure)
    observer?.observe(element)
    return () => {
      element.removeEventListener('scroll', measure)
      observer?.disconnect()
    }
  }, [list])

  const { rowHeight } = view
  const from = view.top / rowHeight - margin
  const to = (view.top + view.height) / rowHeight + margin
  const first = rows.findIndex((row) => row.top >= from)
  const after = rows.findIndex((row) => row.top > to)
  const show = useCallback(
    (index: number) => {
      const element = list.current
      const row = rows[index]
      if (!element || !row) return
      const top = row.top * rowHeight
      if (top < element.scrollTop) element.scrollTop = top - rowHeight
      else if (top + rowHeight > element.scrollTop + element.clientHeight) element.scrollTop = top + 2 * rowHeight - element.clientHeight
    },
    [list, rows, rowHeight],
  )
  return {
    first: Math.max(0, first),
    last: after < 0 ? rows.length : after,
    rowHeight,
    height: ((rows.at(-1)?.top ?? -1) + 1) * rowHeight + 12,
    show,
  }
}
