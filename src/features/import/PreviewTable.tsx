import type { Existing } from '../../exchange/applyPlan'
import { actorFields, type Field, isScore, relationFields } from '../../exchange/columns'
import { type Column, type DraftSheet, withField, withRow, withScale } from '../../exchange/draft'
import type { Plan } from '../../exchange/plan'
import { scoreOf } from '../../exchange/readRow'
import { type Scale, scales } from '../../exchange/scales'
import type { SheetRow } from '../../exchange/sheet'
import { numberText, typedNumber } from '../../i18n/locale'
import type { Translate } from '../../i18n/translate'
import { useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { type RowState, statesOf } from './rowStates'

const mostShown = 100
const mostAcross = 40

interface Props {
  readonly sheet: DraftSheet
  /** Of the sheet in the draft. */
  readonly index: number
  readonly plan: Plan
  readonly existing: Existing
  readonly onSheet: (sheet: DraftSheet) => void
}

/** The rows as they stand in the sheet; each column says what it is read as and can be corrected there, and each row can be left out. */
export function PreviewTable({ sheet, index, plan, existing, onSheet }: Props) {
  const t = useT()
  const states = statesOf(plan, index)
  const unclear = new Set(plan.unclear.flatMap((one) => (one.sheet === index ? [`${one.row} ${one.column}`] : [])))
  const rest = sheet.rows.length - mostShown
  const isMatrix = sheet.holds === 'matrix'
  const columns = isMatrix ? matrixColumns(sheet) : sheet.columns
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="rows" aria-label={t('import.table')} tabIndex={0} onFocus={(event) => reveal(event.target)}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('import.row')}
            </th>
            {!isMatrix && <th scope="col">{t('import.state')}</th>}
            {columns.map((column) =>
              isMatrix ? (
                <th key={column.index} scope="col">
                  <span className="clip">{column.heading}</span>
                </th>
              ) : (
                <Heading key={column.index} column={column} sheet={sheet} onSheet={onSheet} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.slice(0, mostShown).map((row) => (
            <Row
              key={row.number}
              row={row}
              columns={columns}
              state={isMatrix ? null : (states.get(row.number) ?? 'left')}
              existing={existing}
              unclear={unclear}
              isRead={!sheet.left.has(row.number)}
              onRead={(read) => onSheet(withRow(sheet, row.number, read))}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className="muted">{t('import.moreRows', { count: rest })}</p>}
    </section>
  )
}

/** The names across, as columns that are not read by field. */
const matrixColumns = ({ all, top }: DraftSheet): readonly Column[] =>
  (all[top ?? 0]?.cells ?? [])
    .slice(0, mostAcross)
    .map((heading, index) => ({ index, heading, field: 'own', scale: null, words: new Map(), sample: '' }))

const headingOf = (column: Column, t: Translate) => column.heading || t('import.column', { number: column.index + 1 })

function Heading({ column, sheet, onSheet }: { column: Column; sheet: DraftSheet; onSheet: (sheet: DraftSheet) => void }) {
  const t = useT()
  const heading = headingOf(column, t)
  const { field, scale, index } = column
  const fields: readonly Exclude<Field, 'own'>[] = sheet.holds === 'relations' ? relationFields : actorFields
  return (
    <th scope="col" data-unread={field === null} data-own={field === 'own'}>
      <span className="clip">{heading}</span>
      <select
        className="input"
        aria-label={t('import.column.as', { column: heading })}
        value={field ?? ''}
        onChange={(event) => onSheet(withField(sheet, index, (event.target.value || null) as Field | null))}
      >
        <option value="">{t('import.column.unread')}</option>
        {fields.map((value) => (
          <option key={value} value={value}>
            {t(`import.column.${value}`)}
          </option>
        ))}
        {column.heading !== '' && <option value="own">{t('import.column.own')}</option>}
      </select>
      {isScore(field) && scale && (
        <>
          <select
            className="input"
            aria-label={t('import.scale', { column: heading })}
            data-unsure={!scale.sure}
            value={scale.scale}
            onChange={(event) => onSheet(withScale(sheet, index, event.target.value as Scale))}
          >
            {scales.map((value) => (
              <option key={value} value={value}>
                {nameOfScale(value, t)}
              </option>
            ))}
          </select>
          {!scale.sure && (
            <span className="check-scale">
              <Icon name="warning" size={14} />
              {t('import.scale.check')}
            </span>
          )}
        </>
      )}
    </th>
  )
}

function nameOfScale(scale: Scale, t: Translate): string {
  if (scale === 'words3' || scale === 'words4' || scale === 'words5') return t(`import.scale.${scale}`)
  return scale.replace('-', '–')
}

interface RowProps {
  readonly row: SheetRow
  readonly columns: readonly Column[]
  /** Null: the rows of this sheet are nobody. */
  readonly state: RowState | null
  readonly existing: Existing
  readonly unclear: ReadonlySet<string>
  readonly isRead: boolean
  readonly onRead: (read: boolean) => void
}

function Row({ row, columns, state, existing, unclear, isRead, onRead }: RowProps) {
  const t = useT()
  return (
    <tr data-left={state === 'left' || !isRead}>
      <td className="num muted">
        <label className="pick">
          <input
            type="checkbox"
            aria-label={t('import.row.read', { row: String(row.number) })}
            checked={isRead}
            onChange={(event) => onRead(event.target.checked)}
          />
          {row.number}
        </label>
      </td>
      {state && <td>{stateTag(state, existing, t)}</td>}
      {columns.map((column) => (
        <Cell
          key={column.index}
          text={row.cells[column.index] ?? ''}
          column={column}
          unclear={unclear.has(`${row.number} ${column.heading}`)}
        />
      ))}
    </tr>
  )
}

/** A score shows the value it becomes beside what was written. */
function Cell({ text, column, unclear }: { text: string; column: Column; unclear: boolean }) {
  const t = useT()
  const { field } = column
  const rating = isScore(field) && text !== '' ? scoreOf(column, text) : null
  const differs = typeof rating === 'number' && rating !== typedNumber(text)
  return (
    <td data-unread={field === null} data-unclear={unclear && field !== null && text !== ''} className={isScore(field) ? 'num' : ''}>
      <span className="clip">{text}</span>
      {differs && <span className="becomes">{numberText(rating, t.language)}</span>}
    </td>
  )
}

function stateTag(state: RowState, existing: Existing, t: Translate) {
  if (state === 'left' || state === 'asked') return <span className="tag warn">{t(`import.state.${state}`)}</span>
  if (state === 'new') return <span className="tag ok">{t('import.state.new')}</span>
  return <span className="tag acc">{t(existing === 'skip' ? 'import.state.known' : 'import.state.update')}</span>
}

/** A field that the keyboard reaches is seen whole; browsers leave it half outside. */
const reveal = (field: Element) => field.matches('select') && field.scrollIntoView({ block: 'nearest', inline: 'nearest' })
