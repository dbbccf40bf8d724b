import { groupName, type Library } from '../../commands/library'
import type { ActorId } from '../../domain/document'
import { type EntryId, libraryGroups } from '../../exchange/library/entries'
import type { LibraryActor } from '../../exchange/library/library'
import { useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { Written } from '../../ui/Written'
import { LibraryToken } from './LibraryToken'

interface Props {
  readonly library: Library
  readonly found: readonly LibraryActor[]
  readonly there: ReadonlyMap<string, ActorId>
  readonly chosen: ReadonlySet<EntryId>
  readonly onToggle: (id: EntryId) => void
  /** What was searched for; empty: nothing was. */
  readonly text: string
}

/** Actors of the library to choose among, group by group. What a search found stays in the order of the search. */
export function Candidates({ found, text, ...rest }: Props) {
  const t = useT()
  if (text.trim() !== '')
    return found.length === 0 ? (
      <p className="soft none">{t('library.none', { text: text.trim() })}</p>
    ) : (
      <ul aria-label={t('library.title')}>
        {found.map((actor) => (
          <Candidate key={actor.id} actor={actor} {...rest} />
        ))}
      </ul>
    )
  return libraryGroups.map((group) => {
    const own = found.filter((actor) => actor.group === group)
    return (
      own.length > 0 && (
        <section key={group} aria-labelledby={`library-${group}`}>
          <h3 id={`library-${group}`} className="row strong">
            <LibraryToken group={group} />
            {groupName(group, t)}
          </h3>
          <ul aria-labelledby={`library-${group}`}>
            {own.map((actor) => (
              <Candidate key={actor.id} actor={actor} {...rest} />
            ))}
          </ul>
        </section>
      )
    )
  })
}

function Candidate({ actor, there, chosen, onToggle }: Omit<Props, 'found' | 'text' | 'library'> & { actor: LibraryActor }) {
  const t = useT()
  const { id, name, interest, varies } = actor
  const isThere = there.has(id)
  const words = (
    <span className="words">
      <span className="row">
        <Written className="med">{name}</Written>
        {varies && <span className="tag">{t('library.varies')}</span>}
        {isThere && (
          <span className="xs soft row already">
            <Icon name="check" size={14} />
            {t('library.there')}
          </span>
        )}
      </span>
      <Written className="soft">{interest}</Written>
    </span>
  )
  return (
    <li>
      {isThere ? (
        <div className="there">{words}</div>
      ) : (
        <label className="check">
          <input type="checkbox" checked={chosen.has(id)} onChange={() => onToggle(id)} />
          {words}
        </label>
      )}
    </li>
  )
}
