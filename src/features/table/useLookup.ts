import { useMemo } from 'react'
import type { Group } from '../../domain/document'
import { useDocument, useT } from '../../state/hooks'
import type { Lookup } from './column'
import { sameMap, useKept } from './keep'

/** Names, groups and words for cells; the same object until one of them changes, whatever else is edited. */
export function useLookup(): Lookup {
  const t = useT()
  const groupTable = useDocument((doc) => doc.groups)
  const actors = useDocument((doc) => doc.actors)
  const groups = useMemo(() => Object.values<Group>(groupTable).sort((a, b) => a.order - b.order), [groupTable])
  const now = useMemo(() => {
    const collator = new Intl.Collator(t.language)
    const byName = Object.values(actors).sort((a, b) => collator.compare(a.name, b.name))
    return {
      names: new Map(byName.map(({ id, name }) => [id, name])),
      slots: new Map(byName.map(({ id, group }) => [id, (group !== null && groupTable[group]?.slot) || 0])),
    }
  }, [actors, groupTable, t])
  const names = useKept(now.names, sameMap)
  const slots = useKept(now.slots, sameMap)
  return useMemo(() => ({ t, groups, names, slots }), [t, groups, names, slots])
}
