// A sheet as a page of a PDF file: the same shapes as on the screen, each in the part of the page that it belongs to.
import type { Scene, Shape, Text } from '../../scene/shape'
import { type Pen, placeGroup } from './pdfPen'
import { type Element, type Tag, taggerIn } from './pdfTags'

/** A scene is measured in px, a page in points. */
export const pointsPerPx = 0.75

/** Every text of some shapes, also in groups. */
export function textsIn(shapes: readonly Shape[]): readonly Text[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? textsIn(shape.shapes) : shape.kind === 'text' ? [shape] : []))
}

/** Adds a page of the size of the scene. The title becomes `heading`, the picture a figure with the words of the scene. */
export async function addSheet(pen: Pen, parent: Element, scene: Scene, heading: Tag): Promise<void> {
  const { pdf } = pen
  await pen.prepare(textsIn(scene.shapes))
  pdf.addPage({ size: [scene.width * pointsPerPx, scene.height * pointsPerPx], margin: 0 })
  pdf.scale(pointsPerPx)
  const tagger = taggerIn(pdf, parent)
  const picture = {}

  const draw = (shape: Shape) => {
    if (shape.kind === 'group' && shape.role === 'picture') {
      tagger.into('Figure', picture, { alt: scene.description })
      pen.shape(shape)
    } else if (shape.kind === 'group' && shape.role) {
      tagger.into(shape.role === 'title' ? heading : 'P', shape)
      pen.shape(shape)
    } else if (shape.kind === 'group') {
      pdf.save()
      placeGroup(pdf, shape)
      // Texts on one line are one paragraph: a name and its count.
      const lines = new Map<number, object>()
      for (const one of shape.shapes) {
        if (one.kind === 'text') {
          const line = lines.get(one.y) ?? {}
          lines.set(one.y, line)
          tagger.into('P', line)
          pen.shape(one)
        } else draw(one)
      }
      pdf.restore()
    } else {
      if (shape.kind === 'text') tagger.into('P', shape)
      else tagger.decoration()
      pen.shape(shape)
    }
  }
  for (const shape of scene.shapes) draw(shape)
  tagger.end()
}
