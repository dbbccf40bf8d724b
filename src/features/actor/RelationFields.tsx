import { type Direction, type Relation, relationTypes } from '../../domain/document'
import { updateRelation } from '../../domain/edits/relations'
import { useApp, useDocument, useT } from '../../state/hooks'
import { InPlace, SegmentedControl, Toggle } from '../../ui/Field'
import { RelationSample } from './RelationList'

/** 'backward' is 'forward' from the other end: kept by turning the relation round. */
type Way = Direction | 'backward'

export function RelationFields({ relation }: { relation: Relation }) {
  const app = useApp()
  const t = useT()
  const actors = useDocument((doc) => doc.actors)
  const short = (id: string) => actors[id]?.shortName || actors[id]?.name || ''
  const edit = (fields: Partial<Relation>, burst?: string) => {
    if (!app.documents.doc().relations[relation.id]) return
    const group = burst && `${relation.id} ${Object.keys(fields).join()} ${burst}`
    app.documents.edit({ key: 'edit.relation' }, (doc) => updateRelation(doc, relation.id, fields), group)
  }
  const setWay = (way: Way) =>
    edit(way === 'backward' ? { direction: 'forward', source: relation.target, target: relation.source } : { direction: way })
  return (
    <section className="sec relationfields">
      <div className="typelist" role="radiogroup" aria-label={t('actor.rel.type')}>
        {relationTypes.map((type) => (
          <label key={type} className="typechoice">
            <input type="radio" name={`type ${relation.id}`} checked={relation.type === type} onChange={() => edit({ type })} />
            <RelationSample relation={{ type, desired: false, strength: 2 }} />
            {t(`relation.${type}`)}
          </label>
        ))}
      </div>
      <div className="field">
        <span className="lab">{t('actor.rel.direction')}</span>
        <select
          className="input"
          aria-label={t('actor.rel.direction')}
          value={relation.direction}
          onChange={(event) => setWay(event.target.value as Way)}
        >
          <option value="none">{t('actor.rel.direction.none')}</option>
          <option value="forward">{t('actor.rel.direction.forward', { name: short(relation.target) })}</option>
          <option value="backward">{t('actor.rel.direction.backward', { name: short(relation.source) })}</option>
          <option value="both">{t('actor.rel.direction.both')}</option>
        </select>
      </div>
      <div className="field">
        <span className="lab">{t('actor.rel.strength')}</span>
        <SegmentedControl
          label={t('actor.rel.strength')}
          className="seg even"
          value={relation.strength}
          onChange={(strength) => edit({ strength })}
          options={([1, 2, 3] as const).map((strength) => ({ value: strength, name: t(`strength.short.${strength}`) }))}
        />
      </div>
      <Toggle label={t('actor.rel.wanted')} checked={relation.desired} onChange={(desired) => edit({ desired })} />
      <div className="field">
        <span className="lab">{t('actor.rel.note')}</span>
        <InPlace
          label={t('actor.rel.note')}
          multiline
          value={relation.note}
          placeholder={t('actor.rel.note.empty')}
          onCommit={(note, burst) => edit({ note }, burst)}
        />
      </div>
    </section>
  )
}
