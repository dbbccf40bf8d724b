// What stands in a cell at rest: its words, with a small picture where that helps the eye.
import type { Actor, Relation, Row } from '../../domain/document'
import { stepCount } from '../../domain/scales'
import { say } from '../../i18n/translate'
import { Written } from '../../ui/Written'
import type { Column, Lookup } from './column'
import { EngagementBars, GroupToken, RelationSample, StanceGlyph } from './Marks'

interface Props<R extends Row> {
  readonly column: Column<R>
  readonly row: R
  readonly lookup: Lookup
}

export function CellContent<R extends Row>({ column, row, lookup }: Props<R>) {
  const { t } = lookup
  const text = column.text(row, lookup)
  // A look belongs to columns of one kind of row, which the type of a column does not say.
  const actor = row as unknown as Actor
  const relation = row as unknown as Relation
  switch (column.look) {
    case 'name':
      return (
        <span className="tb-pic">
          <GroupToken slot={lookup.slots.get(row.id) ?? 0} />
          <Written className="clip" title={text}>
            {text}
          </Written>
        </span>
      )
    case 'end':
      return (
        <span className="tb-pic">
          <GroupToken slot={lookup.slots.get(column.id === 'source' ? relation.source : relation.target) ?? 0} />
          <Written className="clip" title={text}>
            {text}
          </Written>
        </span>
      )
    case 'rating': {
      const rating = column.order(row, lookup)
      if (rating === null) return <span className="tb-none">{t('table.notAssessed')}</span>
      return (
        <span className="tb-rating num" data-steps={stepCount(lookup.info.scale) > 0}>
          <span className="tb-meter">
            <span style={{ width: `${rating}%` }} />
          </span>
          <span className="clip">{text}</span>
        </span>
      )
    }
    case 'stance':
      return (
        <span className="tb-pic">
          <StanceGlyph stance={actor.stance} />
          <span className={text ? 'clip' : 'clip tb-none'}>{actor.stance === 0 ? t('table.mixed') : text || t('stance.unknown')}</span>
        </span>
      )
    case 'engagement':
      return (
        <span className="tb-pic">
          <EngagementBars engagement={actor.engagement} />
          <span className="clip">{text}</span>
        </span>
      )
    case 'wanted':
      return text && actor.engagement.desired !== actor.engagement.current ? (
        <span className="tb-pic tb-wanted">
          <span className="muted" aria-hidden="true">
            →
          </span>
          <span className="clip">{text}</span>
        </span>
      ) : (
        <span className="muted">{text}</span>
      )
    case 'relation':
      return (
        <span className="tb-pic">
          <RelationSample relation={relation} />
          <span className="clip">{text}</span>
        </span>
      )
    case 'check':
      return <input type="checkbox" checked={text !== ''} readOnly tabIndex={-1} aria-label={say(t, { key: column.header })} />
    case 'number':
      return <span className="num">{text}</span>
    default:
      if (text === '' && column.hint)
        return (
          <span className="tb-none" aria-hidden="true">
            {say(t, { key: column.hint })}
          </span>
        )
      if (column.editor !== 'lines')
        return (
          <span className="clip" title={text.length > 14 ? text : undefined}>
            {text}
          </span>
        )
      return (
        <Written className="clip" title={text.length > 14 ? text : undefined}>
          {text}
        </Written>
      )
  }
}

/** The picture beside one of the choices of a column, if it has one. */
export function ChoicePicture<R extends Row>({ column, choice, row, lookup }: Props<R> & { choice: string }) {
  const actor = row as unknown as Actor
  switch (column.look) {
    case 'stance':
      return <StanceGlyph stance={choice === '' ? null : (Number(choice) as Actor['stance'])} />
    case 'engagement':
      return <EngagementBars engagement={{ ...actor.engagement, current: (choice || null) as Actor['engagement']['current'] }} />
    case 'wanted':
      return <EngagementBars engagement={{ ...actor.engagement, desired: (choice || null) as Actor['engagement']['desired'] }} />
    case 'relation':
      return <RelationSample relation={{ ...(row as unknown as Relation), type: choice as Relation['type'] }} />
    case 'end':
      return <GroupToken slot={lookup.slots.get(choice) ?? 0} />
    default:
      if (column.id !== 'group') return null
      return <GroupToken slot={lookup.groups.find(({ id }) => id === choice)?.slot ?? 0} />
  }
}
