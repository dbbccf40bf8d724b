import { turnRelation } from '../../commands/relations'
import { removeRelations } from '../../commands/remove'
import type { ActorId, Direction, RelationId } from '../../domain/document'
import { updateRelation } from '../../domain/edits/relations'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { noSelection } from '../../state/sessionStore'
import { Icon } from '../../ui/Icon'
import { Popover } from '../../ui/Popover'
import { RelationHead } from './NewRelation'
import { RelationEnds } from './RelationEnds'
import { isWriting, type Look, lookOfKey, RelationForm } from './RelationForm'

/** Changes, turns or removes the relation that was clicked. Each change is a step of its own. */
export function EditRelation({ id }: { id: RelationId }) {
  const app = useApp()
  const t = useT()
  const at = useSession((session) => session.popoverAt)
  const actors = useDocument((doc) => doc.actors)
  const relation = useDocument((doc) => doc.relations[id])
  if (!relation) return null
  const names = { source: actors[relation.source]?.name ?? '', target: actors[relation.target]?.name ?? '' }
  const short = (id: ActorId) => actors[id]?.shortName || actors[id]?.name || ''
  const shortNames = { source: short(relation.source), target: short(relation.target) }
  const close = () => app.session.setState({ selection: noSelection })
  const turn = (direction?: Direction) => turnRelation(app, id, direction)
  const change = (fields: Partial<Look>, burst?: string) =>
    app.documents.edit({ key: 'edit.relation' }, (doc) => updateRelation(doc, id, fields), burst)
  return (
    <Popover
      label={t('relate.edit', names)}
      at={at}
      onClose={close}
      className="relate"
      onKeyDown={(event) => {
        const fields = lookOfKey(event, relation)
        if (fields) change(fields)
        else if (event.key === 'Delete' && !isWriting(event.target)) removeRelations(app, [id])
        else return
        event.preventDefault()
      }}
    >
      <RelationHead {...names} onTurn={() => turn()} />
      <RelationForm look={relation} names={shortNames} onChange={change} onTurn={turn} withKeys>
        <RelationEnds relation={relation} />
      </RelationForm>
      <div className="row">
        <button type="button" className="btn ghost danger" onClick={() => removeRelations(app, [id])}>
          <Icon name="remove" />
          {t('relate.remove')}
        </button>
        <span className="sp" />
        <button type="button" className="btn line" onClick={close}>
          {t('move.done')}
        </button>
      </div>
    </Popover>
  )
}
