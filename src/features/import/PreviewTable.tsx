import { type ColumnField, columnFields, isScore } from '../../exchange/columns'
import { type Column, type Draft, type Existing, type Plan, type PlannedRow, withField, withScale } from '../../exchange/plan'
import { ratingOf, type Scale, scales } from '../../exchange/scales'
import type { SheetRow } from '../../exchange/sheet'
import { numberText, typedNumber } from '../../i18n/locale'
import type { Translate } from '../../i18n/translate'
import { useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'

const mostShown = 100

interface Props {
  readonly draft: Draft
  readonly plan: Plan
  readonly existing: Existing
  readonly onDraft: (draft: Draft) => void
}

/** The rows as they stand in the sheet; each column says what it is read as and can be corrected there. */
export function PreviewTable({ draft, plan, existing, onDraft }: Props) {
  const t = useT()
  const planned = new Map(plan.rows.map((row) => [row.row, row]))
  const unclear = new Set(plan.unclear.map(({ row, column }) => `${row} ${column}`))
  const rest = draft.rows.length - mostShown
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="rows" aria-label={t('import.table')} tabIndex={0} onFocus={(event) => reveal(event.target)}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="num">
              {t('import.row')}
            </th>
            <th scope="col">{t('import.state')}</th>
            {draft.columns.map((column) => (
              <Heading key={column.index} column={column} draft={draft} onDraft={onDraft} />
            ))}
          </tr>
        </thead>
        <tbody>
          {draft.rows.slice(0, mostShown).map((row) => (
            <Row
              key={row.number}
              row={row}
              columns={draft.columns}
              planned={planned.get(row.number)}
              existing={existing}
              unclear={unclear}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && <p className="muted">{t('import.moreRows', { count: rest })}</p>}
    </section>
  )
}

const headingOf = (column: Column, t: Translate) => column.heading || t('import.column', { number: column.index + 1 })

function Heading({ column, draft, onDraft }: { column: Column; draft: Draft; onDraft: (draft: Draft) => void }) {
  const t = useT()
  const heading = headingOf(column, t)
  const { field, scale, index } = column
  return (
    <th scope="col" data-unread={field === null}>
      <span className="clip">{heading}</span>
      <select
        className="input"
        aria-label={t('import.column.as', { column: heading })}
        value={field ?? ''}
        onChange={(event) => onDraft(withField(draft, index, (event.target.value || null) as ColumnField | null))}
      >
        <option value="">{t('import.column.unread')}</option>
        {columnFields.map((value) => (
          <option key={value} value={value}>
            {t(`import.column.${value}`)}
          </option>
        ))}
      </select>
      {isScore(field) && scale && (
        <>
          <select
            className="input"
            aria-label={t('import.scale', { column: heading })}
            data-unsure={!scale.sure}
            value={scale.scale}
            onChange={(event) => onDraft(withScale(draft, index, event.target.value as Scale))}
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
  /** Undefined: the row is left out. */
  readonly planned: PlannedRow | undefined
  readonly existing: Existing
  readonly unclear: ReadonlySet<string>
}

function Row({ row, columns, planned, existing, unclear }: RowProps) {
  const t = useT()
  return (
    <tr data-left={planned === undefined}>
      <td className="num muted">{row.number}</td>
      <td>{stateOf(planned, existing, t)}</td>
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
  const { field, scale } = column
  const rating = isScore(field) && scale && text !== '' ? ratingOf(text, scale.scale) : null
  const differs = typeof rating === 'number' && rating !== typedNumber(text)
  return (
    <td data-unread={field === null} data-unclear={unclear && field !== null && text !== ''} className={isScore(field) ? 'num' : ''}>
      <span className="clip">{text}</span>
      {differs && <span className="becomes">{numberText(rating, t.language)}</span>}
    </td>
  )
}

function stateOf(planned: PlannedRow | undefined, existing: Existing, t: Translate) {
  if (!planned) return <span className="tag warn">{t('import.state.left')}</span>
  if (planned.actor === null) return <span className="tag ok">{t('import.state.new')}</span>
  return <span className="tag acc">{t(existing === 'update' ? 'import.state.update' : 'import.state.known')}</span>
}

/** A field that the keyboard reaches is seen whole; browsers leave it half outside. */
const reveal = (field: Element) => field.matches('select') && field.scrollIntoView({ block: 'nearest', inline: 'nearest' })
