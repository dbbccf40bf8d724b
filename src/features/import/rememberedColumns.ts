// What the columns of earlier sheets were read as, so that the same headings need no second correction. Kept in this browser only.
import { actorFields, type Field, relationFields } from '../../exchange/columns'
import type { Column, DraftSheet, Recall } from '../../exchange/draft'
import { type Scale, scales } from '../../exchange/scales'
import { isWordField, meaningsOf, unknown, type Words } from '../../exchange/words'
import type { Remembered } from '../../state/app'

const name = 'importColumns'
/** Sheets, and letters of one heading or word: headings are remembered, never what stands under them. */
const [mostSheets, longest] = [30, 60]

interface Kept {
  readonly headings: readonly string[]
  readonly columns: readonly {
    readonly field: string | null
    readonly scale: string | null
    readonly words: readonly (readonly [string, string])[]
  }[]
}

const fields: ReadonlySet<string> = new Set<Field>([...actorFields, ...relationFields, 'own'])

/** Whatever is kept there, in the worst case nothing is known. */
function kept(remembered: Remembered): readonly Kept[] {
  try {
    const all: unknown = JSON.parse(remembered.get(name) ?? '[]')
    return Array.isArray(all) ? all.filter(isKept) : []
  } catch {
    return []
  }
}

const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')

function isKept(value: unknown): value is Kept {
  const { headings, columns } = (value ?? {}) as Partial<Kept>
  if (!isTexts(headings) || !Array.isArray(columns) || columns.length !== headings.length) return false
  return columns.every(
    ({ field, scale, words }: Kept['columns'][number]) =>
      (field === null || fields.has(field)) &&
      (scale === null || (scales as readonly string[]).includes(scale)) &&
      Array.isArray(words) &&
      words.every((pair) => isTexts(pair) && pair.length === 2),
  )
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item, index) => item === b[index])
const plain = (headings: readonly string[]) => headings.map((heading) => heading.trim().toLowerCase().slice(0, longest))

export function recallFrom(remembered: Remembered): Recall {
  const all = kept(remembered)
  return (headings) => {
    const found = all.find((one) => same(one.headings, plain(headings)))
    return (
      found?.columns.map(({ field, scale, words }) => ({
        field: field as Field | null,
        scale: scale === null ? null : { scale: scale as Scale, sure: true },
        words: wordsFor(field as Field | null, words),
      })) ?? null
    )
  }
}

function wordsFor(field: Field | null, words: readonly (readonly [string, string])[]): Words {
  if (!isWordField(field)) return new Map()
  const known: readonly string[] = [unknown, ...meaningsOf[field]]
  return new Map(words.filter(([, meaning]) => known.includes(meaning))) as Words
}

/** The latest first. Only what was agreed to is remembered. */
export function rememberColumns(remembered: Remembered, sheets: readonly DraftSheet[]) {
  const fresh = sheets
    .filter(({ holds, top }) => top !== null && (holds === 'actors' || holds === 'relations'))
    .map(({ columns }): Kept => ({ headings: plain(columns.map(({ heading }) => heading)), columns: columns.map(keptColumn) }))
  const older = kept(remembered).filter(({ headings }) => !fresh.some((one) => same(one.headings, headings)))
  if (fresh.length > 0) remembered.set(name, JSON.stringify([...fresh, ...older].slice(0, mostSheets)))
}

// A scale that was guessed is guessed anew: next time the values may be others.
const keptColumn = ({ field, scale, words }: Column): Kept['columns'][number] => ({
  field,
  scale: scale?.sure && words.size === 0 ? scale.scale : null,
  words: [...words].filter(([word]) => word.length <= longest),
})
