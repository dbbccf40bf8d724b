import { removeRelations } from '../../commands/remove'
import type { Actor, ActorId, Relation } from '../../domain/document'
import { rowsOf } from '../../domain/rows'
import { styleOf } from '../../scene/relationShapes'
import { useApp, useDocument, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { RelationSample } from '../../ui/RelationSample'
import { Written } from '../../ui/Written'

/** The relations of one actor; choosing one opens it. */
export function RelationList({ actor }: { actor: Actor }) {
  const app = useApp()
  const t = useT()
  const all = useDocument((doc) => doc.relations)
  const actors = useDocument((doc) => doc.actors)
  const relations = rowsOf({ ...app.documents.doc(), relations: all }, 'relations').filter(
    ({ source, target }) => source === actor.id || target === actor.id,
  )
  return (
    <section className="sec">
      <div className="sechead">
        <h3>
          {t('relations')} <span className="muted num count">{relations.length}</span>
        </h3>
        <span className="sp" />
        <button type="button" className="btn accent sm" onClick={() => app.session.setState({ dialog: 'connect' })}>
          <Icon name="add" />
          {t('command.connect')}
        </button>
      </div>
      {relations.length === 0 && <p className="muted">{t('actor.relations.none')}</p>}
      <ul className="relations">
        {relations.map((relation) => {
          const name = actors[otherEnd(relation, actor.id)]?.name ?? ''
          const way = wayOf(relation, actor.id)
          const direction = way ? t(`actor.relation.${way}`) : ''
          const style = styleOf(relation)
          return (
            <li key={relation.id}>
              <button
                type="button"
                title={`${t(`relation.${style}`)}, ${name}`}
                onClick={() => app.session.setState({ selection: { actors: [], relations: [relation.id] } })}
              >
                <RelationSample style={style} strength={relation.strength} />
                <span className="clip">
                  <span className="vh">{t(`relation.${style}`)}, </span>
                  <Written>{name}</Written>{' '}
                </span>
                <span className="xs muted">{direction}</span>
              </button>
              <button
                type="button"
                className="removerelation"
                aria-label={t('actor.relation.remove', { name })}
                onClick={() => removeRelations(app, [relation.id])}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const otherEnd = (relation: Relation, id: ActorId): ActorId => (relation.source === id ? relation.target : relation.source)

function wayOf({ source, direction }: Relation, id: ActorId): 'in' | 'out' | 'both' | null {
  if (direction === 'none') return null
  if (direction === 'both') return 'both'
  return source === id ? 'out' : 'in'
}
