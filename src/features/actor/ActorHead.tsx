import { useEffect, useRef } from 'react'
import { actorMenu } from '../../commands/menus'
import type { Actor } from '../../domain/document'
import { updateActor } from '../../domain/edits/actors'
import { quadrantOf } from '../../domain/quadrants'
import { infoOf } from '../../domain/rows'
import { quadrantName } from '../../scene/gridWords'
import { actorMark, signOf } from '../../scene/marks'
import { useApp, useDocument, useSession, useT } from '../../state/hooks'
import { InPlace } from '../../ui/Field'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import { Shapes } from '../../ui/Shapes'
import { Written } from '../../ui/Written'

export function ActorMark({ actor, size = 40 }: { actor: Actor; size?: number }) {
  const sign = useDocument((doc) => signOf(doc, actor))
  return (
    <svg className="tok" width={size} height={size} viewBox="-20 -20 40 40" aria-hidden="true">
      <Shapes shapes={actorMark({ stance: actor.stance, assumption: false }, sign.slot, 16, { ground: 'surface', code: sign.code })} />
    </svg>
  )
}

/** The group and the quadrant in words, and that it is locked. */
export function useSubline(actor: Actor): string {
  const t = useT()
  const group = useDocument((doc) => (actor.group !== null ? doc.groups[actor.group]?.name : undefined))
  const info = useDocument(infoOf)
  const quadrant = quadrantOf(actor, info.threshold)
  const place = quadrant ? quadrantName(info, quadrant, t) : t('actor.noQuadrant')
  return [group ?? t('group.none'), place, ...(actor.locked ? [t('gather.locked')] : [])].join(' · ')
}

export function ActorHead({ actor }: { actor: Actor }) {
  const app = useApp()
  const t = useT()
  const head = useRef<HTMLElement>(null)
  const renaming = useSession((session) => session.renaming?.actor === actor.id && session.renaming.at === 'panel')
  const wished = useSession((session) => session.focusWish === 'details')
  const subline = useSubline(actor)
  useEffect(() => {
    if (!wished) return
    // On touch the keyboard would cover what was asked for.
    if (!window.matchMedia?.('(pointer: coarse)').matches) head.current?.querySelector('textarea')?.focus()
    app.session.setState({ focusWish: null })
  }, [app, wished])
  const rename = (text: string, burst: string) => {
    const name = text.trim()
    if (name === '' || !app.documents.doc().actors[actor.id]) return
    app.documents.edit(
      { key: 'edit.rename', values: { name: actor.name } },
      (doc) => updateActor(doc, actor.id, { name }),
      `${actor.id} name ${burst}`,
    )
  }
  return (
    <header ref={head} className="actorhead">
      <ActorMark actor={actor} />
      <div>
        <h2 className="vh">
          <Written>{actor.name}</Written>
        </h2>
        <InPlace
          label={t('actor.name')}
          className="actorname"
          value={actor.name}
          focused={renaming}
          onCommit={rename}
          onDone={() => renaming && app.session.setState({ renaming: null })}
        />
        <p className="soft">{subline}</p>
      </div>
      <Menu label={t('actor.more')} className="btn ghost sm icon" align="end" items={actorMenu(app, t, { from: 'panel', at: null })}>
        <Icon name="more" />
      </Menu>
    </header>
  )
}
