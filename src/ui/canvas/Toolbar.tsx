import type { ReactNode } from 'react'
import type { Translate } from '../../i18n/translate'
import { Icon } from '../Icon'
import type { IconName } from '../icons'
import { Menu } from '../Menu'
import type { MapTool } from './acts'
import { useZoomPercent } from './zoomStore'

interface Props {
  readonly t: Translate
  readonly tool: MapTool
  readonly onTool: (tool: 'select' | 'pan' | 'connect') => void
  readonly onAdd: () => void
  readonly onNote: () => void
  readonly onFit: () => void
  readonly onZoomBy: (factor: number) => void
  readonly onZoomTo: (zoom: number) => void
  readonly canConnect: boolean
  readonly children?: ReactNode
}

/** The floating tools under a map. */
export function Toolbar({ t, tool, onTool, onAdd, onNote, onFit, onZoomBy, onZoomTo, canConnect, children }: Props) {
  const zoom = useZoomPercent()
  const button = (icon: IconName, name: string, run: () => void, pressed?: boolean, size = 18) => (
    <button type="button" className={size < 18 ? 't step' : 't'} aria-label={name} title={name} aria-pressed={pressed} onClick={run}>
      <Icon name={icon} size={size} />
    </button>
  )
  return (
    <div className="toolbar nopan" role="toolbar" aria-label={t('map.tools')} data-region>
      {button('select', t('map.select'), () => onTool('select'), tool === 'select')}
      {button('pan', t('map.pan'), () => onTool('pan'), tool === 'pan')}
      <span className="vr" />
      <button type="button" className="t wide" onClick={onAdd} title={t('map.addHint')}>
        <Icon name="add" size={18} />
        <span className="word">{t('actor')}</span>
      </button>
      <button
        type="button"
        className="t wide"
        onClick={() => onTool(tool === 'connect' ? 'select' : 'connect')}
        aria-pressed={tool === 'connect'}
        disabled={!canConnect}
        title={t('map.connectHint')}
      >
        <Icon name="connect" size={18} />
        <span className="word">{t('map.connect')}</span>
      </button>
      {button('note', t('map.note'), onNote)}
      <span className="vr" />
      {button('minus', t('map.zoomOut'), () => onZoomBy(1 / 1.25), undefined, 16)}
      <Menu
        label={`${t('map.zoom')}, ${t('map.percent', { percent: zoom })}`}
        className="t z"
        items={[
          { name: t('map.zoomIn'), icon: 'add', run: () => onZoomBy(1.25) },
          { name: t('map.zoomOut'), icon: 'minus', run: () => onZoomBy(1 / 1.25) },
          { name: t('map.fit'), icon: 'fit', run: onFit },
          'line',
          ...[0.5, 0.75, 1, 1.5, 2].map((step) => ({ name: t('map.percent', { percent: step * 100 }), run: () => onZoomTo(step) })),
        ]}
      >
        {t('map.percent', { percent: zoom })}
      </Menu>
      {button('add', t('map.zoomIn'), () => onZoomBy(1.25), undefined, 16)}
      {button('fit', t('map.fit'), onFit, undefined, 16)}
      {children}
    </div>
  )
}
