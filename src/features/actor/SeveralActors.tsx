import { selectActor } from '../../commands/actorActs'
import { setEngagement, setForAll, setPlan } from '../../commands/bulk'
import { removeActors } from '../../commands/remove'
import { type Actor, type ActorId, actorRoles, capacities, engagementLevels, type Stance } from '../../domain/document'
import { infoOf, rowsOf } from '../../domain/rows'
import { signOf } from '../../scene/marks'
import { useApp, useDocument, useT } from '../../state/hooks'
import { GroupToken } from '../../ui/GroupToken'
import { Icon } from '../../ui/Icon'
import { Written } from '../../ui/Written'
import { StanceChoice } from './Assessment'
import { GroupChoice } from './GroupChoice'
import { type Shared, SharedChoice, SharedRating, SharedText, SharedToggle } from './SeveralFields'

/** Above this many the names are only counted. */
const mostNames = 12
const weeks = /^\d{1,3}$/

/** What several actors share; where they differ it says so. Choosing sets all of them in one step. */
export function SeveralActors({ ids }: { ids: readonly ActorId[] }) {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const info = infoOf(doc)
  const actors = ids.flatMap((id) => doc.actors[id] ?? [])
  const count = actors.length
  const set = (fields: Partial<Actor>) => setForAll(app, ids, fields)
  const shared = <T,>(read: (actor: Actor) => T): Shared<T> => {
    const [first] = actors
    return first && actors.every((actor) => read(actor) === read(first)) ? read(first) : undefined
  }
  const group = shared((actor) => actor.group)
  const stance = shared((actor) => actor.stance)
  const levels = engagementLevels.map((level) => ({ value: level, name: t(`engagement.${level}`) }))
  const others = rowsOf(doc, 'actors').map(({ id, name }) => ({ value: id, name }))
  const plan = (field: 'channel' | 'ownership') => (
    <SharedText
      label={t(`table.${field}`)}
      value={shared(({ strategy }) => strategy[field])}
      onChange={(text) => setPlan(app, ids, { [field]: text.trim() })}
    />
  )
  const dueWeeks = shared(({ strategy }) => strategy.dueWeeks)
  return (
    <div className="panelbody several">
      <header className="nobody">
        <h2>{t('actor.several', { count })}</h2>
        <p className="soft">{t('actor.several.text')}</p>
      </header>
      <section className="sec">
        <h3>{t('editing.several.ratings')}</h3>
        <SharedRating
          axis="influence"
          info={info}
          value={shared(({ influence }) => influence)}
          onChange={(influence) => set({ influence })}
        />
        <SharedRating axis="interest" info={info} value={shared(({ interest }) => interest)} onChange={(interest) => set({ interest })} />
        <div className="fld stance">
          <span className="fl">{t('stance')}</span>
          <StanceChoice value={stance ?? null} mixed={stance === undefined} onChange={(next: Stance) => set({ stance: next })} />
        </div>
        <SharedChoice
          label={t('field.engagement')}
          value={shared(({ engagement }) => engagement.current)}
          options={levels}
          none={t('actor.engagement.none')}
          onChange={(current) => setEngagement(app, ids, { current })}
        />
        <SharedChoice
          label={t('field.wanted')}
          value={shared(({ engagement }) => engagement.desired)}
          options={levels}
          none={t('actor.engagement.none')}
          onChange={(desired) => setEngagement(app, ids, { desired })}
        />
      </section>
      <section className="sec">
        <h3>{t('editing.several.about')}</h3>
        <div className="fld">
          <span className="fl">{t('group')}</span>
          <GroupChoice
            value={group ?? null}
            {...(group === undefined && { placeholder: t('editing.mixed') })}
            onChange={(next) => set({ group: next })}
          />
        </div>
        <SharedChoice
          label={t('role')}
          value={shared(({ role }) => role)}
          options={actorRoles.map((role) => ({ value: role, name: t(`role.${role}`) }))}
          none={t('actor.engagement.none')}
          onChange={(role) => set({ role })}
        />
        <SharedChoice
          label={t('capacity')}
          value={shared(({ capacity }) => capacity)}
          options={capacities.map((capacity) => ({ value: capacity, name: t(`capacity.${capacity}`) }))}
          none={t('actor.engagement.none')}
          onChange={(capacity) => set({ capacity })}
        />
        <div className="checks">
          <SharedToggle
            label={t('actor.assumption')}
            value={shared(({ assumption }) => assumption)}
            onChange={(assumption) => set({ assumption })}
          />
          <SharedToggle label={t('command.lock')} value={shared(({ locked }) => locked)} onChange={(locked) => set({ locked })} />
        </div>
      </section>
      <section className="sec">
        <h3>{t('editing.several.plan')}</h3>
        <SharedChoice
          label={t('table.approachedBy')}
          value={shared(({ strategy }) => strategy.approachedBy)}
          options={others}
          none="–"
          onChange={(approachedBy) => setPlan(app, ids, { approachedBy })}
        />
        {plan('channel')}
        <SharedText
          label={t('table.dueWeeks')}
          numeric
          value={dueWeeks === undefined ? undefined : dueWeeks === null ? '' : String(dueWeeks)}
          onChange={(text) =>
            (text.trim() === '' || weeks.test(text.trim())) && setPlan(app, ids, { dueWeeks: text.trim() === '' ? null : Number(text) })
          }
        />
        {plan('ownership')}
      </section>
      <section className="sec">
        {count <= mostNames && (
          <ul className="relations">
            {actors.map((actor) => (
              <li key={actor.id}>
                <button type="button" className="one" onClick={() => selectActor(app, actor.id)}>
                  <GroupToken slot={signOf(doc, actor).slot} />
                  <Written className="clip">{actor.name}</Written>
                </button>
              </li>
            ))}
          </ul>
        )}
        <button type="button" className="btn danger sm" onClick={() => removeActors(app, ids)}>
          <Icon name="remove" />
          {t('actor.several.remove', { count })}
        </button>
      </section>
    </div>
  )
}
