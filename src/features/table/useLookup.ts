import { useMemo } from 'react'
import type { Group } from '../../domain/document'
import { infoOf } from '../../domain/rows'
import { collatorOf } from '../../i18n/locale'
import { useDocument, useT } from '../../state/hooks'
import type { Lookup } from './column'
import { sameMap, useKept } from './keep'

/** Names, groups and words for cells; the same object until one of them changes, whatever else is edited. */
export function useLookup(): Lookup {
  const t = useT()
  const groupTable = useDocument((doc) => doc.groups)
  const actors = useDocument((doc) => doc.actors)
  const groups = useMemo(() => Object.values<Group>(groupTable).sort((a, b) => a.order - b.order), [groupTable])
  const info = useDocument(infoOf)
  const { gridSet, quadrantNames, axisNames, scale, language } = info
  const words = useMemo(() => ({ gridSet, quadrantNames, axisNames, scale }), [gridSet, quadrantNames, axisNames, scale])
  const collator = collatorOf(language)
  const now = useMemo(() => {
    const byName = Object.values(actors).sort((a, b) => collator.compare(a.name, b.name))
    return {
      names: new Map(byName.map(({ id, name }) => [id, name])),
      slots: new Map(byName.map(({ id, group }) => [id, (group !== null && groupTable[group]?.slot) || 0])),
    }
  }, [actors, groupTable, collator])
  const names = useKept(now.names, sameMap)
  const slots = useKept(now.slots, sameMap)
  return useMemo(() => ({ t, info: words, collator, groups, names, slots }), [t, words, collator, groups, names, slots])
}
