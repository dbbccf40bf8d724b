import { addActor } from '../../commands/actorActs'
import { useApp, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'

/** The first thing on a blank map, whatever the view: one question and one field. */
export function EmptyMap() {
  const app = useApp()
  const t = useT()
  return (
    <div className="map-empty">
      <h2>{t('grid.empty.title')}</h2>
      <p className="soft">{t('grid.empty.text')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const field = event.currentTarget.elements.namedItem('name')
          if (!(field instanceof HTMLInputElement) || !field.value.trim()) return
          addActor(app, { name: field.value.trim() })
          app.session.setState({ focusWish: 'quickAdd' })
        }}
      >
        <label className="input">
          <Icon name="add" />
          <input name="name" aria-label={t('grid.empty.field')} placeholder={t('grid.empty.field')} autoComplete="off" />
        </label>
      </form>
      <p className="row">
        <button type="button" className="link" onClick={() => app.session.setState({ dialog: 'library' })}>
          {t('shell.library')}
        </button>
        <button type="button" className="link" onClick={() => app.session.setState({ dialog: 'import' })}>
          {t('grid.empty.paste')}
        </button>
      </p>
    </div>
  )
}
