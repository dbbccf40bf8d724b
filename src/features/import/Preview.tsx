import { useMemo, useState } from 'react'
import type { StakeholderDocument } from '../../domain/document'
import { type Draft, type Existing, type Plan, planOf, rowsToRead, type Unclear } from '../../exchange/plan'
import { say } from '../../i18n/translate'
import { useApp, useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { SegmentedControl } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { useOpeningFocus } from '../../ui/useOpeningFocus'
import { makeMap, readIntoMap } from './importActs'
import { PreviewTable } from './PreviewTable'

interface Props {
  readonly draft: Draft
  /** The map that the rows would go into. */
  readonly doc: StakeholderDocument
  readonly title: string
  readonly isNewMap: boolean
  readonly closeLabel: string
  readonly className: string
  readonly onClose: () => void
  readonly onBack: () => void
}

/** What was read, what is new, what is known and what is unclear. The columns can be corrected; nothing has changed yet. */
export function Preview({ draft: first, doc, title, isNewMap, onBack, ...frame }: Props) {
  const app = useApp()
  const t = useT()
  const [draft, setDraft] = useState(first)
  const agreeButton = useOpeningFocus<HTMLButtonElement>()
  const [existing, setExisting] = useState<Existing>('skip')
  const plan = useMemo(() => planOf(draft, doc), [draft, doc])
  const count = rowsToRead(plan, existing).length
  const known = plan.rows.filter((row) => row.actor !== null).length
  const hasNames = draft.columns.some((column) => column.field === 'name')
  const agree = () => (isNewMap ? makeMap(app, plan, title) : readIntoMap(app, plan, existing))
  return (
    <Dialog
      {...frame}
      title={t('import.title')}
      width={draft.columns.length > 2 ? 1080 : 620}
      footer={
        <>
          <button type="button" className="btn ghost back" onClick={onBack}>
            <Icon name="back" />
            {t('import.back')}
          </button>
          <button type="button" className="btn line" onClick={frame.onClose}>
            {t('import.cancel')}
          </button>
          <button ref={agreeButton} type="button" className="btn primary" disabled={count === 0} onClick={agree}>
            {t(isNewMap ? 'import.create' : 'import.read', { count })}
          </button>
        </>
      }
    >
      <div className="summary">
        <Counts draft={draft} plan={plan} known={known} />
        {known > 0 && (
          <SegmentedControl
            label={t('import.known')}
            value={existing}
            onChange={setExisting}
            options={(['skip', 'update'] as const).map((value) => ({ value, name: t(`import.known.${value}`) }))}
          />
        )}
      </div>
      {!hasNames && (
        <p className="error" role="alert">
          <Icon name="warning" size={14} />
          {t('import.noNames')}
        </p>
      )}
      <PreviewTable draft={draft} plan={plan} existing={existing} onDraft={setDraft} />
      {hasNames && plan.unclear.length > 0 && <UnclearRows unclear={plan.unclear} />}
    </Dialog>
  )
}

function Counts({ draft, plan, known }: { draft: Draft; plan: Plan; known: number }) {
  const t = useT()
  const unread = draft.columns.filter((column) => column.field === null).length
  return (
    <p className="counts" role="status">
      <span className="tag">{t('import.count.rows', { count: draft.rows.length })}</span>
      <span className="tag ok">{t('import.count.new', { count: plan.rows.length - known })}</span>
      {known > 0 && <span className="tag acc">{t('import.count.known', { count: known })}</span>}
      {plan.unclear.length > 0 && <span className="tag warn">{t('import.count.unclear', { count: plan.unclear.length })}</span>}
      {unread > 0 && <span className="tag">{t('import.count.unread', { count: unread })}</span>}
    </p>
  )
}

const mostShown = 50

function UnclearRows({ unclear }: { unclear: readonly Unclear[] }) {
  const t = useT()
  return (
    <section className="notice warn unclear">
      <Icon name="warning" />
      <h3 className="strong">{t('import.unclear')}</h3>
      <ul>
        {unclear.slice(0, mostShown).map(({ row, column, message }) => (
          <li key={`${row} ${column} ${message.key}`}>
            <b className="med">{column ? t('import.where', { row: String(row), column }) : t('import.where.row', { row: String(row) })}</b>{' '}
            {say(t, message)}
          </li>
        ))}
        {unclear.length > mostShown && <li>{t('import.more', { count: unclear.length - mostShown })}</li>}
      </ul>
    </section>
  )
}
