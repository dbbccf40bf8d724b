import { useState } from 'react'
import { undo } from '../../commands/history'
import { attempt } from '../../commands/maps'
import type { ImportReport } from '../../exchange/applyPlan'
import { copyText } from '../../exchange/clipboard'
import type { Draft } from '../../exchange/draft'
import type { Plan } from '../../exchange/plan'
import { listText } from '../../i18n/locale'
import { say, type Translate } from '../../i18n/translate'
import { useApp, useT } from '../../state/hooks'
import { Dialog } from '../../ui/Dialog'
import { Icon } from '../../ui/Icon'
import { useOpeningFocus } from '../../ui/useOpeningFocus'
import type { Done } from './Preview'
import { whereOf } from './UnclearRows'

interface Props {
  readonly done: Done
  readonly closeLabel: string
  readonly className: string
  readonly onClose: () => void
}

const parts = ['read', 'kept', 'left'] as const
type Part = (typeof parts)[number]

/** What was read, what was kept beside the usual fields, and what was left out, in words that can be taken along. */
export function Report({ done: { report, plan, draft, into }, ...frame }: Props) {
  const app = useApp()
  const t = useT()
  const doneButton = useOpeningFocus<HTMLButtonElement>()
  const [copied, setCopied] = useState(false)
  const lines = linesOf(report, plan, draft, t)
  const text = parts.map((part) => [t(`import.report.${part}`), ...lines[part].map((line) => `- ${line}`)].join('\n')).join('\n\n')
  return (
    <Dialog
      {...frame}
      title={t('import.report')}
      width={620}
      footer={
        <>
          <button
            type="button"
            className="btn ghost back"
            onClick={() => attempt(app, () => copyText(`${draft.file ? `${draft.file}\n\n` : ''}${text}\n`).then(() => setCopied(true)))}
          >
            <Icon name={copied ? 'check' : 'copy'} />
            {t(copied ? 'import.report.copied' : 'import.report.copy')}
          </button>
          {into === 'this' && (
            <button
              type="button"
              className="btn line"
              onClick={() => {
                undo(app)
                frame.onClose()
              }}
            >
              {t('shell.undo')}
            </button>
          )}
          <button ref={doneButton} type="button" className="btn primary" onClick={frame.onClose}>
            {t('import.report.done')}
          </button>
        </>
      }
    >
      {parts.map((part) => (
        <section key={part} className="report">
          <h3 className="strong">{t(`import.report.${part}`)}</h3>
          <ul>
            {lines[part].map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <li key={index}>{line}</li>
            ))}
            {lines[part].length === 0 && <li className="muted">{t('import.report.nothing')}</li>}
          </ul>
        </section>
      ))}
    </Dialog>
  )
}

function linesOf(report: ImportReport, plan: Plan, draft: Draft, t: Translate): Readonly<Record<Part, readonly string[]>> {
  const { language } = t
  const counted = (
    key: 'added' | 'implied' | 'updated' | 'relations' | 'relationsUpdated' | 'stays' | 'relationsStay' | 'rows',
    count: number,
  ): readonly string[] => (count > 0 ? [t(`import.report.${key}`, { count })] : [])
  const named = (key: 'groups' | 'own' | 'sheets' | 'columns', names: readonly string[]): readonly string[] =>
    names.length > 0 ? [t(`import.report.${key}`, { names: listText(names, language) })] : []
  const read = draft.sheets.filter(({ holds }) => holds !== 'nothing')
  const unread = draft.sheets.flatMap(({ holds, name }, index) =>
    holds === 'nothing' ? [name || t('import.sheet.number', { number: index + 1 })] : [],
  )
  const columns = read.flatMap(({ columns: all }) =>
    all.flatMap(({ field, heading, index }) => (field === null ? [heading || t('import.column', { number: index + 1 })] : [])),
  )
  return {
    read: [
      ...counted('added', report.added),
      ...counted('implied', report.implied),
      ...counted('updated', report.updated),
      ...counted('relations', report.relations),
      ...counted('relationsUpdated', report.relationsUpdated),
      ...named('groups', report.groups),
    ],
    kept: [...named('own', report.own), ...counted('stays', report.kept), ...counted('relationsStay', report.relationsKept)],
    left: [
      ...named('sheets', unread),
      ...named('columns', columns),
      ...counted(
        'rows',
        read.reduce((sum, { left }) => sum + left.size, 0),
      ),
      ...draft.issues.map((issue) => say(t, issue)),
      ...plan.unclear.map((one) => `${whereOf(one, draft, t)} ${say(t, one.message)}`),
    ],
  }
}
