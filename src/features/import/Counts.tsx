import type { Draft } from '../../exchange/draft'
import type { Plan } from '../../exchange/plan'
import { useT } from '../../state/hooks'

/** The whole import in a few words, over all sheets. */
export function Counts({ draft, plan, open }: { draft: Draft; plan: Plan; open: number }) {
  const t = useT()
  const read = draft.sheets.filter(({ holds }) => holds !== 'nothing')
  const rows = read.reduce((sum, { rows: all, left }) => sum + all.length - left.size, 0)
  const fresh = plan.actors.filter(({ actor }) => actor === null).length
  const known = plan.actors.filter(({ actor, rows: from }) => actor !== null && from.length > 0).length
  const unread = read.flatMap(({ columns }) => columns.filter(({ field }) => field === null)).length
  const own = new Set(read.flatMap(({ columns }) => columns.flatMap(({ field, heading }) => (field === 'own' ? [heading] : [])))).size
  return (
    <p className="counts" role="status">
      <span className="tag">{t('import.count.rows', { count: rows })}</span>
      <span className="tag ok">{t('import.count.new', { count: fresh })}</span>
      {known > 0 && <span className="tag acc">{t('import.count.known', { count: known })}</span>}
      {plan.relations.length > 0 && <span className="tag ok">{t('import.count.relations', { count: plan.relations.length })}</span>}
      {open > 0 && <span className="tag warn">{t('import.count.asked', { count: open })}</span>}
      {plan.unclear.length > 0 && <span className="tag warn">{t('import.count.unclear', { count: plan.unclear.length })}</span>}
      {own > 0 && <span className="tag">{t('import.count.own', { count: own })}</span>}
      {unread > 0 && <span className="tag">{t('import.count.unread', { count: unread })}</span>}
    </p>
  )
}
