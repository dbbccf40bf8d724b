import './chosen.css'
import { setEngagement, setForAll } from '../../commands/bulk'
import { command, commandItem } from '../../commands/menuItem'
import { alignments, contextMenu } from '../../commands/menus'
import { removeActors } from '../../commands/remove'
import { type Actor, engagementLevels } from '../../domain/document'
import { inOrder } from '../../domain/edits/order'
import { groupSigns, stanceGlyph } from '../../scene/marks'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { noSelection } from '../../state/sessionStore'
import { GroupToken } from '../../ui/GroupToken'
import { Icon } from '../../ui/Icon'
import { Menu, type MenuItem } from '../../ui/Menu'
import { Shapes } from '../../ui/Shapes'

const stances = [2, 1, 0, -1, -2, null] as const

function StanceSign({ stance }: { stance: Actor['stance'] }) {
  return (
    <svg className="tok" width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
      <Shapes shapes={stanceGlyph(stance, 'ink')} />
    </svg>
  )
}

/** Rising bars up to a level. */
function Bars({ upTo }: { upTo: number }) {
  return (
    <svg className="bars" width={18} height={14} viewBox="0 0 18 14" aria-hidden="true">
      {[0, 1, 2, 3, 4].map((bar) => (
        <rect
          key={bar}
          x={bar * 3.8}
          y={11 - bar * 2.4}
          width={2.6}
          height={3 + bar * 2.4}
          rx={0.8}
          fill="currentColor"
          opacity={bar <= upTo ? 1 : 0.3}
        />
      ))}
    </svg>
  )
}

/** What can be done with several selected actors at once. What is the same for all of them is marked in the menus. */
export default function ChosenBar() {
  const ids = useSession((session) => session.selection.actors)
  const waiting = useSession((session) => session.dialog !== null || session.connecting !== null)
  return ids.length < 2 || waiting ? null : <Bar ids={ids} />
}

function Bar({ ids }: { ids: readonly string[] }) {
  const app = useApp()
  const t = useT()
  const doc = useDocument((whole) => whole)
  const actors = ids.flatMap((id) => doc.actors[id] ?? [])
  const [first] = actors
  const all = (test: (actor: Actor) => boolean) => actors.length > 0 && actors.every(test)
  const signs = groupSigns(doc)
  const groups: readonly MenuItem[] = [
    ...inOrder(doc, 'groups').map(({ id, name }) => ({ id, name })),
    { id: null, name: t('group.none') },
  ].map(({ id, name }) => ({
    name,
    picture: <GroupToken slot={(id !== null && signs.get(id)?.slot) || 0} />,
    checked: all((actor) => actor.group === id),
    run: () => setForAll(app, ids, { group: id }),
  }))
  const levels = (field: 'current' | 'desired', heading: string): readonly MenuItem[] => [
    { heading },
    ...engagementLevels.map((level, index) => ({
      name: t(`engagement.${level}`),
      label: `${heading}: ${t(`engagement.${level}`)}`,
      picture: <Bars upTo={index} />,
      checked: all(({ engagement }) => engagement[field] === level),
      run: () => setEngagement(app, ids, { [field]: level }),
    })),
  ]
  const connect = command('connect')
  return (
    <div className="pop chosen-bar" role="toolbar" aria-label={t('map.chosen.bar')} data-region>
      <b className="strong num">
        <span className="long">{t('actors.count', { count: actors.length })}</span>
        <span className="short" aria-hidden="true">
          {actors.length}
        </span>
      </b>
      <Menu
        label={t('editing.bar.stance')}
        items={stances.map((stance) => ({
          name: t(stance === null ? 'stance.unknown' : `stance.${stance}`),
          picture: <StanceSign stance={stance} />,
          checked: all((actor) => actor.stance === stance),
          run: () => setForAll(app, ids, { stance }),
        }))}
      >
        <StanceSign stance={all((actor) => actor.stance === first?.stance) ? (first?.stance ?? null) : 1} />
      </Menu>
      <Menu label={t('editing.bar.group')} items={groups}>
        <GroupToken
          slot={(first?.group != null && all((actor) => actor.group === first.group) && signs.get(first.group)?.slot) || 0}
          size={17}
        />
      </Menu>
      <Menu
        label={t('editing.bar.engagement')}
        items={[...levels('current', t('actor.today')), 'line', ...levels('desired', t('actor.wanted'))]}
      >
        <Bars upTo={2} />
      </Menu>
      <button
        type="button"
        className="btn ghost icon"
        aria-label={t(actors.length === 2 ? 'map.chosen.connect' : 'editing.bar.connect')}
        title={t(actors.length === 2 ? 'map.chosen.connect' : 'editing.bar.connect')}
        disabled={!connect.isEnabled(app)}
        onClick={() => connect.run(app)}
      >
        <Icon name="connect" />
      </button>
      <Menu label={t('editing.menu.align')} items={alignments.map((id) => commandItem(id, app, t))}>
        <Icon name="alignleft" />
      </Menu>
      <Menu label={t('editing.bar.more')} items={contextMenu(app, t, { from: 'map', at: null })}>
        <Icon name="more" />
      </Menu>
      <span className="vr roomy" />
      <button
        type="button"
        className="btn ghost icon danger roomy"
        aria-label={t('shell.remove')}
        title={t('shell.remove')}
        onClick={() => removeActors(app, ids)}
      >
        <Icon name="remove" />
      </button>
      <button
        type="button"
        className="btn ghost icon"
        aria-label={t('map.chosen.clear')}
        title={t('map.chosen.clear')}
        onClick={() => app.session.setState({ selection: noSelection, tool: { kind: 'select' } })}
      >
        <Icon name="close" />
      </button>
    </div>
  )
}
