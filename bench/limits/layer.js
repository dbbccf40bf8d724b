// The limit of moving things: all that rests is one bitmap, the moving box one element; a frame costs one transform.
import { gestures, paintBox, paintLines, whenOpened } from './map.js'

const stage = document.getElementById('stage')

whenOpened(({ boxes, lines }) => {
  const canvas = document.createElement('canvas')
  canvas.width = innerWidth
  canvas.height = innerHeight
  const hot = document.createElement('div')
  hot.id = 'hot'
  stage.replaceChildren(canvas, hot)
  const context = canvas.getContext('2d')
  const paint = (without) => {
    context.clearRect(0, 0, canvas.width, canvas.height)
    paintLines(
      context,
      boxes,
      lines.filter((line) => !line.includes(without)),
    )
    for (const [index, box] of boxes.entries()) if (index !== without) paintBox(context, box, index)
  }
  paint(0)
  let lifted = 0
  gestures({
    boxes,
    draw: ({ box, moved, view }) => {
      if (box !== lifted) {
        lifted = box
        paint(box)
      }
      hot.style.transform = `translate(${boxes[box].x + moved.x}px, ${boxes[box].y + moved.y}px)`
      stage.style.transform = `translate(${view.x}px, ${view.y}px) scale(${view.zoom})`
    },
  })
})
