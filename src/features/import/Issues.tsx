import type { Repaired } from '../../domain/repair'
import { type ColumnField, columnFields } from '../../exchange/columns'
import { useApp, useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { openAsMap } from './importActs'

interface Props {
  readonly repaired: Repaired
  readonly title: string
  readonly closeLabel: string
  readonly className: string
  readonly onClose: () => void
}

const mostShown = 200
const isColumn = (field: string): field is ColumnField => (columnFields as readonly string[]).includes(field)

/** A map file that needed repair: what was done, before it is opened. */
export function Issues({ repaired: { doc, issues }, title, ...frame }: Props) {
  const app = useApp()
  const t = useT()
  return (
    <Dialog
      {...frame}
      title={t('import.issues.title', { title })}
      width={620}
      footer={
        <>
          <button type="button" className="btn line" onClick={frame.onClose}>
            {t('import.cancel')}
          </button>
          <button type="button" className="btn primary" onClick={() => openAsMap(app, doc, title)}>
            {t('import.issues.open')}
          </button>
        </>
      }
    >
      <p>{t('import.issues', { count: issues.length })}</p>
      <ul className="issues">
        {issues.slice(0, mostShown).map(({ kind, table, row, field, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>
            <b className="med">
              {t(`import.issue.table.${table}`)} {row}
              {field && ` · ${isColumn(field) ? t(`import.column.${field}`) : field}`}
            </b>
            <span className="soft">{t(`import.issue.${kind}`, { value })}</span>
          </li>
        ))}
        {issues.length > mostShown && <li>{t('import.more', { count: issues.length - mostShown })}</li>}
      </ul>
    </Dialog>
  )
}
