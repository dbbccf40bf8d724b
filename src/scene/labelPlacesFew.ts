// Labels on a map of ordinary size: chosen together, by local search and a short annealing, so that none covers a mark or another label.
import type { ActorId, Point } from '../domain/document'
import { distanceToLine, linesCross } from '../domain/plane'
import { randomFrom } from '../domain/random'
import { crosses, distanceToBox, overlap } from './geometry'
import {
  directionCost,
  type LabelRequest,
  type LabelSpace,
  labelBoxAt,
  labelSteps,
  leaderOf,
  type PlacedLabel,
  usualSteps,
} from './labelBoxes'
import type { LabelPlace } from './picture'

// The order of the costs is the rule: outside ≫ leader across a mark > nearer to another mark > over a mark > over a label or a name > distance.
const cost = {
  outside: 100_000,
  leaderAcross: 4000,
  nearer: 2000,
  overMark: 1000,
  overLabel: 600,
  overName: 600,
  leadersCross: 250,
  overLine: 12,
  crowd: 8,
} as const
/** Between two labels, px. */
const labelGap = 1.5
/** Closer than this, px, a label begins to crowd what it does not name. */
const airy = 9
/** From this cost on a label is in somebody's way. */
const conflict = cost.overLabel
/** How much better a new place must be before a label leaves the one it had. */
const loyalty = 60
interface Candidate extends PlacedLabel {
  readonly leader: readonly [Point, Point] | null
  readonly cost: number
  /** True when the label would lie on a mark or outside the frame. */
  readonly covers: boolean
}
interface Seat {
  readonly request: LabelRequest
  readonly candidates: Candidate[]
  /** Seats whose labels can meet this one's. */
  neighbours: Seat[]
  chosen: Candidate
  steps: number
}

export function placeFewLabels(
  requests: readonly LabelRequest[],
  space: LabelSpace,
  previous: ReadonlyMap<ActorId, LabelPlace>,
): ReadonlyMap<ActorId, PlacedLabel> {
  const seats = requests.map((request) => seatOf(request, requests, space))
  meet(seats)
  const known = seats.every(({ request }) => previous.has(request.id))
  for (const seat of seats) seat.chosen = candidateAt(seat, previous.get(seat.request.id), requests, space) ?? best(seat, seat.neighbours)
  const random = randomFrom(seats.length)
  if (!known) {
    improve(seats, 0)
    anneal(seats, random, 120)
    improve(seats, 0)
  }
  improve(seats, loyalty)
  for (let step = usualSteps; step < labelSteps.length; step += 1) {
    const troubled = seats.filter(inTheWay)
    if (troubled.length === 0) break
    for (const seat of troubled) widen(seat, requests, space)
    meet(seats)
    const around = new Set(troubled.flatMap((seat) => [seat, ...seat.neighbours]))
    if (step > usualSteps) anneal([...around], random, 500)
    improve([...around], 0)
  }
  untangle(seats, random, (seat) => {
    if (seat.steps === labelSteps.length) return
    while (seat.steps < labelSteps.length) widen(seat, requests, space)
    meet(seats)
  })
  return keep(seats, space)
}

function seatOf(request: LabelRequest, requests: readonly LabelRequest[], space: LabelSpace): Seat {
  const candidates = candidatesOf(request, 0, usualSteps, requests, space)
  return { request, candidates, neighbours: [], chosen: candidates[0] as Candidate, steps: usualSteps }
}

/** Adds the next distance to the choices of a label that found no room. */
function widen(seat: Seat, requests: readonly LabelRequest[], space: LabelSpace) {
  seat.candidates.push(...candidatesOf(seat.request, seat.steps, seat.steps + 1, requests, space))
  seat.candidates.sort((a, b) => a.cost - b.cost)
  seat.steps += 1
}

function candidatesOf(request: LabelRequest, from: number, to: number, requests: readonly LabelRequest[], space: LabelSpace): Candidate[] {
  const candidates: Candidate[] = []
  for (let step = from; step < Math.min(to, labelSteps.length); step += 1) {
    const turn = step < usualSteps ? 1 : 0.5
    for (let direction = 0; direction < 12; direction += turn) candidates.push(candidate(request, { direction, step }, requests, space))
  }
  return candidates.sort((a, b) => a.cost - b.cost)
}

function candidateAt(seat: Seat, place: LabelPlace | undefined, requests: readonly LabelRequest[], space: LabelSpace): Candidate | null {
  if (!place) return null
  const found = seat.candidates.find((one) => one.place.direction === place.direction && one.place.step === place.step)
  if (found) return found
  const own = candidate(seat.request, place, requests, space)
  seat.candidates.push(own)
  return own
}

/** What a place costs whatever the other labels do. */
function candidate(
  request: LabelRequest,
  place: LabelPlace,
  requests: readonly LabelRequest[],
  { frame, avoid, lines }: LabelSpace,
): Candidate {
  const box = labelBoxAt(request, place)
  const leader = leaderOf(request, { place, box })
  let sum = (labelSteps[place.step] ?? 0) * 1.5 + (directionCost[Math.floor(place.direction)] ?? 0)
  let covers = false
  if (frame) {
    const outside = box.width * box.height - overlap(box, frame)
    if (outside > 0.01) sum += cost.outside + outside
    covers = outside > 0.01
  }
  for (const name of avoid) if (overlap(box, name) > 0) sum += cost.overName
  lines?.visit(box, (line) => {
    if (crosses(line, box)) sum += cost.overLine
  })
  const own = distanceToBox(request.at, box) - request.reach
  for (const other of requests) {
    if (other === request) continue
    const gap = distanceToBox(other.at, box) - other.reach
    if (gap < 1.5) {
      sum += cost.overMark + 20 * (1.5 - gap)
      covers = true
    } else if (gap < own) sum += leader ? 10 : cost.nearer
    else if (gap < airy) sum += airy - gap
    if (leader && distanceToLine(other.at, leader[0], leader[1]) < other.reach + 1) sum += cost.leaderAcross
  }
  return { place, box, leader, cost: sum, covers }
}

function meet(seats: readonly Seat[]) {
  for (const seat of seats) seat.neighbours = seats.filter((other) => other !== seat && canMeet(seat, other))
}

function canMeet(a: Seat, b: Seat): boolean {
  const far = reachOf(a) + reachOf(b)
  const one = a.request
  const other = b.request
  return (
    Math.abs(one.at.x - other.at.x) < far + one.width + other.width && Math.abs(one.at.y - other.at.y) < far + one.height + other.height
  )
}
const reachOf = ({ request, steps }: Seat): number => (labelSteps[steps - 1] ?? 0) + request.reach + 12

/** What two labels cost each other. */
function together(a: Candidate, b: Candidate): number {
  const one = a.box
  const other = b.box
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  let sum = 0
  if (width > -airy / 2 && height > -airy / 2)
    sum = width > -labelGap && height > -labelGap ? cost.overLabel + 2 * (width + labelGap) * (height + labelGap) : cost.crowd
  if (a.leader && crosses(a.leader, other)) sum += cost.overLabel
  if (b.leader && crosses(b.leader, one)) sum += cost.overLabel
  if (a.leader && b.leader && linesCross(a.leader, b.leader)) sum += cost.leadersCross
  return sum
}

function costWith(choice: Candidate, others: readonly Seat[]): number {
  let sum = choice.cost
  for (const other of others) sum += together(choice, other.chosen)
  return sum
}
const inTheWay = (seat: Seat): boolean => costWith(seat.chosen, seat.neighbours) >= conflict
const coversAny = ({ chosen, neighbours }: Seat, among?: ReadonlySet<Seat>): boolean =>
  chosen.covers || neighbours.some((other) => (among?.has(other) ?? true) && overlap(chosen.box, other.chosen.box) > 0)

function best(seat: Seat, others: readonly Seat[], favour = 0): Candidate {
  let found = seat.chosen
  let lowest = costWith(found, others) - favour
  for (const choice of seat.candidates) {
    // Candidates are nearly sorted by their own cost: past the lowest there is nothing to find.
    if (choice.cost >= lowest) continue
    const total = costWith(choice, others)
    if (total < lowest) [found, lowest] = [choice, total]
  }
  return found
}

/** Lets each label in turn take its best place until none moves. `favour`: how much its present place is worth to it. */
function improve(seats: readonly Seat[], favour: number) {
  for (let round = 0; round < 12; round += 1) {
    let moved = false
    for (const seat of seats) {
      const next = best(seat, seat.neighbours, favour)
      if (next !== seat.chosen) moved = true
      seat.chosen = next
    }
    if (!moved) return
  }
}

/** A short annealing: labels also take worse places for a while, so that a knot of them can come loose. */
function anneal(seats: readonly Seat[], random: () => number, warmest: number) {
  if (seats.length < 2) return
  const total = () => seats.reduce((sum, seat) => sum + costWith(seat.chosen, seat.neighbours), 0)
  const start = seats.map((seat) => seat.chosen)
  const before = total()
  const moves = seats.length * 50
  for (let move = 0; move < moves; move += 1) {
    const warmth = warmest * (1 - move / moves) ** 2 + 1
    const seat = seats[Math.floor(random() * seats.length)] as Seat
    const choice = seat.candidates[Math.floor(random() * Math.min(seat.candidates.length, 16))] as Candidate
    const worse = costWith(choice, seat.neighbours) - costWith(seat.chosen, seat.neighbours)
    if (worse < 0 || random() < Math.exp(-worse / warmth)) seat.chosen = choice
  }
  if (total() > before) for (const [index, seat] of seats.entries()) seat.chosen = start[index] as Candidate
}

/**
 * Where labels still cover something: one of them at a time takes its best other place, even at the cost of a neighbour,
 * who then looks for one of its own. Keeps the best that was seen.
 */
function untangle(seats: readonly Seat[], random: () => number, widest: (seat: Seat) => void) {
  let fewest = Infinity
  let found: readonly Candidate[] = []
  for (let round = 0; round < 800; round += 1) {
    const tangled = seats.filter((seat) => coversAny(seat))
    if (tangled.length < fewest) [fewest, found] = [tangled.length, seats.map((seat) => seat.chosen)]
    if (tangled.length === 0) return
    const seat = tangled[Math.floor(random() * tangled.length)] as Seat
    widest(seat)
    let next = seat.chosen
    let lowest = Infinity
    for (const choice of seat.candidates) {
      if (choice === seat.chosen || choice.covers) continue
      const total = costWith(choice, seat.neighbours) * (0.6 + random())
      if (total < lowest) [next, lowest] = [choice, total]
    }
    seat.chosen = next
  }
  for (const [index, seat] of seats.entries()) seat.chosen = found[index] as Candidate
}

/** Drops labels that cover something, the least important first, until the rest are free. */
function keep(seats: readonly Seat[], { keepAll }: LabelSpace): ReadonlyMap<ActorId, PlacedLabel> {
  const kept = new Set(seats)
  if (!keepAll)
    for (const seat of [...seats].sort((a, b) => a.request.priority - b.request.priority)) if (coversAny(seat, kept)) kept.delete(seat)
  return new Map([...kept].map(({ request, chosen }) => [request.id, { place: chosen.place, box: chosen.box }]))
}
