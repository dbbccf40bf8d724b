import './workspace.css'
import { type CSSProperties, Suspense, useEffect } from 'react'
import { useStore } from 'zustand'
import { ActorPanel, Selected } from '../features/actor/ActorPanel'
import { EmptyMap } from '../features/gather/EmptyMap'
import { GatherPanel } from '../features/gather/GatherPanel'
import { useApp, useDocument, useSession, useT } from '../state/hooks'
import type { Panels } from '../state/panels'
import { NameNode, RenameOnMap } from '../ui/canvas/lateRename'
import { Icon } from '../ui/Icon'
import type { IconName } from '../ui/icons'
import { laterPart } from '../ui/lazyPart'
import { useIsRoomy, useLayout } from '../ui/useLayout'
import { NextSteps } from './NextSteps'
import { TopBar } from './TopBar'
import { PhoneNav } from './ViewSwitch'
import { views } from './views'

/** Usually the first thing that is done is to choose an actor. */
const usual = [Selected, RenameOnMap, NameNode]
const Begin = laterPart(() => import('../features/begin/Begin'))
const ActorPeek = laterPart(() => import('../features/actor/ActorPeek'))
const ContextMenu = laterPart(() => import('../features/chosen/ContextMenu'))
const ChosenBar = laterPart(() => import('../features/chosen/ChosenBar'))
const RelationPanel = laterPart(() => import('../features/relate/RelationPanel'))
const ToolHint = laterPart(() => import('../features/chosen/ToolHint'))
const LensChip = laterPart(() => import('../features/lens/LensChip'))
const LensCards = laterPart(() => import('../features/lens/LensCards'))
const PanelEdges = laterPart(() => import('./PanelEdges'))
const StorageBar = laterPart(() => import('../features/recovery/StorageBar'))

/** The map with its panels. Narrow windows show the panels one at a time, over the map. */
export default function Workspace() {
  const app = useApp()
  const t = useT()
  const layout = useLayout()
  const route = useSession((session) => session.route)
  const menuIsOpen = useSession((session) => session.menu !== null)
  const gathering = useSession((session) => session.gathering)
  const details = useSession((session) => session.details)
  const hinted = useSession(({ tool }) => tool.kind === 'pick' || tool.kind === 'reconnect')
  const lensed = useSession((session) => session.lens !== null)
  const looking = useSession((session) => session.dialog === 'lens' || session.dialog === 'find')
  const view = views.find(({ id }) => route.page === 'map' && route.view === id) ?? views[0]
  const isTable = view.id === 'table'
  const isRoomy = useIsRoomy() || view.id !== 'graph'
  const panels = useStore(app.panels)
  const isBlank = useDocument(({ actors }) => Object.keys(actors).length === 0)
  const listStays = layout === 'wide' && !isTable && !panels.left.closed && (isRoomy || gathering)
  const panelStays = (layout === 'wide' || layout === 'rail') && !isTable && !panels.right.closed
  const close = () => app.session.setState({ gathering: false, details: false })
  const wished = useSession((session) => session.focusWish === 'quickAdd' || session.focusWish === 'question')
  useEffect(() => {
    if (wished && !listStays) app.session.setState({ gathering: true })
  }, [app, wished, listStays])
  // Where the details stand beside the map there is nothing to open, and nothing for Escape to close.
  useEffect(() => {
    if (details && panelStays) app.session.setState({ details: false })
  }, [app, details, panelStays])
  return (
    <div
      className="workspace"
      data-layout={layout}
      data-view={view.id}
      data-list={listStays ? 'stays' : 'rail'}
      data-details={panelStays ? 'stay' : 'gone'}
      style={widths(panels)}
    >
      <TopBar />
      <Suspense>
        <StorageBar />
      </Suspense>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears where the keyboard goes */}
      <div className="work" onFocus={(event) => isUnderPanel(event.target) && close()}>
        {listStays ? (
          <aside className="panel left" aria-label={t('shell.panel.gather')} data-region>
            {!isRoomy && <CloseButton onClick={close} />}
            <GatherPanel />
          </aside>
        ) : (
          <>
            {layout !== 'phone' && !isTable && <Rail />}
            {gathering && (
              <aside className="panel left over" aria-label={t('shell.panel.gather')} data-region>
                <CloseButton onClick={close} />
                <GatherPanel />
              </aside>
            )}
          </>
        )}
        <main className="canvas" aria-label={t('shell.canvas', { view: t(view.name) })} data-region>
          <Suspense>
            <view.Component
              bar={
                lensed && (
                  <Suspense>
                    <LensChip />
                  </Suspense>
                )
              }
            />
          </Suspense>
          {isBlank && <EmptyMap />}
          {/* Apart: what comes later must not hold up the view. */}
          <NextSteps parts={usual} />
          <Suspense>{menuIsOpen && <ContextMenu />}</Suspense>
          <Suspense>{!isTable && <ChosenBar />}</Suspense>
          <Suspense>{hinted && <ToolHint />}</Suspense>
          <Suspense>{(lensed || looking) && <LensCards />}</Suspense>
          <Suspense>{!isTable && <PanelEdges />}</Suspense>
          <Suspense>{!panelStays && !details && !gathering && !isTable && <ActorPeek />}</Suspense>
        </main>
        {(panelStays || details) && (
          <aside className={`panel right ${panelStays ? '' : 'over'}`} aria-label={t('shell.details')} data-region>
            {!panelStays && <CloseButton onClick={close} />}
            <Suspense>
              <Begin />
            </Suspense>
            <ActorPanel relation={<RelationPanel />} />
          </aside>
        )}
      </div>
      {layout === 'phone' && <PhoneNav />}
    </div>
  )
}

/** The widths that a person has chosen, in place of the standard of the tokens. */
function widths({ left, right }: Panels): CSSProperties {
  return {
    ...(left.width && { '--panel-left': `${left.width}px` }),
    ...(right.width && { '--panel-right': `${right.width}px` }),
  } as CSSProperties
}

/** What takes the keyboard under a panel that lies over the map could not be seen (WCAG 2.4.11): the panel makes way. */
function isUnderPanel(target: Element): boolean {
  const own = target.getBoundingClientRect()
  return [...document.querySelectorAll('.panel.over')].some((panel) => {
    const { left, right, top, bottom } = panel.getBoundingClientRect()
    const meets = left < own.right && own.left < right && top < own.bottom && own.top < bottom
    // The map as a whole stays under it: it moves what has the focus into view.
    return meets && !panel.contains(target) && !target.matches('[role=listbox]')
  })
}

function CloseButton({ onClick }: { onClick: () => void }) {
  const t = useT()
  return (
    <button type="button" className="btn ghost icon closepanel" aria-label={t('shell.close')} onClick={onClick}>
      <Icon name="close" />
    </button>
  )
}

/** What is left of the left panel in a narrow window. */
function Rail() {
  const app = useApp()
  const t = useT()
  const gathering = useSession((session) => session.gathering)
  const button = (icon: IconName, name: string, run: () => void) => (
    <button type="button" className="btn ghost icon" aria-label={name} title={name} onClick={run}>
      <Icon name={icon} />
    </button>
  )
  return (
    <nav className="rail" aria-label={t('shell.panel.gather')}>
      {button('actors', t('shell.showActors'), () => app.session.setState({ gathering: !gathering }))}
      {button('add', t('command.addActor'), () => app.session.setState({ focusWish: 'quickAdd' }))}
      {button('question', t('shell.case.question'), () => app.session.setState({ focusWish: 'question' }))}
    </nav>
  )
}
