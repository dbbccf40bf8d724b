// Actors on the system's clipboard: as a small map for this program, and as a table that spreadsheets take.
import type { Actor, StakeholderDocument } from '../domain/document'
import { inOrder } from '../domain/edits/order'
import { numberText } from '../i18n/locale'
import type { Translate } from '../i18n/translate'
import { type Matrix, toHtml, toTsv } from './cells'
import { type ColumnField, columnFields } from './columns'
import { readJson, writeJson } from './formats/json'

/** What other programs do not read. */
export const clipType = 'application/x-samspel+json'

export type ClipTexts = Readonly<Record<typeof clipType | 'text/plain' | 'text/html', string>>

/** A portion of a map by media type. The table has headings in the language of the reader, which the import preview understands. */
export function clipOf(portion: StakeholderDocument, t: Translate, now: Date): ClipTexts {
  const cells = matrixOf(portion, t)
  return { [clipType]: writeJson(portion, now), 'text/plain': toTsv(cells), 'text/html': toHtml(cells, true) }
}

/** The portion as a map. Throws UserError when the text is none, or of a newer version of the program. */
export const readClip = (text: string, newId: () => string): StakeholderDocument => readJson(text, newId).doc

function matrixOf(portion: StakeholderDocument, t: Translate): Matrix {
  const actors = inOrder(portion, 'actors')
  const said = (actor: Actor) => (field: ColumnField) => textOf(actor, field, portion, t)
  // Nobody wants to see a column that is empty from top to bottom.
  const fields = columnFields.filter((field) => field === 'name' || actors.some((actor) => said(actor)(field) !== ''))
  return [fields.map((field) => t(`import.column.${field}`)), ...actors.map((actor) => fields.map(said(actor)))]
}

function textOf(actor: Actor, field: ColumnField, { groups }: StakeholderDocument, t: Translate): string {
  switch (field) {
    case 'group':
      return (actor.group !== null && groups[actor.group]?.name) || ''
    case 'influence':
    case 'interest': {
      const value = actor[field]
      return value === null ? '' : numberText(value, t.language)
    }
    case 'stance':
      return actor.stance === null ? '' : t(`stance.${actor.stance}`)
    case 'engagement':
      return actor.engagement.current ? t(`engagement.${actor.engagement.current}`) : ''
    case 'engagementDesired':
      return actor.engagement.desired ? t(`engagement.${actor.engagement.desired}`) : ''
    default:
      return actor[field]
  }
}
