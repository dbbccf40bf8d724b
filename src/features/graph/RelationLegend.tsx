import { useMemo, useState } from 'react'
import { toggleRelationType } from '../../commands/lensActs'
import { rowsOf } from '../../domain/rows'
import { type RelationStyle, relationSample, relationStyles, styleOf } from '../../scene/relationShapes'
import { useApp, useDocument, useSeen, useSession, useT } from '../../state/hooks'
import { Icon } from '../../ui/Icon'
import { Shapes } from '../../ui/Shapes'

const none: ReadonlySet<string> = new Set()

/** What the lines mean, how many there are of each, and which are shown. */
export function RelationLegend() {
  const app = useApp()
  const t = useT()
  const relations = useDocument((doc) => doc.relations)
  const actors = useSeen().doc.actors
  const hidden = useSession((session) => session.lens?.settings.relations) ?? none
  const [open, setOpen] = useState(() => window.innerWidth >= 900 && window.innerHeight >= 760)
  const counts = useMemo(() => {
    const found = new Map<RelationStyle, number>()
    for (const relation of rowsOf({ relations } as Parameters<typeof rowsOf>[0], 'relations')) {
      if (!actors[relation.source] || !actors[relation.target]) continue
      const style = styleOf(relation)
      found.set(style, (found.get(style) ?? 0) + 1)
    }
    return found
  }, [relations, actors])
  if (counts.size === 0) return null
  const fold = t(open ? 'network.legend.fold' : 'network.legend.unfold')
  return (
    <section className="legend relation-legend" aria-label={t('relations')}>
      <h2>
        {t('relations')}
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
          <ul>
            {relationStyles
              .filter((style) => counts.has(style))
              .map((style) => (
                <li key={style}>
                  <label>
                    <input type="checkbox" checked={!hidden.has(style)} onChange={() => toggleRelationType(app, style)} />
                    <svg className="relsample" width={46} height={14} viewBox="0 0 46 14" aria-hidden="true">
                      <Shapes shapes={relationSample(style, 46, 'surface')} />
                    </svg>
                    <span>{t(`relation.${style}`)}</span>
                    <span className="sp" />
                    <span className="num muted">{counts.get(style)}</span>
                  </label>
                </li>
              ))}
          </ul>
          <p>
            <svg width={46} height={20} viewBox="0 0 46 20" aria-hidden="true">
              <g fill="none" stroke="currentColor" strokeWidth={1.5}>
                <circle cx={5} cy={10} r={3.5} />
                <circle cx={17} cy={10} r={5.5} />
                <circle cx={34} cy={10} r={8} />
              </g>
            </svg>
            {t('network.size.shows')}
          </p>
        </>
      )}
    </section>
  )
}
