import { useStore } from 'zustand'
import { clockTime, dayAndMonth, sameDay } from '../../../i18n/dates'
import type { Translate } from '../../../i18n/translate'
import { useApp, useSession } from '../../../state/hooks'
import type { MapSummary } from '../../../storage/storage'
import { type FileState, fileKeeper } from './fileKeeper'
import { bestCopy, type CopyNote, readCopyNote } from './lastCopy'

/** 'today 14.32' or '3 November'. */
export function whenOf(iso: string, now: Date, t: Translate): string {
  const date = new Date(iso)
  return sameDay(date, now) ? t('backup.today', { time: clockTime(date, t.language) }) : dayAndMonth(date, now, t.language)
}

export function useFileState(): FileState {
  return useStore(fileKeeper(useApp()).state)
}

/** The copy that holds most of the maps as they are now; null: there is none. */
export function useLastCopy(maps: readonly MapSummary[]): CopyNote | null {
  const { remembered } = useApp()
  const file = useFileState()
  // A copy that was just saved is told by its toast.
  useSession((session) => session.toast)
  // What somebody else has put in its place is no copy of ours.
  const isThere = file.kind !== 'none' && file.kind !== 'changed' && file.kind !== 'gone' && file.link.at !== null
  const kept = isThere ? { at: file.link.at ?? '', maps: file.link.maps } : null
  return bestCopy([readCopyNote(remembered), kept], maps)
}
