// A bare canvas: everything drawn anew each frame.
import { gestures, paintBox, paintLines, whenOpened } from './map.js'

const stage = document.getElementById('stage')

whenOpened(({ boxes, lines }) => {
  const canvas = document.createElement('canvas')
  canvas.width = innerWidth
  canvas.height = innerHeight
  stage.replaceChildren(canvas)
  const context = canvas.getContext('2d')
  const draw = ({ box, moved, view }) => {
    const placed = boxes.map((at, index) => (index === box ? { ...at, x: at.x + moved.x, y: at.y + moved.y } : at))
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, canvas.width, canvas.height)
    context.setTransform(view.zoom, 0, 0, view.zoom, view.x, view.y)
    paintLines(context, placed, lines)
    for (const [index, at] of placed.entries()) paintBox(context, at, index)
  }
  draw({ box: 0, moved: { x: 0, y: 0 }, view: { x: 0, y: 0, zoom: 1 } })
  gestures({ boxes, draw })
})
