import { writeName } from '../../commands/writeName'
import type { Actor } from '../../domain/document'
import { useApp, useT } from '../../state/hooks'
import { NameField } from '../../ui/NameField'

/** The name of an actor written in its row of the list. */
export default function RowName({ actor }: { actor: Actor }) {
  const app = useApp()
  const t = useT()
  return (
    <NameField
      label={t('gather.rename', { name: actor.name })}
      value={actor.name}
      className="input listname"
      onDone={(name) => {
        app.session.setState({ renaming: null })
        writeName(app, actor.id, name)
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`.alist [data-id="${CSS.escape(actor.id)}"] button`)?.focus())
      }}
    />
  )
}
