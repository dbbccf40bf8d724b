import { useState } from 'react'
import { isPlaced } from '../../domain/quadrants'
import { rowsOf } from '../../domain/rows'
import { fieldBlock, sizeSign, sizeText } from '../../scene/legend'
import { assumptionRing } from '../../scene/marks'
import type { Shape } from '../../scene/shape'
import { useSeen, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { Shapes } from '../../ui/Shapes'

/** How to read marks that do not look as usual: the same words and signs as on the exported sheet. */
export function FieldLegend() {
  const t = useT()
  const { doc, look } = useSeen()
  const kind = useSession(({ route }) => (route.page === 'map' && route.view === 'graph' ? 'network' : 'grid'))
  const [open, setOpen] = useState(() => window.innerWidth >= 900 && window.innerHeight >= 700)
  if (!look) return null
  const all = rowsOf(doc, 'actors')
  const actors = kind === 'grid' ? all.filter(isPlaced) : all
  const block = look.colour === 'group' ? null : fieldBlock(doc, { actors }, look, t)
  // The legend of the network has a line for the usual size.
  const size = look.size === null ? null : sizeText({ kind, look }, t)
  if (!block && size === null) return null
  const fold = t(open ? 'network.legend.fold' : 'network.legend.unfold')
  return (
    <section className="legend field-legend" data-kind={kind} aria-label={block?.heading ?? t('lens.size')}>
      <h2>
        <span className="clip">{block?.heading ?? t('lens.size')}</span>
        <span className="sp" />
        <button
          type="button"
          className="btn ghost sm icon"
          aria-label={fold}
          title={fold}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="chevronDown" size={14} />
        </button>
      </h2>
      {open && (
        <>
          {block && (
            <ul>
              {block.rows.map(({ sign, text, count }) => (
                <li key={text}>
                  <Sign shapes={sign} />
                  <span>{text}</span>
                  <span className="sp" />
                  <span className="num muted">{count}</span>
                </li>
              ))}
              {actors.some(({ assumption }) => assumption) && look.colour !== 'assumption' && (
                <li>
                  <Sign shapes={[assumptionRing(7)]} />
                  <span>{t('grid.assumption')}</span>
                </li>
              )}
            </ul>
          )}
          {size !== null && (
            <p>
              <svg className="tok" width={46} height={20} viewBox="-24 -10 48 20" aria-hidden="true">
                <Shapes shapes={sizeSign} />
              </svg>
              {size}
            </p>
          )}
        </>
      )}
    </section>
  )
}

/** The same in one line, for the bar of the grid in place of the key of stances. */
export function FieldKey() {
  const t = useT()
  const { doc, look } = useSeen()
  const isGrid = useSession(({ route }) => route.page === 'map' && route.view === 'grid')
  if (!isGrid || !look || look.colour === 'group') return null
  const block = fieldBlock(doc, { actors: rowsOf(doc, 'actors').filter(isPlaced) }, look, t)
  const size = look.size === null ? null : sizeText({ kind: 'grid', look }, t)
  return (
    <div className="stkey field-key">
      <span className="muted">{block.heading}</span>
      {block.rows.map(({ sign, text }) => (
        <span key={text}>
          <Sign shapes={sign} />
          {text}
        </span>
      ))}
      {size !== null && <span className="muted">{size}</span>}
    </div>
  )
}

export function Sign({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <svg className="tok" width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true">
      <Shapes shapes={shapes} />
    </svg>
  )
}
