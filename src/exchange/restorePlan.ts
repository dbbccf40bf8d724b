// Which maps of a copy are here already, and what the others are called so that nothing here is written over or mixed up.
import type { StakeholderDocument } from '../domain/document'
import { updateInfo } from '../domain/edits/info'
import { infoOf } from '../domain/rows'
import type { FoundMap } from './backup'
import { inOrder } from './formats/json'

/** new: nothing here has its title. beside: another map here has, so this one gets a title that tells. same: it is here, to the letter. */
export type Standing = 'new' | 'beside' | 'same'
export interface Restorable {
  readonly found: FoundMap
  readonly standing: Standing
  /** With the title it will have here. */
  readonly doc: StakeholderDocument
}

const textOf = (doc: StakeholderDocument): string => JSON.stringify(inOrder(doc))

/**
 * @param here every map of this browser.
 * @param retitled the title of a map from this copy beside one that has its title. Taking the same copy back twice adds nothing the second time.
 */
export function restorePlan(
  maps: readonly FoundMap[],
  here: readonly StakeholderDocument[],
  retitled: (title: string) => string,
): readonly Restorable[] {
  const titles = new Set(here.map((doc) => infoOf(doc).title))
  const texts = new Set(here.map(textOf))
  return maps.map((found) => {
    const { title } = infoOf(found.doc)
    const beside = titles.has(title) && title !== ''
    const doc = beside ? updateInfo(found.doc, { title: retitled(title) }) : found.doc
    const isHere = texts.has(textOf(found.doc)) || texts.has(textOf(doc))
    return { found, doc, standing: isHere ? 'same' : beside ? 'beside' : 'new' }
  })
}
