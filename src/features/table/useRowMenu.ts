// The menu of a row: the context menu that everything on the map has, for the rows that are marked or the one it was opened on.
import { useEffect, useRef } from 'react'
import { openRowMenu } from '../../commands/menuActs'
import type { Point } from '../../domain/document'
import { useApp, useSession } from '../../state/hooks'
import type { CellsInUse } from './useCells'

/** When the row is gone after it, the focus goes on to the next one. */
export function useRowMenu(kind: 'actors' | 'relations', inUse: CellsInUse): (id: string, client: Point) => void {
  const app = useApp()
  const isOpen = useSession((session) => session.menu?.from === 'table')
  const from = useRef<{ readonly line: string; readonly next: string | undefined } | null>(null)
  useEffect(() => {
    const left = from.current
    if (isOpen || !left) return
    from.current = null
    const lines = inUse.layout.lines.map(({ id }) => id)
    if (lines.includes(left.line) || document.activeElement !== document.body) return
    inUse.focusWanted.current = true
    inUse.send({
      kind: 'go',
      to: { line: left.next ?? lines.at(-1) ?? '', column: inUse.cells.active.column },
      extend: false,
      entering: true,
    })
  }, [isOpen, inUse])
  return (id, client) => {
    const held = inUse.layout.lines.filter((line) => line.holds).map((line) => line.id)
    const at = held.indexOf(id)
    from.current = { line: id, next: held[at + 1] ?? held[at - 1] }
    openRowMenu(app, kind, id, client)
  }
}
