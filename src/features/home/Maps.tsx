import { useState } from 'react'
import { useT } from '../../state/hooks'
import type { MapSummary } from '../../storage/storage'
import { Icon } from '../../ui/Icon'
import { Menu } from '../../ui/Menu'
import { arrangeMaps, type MapOrder } from './arrangeMaps'
import { MapCard } from './MapCard'

/** Below this many maps a search field is only in the way. */
const searchFrom = 7

export function Maps({ maps }: { maps: readonly MapSummary[] }) {
  const t = useT()
  const [text, setText] = useState('')
  const [order, setOrder] = useState<MapOrder>('changed')
  const many = maps.length >= searchFrom
  const shown = arrangeMaps(maps, many ? text : '', order, t.language)
  const choice = (id: MapOrder) => ({ name: t(`home.sort.${id}`), checked: order === id, run: () => setOrder(id) })
  return (
    <section aria-labelledby="maps">
      <div className="mapshead">
        <h2 id="maps">{t('home.maps')}</h2>
        <span className="muted num">{maps.length}</span>
        <span className="sp" />
        {many && (
          <>
            <div className="input">
              <Icon name="search" />
              <input
                type="search"
                aria-label={t('home.search')}
                placeholder={t('home.search')}
                value={text}
                onChange={(event) => setText(event.target.value)}
              />
            </div>
            <Menu
              label={t('home.sort', { order: t(`home.sort.${order}`) })}
              className="btn ghost"
              align="end"
              items={[choice('changed'), choice('title')]}
            >
              {t(`home.sort.${order}`)}
              <Icon name="chevronDown" size={14} />
            </Menu>
          </>
        )}
      </div>
      {shown.length === 0 && <p className="soft">{t('home.noHits', { text })}</p>}
      <ul className="maps">
        {shown.map((map) => (
          <li key={map.id}>
            <MapCard map={map} />
          </li>
        ))}
      </ul>
    </section>
  )
}
