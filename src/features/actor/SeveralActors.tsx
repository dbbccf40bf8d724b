import { selectActor } from '../../commands/actorActs'
import { removeActors } from '../../commands/remove'
import type { Actor, ActorId } from '../../domain/document'
import { putRows } from '../../domain/rows'
import { signOf } from '../../scene/marks'
import { useApp, useDocument, useT } from '../../state/hooks'
import { Toggle } from '../../ui/Field'
import { GroupToken } from '../../ui/GroupToken'
import { Icon } from '../../ui/Icon'
import { Written } from '../../ui/Written'
import { StanceChoice } from './Assessment'
import { GroupChoice } from './GroupChoice'

/** Above this many the names are only counted. */
const mostNames = 12

/** What several actors share. Choosing sets all of them in one step. */
export function SeveralActors({ ids }: { ids: readonly ActorId[] }) {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const actors = ids.flatMap((id) => doc.actors[id] ?? [])
  const count = actors.length
  const setAll = (fields: Partial<Actor>) =>
    app.documents.edit({ key: 'actor.several.edit', values: { count } }, (before) =>
      putRows(
        before,
        'actors',
        ids.flatMap((id) => (before.actors[id] ? [{ ...before.actors[id], ...fields }] : [])),
      ),
    )
  const shared = <K extends keyof Actor>(field: K): Actor[K] | undefined =>
    actors.every((actor) => actor[field] === actors[0]?.[field]) ? actors[0]?.[field] : undefined
  const group = shared('group')
  return (
    <div className="panelbody">
      <header className="nobody">
        <h2>{t('actor.several', { count })}</h2>
        <p className="soft">{t('actor.several.text')}</p>
      </header>
      <section className="sec">
        <div className="fld">
          <span className="fl">{t('group')}</span>
          <GroupChoice
            value={group ?? null}
            {...(group === undefined && { placeholder: t('actor.several.group') })}
            onChange={(next) => setAll({ group: next })}
          />
        </div>
        <div className="fld stance">
          <span className="fl">{t('stance')}</span>
          <StanceChoice value={shared('stance') ?? null} onChange={(stance) => setAll({ stance })} />
        </div>
        <Toggle label={t('actor.assumption')} checked={shared('assumption') === true} onChange={(assumption) => setAll({ assumption })} />
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
