import type { ReactNode } from 'react'
import { updateInfo } from '../../domain/edits/info'
import { isNearLine } from '../../domain/quadrants'
import { infoOf } from '../../domain/rows'
import { nearSign } from '../../scene/gridPicture'
import { axisName } from '../../scene/gridWords'
import { assumptionRing, stanceGlyph } from '../../scene/marks'
import type { Shape } from '../../scene/shape'
import { useApp, useDocument, useSeen, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import { Shapes } from '../../ui/Shapes'

/** Above the grid: what the axes say, what is shown, and how to read a stance. */
export function GridHeader({ bar }: { bar: ReactNode }) {
  const app = useApp()
  const t = useT()
  const info = useDocument(infoOf)
  const swapped = info.axesSwapped
  const { doc, look } = useSeen()
  const shown = useSession((session) => session.gridRelations)
  const swap = {
    name: t('grid.swap'),
    icon: 'swap' as const,
    run: () => app.documents.edit({ key: 'edit.swapAxes' }, (doc) => updateInfo(doc, { axesSwapped: !swapped })),
  }
  const divide = {
    name: t('grid.threshold'),
    icon: 'divide' as const,
    run: () => app.session.setState({ dialog: 'threshold', popoverAt: null }),
  }
  const words = { name: t('grid.set'), icon: 'grid' as const, run: () => app.session.setState({ dialog: 'gridSet' }) }
  const axis = (side: string, name: string) => (
    <Menu label={t('grid.axis', { side, axis: name })} className="pillbtn axis" items={[swap, divide, words]}>
      <span>{side}</span>
      <b>{name}</b>
      <Icon name="chevronDown" size={14} />
    </Menu>
  )
  // A colour that says something else has a legend of its own.
  const all = look && look.colour !== 'group' ? [] : Object.values(doc.actors)
  const key = (shapes: readonly Shape[], text: string) => (
    <span key={text}>
      <svg className="tok" width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true">
        <Shapes shapes={shapes} />
      </svg>
      {text}
    </span>
  )
  return (
    <div className="float map-head">
      {axis(t('grid.up'), axisName(info, swapped ? 'interest' : 'influence', t))}
      {axis(t('grid.right'), axisName(info, swapped ? 'influence' : 'interest', t))}
      <Menu
        label={t('map.show')}
        className="pillbtn"
        items={[
          { name: t('grid.relations'), checked: shown, run: () => app.session.setState({ gridRelations: !shown }) },
          { name: t('lens.panel'), icon: 'filter', run: () => app.session.setState({ dialog: 'lens' }) },
          'line',
          swap,
          divide,
          words,
        ]}
      >
        <Icon name="layers" />
        {t('map.show')}
        <Icon name="chevronDown" size={14} />
      </Menu>
      {bar}
      <span className="sp" />
      {all.length > 0 && (
        <div className="stkey">
          <span className="muted">{t('stance')}</span>
          {all.some(({ stance }) => (stance ?? 0) > 0) && key(stanceGlyph(1), t('grid.for'))}
          {all.some(({ stance }) => stance === 0) && key(stanceGlyph(0), t('grid.mixed'))}
          {all.some(({ stance }) => (stance ?? 0) < 0) && key(stanceGlyph(-1), t('grid.against'))}
          {all.some(({ stance }) => stance === null) && key(stanceGlyph(null), t('grid.unknown'))}
          {all.some(({ assumption }) => assumption) && key([assumptionRing(7)], t('grid.assumption'))}
          {all.some((actor) => isNearLine(actor, info.threshold)) && key(nearSign, t('grid.nearLine'))}
        </div>
      )}
    </div>
  )
}
