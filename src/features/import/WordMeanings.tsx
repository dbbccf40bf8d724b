import { isScore } from '../../exchange/columns'
import { type Column, type DraftSheet, type FoundWord, withWord, wordsIn } from '../../exchange/draft'
import { isWordField, type Meaning, meaningsOf, unknown, type WordField } from '../../exchange/words'
import type { Translate } from '../../i18n/translate'
import { useT } from '../../state/hooks'

/** Beyond so many different words a column holds texts, not steps. */
const mostWords = 40
const notSaid = '?'

/** Every word of a scale once, with what it is read as. Open as long as a word is not known or has to be looked at. */
export function WordMeanings({ sheet, onSheet }: { sheet: DraftSheet; onSheet: (sheet: DraftSheet) => void }) {
  const t = useT()
  const columns = sheet.columns.flatMap((column) => {
    const words = wordsIn(sheet, column)
    return words.length > 0 ? [{ column, words: words.slice(0, mostWords) }] : []
  })
  if (columns.length === 0) return null
  const open = columns.flatMap(({ words }) => words.filter(({ meaning }) => meaning === undefined)).length
  const look = columns.some(({ column: { scale, words } }) => scale?.sure === false && words.size > 0)
  return (
    <details className="words" open={open > 0 || look}>
      <summary>
        <span className="strong">{t('import.words')}</span>
        {open > 0 && <span className="tag warn">{t('import.words.some', { count: open })}</span>}
      </summary>
      {look && <p className="soft">{t('import.words.check')}</p>}
      {columns.map(({ column, words }) => (
        <fieldset key={column.index}>
          <legend>{column.heading || t('import.column', { number: column.index + 1 })}</legend>
          {words.map((word) => (
            <OneWord
              key={word.text}
              word={word}
              column={column}
              onMeaning={(meaning) => onSheet(withWord(sheet, column.index, word.text, meaning))}
            />
          ))}
        </fieldset>
      ))}
    </details>
  )
}

function OneWord({ word, column, onMeaning }: { word: FoundWord; column: Column; onMeaning: (meaning: Meaning | typeof unknown) => void }) {
  const t = useT()
  const { field, heading } = column
  if (!isWordField(field)) return null
  return (
    <label>
      <span className="clip" title={word.text}>
        {word.text}
      </span>
      <select
        className="input"
        aria-label={t('import.word', { word: word.text, column: heading || t('import.column', { number: column.index + 1 }) })}
        data-open={word.meaning === undefined}
        value={word.meaning ?? notSaid}
        onChange={(event) => onMeaning(event.target.value as Meaning | typeof unknown)}
      >
        {word.meaning === undefined && <option value={notSaid}>{t('import.word.unknown')}</option>}
        {meaningsOf[field].map((meaning) => (
          <option key={meaning} value={meaning}>
            {nameOf(field, meaning, t)}
          </option>
        ))}
        <option value={unknown}>{t('import.word.nothing')}</option>
      </select>
    </label>
  )
}

function nameOf(field: WordField, meaning: Meaning, t: Translate): string {
  if (isScore(field)) return t(`import.level.${meaning as 'low'}`)
  switch (field) {
    case 'engagement':
    case 'engagementDesired':
      return t(`engagement.${meaning as 'neutral'}`)
    case 'stance':
      return t(`stance.${meaning as '0'}`)
    case 'type':
      return t(`relation.${meaning as 'funding'}`)
    case 'assumption':
    case 'desired':
      return t(`import.${meaning as 'yes'}`)
    case 'role':
      return t(`role.${meaning as 'know'}`)
    case 'capacity':
      return t(`capacity.${meaning as 'low'}`)
    case 'direction':
      return t(`direction.${meaning as 'none'}`)
    default:
      return t(`strength.${meaning as '1'}`)
  }
}
