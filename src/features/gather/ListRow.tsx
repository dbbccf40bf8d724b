import { lazy, Suspense } from 'react'
import type { Actor, StakeholderDocument } from '../../domain/document'
import { signOf } from '../../scene/marks'
import { useSession, useT } from '../../state/hooks'
import { GroupToken } from '../../ui/GroupToken'
import { Icon } from '../../ui/Icon'
import { Written } from '../../ui/Written'

const RowName = lazy(() => import('./RowName'))

interface Props {
  readonly doc: StakeholderDocument
  readonly actor: Actor
  readonly placed: boolean
  readonly hidden: boolean
  readonly chosen: boolean
  /** Reached with Tab. */
  readonly first: boolean
}

/** What stands in a row of the list: the name, or a field for it; what is so of the actor; and its menu. */
export function ListRow({ doc, actor, placed, hidden, chosen, first }: Props) {
  const t = useT()
  const picking = useSession((session) => session.tool.kind === 'pick')
  const renaming = useSession(({ renaming }) => renaming?.at === 'list' && renaming.actor === actor.id)
  if (renaming)
    return (
      <Suspense>
        <RowName actor={actor} />
      </Suspense>
    )
  return (
    <>
      <button type="button" aria-pressed={chosen} tabIndex={first ? 0 : -1} title={actor.name}>
        {picking && <span className="tick">{chosen && <Icon name="check" size={12} />}</span>}
        <GroupToken slot={signOf(doc, actor).slot} />
        <Written className="n">{actor.shortName || actor.name}</Written>
        {!placed && (
          <>
            <span className="unplaced" aria-hidden="true" title={t('gather.unplaced')} />
            <span className="vh">{t('gather.unplaced')}</span>
          </>
        )}
        {actor.locked && (
          <>
            <Icon name="lock" size={14} />
            <span className="vh">{t('gather.locked')}</span>
          </>
        )}
        {hidden && <span className="vh">{t('lens.hidden')}</span>}
      </button>
      {hidden && (
        <button type="button" tabIndex={-1} className="eye" aria-label={t('lens.showOne', { name: actor.name })} title={t('lens.hidden')}>
          <Icon name="eyeOff" />
        </button>
      )}
      <button type="button" tabIndex={-1} className="dots" aria-label={t('gather.menu', { name: actor.name })}>
        <Icon name="more" />
      </button>
    </>
  )
}
