import { useMemo } from 'react'
import { type Content, contentsOf } from '../../domain/contents'
import type { StakeholderDocument } from '../../domain/document'
import { type PersonLike, personsIn } from '../../domain/persons'
import type { Exporter } from '../../exchange/exporters/exporter'
import { listText } from '../../i18n/locale'
import type { Translate } from '../../i18n/translate'
import type { PictureKind } from '../../scene/sheetMap'
import { useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import type { Leaving } from './useLeaving'

interface Props {
  readonly exporter: Exporter
  readonly leaving: Leaving
  /** Relations are on the sheet of the grid. */
  readonly relations: boolean
}

/** What the file will hold, what stays, and whether somebody in it may be a person: before it is written. */
export function ShareCheck({ exporter, leaving: { doc, whole, kind }, relations }: Props) {
  const t = useT()
  const has = useMemo(() => contentsOf(doc), [doc])
  const all = useMemo(() => contentsOf(whole), [whole])
  const persons = useMemo(() => personsIn(doc), [doc])
  const said = exporter.shows === 'sheet' ? onSheet(kind, relations) : (Object.keys(has) as Content[])
  const held = said.filter((content) => has[content] > 0).map((content) => t(`export.check.${content}`, { count: has[content] }))
  const left = (Object.keys(all) as Content[])
    .map((content) => ({ content, count: all[content] - (said.includes(content) ? has[content] : 0) }))
    .filter(({ count }) => count > 0)
    .map(({ content, count }) => t(`export.check.${content}`, { count }))
  return (
    <section className="sharecheck" aria-label={t('export.check')}>
      <h3>{t('export.check')}</h3>
      <ul>
        {held.map((text) => (
          <li key={text}>
            <Icon name="check" size={14} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {left.length > 0 && <p className="xs soft">{t('export.check.left', { what: listText(left, t.language) })}</p>}
      {persons.length > 0 && <Persons persons={persons} doc={doc} />}
      <p className="reminder xs soft">
        <Icon name="warning" />
        {t(exporter.shows === 'sheet' ? 'export.reminder' : 'export.reminder.file')}
      </p>
    </section>
  )
}

const onSheet = (kind: PictureKind, relations: boolean): readonly Content[] => [
  'actors',
  ...(kind === 'network' || relations ? (['relations'] as const) : []),
  ...(kind === 'grid' ? (['assessed'] as const) : []),
  'stances',
  'mapNotes',
]

const mostShown = 6

function Persons({ persons, doc }: { persons: readonly PersonLike[]; doc: StakeholderDocument }) {
  const t = useT()
  const shown = persons.slice(0, mostShown).map((person) => placeOf(person, doc, t))
  const rest = persons.length - shown.length
  return (
    <div className="notice warn" role="status">
      <Icon name="warning" />
      <h4 className="strong">{t('export.persons')}</h4>
      <p className="xs">{listText(rest > 0 ? [...shown, t('export.persons.more', { count: rest })] : shown, t.language)}</p>
      <p className="xs soft">{t('export.persons.text')}</p>
    </div>
  )
}

function placeOf({ text, actor }: PersonLike, doc: StakeholderDocument, t: Translate): string {
  const name = actor === null ? undefined : doc.actors[actor]?.name
  return name === undefined || name.includes(text) ? text : t('export.persons.at', { text, actor: name })
}
