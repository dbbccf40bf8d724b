import { type Draft, type DraftSheet, type Holds, holdings, readAs, withTop } from '../../exchange/draft'
import { useT } from '../../state/hooks'
import { SegmentedControl } from '../../ui/Field'
import { Icon } from '../../ui/Icon'

interface Props {
  readonly draft: Draft
  readonly shown: number
  readonly onShow: (sheet: number) => void
  readonly onSheet: (sheet: DraftSheet) => void
}

/** Rows that may hold the headings. */
const mostTops = 20

/** Which sheet is shown, what it holds and where its headings are. A single list of names needs none of it. */
export function SheetChoice({ draft, shown, onShow, onSheet }: Props) {
  const t = useT()
  const sheet = draft.sheets[shown]
  if (!sheet) return null
  const nameOf = ({ name, hidden }: DraftSheet, index: number) => {
    const plain = name || t('import.sheet.number', { number: index + 1 })
    return hidden ? `${plain} (${t('import.sheet.hidden')})` : plain
  }
  const isList = draft.sheets.length === 1 && sheet.columns.length < 2 && sheet.holds === 'actors'
  const hasEnds = (['source', 'target'] as const).every((end) => sheet.columns.some(({ field }) => field === end))
  const hasNames = sheet.columns.some(({ field }) => field === 'name')
  const missing =
    sheet.holds === 'actors' && !hasNames ? 'import.noNames' : sheet.holds === 'relations' && !hasEnds ? 'import.noEnds' : null
  return (
    <>
      {draft.sheets.length > 1 && (
        <SegmentedControl
          label={t('import.sheets')}
          className="seg sheets"
          value={shown}
          onChange={onShow}
          options={draft.sheets.map((one, index) => ({ value: index, name: nameOf(one, index) }))}
        />
      )}
      {!isList && (
        <div className="reads">
          <label>
            <span>{t('import.holds')}</span>
            <select className="input" value={sheet.holds} onChange={(event) => onSheet(readAs(sheet, event.target.value as Holds))}>
              {holdings.map((holds) => (
                <option key={holds} value={holds}>
                  {t(`import.holds.${holds}`)}
                </option>
              ))}
            </select>
          </label>
          {(sheet.holds === 'actors' || sheet.holds === 'relations') && (
            <label>
              <span>{t('import.headings')}</span>
              <select
                className="input"
                value={sheet.top ?? ''}
                onChange={({ target: { value } }) => onSheet(withTop(sheet, value === '' ? null : Number(value)))}
              >
                <option value="">{t('import.headings.none')}</option>
                {sheet.all.slice(0, mostTops).map((row, index) => (
                  <option key={row.number} value={index}>
                    {t('import.headings.row', { row: String(row.number), text: beginning(row.cells) })}
                  </option>
                ))}
              </select>
            </label>
          )}
        </div>
      )}
      {missing && (
        <p className="error" role="alert">
          <Icon name="warning" size={14} />
          {t(missing)}
        </p>
      )}
    </>
  )
}

function beginning(cells: readonly string[]): string {
  const text = cells.filter((cell) => cell !== '').join(', ')
  return text.length > 50 ? `${text.slice(0, 50)}…` : text
}
