// A bare SVG: one element per box and line, the view a transform of their parent.
import { colours, gestures, whenOpened } from './map.js'

const stage = document.getElementById('stage')
const make = (name, attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}

whenOpened(({ boxes, lines }) => {
  const svg = make('svg', {})
  const all = make('g', {})
  const centre = (box) => [boxes[box].x + boxes[box].width / 2, boxes[box].y + boxes[box].height / 2]
  const drawn = lines.map(([a, b]) => {
    const [x1, y1] = centre(a)
    const [x2, y2] = centre(b)
    return make('line', { x1, y1, x2, y2, stroke: '#777' })
  })
  const marks = boxes.map((box, index) => make('rect', { ...box, fill: colours[index % colours.length] }))
  all.append(...drawn, ...marks)
  svg.append(all)
  stage.replaceChildren(svg)
  gestures({
    boxes,
    draw: ({ box, moved, view }) => {
      marks[box].setAttribute('transform', `translate(${moved.x} ${moved.y})`)
      const [x, y] = centre(box)
      for (const [index, [a, b]] of lines.entries()) {
        if (a === box)
          for (const [name, value] of Object.entries({ x1: x + moved.x, y1: y + moved.y })) drawn[index].setAttribute(name, value)
        if (b === box)
          for (const [name, value] of Object.entries({ x2: x + moved.x, y2: y + moved.y })) drawn[index].setAttribute(name, value)
      }
      all.setAttribute('transform', `translate(${view.x} ${view.y}) scale(${view.zoom})`)
    },
  })
})
