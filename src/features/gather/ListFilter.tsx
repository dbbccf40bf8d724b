import { useEffect, useRef } from 'react'
import { filterWords } from '../../commands/lensActs'
import { useApp, useSession, useT } from '../../state/hooks'

/** Words that hide all other actors, here and on the map. Escape takes them away. */
export default function ListFilter({ onClose }: { onClose: () => void }) {
  const app = useApp()
  const t = useT()
  const words = useSession((session) => session.lens?.settings.words ?? '')
  const field = useRef<HTMLInputElement>(null)
  // It appears because its button was pressed; words that came from elsewhere leave the keyboard where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (words === '') field.current?.focus()
  }, [])
  return (
    <div className="filter">
      <input
        ref={field}
        type="search"
        className="input"
        aria-label={t('gather.filter.field')}
        placeholder={t('gather.filter.field')}
        value={words}
        onChange={(event) => filterWords(app, event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          filterWords(app, '')
          onClose()
        }}
      />
    </div>
  )
}
