// The map as two tables: the full equal of the pictures for those who read and write rather than draw.
import './table.css'
import { useSession } from '../../state/hooks'
import type { ViewProps } from '../../state/view'
import { ActorsTable } from './ActorsTable'
import { RelationsTable } from './RelationsTable'

export default function TableView({ bar }: ViewProps) {
  const sheet = useSession((session) => session.table.sheet)
  return <div className="tb-view">{sheet === 'actors' ? <ActorsTable bar={bar} /> : <RelationsTable bar={bar} />}</div>
}
