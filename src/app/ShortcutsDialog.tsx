import './shortcuts.css'
import { useMemo, useState } from 'react'
import { useApp, usePreference, useT } from '../state/hooks'
import { Dialog } from '../ui/Dialog'
import { Icon } from '../ui/Icon'
import { foundShortcuts, shortcutGroups } from './shortcutGroups'

/** Every shortcut, by what it is for, with a field to search them by name or key. */
export default function ShortcutsDialog() {
  const app = useApp()
  const t = useT()
  const [text, setText] = useState('')
  const letters = usePreference('letters')
  const all = useMemo(() => shortcutGroups(t), [t])
  const groups = foundShortcuts(all, text)
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <Dialog
      title={t('shell.shortcuts')}
      closeLabel={t('shell.close')}
      onClose={() => app.session.setState({ dialog: null })}
      width={760}
      className="shortcuts"
    >
      <label className="input find">
        <Icon name="search" />
        <input
          data-first
          aria-label={t('keys.sheet.search')}
          placeholder={t('keys.sheet.search')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="soft">{t(letters === 'on' ? 'keys.sheet.letters' : 'keys.sheet.lettersOff')}</p>
      <div className="groups">
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(({ id, name, keys }) => (
                <div key={id}>
                  <dt>{name}</dt>
                  <dd>
                    {keys.map((one) => (
                      <kbd key={one} className="kbd">
                        {one}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      {count === 0 && <p className="muted">{t('keys.sheet.none', { text })}</p>}
      <p className="vh" role="status">
        {text !== '' && t('keys.palette.hits', { count })}
      </p>
    </Dialog>
  )
}
