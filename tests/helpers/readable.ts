// Crowded maps from a seed, and what is hard to read in a picture of one.
import { newActor } from '../../src/domain/create'
import { type Relation, relationTypes, type StakeholderDocument } from '../../src/domain/document'
import { distance, distanceToLine, linesCross } from '../../src/domain/plane'
import { crosses, distanceToBox, overlap } from '../../src/scene/geometry'
import type { ActorItem, Box, MapPicture } from '../../src/scene/picture'
import { textWidth } from '../../src/scene/textWidth'
import { documentWith, randomFrom } from './documents'

const names = [
  'Kommunstyrelsen',
  'Barn- och utbildningsnämnden',
  'BUP',
  'Första linjen psykisk hälsa',
  'Arbetsmarknadsenheten',
  'Föräldranätverket Rätt till skolan',
  'Lokalpolisen',
  'Kultur och fritid',
  'Samhällsbyggnadsförvaltningen',
  'Socialförvaltningen',
  'IFO',
  'Folkehelsekoordinatoren',
  'Beskæftigelses- og integrationsforvaltningen',
  'Sundhedsforvaltningen',
  'Regionens folkhälsoenhet',
  'Räddningstjänstförbundet',
  'Kyrkan',
  'Elever',
  'Länsstyrelsen i Västernorrland',
  'Överförmyndarnämnden',
]

/**
 * A map as people make them when they are in a hurry: long and short names, several actors at one spot, some exactly on the
 * dividing lines, some in the corners.
 */
export function crowdedMap(seed: number, count: number): StakeholderDocument {
  const random = randomFrom(seed)
  const whole = (end: number) => Math.floor(random() * end)
  const heaps = Array.from({ length: 3 }, () => ({ influence: whole(101), interest: whole(101) }))
  const rated = () => {
    const kind = random()
    const free = { influence: whole(101), interest: whole(101) }
    if (kind < 0.2) return heaps[whole(3)] ?? free
    if (kind < 0.3) return random() < 0.5 ? { ...free, influence: 50 } : { ...free, interest: 50 }
    if (kind < 0.38) return { influence: whole(2) * 100, interest: whole(2) * 100 }
    return free
  }
  const groups = Array.from({ length: 2 + whole(8) }, (_, index) => `Grupp ${index + 1}`)
  const actors = Array.from({ length: count }, (_, index) =>
    newActor({
      id: `a${index}`,
      name: `${names[whole(names.length)]}${random() < 0.5 ? ` ${index}` : ''}`,
      group: random() < 0.9 ? (groups[whole(groups.length)] ?? null) : null,
      ...rated(),
      assumption: random() < 0.2,
      order: index,
    }),
  )
  // Mostly within the group, as in life.
  const relations = Array.from({ length: count < 2 ? 0 : Math.round(count * 1.6) }, (_, index) => {
    const from = whole(count)
    const own = actors.filter(({ group, id }) => group === actors[from]?.group && id !== `a${from}`)
    const near = random() < 0.6 ? own[whole(own.length)] : undefined
    const to = near?.id ?? `a${(from + 1 + whole(count - 1)) % count}`
    const fields: Partial<Relation> = {
      type: relationTypes[index % relationTypes.length] ?? 'cooperation',
      direction: (['none', 'forward', 'both'] as const)[whole(3)] ?? 'none',
      strength: ([1, 2, 3] as const)[whole(3)] ?? 1,
    }
    return [`a${from}`, to, fields] as const
  })
  return documentWith({ groups, actors, relations, info: { language: 'sv' } })
}

/** Labels that hide something, lack, or cannot be traced to their mark. Empty: every name can be read. */
export function unreadable({ actors, captions }: Pick<MapPicture, 'actors' | 'captions'>, frame: Box | null): string[] {
  const found: string[] = []
  for (const { id, at, radius, label, labelBox } of actors) {
    if (!labelBox) {
      found.push(`${id} has no label`)
      continue
    }
    if (frame && overlap(frame, labelBox) < labelBox.width * labelBox.height - 0.01) found.push(`the label of ${id} leaves the frame`)
    for (const other of actors) {
      if (distanceToBox(other.at, labelBox) < other.radius) found.push(`the label of ${id} covers the mark of ${other.id}`)
      if (other.id > id && other.labelBox && overlap(labelBox, other.labelBox) > 0) found.push(`the labels of ${id} and ${other.id} meet`)
    }
    for (const caption of captions)
      if (overlap(captionBox(caption), labelBox) > 0) found.push(`the label of ${id} covers "${caption.text}"`)
    if (distanceToBox(at, labelBox) - radius > 26 && !label.some(({ kind }) => kind === 'path'))
      found.push(`no line leads from ${id} to its label`)
  }
  return found
}

/** The box of a group's name as it is drawn at 100 %. */
const captionBox = ({ x, y, text, size, weight }: MapPicture['captions'][number]): Box => {
  const width = textWidth(text, size, weight)
  return { x: x - width / 2, y: y - 0.85 * size, width, height: 1.1 * size }
}

/** Leader lines that touch the mark of somebody else. */
export function leadersAcross(actors: readonly ActorItem[]): number {
  let count = 0
  for (const { id, label } of actors) {
    for (const shape of label) {
      const [x1, y1, x2, y2] = shape.kind === 'path' ? (shape.d.match(/-?[\d.]+/g)?.map(Number) ?? []) : []
      if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) continue
      count += actors.filter(
        (other) => other.id !== id && distanceToLine(other.at, { x: x1, y: y1 }, { x: x2, y: y2 }) < other.radius,
      ).length
    }
  }
  return count
}

/** Relations whose drawn line enters the mark of somebody it does not concern. */
export function linesThroughMarks({ actors, relations }: MapPicture): string[] {
  return relations.flatMap(({ id, source, target, line }) =>
    actors.some(
      (actor) =>
        actor.id !== source &&
        actor.id !== target &&
        line.some((point, index) => index > 0 && distanceToLine(actor.at, line[index - 1] ?? point, point) < actor.radius),
    )
      ? [id]
      : [],
  )
}

/** Labels that a relation's line runs through. */
export const labelsUnderLines = ({ actors, relations }: MapPicture): number =>
  actors.filter(
    ({ labelBox }) =>
      labelBox && relations.some(({ line }) => line.some((to, index) => index > 0 && crosses([line[index - 1] ?? to, to], labelBox))),
  ).length

/** How often drawn lines cross, those with an actor in common left out unless they cross away from it. */
export function drawnCrossings({ actors, relations }: MapPicture): number {
  const places = new Map(actors.map((actor) => [actor.id, actor]))
  let count = 0
  for (const [index, one] of relations.entries()) {
    for (const other of relations.slice(index + 1)) {
      const shared = [one.source, one.target].filter((end) => end === other.source || end === other.target)
      if (shared.length === 2) continue
      count += crossingsOf(one.line, other.line).filter((point) =>
        shared.every((id) => {
          const mark = places.get(id)
          return !mark || distance(point, mark.at) > mark.radius + 14
        }),
      ).length
    }
  }
  return count
}

function crossingsOf(one: MapPicture['relations'][number]['line'], other: MapPicture['relations'][number]['line']) {
  return one.flatMap((to, index) => {
    const from = one[index - 1]
    if (!from) return []
    const meets = other.some((end, at) => at > 0 && linesCross([from, to], [other[at - 1] ?? end, end]))
    return meets ? [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }] : []
  })
}

/** Marks that cover each other. */
export const marksMeet = (actors: readonly ActorItem[]): number =>
  actors.reduce(
    (count, one, index) => count + actors.slice(index + 1).filter((other) => distance(one.at, other.at) < one.radius + other.radius).length,
    0,
  )
