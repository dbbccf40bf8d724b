// React Flow as the hand on the map: pan, wheel, pinch and their limits, and the few things at places of the map that are real elements.
// It comes after the first picture; until then the map is painted and can be worked on, it only does not pan or zoom.
import '@xyflow/react/dist/base.css'
import { type Node, type NodeTypes, ReactFlow, ReactFlowProvider, useStoreApi } from '@xyflow/react'
import { useLayoutEffect, useState } from 'react'
import type { MapTool } from './acts'
import { HandleNode } from './HandleNode'
import { inkScale, maxZoom, minZoom, type Viewport } from './viewport'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly label: string
  readonly tool: MapTool
  /** What the wheel does without Ctrl. */
  readonly wheel: 'pan' | 'zoom'
  readonly nodes: readonly Node[]
  readonly nodeTypes: NodeTypes
  /** Where the view is when React Flow takes over. */
  readonly start: () => Viewport
  readonly onMove: (viewport: Viewport) => void
  /** A person took hold of the view. */
  readonly onTaken: () => void
  /** Hands over how to move the view from outside; null when React Flow leaves. */
  readonly onReady: (move: ((viewport: Viewport) => void) | null) => void
}

export default function FlowViewport(props: Props) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  )
}

const own: NodeTypes = { handle: HandleNode }
const types = new WeakMap<NodeTypes, NodeTypes>()
/** React Flow wants the same object each time. */
function typesOf(nodeTypes: NodeTypes): NodeTypes {
  const known = types.get(nodeTypes) ?? { ...nodeTypes, ...own }
  types.set(nodeTypes, known)
  return known
}

/** React Flow describes, in English, how its own nodes are worked by keyboard: here they are not. */
const unsaid = { 'node.a11yDescription.default': '', 'node.a11yDescription.keyboardDisabled': '', 'edge.a11yDescription.default': '' }

function Flow({ id, label, tool, wheel, nodes, nodeTypes, start, onMove, onTaken, onReady }: Props) {
  const store = useStoreApi()
  const [first] = useState(start)
  useLayoutEffect(() => {
    let scale = ''
    const follow = ([x, y, zoom]: readonly [number, number, number]) => {
      const next = inkScale(zoom).toFixed(3)
      const layer = next === scale ? null : store.getState().domNode?.querySelector<HTMLElement>('.react-flow__viewport')
      if (layer) {
        layer.style.setProperty('--ink-scale', next)
        scale = next
      }
      onMove({ x, y, zoom })
    }
    follow(store.getState().transform)
    const stop = store.subscribe((state, before) => {
      if (state.transform !== before.transform) follow(state.transform)
    })
    return () => {
      stop()
      onReady(null)
    }
  }, [store, onMove, onReady])
  return (
    <ReactFlow
      id={id}
      nodes={nodes as Node[]}
      nodeTypes={typesOf(nodeTypes)}
      edges={[]}
      defaultViewport={first}
      onInit={({ setViewport }) => onReady((viewport) => void setViewport(viewport))}
      minZoom={minZoom}
      maxZoom={maxZoom}
      panOnDrag={tool === 'pan' ? [0, 1] : [1]}
      zoomOnDoubleClick={false}
      zoomOnScroll={wheel === 'zoom'}
      panOnScroll={wheel === 'pan'}
      panOnScrollSpeed={1}
      panActivationKeyCode="Space"
      zoomActivationKeyCode="Meta"
      selectionKeyCode="Shift"
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      disableKeyboardA11y
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      elementsSelectable={false}
      autoPanOnNodeDrag={false}
      proOptions={{ hideAttribution: true }}
      aria-label={label}
      ariaLabelConfig={unsaid}
      onMoveStart={(event) => {
        if (event) onTaken()
      }}
    />
  )
}
