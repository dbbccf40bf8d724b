import type { GroupCoverage } from '../../analysis/coverage'
import { groupName } from '../../commands/library'
import type { LibraryGroup } from '../../exchange/library/entries'
import { useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { LibraryToken } from './LibraryToken'

/** What the dialog shows: the checklist, everything, or one group. */
export type Section = 'missing' | 'all' | LibraryGroup

interface Props {
  readonly coverage: readonly GroupCoverage[]
  /** Null while a search goes through everything. */
  readonly section: Section | null
  readonly onSection: (section: Section) => void
}

export function Sections({ coverage, section, onSection }: Props) {
  const t = useT()
  return (
    <nav className="sections" aria-label={t('library.views')}>
      <ul>
        <li>
          <button type="button" aria-current={section === 'missing' || undefined} onClick={() => onSection('missing')}>
            <Icon name="checklist" />
            <span className="n">{t('shell.missing')}</span>
          </button>
        </li>
        <li className="last">
          <button type="button" aria-current={section === 'all' || undefined} onClick={() => onSection('all')}>
            <Icon name="library" />
            <span className="n">{t('library.all')}</span>
          </button>
        </li>
        {coverage.map(({ id, actors }) => (
          <li key={id}>
            <button type="button" aria-current={section === id || undefined} onClick={() => onSection(id as LibraryGroup)}>
              <LibraryToken group={id as LibraryGroup} />
              <span className="n">{groupName(id as LibraryGroup, t)}</span>
              {actors.length > 0 && (
                <span className="num muted xs">
                  <span aria-hidden="true">{actors.length}</span>
                  <span className="vh">, {t('library.check.count', { count: actors.length })}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
