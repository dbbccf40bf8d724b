// A picture of the map as SVG inside a page, with every mark, name and relation told apart, so that a script can light them up.
import type { ActorId, StakeholderDocument } from '../../domain/document'
import { isPlaced } from '../../domain/quadrants'
import { rowsOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import { gridAltText, networkAltText, noteTexts } from '../../scene/altText'
import { isEased } from '../../scene/gridPicture'
import { legendOf } from '../../scene/legend'
import { legendColumns } from '../../scene/legendLayout'
import type { Palette } from '../../scene/palette'
import { keyedPictureIn } from '../../scene/sheetKey'
import type { PictureKind } from '../../scene/sheetMap'
import { svgElements } from '../../scene/writers/svg'
import { escaped } from './html'

/** A wide window. Larger letters than on paper: the page is often shown to several. */
const room = { x: 0, y: 0, width: 1180, height: 720 }
const labelSize = 13
const margin = 12
const legendWidth = 1100

/** The picture, and what stands under it: names that had no room, and the legend. @param keys a short name for each actor: ids may hold anything. */
export function viewerPicture(
  doc: StakeholderDocument,
  kind: PictureKind,
  keys: ReadonlyMap<ActorId, string>,
  palette: Palette,
  t: Translate,
): { readonly svg: string; readonly under: string } {
  const shown = rowsOf(doc, 'actors').filter((actor) => kind === 'network' || isPlaced(actor))
  const relations = kind === 'network' ? rowsOf(doc, 'relations') : []
  const { picture, numbered } = keyedPictureIn(doc, kind, { room, labelSize, relations }, t)
  const draw = (shapes: Parameters<typeof svgElements>[0]) => svgElements(shapes, palette)
  const key = (id: ActorId) => keys.get(id) ?? ''
  const { x, y, width, height } = picture.bounds
  const box = [x - margin, y - margin, width + 2 * margin, height + 2 * margin].map((value) => Math.round(value)).join(' ')
  const words = [kind === 'grid' ? gridAltText(doc, t) : networkAltText(shown, relations, t), ...noteTexts(doc, kind, t)].join(' ')
  const moved = kind === 'grid' && picture.actors.some(isEased)
  const unnamed = picture.actors.filter(({ label }) => label.length === 0).length
  const legend = legendColumns(legendOf(doc, { kind, actors: shown, relations, moved, unnamed, look: null }, t), legendWidth, 4)
  const svg = [
    `<svg viewBox="${box}" role="img" aria-label="${escaped(words)}">`,
    draw(picture.backdrop),
    ...picture.relations.map(({ source, target, shapes }) => `<g data-r="${key(source)} ${key(target)}">${draw(shapes)}</g>`),
    draw(picture.captions),
    ...picture.actors.map(
      ({ id, at, radius, mark }) =>
        `<g data-a="${key(id)}"><title>${escaped(doc.actors[id]?.name ?? '')}</title>` +
        `<circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="${(radius + 6).toFixed(1)}" fill="none" pointer-events="all"/>` +
        `${draw([{ kind: 'group', x: at.x, y: at.y, shapes: mark }])}</g>`,
    ),
    ...picture.actors.map(({ id, label }) => (label.length > 0 ? `<g data-a="${key(id)}">${draw(label)}</g>` : '')),
    '</svg>',
  ]
  const names = numbered.map(({ name }, index) => `<li><b>${index + 1}</b> <span dir="auto">${escaped(name)}</span></li>`)
  const under = [
    names.length > 0 ? `<ol class="key">${names.join('')}</ol>` : '',
    legend.height > 0
      ? `<div class="legend"><svg viewBox="0 -4 ${legendWidth} ${Math.ceil(legend.height) + 8}" width="${legendWidth}" role="img" aria-label="${escaped(t('export.show.legend'))}">${draw(legend.shapes)}</svg></div>`
      : '',
  ]
  return { svg: svg.join('\n'), under: under.join('\n') }
}
