import './actor.css'
import { command } from '../../commands/menuItem'
import type { Actor } from '../../domain/document'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { noSelection } from '../../state/sessionStore'
import { Icon } from '../../ui/Icon'
import type { IconName } from '../../ui/icons'
import { Written } from '../../ui/Written'
import { ActorMark, useSubline } from './ActorHead'

/** The selected actor in short, where there is no room for the panel. */
export default function ActorPeek() {
  const actor = useSession((session) => (session.selection.actors.length === 1 ? session.selection.actors[0] : undefined))
  const found = useDocument((doc) => (actor !== undefined ? doc.actors[actor] : undefined))
  return found ? <Peek actor={found} /> : null
}

function Peek({ actor }: { actor: Actor }) {
  const app = useApp()
  const t = useT()
  const subline = useSubline(actor)
  const act = (id: string, icon: IconName, name: string) => (
    <button type="button" onClick={() => command(id).run(app)}>
      <Icon name={icon} size={18} />
      {name}
    </button>
  )
  return (
    <section className="peek" aria-label={actor.name}>
      <ActorMark actor={actor} size={44} />
      <div>
        <h2 className="clip">
          <Written>{actor.name}</Written>
        </h2>
        <p className="soft clip">{subline}</p>
      </div>
      <button
        type="button"
        className="btn ghost icon"
        aria-label={t('shell.close')}
        onClick={() => app.session.setState({ selection: noSelection })}
      >
        <Icon name="close" size={20} />
      </button>
      <div className="acts">
        {act('move', 'target', t('actor.peek.move'))}
        {act('connect', 'connect', t('command.connect'))}
        {act('details', 'panel', t('actor.peek.open'))}
      </div>
    </section>
  )
}
