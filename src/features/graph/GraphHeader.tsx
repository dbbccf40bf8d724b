import type { ReactNode } from 'react'
import { updateActor } from '../../domain/edits/actors'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import type { Layout } from './useLayout'

/** Above the network: how it is grouped and laid out. */
export function GraphHeader({ layout, bar }: { layout: Layout; bar: ReactNode }) {
  const app = useApp()
  const t = useT()
  const groups = useSession((session) => session.showGroups)
  const actors = useDocument((doc) => doc.actors)
  const all = Object.values(actors)
  const pinned = all.filter((actor) => actor.pinned)
  const show = (showGroups: boolean) => app.session.setState({ showGroups })
  const unpin = () =>
    app.documents.edit({ key: 'edit.arrange' }, (doc) =>
      pinned.reduce((next, { id }) => (next.actors[id] ? updateActor(next, id, { pinned: false }) : next), doc),
    )
  if (all.length === 0) return null
  return (
    <div className="float map-head">
      <Menu
        label={t('network.groupBy')}
        className="pillbtn"
        items={[
          { name: t('network.groupBy.group'), checked: groups, run: () => show(true) },
          { name: t('network.groupBy.none'), checked: !groups, run: () => show(false) },
        ]}
      >
        <span>{t('network.groupBy')}</span>
        <b>{t(groups ? 'network.groupBy.group' : 'network.groupBy.none')}</b>
        <Icon name="chevronDown" size={14} />
      </Menu>
      <button type="button" className="pillbtn" onClick={() => app.session.setState({ dialog: 'lens' })}>
        <Icon name="layers" />
        {t('map.show')}
      </button>
      {layout.done === null ? (
        <button type="button" className="pillbtn" onClick={layout.start}>
          <Icon name="target" />
          {t('network.layout')}
        </button>
      ) : (
        <span className="pillbtn busy" role="status">
          <progress max={1} value={layout.done} aria-label={t('network.layout')} />
          <span className="num">{t('network.layout.busy', { percent: Math.round(layout.done * 100) })}</span>
          <button type="button" className="link" onClick={layout.cancel}>
            {t('network.layout.cancel')}
          </button>
        </span>
      )}
      {pinned.length > 0 && (
        <button type="button" className="pillbtn" onClick={unpin}>
          {t('network.unpin')} <span className="num muted">{pinned.length}</span>
        </button>
      )}
      <span className="sp" />
      {bar}
    </div>
  )
}
