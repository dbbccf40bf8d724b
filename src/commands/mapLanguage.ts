// The language of the map: what its names are written in, whoever reads it.

import { standardGroups } from '../domain/create'
import type { StakeholderDocument } from '../domain/document'
import { updateGroup, updateInfo } from '../domain/edits/info'
import { infoOf } from '../domain/rows'
import { type Language, languageOfTag, wholeTranslate } from '../i18n/languages'
import type { Translate } from '../i18n/translate'
import type { App } from '../state/app'

/** Groups that still have the name they came with are named anew; what people wrote is left as it is. One step of undo. */
export async function setMapLanguage(app: App, language: Language): Promise<void> {
  const before = languageOfTag(infoOf(app.documents.doc()).language)
  const [from, to] = await Promise.all([before && wholeTranslate(before), wholeTranslate(language)])
  app.documents.edit({ key: 'edit.language' }, (doc) => inLanguage(doc, from, to))
}

export function inLanguage(doc: StakeholderDocument, from: Translate | null, to: Translate): StakeholderDocument {
  const untouched = standardGroups.filter((id) => from && doc.groups[id]?.name === from(`group.${id}`))
  return untouched.reduce(
    (renamed, id) => updateGroup(renamed, id, { name: to(`group.${id}`) }),
    updateInfo(doc, { language: to.language }),
  )
}
