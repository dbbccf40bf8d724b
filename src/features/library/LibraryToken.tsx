import { standardGroups } from '../../domain/create'
import { rowsOf } from '../../domain/rows'
import type { LibraryGroup } from '../../exchange/library/entries'
import { useDocument } from '../../state/hooks'
import { GroupToken } from '../../ui/GroupToken'

/** The sign of the group as the map has it, or as a new map would. */
export function LibraryToken({ group }: { group: LibraryGroup }) {
  const own = useDocument((doc) => rowsOf(doc, 'groups').find(({ id }) => id === group)?.slot)
  return <GroupToken slot={own ?? (standardGroups as readonly string[]).indexOf(group) + 1} />
}
