// Hears pointer and keys on the list of actors. What they mean comes after the first picture; what is done before it waits.
import { type RefObject, useMemo, useRef } from 'react'
import type { ActorId } from '../../domain/document'
import { useApp, useSession } from '../../state/hooks'
import type { Selection } from '../../state/sessionStore'
import { useLayout } from '../../ui/useLayout'
import type { ListNow, listHands } from './listHands'
import type { ListRow } from './listRows'

type Hands = ReturnType<typeof listHands>
const names = ['onClick', 'onKeyDown', 'onDoubleClick', 'onContextMenu', 'onPointerDown'] as const
type Handlers = { readonly [N in (typeof names)[number]]: (event: never) => void }

export function useListHands(list: RefObject<HTMLUListElement | null>, rows: readonly ListRow[], show: (index: number) => void) {
  const app = useApp()
  const phone = useLayout() === 'phone'
  const selection = useSession((session) => session.selection)
  /** Where the keyboard is and where a run starts; both hold until something else is selected. */
  const cursor = useRef<{ readonly id: ActorId; readonly from: ActorId; readonly of: Selection } | null>(null)
  const held = cursor.current?.of === selection ? cursor.current : null
  const active = held?.id ?? selection.actors.at(-1) ?? rows[0]?.actor.id
  const now = useRef<Omit<ListNow, 'list'> | null>(null)
  now.current = {
    rows,
    active,
    from: held?.from ?? selection.actors.at(-1),
    phone,
    show,
    set: (actors, id, from) => {
      const of = { actors, relations: [] }
      cursor.current = { id, from, of }
      app.session.setState({ selection: of })
    },
  }
  const handlers = useMemo(() => {
    let hands: Hands | null = null
    const coming = import('./listHands').then((module) => {
      hands = module.listHands(app)
    })
    const hear = (name: (typeof names)[number]) => (event: never) => {
      const act = () => {
        if (hands && list.current && now.current) hands[name](event, { ...now.current, list: list.current })
      }
      if (hands) act()
      else void coming.then(act)
    }
    return Object.fromEntries(names.map((name) => [name, hear(name)])) as unknown as Handlers
  }, [app, list])
  return { active, handlers }
}
