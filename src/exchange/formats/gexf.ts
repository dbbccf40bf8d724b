// The network as GEXF 1.3, with every field of actors and relations as attributes, the places and the colours of the groups.
import type { Direction, StakeholderDocument } from '../../domain/document'
import { infoOf } from '../../domain/rows'
import type { Translate } from '../../i18n/translate'
import type { Palette } from '../../scene/palette'
import { el, escaped, xmlFile } from '../report/xml'
import { colourOf } from './colours'
import { type FlatColumn, flatActors, flatRelations } from './flat'

const edgeType: Readonly<Record<Direction, string>> = { none: 'undirected', forward: 'directed', both: 'mutual' }

/** @param t in the language of the map. */
export function writeGexf(doc: StakeholderDocument, t: Translate, palette: Palette, date: Date): Blob {
  const actors = flatActors(doc, t)
  const relations = flatRelations(doc, t)
  const fields = actors.columns.filter(({ path }) => path !== 'name')
  const ties = relations.columns.filter(({ path }) => !['source.name', 'target.name', 'type', 'direction', 'strength'].includes(path))
  const kinds = relations.columns.find(({ path }) => path === 'type')?.cells ?? []
  const { title, question } = infoOf(doc)
  const node = (index: number) => {
    const actor = actors.rows[index]
    if (!actor) return ''
    const { id, name, spot } = actor
    return el(
      'node',
      { id, label: name.trim() },
      ...values(fields, index),
      el('viz:color', { ...colourOf(actor, doc, palette) }),
      // Up is up in Gephi.
      ...(spot ? [el('viz:position', { x: spot.x, y: 0 - spot.y, z: 0 })] : []),
    )
  }
  const edges = relations.rows.map(({ id, source, target, direction, strength }, index) =>
    el('edge', { id, source, target, type: edgeType[direction], weight: strength, kind: kinds[index] ?? null }, ...values(ties, index)),
  )
  const file = el(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
    el(
      'meta',
      { lastmodifieddate: date.toISOString().slice(0, 10) },
      el('creator', {}, 'Samspel'),
      el('description', {}, escaped([title, question].filter((text) => text.trim() !== '').join('. '))),
    ),
    el(
      'graph',
      { defaultedgetype: 'undirected', mode: 'static' },
      declared('node', fields),
      declared('edge', ties),
      el('nodes', {}, ...actors.rows.map((_, index) => node(index))),
      el('edges', {}, ...edges),
    ),
  )
  return new Blob([xmlFile(file)], { type: 'application/gexf+xml' })
}

const declared = (of: 'node' | 'edge', columns: readonly FlatColumn[]): string =>
  el(
    'attributes',
    { class: of, mode: 'static' },
    ...columns.map(({ heading, isNumber }, index) =>
      el('attribute', { id: String(index + 1), title: heading, type: isNumber ? 'double' : 'string' }),
    ),
  )

function values(columns: readonly FlatColumn[], row: number): readonly string[] {
  const said = columns.flatMap(({ cells }, index) => {
    const value = cells[row] ?? null
    return value === null ? [] : [el('attvalue', { for: String(index + 1), value })]
  })
  return said.length === 0 ? [] : [el('attvalues', {}, ...said)]
}
