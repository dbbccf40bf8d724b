import type { GroupCoverage } from '../../analysis/coverage'
import { groupName, withoutActors } from '../../commands/library'
import type { LibraryGroup } from '../../exchange/library/entries'
import { listText } from '../../i18n/locale'
import { useDocument, useT } from '../../state/hooks'
import { Written } from '../../ui/Written'
import { LibraryToken } from './LibraryToken'

interface Props {
  readonly coverage: readonly GroupCoverage[]
  readonly onShow: (group: LibraryGroup) => void
}

/** With fewer actors than this nobody has thought for themselves yet. */
const ownThoughts = 5

/** Who the map leaves out: those whom the issue concerns first, in plain words, then the other groups. Never a fault. */
export function Missing({ coverage, onShow }: Props) {
  const t = useT()
  const few = useDocument((doc) => Object.keys(doc.actors).length < ownThoughts)
  const affected = coverage.filter((group) => group.affected)
  const others = coverage.filter((group) => !group.affected)
  const without = withoutActors(others)
  const covered = others.filter(({ actors }) => actors.length > 0)
  const nobody = affected.every(({ actors }) => actors.length === 0)
  return (
    <div className="missing">
      <p className="soft">{t(few ? 'library.own' : 'library.check.lead')}</p>
      <section aria-labelledby="library-affected">
        <h3 id="library-affected" className="strong">
          {t('library.check.affected')}
        </h3>
        {nobody && <p className="voice lg">{t('library.check.affected.none')}</p>}
        <ul>
          {affected.map((group) => (
            <Row key={group.id} group={group} onShow={onShow}>
              {!nobody && group.actors.length === 0 && (
                <span className="voice">{t(group.id === 'civil' ? 'library.check.civil.none' : 'library.check.residents.none')}</span>
              )}
            </Row>
          ))}
        </ul>
      </section>
      {without.length > 0 ? (
        <Groups title={t('library.check.without')} groups={without} onShow={onShow} />
      ) : (
        !nobody && <p className="soft">{t('library.check.all')}</p>
      )}
      {covered.length > 0 && <Groups title={t('library.check.with')} groups={covered} onShow={onShow} />}
    </div>
  )
}

function Groups({ title, groups, onShow }: { title: string; groups: readonly GroupCoverage[]; onShow: Props['onShow'] }) {
  return (
    <section aria-label={title}>
      <h3 className="strong">{title}</h3>
      <ul>
        {groups.map((group) => (
          <Row key={group.id} group={group} onShow={onShow} />
        ))}
      </ul>
    </section>
  )
}

function Row({
  group: { id, actors, missing },
  onShow,
  children,
}: {
  group: GroupCoverage
  onShow: Props['onShow']
  children?: React.ReactNode
}) {
  const t = useT()
  const doc = useDocument((whole) => whole)
  const group = id as LibraryGroup
  const names = actors.flatMap((actor) => {
    const row = doc.actors[actor]
    return row ? [row.shortName || row.name] : []
  })
  const count = missing.length
  return (
    <li>
      <LibraryToken group={group} />
      <span className="words">
        <span className="med">{groupName(group, t)}</span>
        {children}
        {names.length > 0 && <Written className="soft xs">{listText(names, t.language)}</Written>}
      </span>
      {count > 0 && (
        <button
          type="button"
          className="link"
          aria-label={t('library.check.showOf', { group: groupName(group, t), count })}
          onClick={() => onShow(group)}
        >
          {t('library.check.show', { count })}
        </button>
      )}
    </li>
  )
}
