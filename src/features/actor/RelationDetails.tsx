import { selectActor } from '../../commands/actorActs'
import { removeRelations } from '../../commands/remove'
import type { ActorId, Relation } from '../../domain/document'
import { styleOf } from '../../scene/relationShapes'
import { useApp, useDocument, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { Written } from '../../ui/Written'
import { RelationFields } from './RelationFields'
import { RelationSample } from './RelationList'

/** One relation: between whom, and what it is. */
export function RelationDetails({ relation }: { relation: Relation }) {
  const app = useApp()
  const t = useT()
  const actors = useDocument((doc) => doc.actors)
  const end = (id: ActorId) => (
    <button type="button" className="link" onClick={() => selectActor(app, id)}>
      <Written>{actors[id]?.name}</Written>
    </button>
  )
  return (
    <div className="panelbody">
      <header className="relationhead">
        <RelationSample relation={relation} />
        <h2>{t(`relation.${styleOf(relation)}`)}</h2>
        <p>
          {end(relation.source)} <span className="muted">–</span> {end(relation.target)}
        </p>
      </header>
      <RelationFields relation={relation} />
      <section className="sec">
        <button type="button" className="btn danger sm" onClick={() => removeRelations(app, [relation.id])}>
          <Icon name="remove" />
          {t('actor.rel.remove')}
        </button>
      </section>
    </div>
  )
}
