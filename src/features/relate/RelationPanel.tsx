import './relate.css'
import { selectActor } from '../../commands/actorActs'
import { turnRelation } from '../../commands/relations'
import { removeRelations } from '../../commands/remove'
import type { ActorId, Relation } from '../../domain/document'
import { updateRelation } from '../../domain/edits/relations'
import { styleOf } from '../../scene/relationShapes'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { OwnFields } from '../../ui/OwnFields'
import { RelationSample } from '../../ui/RelationSample'
import { Written } from '../../ui/Written'
import { RelationEnds } from './RelationEnds'
import { RelationForm } from './RelationForm'

/** The chosen relation: between whom, and what it is. Several are counted, and can be removed. */
export default function RelationPanel() {
  const { relations } = useSession((session) => session.selection)
  const [id] = relations
  const relation = useDocument((doc) => (id !== undefined ? doc.relations[id] : undefined))
  if (relations.length > 1) return <Several ids={relations} />
  return relation ? <One key={relation.id} relation={relation} /> : null
}

function One({ relation }: { relation: Relation }) {
  const app = useApp()
  const t = useT()
  const actors = useDocument((doc) => doc.actors)
  const { id } = relation
  const change = (fields: Partial<Relation>, burst?: string) => {
    // It may have been removed while its note was on the way.
    if (!app.documents.doc().relations[id]) return
    const group = burst && `${id} ${Object.keys(fields).join()} ${burst}`
    app.documents.edit({ key: 'edit.relation' }, (doc) => updateRelation(doc, id, fields), group)
  }
  const end = (actor: ActorId) => (
    <button type="button" className="link" onClick={() => selectActor(app, actor)}>
      <Written>{actors[actor]?.name}</Written>
    </button>
  )
  const short = (id: ActorId) => actors[id]?.shortName || actors[id]?.name || ''
  const shortNames = { source: short(relation.source), target: short(relation.target) }
  return (
    <div className="panelbody">
      <header className="relationhead">
        <RelationSample style={styleOf(relation)} strength={relation.strength} />
        <h2>{t(`relation.${styleOf(relation)}`)}</h2>
        <p>
          {end(relation.source)} <span className="muted">–</span> {end(relation.target)}
        </p>
      </header>
      <section className="sec">
        <RelationForm look={relation} names={shortNames} onChange={change} onTurn={(direction) => turnRelation(app, id, direction)}>
          <RelationEnds relation={relation} />
        </RelationForm>
      </section>
      <OwnFields title={t('actor.own')} fields={relation.extra} onFields={(extra, burst) => change({ extra }, burst)} />
      <section className="sec">
        <button type="button" className="btn sm ghost" onClick={() => turnRelation(app, id)}>
          <Icon name="swap" />
          {t('relate.turn')}
        </button>
        <button type="button" className="btn danger sm" onClick={() => removeRelations(app, [id])}>
          <Icon name="remove" />
          {t('relate.remove')}
        </button>
      </section>
    </div>
  )
}

function Several({ ids }: { ids: readonly string[] }) {
  const app = useApp()
  const t = useT()
  return (
    <div className="panelbody">
      <header className="nobody">
        <h2>{t('actor.rel.several', { count: ids.length })}</h2>
      </header>
      <section className="sec">
        <button type="button" className="btn danger sm" onClick={() => removeRelations(app, ids)}>
          <Icon name="remove" />
          {t('shell.remove')}
        </button>
      </section>
    </div>
  )
}
