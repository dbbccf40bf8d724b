// What leaves: the part that was chosen, without what may not be seen, and the sheet of it. The map itself is not changed.
import { useDeferredValue, useMemo } from 'react'
import type { StakeholderDocument } from '../../domain/document'
import { infoOf, rowsOf, updateRow } from '../../domain/rows'
import { type Shared, shareable } from '../../domain/shareable'
import type { Exporter } from '../../exchange/exporters/exporter'
import type { Translate } from '../../i18n/translate'
import type { Scene } from '../../scene/shape'
import type { PictureKind } from '../../scene/sheetMap'
import { useApp, useDocument } from '../../state/hooks'
import type { ExportChoices } from './exportChoices'
import { policyFor } from './sharing'
import { useLaidOut } from './useLaidOut'
import { useSheet } from './useSheet'
import { type Choosable, useShown } from './useShown'

/** A text of the sheet in other words; it goes when what it stands for changes, so that it never tells what has since been hidden. */
export interface OwnWords {
  readonly instead: string
  readonly text: string
}
export const wordsFor = (own: OwnWords | null, usual: string): string => (own?.instead === usual ? own.text : usual)

export interface Leaving {
  readonly doc: StakeholderDocument
  readonly key: Shared['key']
  /** The whole map, to be compared with. */
  readonly whole: StakeholderDocument
  /** What is on the sheet: without assessments there is no grid. */
  readonly kind: PictureKind
  /** What the map is called where it goes. */
  readonly title: string
  /** Computed once, when it is asked for. */
  readonly scene: () => Scene
  /** Null: nothing is hidden, so there is nothing to choose. */
  readonly choice: Choosable | null
  /** All this is from before the last choice. */
  readonly waiting: boolean
}

/** @param words of the sheet, in the language of the map. */
export function useLeaving(
  exporter: Exporter,
  choices: ExportChoices,
  wantedKind: PictureKind,
  some: boolean,
  ownTitle: OwnWords | null,
  words: Translate,
): Leaving {
  const app = useApp()
  const whole = useDocument((current) => current)
  const { shows, places } = exporter
  const { size, portrait, question, legend, source, marking, relations, notes, share, stance } = choices
  const policy = useMemo(
    () => policyFor({ shows } as Exporter, { share, stance, notes }, (code) => words('present.actor', { code })),
    [shows, share, stance, notes, words],
  )
  const kind = policy.assessments ? wantedKind : 'network'
  const participants = rowsOf(whole, 'participants').length
  // Laying out a large map takes a moment: switches answer at once and the sheet follows.
  const wanted = useMemo(
    () => ({
      kind,
      some,
      policy,
      ownTitle,
      options: { size, portrait, question, legend, source, marking, relations, notes, participants, date: app.now() },
    }),
    [kind, some, policy, ownTitle, size, portrait, question, legend, source, marking, relations, notes, participants, app],
  )
  const drawn = useDeferredValue(wanted)
  const placed = useLaidOut(whole, places && (shows === 'about' || drawn.kind === 'network') ? 'network' : 'grid')
  const { part, choice } = useShown(placed, drawn.some, words)
  const shared = useMemo(() => shareable(part.doc, drawn.policy, placed), [part, drawn.policy, placed])
  const title = infoOf(shared.doc).title
  const doc = useMemo(
    () => updateRow(shared.doc, 'info', 'info', { title: shows === 'sheet' ? wordsFor(drawn.ownTitle, title) : title }),
    [shared, drawn.ownTitle, title, shows],
  )
  const options = useMemo(() => ({ ...drawn.options, of: part.of }), [drawn, part])
  const sheet = useSheet({ doc, look: part.look }, drawn.kind, options, words, shows === 'sheet')
  const waiting = drawn !== wanted || sheet.waiting
  return { doc, key: shared.key, whole: placed, kind: drawn.kind, title, scene: sheet.scene, choice, waiting }
}
