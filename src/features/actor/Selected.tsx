import './actor.css'
import { useDocument, useSession, useT } from '../../state/hooks'
import { ActorDetails } from './ActorDetails'
import { CaseFields } from './CaseFields'
import { RelationDetails } from './RelationDetails'
import { SeveralActors } from './SeveralActors'

/** What is known about what is selected: one or several actors, or a relation. */
export default function Selected() {
  const t = useT()
  const { actors, relations } = useSession((session) => session.selection)
  const [actorId] = actors
  const [relationId] = relations
  const actor = useDocument((doc) => (actorId !== undefined ? doc.actors[actorId] : undefined))
  const relation = useDocument((doc) => (relationId !== undefined ? doc.relations[relationId] : undefined))
  if (actors.length > 1) return <SeveralActors ids={actors} />
  if (actor) return <ActorDetails key={actor.id} actor={actor} />
  if (relations.length > 1)
    return (
      <div className="panelbody">
        <header className="nobody">
          <h2>{t('actor.rel.several', { count: relations.length })}</h2>
        </header>
      </div>
    )
  if (relation) return <RelationDetails key={relation.id} relation={relation} />
  return <CaseFields />
}
