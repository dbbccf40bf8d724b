import { Suspense } from 'react'
import { removeActors } from '../../commands/remove'
import type { Actor } from '../../domain/document'
import { useApp, useT } from '../../state/hooks'
import { InPlace, Toggle } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { laterPart } from '../../ui/lazyPart'
import { OwnFields } from '../../ui/OwnFields'
import { ActorHead } from './ActorHead'
import { Assessment } from './Assessment'
import { Engagement } from './Engagement'
import { GroupChoice } from './GroupChoice'
import { RelationList } from './RelationList'
import { type EditActor, useEditActor } from './useEdit'

const QuadrantAdvice = laterPart(() => import('./QuadrantAdvice'))

type TextName = 'mission' | 'gain' | 'note' | 'shortName'

/** Everything about one actor. Each text keeps itself; there is nothing to save. */
export function ActorDetails({ actor }: { actor: Actor }) {
  const app = useApp()
  const t = useT()
  const edit = useEditActor(actor)
  const text = (name: TextName, props: { voice?: boolean; multiline?: boolean } = {}) => (
    <ActorText actor={actor} name={name} edit={edit} {...props} />
  )
  return (
    <div className="panelbody">
      <ActorHead actor={actor} />
      <Assessment actor={actor} edit={edit} />
      <Suspense>
        <QuadrantAdvice />
      </Suspense>
      <Engagement engagement={actor.engagement} onChange={(engagement) => edit({ engagement })} />
      <section className="sec">
        <h3>{t('actor.gain')}</h3>
        {text('gain', { voice: true, multiline: true })}
      </section>
      <RelationList actor={actor} />
      <section className="sec">
        <h3>{t('actor.mission')}</h3>
        {text('mission', { multiline: true })}
      </section>
      <section className="sec">
        <h3>{t('actor.argument')}</h3>
        <InPlace
          label={t('actor.argument')}
          className="voice"
          multiline
          value={actor.strategy.argument}
          placeholder={t('actor.argument.empty')}
          onCommit={(argument, burst) => edit({ strategy: { ...actor.strategy, argument } }, burst)}
        />
        {actor.mission === '' && actor.strategy.argument === '' && <p className="xs muted hint">{t('actor.argument.hint')}</p>}
      </section>
      <OwnFields title={t('actor.own')} fields={actor.extra} onFields={(extra, burst) => edit({ extra }, burst)} />
      <section className="sec">
        <h3>{t('actor.about')}</h3>
        <div className="fld">
          <span className="fl">{t('group')}</span>
          <GroupChoice value={actor.group} onChange={(group) => edit({ group })} />
        </div>
        <div className="fld">
          <span className="fl">{t('actor.shortName')}</span>
          {text('shortName')}
        </div>
        <div className="fld top">
          <span className="fl">{t('actor.note')}</span>
          {text('note', { multiline: true })}
        </div>
        <div className="checks">
          <Toggle label={t('actor.assumption')} checked={actor.assumption} onChange={(assumption) => edit({ assumption })} />
          <Toggle label={t('actor.isSelf')} checked={actor.isSelf} onChange={(isSelf) => edit({ isSelf })} />
        </div>
        <button type="button" className="btn danger sm" onClick={() => removeActors(app, [actor.id])}>
          <Icon name="remove" />
          {t('actor.remove')}
        </button>
      </section>
    </div>
  )
}

function ActorText({
  actor,
  name,
  edit,
  voice = false,
  multiline = false,
}: {
  actor: Actor
  name: TextName
  edit: EditActor
  voice?: boolean
  multiline?: boolean
}) {
  const t = useT()
  return (
    <InPlace
      label={t(`actor.${name}`)}
      className={voice ? 'voice' : ''}
      multiline={multiline}
      value={actor[name]}
      placeholder={t(`actor.${name}.empty`)}
      onCommit={(text, burst) => edit({ [name]: text }, burst)}
    />
  )
}
