import { commands } from '../commands'
import { shortcutLabel } from '../commands/shortcutLabel'
import { useApp, useT } from '../state/hooks'
import { Dialog } from '../ui/Dialog'

/** Every shortcut, read from the list of commands, and the keys that the map handles itself. */
export default function ShortcutsDialog() {
  const app = useApp()
  const t = useT()
  const rows = commands.flatMap(({ id, name, shortcut }) =>
    shortcut ? [{ id, name: t(name as 'shell.undo'), keys: shortcutLabel(shortcut, t) }] : [],
  )
  const ofMap = [
    { id: 'arrows', name: t('keys.arrows'), keys: t('keys.arrows.keys') },
    { id: 'zoom', name: t('keys.zoom'), keys: '+ − 0' },
  ]
  return (
    <Dialog
      title={t('shell.shortcuts')}
      closeLabel={t('shell.close')}
      onClose={() => app.session.setState({ dialog: null })}
      width={680}
      className="shortcuts"
    >
      <p className="soft">{t('shell.shortcuts.text')}</p>
      <dl>
        {[...rows, ...ofMap].map(({ id, name, keys }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <kbd className="kbd">{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
