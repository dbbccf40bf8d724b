import type { Draft } from '../../exchange/draft'
import type { Unclear } from '../../exchange/readRow'
import { say, type Translate } from '../../i18n/translate'
import { useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'

const mostShown = 50

/** What the file itself and single rows could not tell. */
export function UnclearRows({ draft, unclear }: { draft: Draft; unclear: readonly Unclear[] }) {
  const t = useT()
  return (
    <>
      {draft.issues.length > 0 && (
        <section className="notice unclear">
          <Icon name="file" />
          <h3 className="strong">{t('import.issues.file')}</h3>
          <ul>
            {draft.issues.slice(0, mostShown).map((issue, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <li key={index}>{say(t, issue)}</li>
            ))}
            {draft.issues.length > mostShown && <li>{t('import.more', { count: draft.issues.length - mostShown })}</li>}
          </ul>
        </section>
      )}
      {unclear.length > 0 && (
        <section className="notice warn unclear">
          <Icon name="warning" />
          <h3 className="strong">{t('import.unclear')}</h3>
          <ul>
            {unclear.slice(0, mostShown).map((one) => (
              <li key={`${one.sheet} ${one.row} ${one.column} ${one.message.key}`}>
                <b className="med">{whereOf(one, draft, t)}</b> {say(t, one.message)}
              </li>
            ))}
            {unclear.length > mostShown && <li>{t('import.more', { count: unclear.length - mostShown })}</li>}
          </ul>
        </section>
      )}
    </>
  )
}

/** 'Row 3, Power:', with the sheet when there are several. */
export function whereOf({ sheet: index, row: number, column }: Unclear, { sheets }: Draft, t: Translate): string {
  const row = String(number)
  if (sheets.length === 1) return column ? t('import.where', { row, column }) : t('import.where.row', { row })
  const sheet = sheets[index]?.name || t('import.sheet.number', { number: index + 1 })
  return column ? t('import.where.sheet', { sheet, row, column }) : t('import.where.sheetRow', { sheet, row })
}
