import { command } from '../../commands/menuItem'
import { type End, reconnect } from '../../commands/relations'
import type { Relation } from '../../domain/document'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { ActorPicker } from './ActorPicker'

/** From whom to whom a relation goes: by typing a name, or by clicking the actor on the map. */
export function RelationEnds({ relation }: { relation: Relation }) {
  const app = useApp()
  const t = useT()
  const actors = useDocument((doc) => doc.actors)
  const onPicture = useSession(({ route }) => route.page === 'map' && route.view !== 'table')
  const end = (which: End) => {
    const other = relation[which === 'source' ? 'target' : 'source']
    return (
      <div className="fld end">
        <span className="fl">{t(`editing.end.${which}`)}</span>
        <ActorPicker
          label={t(`editing.end.${which}`)}
          value={actors[relation[which]]}
          without={new Set([other])}
          onChoose={({ id }) => id !== relation[which] && reconnect(app, relation.id, which, id)}
        />
        {onPicture && (
          <button
            type="button"
            className="btn ghost sm icon"
            aria-label={`${t(`editing.end.${which}`)}: ${t('editing.end.byClick')}`}
            title={t('editing.end.byClick')}
            onClick={() => command(`reconnect.${which}`).run(app)}
          >
            <Icon name="target" />
          </button>
        )}
      </div>
    )
  }
  return (
    <div className="ends">
      {end('source')}
      {end('target')}
    </div>
  )
}
