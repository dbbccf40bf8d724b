// What the limit pages share: the map of a file, and pointer input as the latest state with one draw per frame.

/** Boxes in px of the window, all in view, and lines as pairs of boxes. */
export function mapOf(file) {
  const { actors, relations } = JSON.parse(file).document
  const width = Math.max(...actors.map(({ spot }) => spot.x)) + 80
  const height = Math.max(...actors.map(({ spot }) => spot.y)) + 40
  const scale = Math.min(innerWidth / width, innerHeight / height)
  const boxes = actors.map(({ spot }) => ({ x: spot.x * scale, y: spot.y * scale, width: 60 * scale, height: 24 * scale }))
  const index = new Map(actors.map(({ id }, place) => [id, place]))
  return { boxes, lines: relations.map(({ source, target }) => [index.get(source), index.get(target)]) }
}

export const colours = ['#1c5e8a', '#7a4d8f', '#8a6d1c', '#2f7d5b', '#a1433c']

export function paintBox(context, { x, y, width, height }, index) {
  context.fillStyle = colours[index % colours.length]
  context.fillRect(x, y, width, height)
}

export function paintLines(context, boxes, lines) {
  context.strokeStyle = '#777'
  context.beginPath()
  for (const [a, b] of lines) {
    context.moveTo(boxes[a].x + boxes[a].width / 2, boxes[a].y + boxes[a].height / 2)
    context.lineTo(boxes[b].x + boxes[b].width / 2, boxes[b].y + boxes[b].height / 2)
  }
  context.stroke()
}

/**
 * Reports what a hand does as one state per frame: `moved` is the first box's way in px while it is dragged, `view` where the map is.
 * Pressing within a box drags it, pressing elsewhere pans, the wheel zooms about the pointer.
 */
export function gestures({ boxes, draw }) {
  const state = { box: 0, moved: { x: 0, y: 0 }, view: { x: 0, y: 0, zoom: 1 } }
  let held = null
  let asked = false
  const ask = () => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      draw(state)
    })
  }
  addEventListener('pointerdown', ({ clientX: x, clientY: y }) => {
    const under = boxes.findIndex((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height)
    held = { x, y, ...(under >= 0 ? { from: { x: 0, y: 0 } } : { from: { x: state.view.x, y: state.view.y } }), drags: under >= 0 }
    if (under >= 0) state.box = under
  })
  addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!held) return
    const way = { x: held.from.x + clientX - held.x, y: held.from.y + clientY - held.y }
    if (held.drags) state.moved = way
    else Object.assign(state.view, way)
    ask()
  })
  addEventListener('pointerup', () => {
    held = null
  })
  addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      const zoom = Math.min(4, Math.max(0.25, state.view.zoom * Math.exp(-event.deltaY / 500)))
      const ratio = zoom / state.view.zoom
      state.view = {
        x: event.clientX - (event.clientX - state.view.x) * ratio,
        y: event.clientY - (event.clientY - state.view.y) * ratio,
        zoom,
      }
      ask()
    },
    { passive: false },
  )
}

/** Waits for the file that the bench hands over, shows it, and says when the picture has reached the display. */
export function whenOpened(show) {
  window.openMap = async (file) => {
    const start = performance.now()
    show(mapOf(file))
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    return performance.now() - start
  }
}
