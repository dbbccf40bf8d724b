import './chosen.css'
import { commandName } from '../../commands/command'
import { command } from '../../commands/menuItem'
import { removeActors } from '../../commands/remove'
import { useApp, useSession, useT } from '../../state/hooks'
import { noSelection } from '../../state/sessionStore'
import { Icon } from '../../ui/Icon'

/** A command as a picture; its name is said and shown on hover. */
function CommandButton({ id }: { id: string }) {
  const app = useApp()
  const t = useT()
  const one = command(id)
  const name = commandName(one, app, t)
  return (
    <button
      type="button"
      className="btn ghost icon"
      aria-label={name}
      title={name}
      disabled={!one.isEnabled(app)}
      onClick={() => one.run(app)}
    >
      {one.icon && <Icon name={one.icon} />}
    </button>
  )
}

/** What can be done with several selected actors at once. */
export default function ChosenBar() {
  const app = useApp()
  const t = useT()
  const actors = useSession((session) => session.selection.actors)
  const waiting = useSession((session) => session.dialog !== null || session.connecting !== null)
  if (actors.length < 2 || waiting) return null
  return (
    <div className="pop chosen-bar" role="toolbar" aria-label={t('map.chosen.bar')}>
      <b className="strong num">{t('actors.count', { count: actors.length })}</b>
      <button
        type="button"
        className="btn ghost icon"
        aria-label={t('map.chosen.connect')}
        title={t('map.chosen.connect')}
        disabled={actors.length !== 2}
        onClick={() => app.session.setState({ dialog: 'connect' })}
      >
        <Icon name="connect" />
      </button>
      <span className="vr" />
      {(['focus', 'path', 'hide'] as const).map((id) => (
        <CommandButton key={id} id={id} />
      ))}
      <span className="vr" />
      <button
        type="button"
        className="btn ghost icon danger"
        aria-label={t('shell.remove')}
        title={t('shell.remove')}
        onClick={() => removeActors(app, actors)}
      >
        <Icon name="remove" />
      </button>
      <button
        type="button"
        className="btn ghost icon"
        aria-label={t('map.chosen.clear')}
        title={t('map.chosen.clear')}
        onClick={() => app.session.setState({ selection: noSelection })}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
