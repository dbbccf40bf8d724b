// Labels on a map of ordinary size: chosen together, by local search and a short annealing, so that none covers a mark or another label.
import type { ActorId } from '../domain/document'
import { randomFrom } from '../domain/random'
import { type LabelRequest, type LabelSpace, labelSteps, type PlacedLabel, usualSteps } from './labelBoxes'
import { type Candidate, candidateAt, conflict, meets, together } from './labelCosts'
import type { LabelPlace } from './picture'

/** How much better a new place must be before a label leaves the one it had. */
const loyalty = 60
/** Rounds of the last repair. */
const mostRounds = 1500
/** Rounds after which it ends when nothing has become better. */
const patience = 300

interface Seat {
  readonly request: LabelRequest
  /** The cheapest by itself first. */
  readonly candidates: Candidate[]
  /** Marks that this label can come near. */
  marks: readonly LabelRequest[]
  /** Seats whose labels can meet this one's. */
  neighbours: Seat[]
  chosen: Candidate
  steps: number
  /** Covers a mark or a label, or leaves the frame. */
  tangled: boolean
}

export function placeFewLabels(
  requests: readonly LabelRequest[],
  space: LabelSpace,
  previous: ReadonlyMap<ActorId, LabelPlace>,
): ReadonlyMap<ActorId, PlacedLabel> {
  const seats = requests.map((request) => seatOf(request, requests, space))
  meet(seats)
  const random = randomFrom(seats.length)
  const unsettled: Seat[] = []
  for (const seat of seats) {
    const place = previous.get(seat.request.id)
    if (place) seat.chosen = placedAt(seat, place, space)
    else unsettled.push(seat)
  }
  for (const seat of unsettled) seat.chosen = best(seat)
  if (unsettled.length * 2 > seats.length) {
    improve(seats, 0)
    anneal(seats, random, 120)
    improve(seats, 0)
    improve(seats, loyalty)
  } else improve(unsettled, 0)
  // What is settled and in nobody's way stays where it is, whatever else there might be to gain.
  for (let step = usualSteps; step < labelSteps.length && !space.near; step += 1) {
    const troubled = seats.filter(({ chosen, neighbours }) => isTangled(chosen, neighbours) || chosen.cost >= conflict)
    if (troubled.length === 0) break
    const anew = new Set<Seat>()
    for (const seat of troubled) {
      if (previous.has(seat.request.id) && !isTangled(seat.chosen, seat.neighbours)) continue
      while (seat.steps <= step) widen(seat, requests, space)
      anew.add(seat)
      for (const other of seat.neighbours) if (isTangled(other.chosen, [seat])) anew.add(other)
    }
    if (anew.size === 0) break
    meet(seats)
    if (step > usualSteps) anneal([...anew], random, 500)
    improve([...anew], 0)
  }
  untangle(seats, random, (seat) => {
    if (seat.steps === labelSteps.length || space.near) return
    while (seat.steps < labelSteps.length) widen(seat, requests, space)
    meet(seats)
  })
  return keep(seats, space)
}

function seatOf(request: LabelRequest, requests: readonly LabelRequest[], space: LabelSpace): Seat {
  const marks = marksNear(request, usualSteps, requests)
  const candidates = candidatesOf(request, 0, usualSteps, marks, space)
  if (space.near && request.other) candidates.push(...candidatesOf(request, 0, usualSteps, marks, space, 1))
  candidates.sort(cheaper)
  return { request, candidates, marks, neighbours: [], chosen: candidates[0] as Candidate, steps: usualSteps, tangled: false }
}

/** Adds the next distance to the choices of a label that found no room; with the first, its other shape. */
function widen(seat: Seat, requests: readonly LabelRequest[], space: LabelSpace) {
  seat.marks = marksNear(seat.request, seat.steps + 1, requests)
  if (seat.steps === usualSteps && seat.request.other)
    seat.candidates.push(...candidatesOf(seat.request, 0, usualSteps, seat.marks, space, 1))
  seat.candidates.push(...candidatesOf(seat.request, seat.steps, seat.steps + 1, seat.marks, space))
  seat.candidates.sort(cheaper)
  seat.steps += 1
}

const cheaper = (a: Candidate, b: Candidate): number => a.cost - b.cost

function marksNear(request: LabelRequest, steps: number, requests: readonly LabelRequest[]): readonly LabelRequest[] {
  const far = reachOf(request, steps)
  return requests.filter(
    ({ at, reach, id }) =>
      id !== request.id &&
      Math.abs(at.x - request.at.x) < far + widest(request) + reach &&
      Math.abs(at.y - request.at.y) < far + highest(request) + reach,
  )
}

function candidatesOf(
  request: LabelRequest,
  from: number,
  to: number,
  marks: readonly LabelRequest[],
  space: LabelSpace,
  shape = 0,
): Candidate[] {
  const candidates: Candidate[] = []
  for (let step = from; step < Math.min(to, labelSteps.length); step += 1) {
    const turn = step < usualSteps ? 1 : 0.5
    for (let direction = 0; direction < 12; direction += turn)
      candidates.push(candidateAt(request, { direction, step, shape }, marks, space))
  }
  return candidates
}

function placedAt(seat: Seat, place: LabelPlace, space: LabelSpace): Candidate {
  const found = seat.candidates.find(
    (one) => one.place.direction === place.direction && one.place.step === place.step && one.place.shape === place.shape,
  )
  if (found) return found
  const own = candidateAt(seat.request, seat.request.other ? place : { ...place, shape: 0 }, seat.marks, space)
  seat.candidates.push(own)
  seat.candidates.sort(cheaper)
  return own
}

function meet(seats: readonly Seat[]) {
  for (const seat of seats) seat.neighbours = seats.filter((other) => other !== seat && canMeet(seat, other))
}

function canMeet(a: Seat, b: Seat): boolean {
  const far = reachOf(a.request, a.steps) + reachOf(b.request, b.steps)
  const one = a.request
  const other = b.request
  return (
    Math.abs(one.at.x - other.at.x) < far + widest(one) + widest(other) &&
    Math.abs(one.at.y - other.at.y) < far + highest(one) + highest(other)
  )
}
const highest = ({ height, other }: LabelRequest): number => Math.max(height, other?.height ?? 0)
const widest = ({ width, other }: LabelRequest): number => Math.max(width, other?.width ?? 0)
const reachOf = ({ reach, pace }: LabelRequest, steps: number): number => (labelSteps[steps - 1] ?? 0) * pace + reach + 12

/** What a place costs among the others. From `most` on the sum is of no interest, and it may be anything above. */
function costWith(choice: Candidate, others: readonly Seat[], most = Infinity): number {
  let sum = choice.cost
  for (let index = 0; index < others.length && sum < most; index += 1) sum += together(choice, (others[index] as Seat).chosen)
  return sum
}

function isTangled(chosen: Candidate, neighbours: readonly Seat[]): boolean {
  if (chosen.covers) return true
  for (const other of neighbours) if (meets(chosen, other.chosen)) return true
  return false
}

function best(seat: Seat, favour = 0): Candidate {
  let found = seat.chosen
  let lowest = costWith(found, seat.neighbours) - favour
  for (const choice of seat.candidates) {
    // Past the lowest there is nothing to find.
    if (choice.cost >= lowest) break
    const total = costWith(choice, seat.neighbours, lowest)
    if (total >= lowest) continue
    found = choice
    lowest = total
  }
  return found
}

/** Lets each label in turn take its best place until none moves. `favour`: how much its present place is worth to it. */
function improve(seats: readonly Seat[], favour: number) {
  // Who has the best place stays until a neighbour moves.
  const settled = new Set<Seat>()
  for (let round = 0; round < 12 && settled.size < seats.length; round += 1) {
    for (const seat of seats) {
      if (settled.has(seat)) continue
      settled.add(seat)
      const next = best(seat, favour)
      if (next === seat.chosen) continue
      seat.chosen = next
      for (const neighbour of seat.neighbours) settled.delete(neighbour)
    }
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
    // Even without neighbours it would be too dear: spares most of the sums.
    if (choice.cost - seat.chosen.cost > warmth * 12 + 5000) continue
    const now = costWith(seat.chosen, seat.neighbours)
    // Forty times the warmth is never accepted.
    const worse = costWith(choice, seat.neighbours, now + warmth * 40) - now
    if (worse < 0 || random() < Math.exp(-worse / warmth)) seat.chosen = choice
  }
  if (total() > before) for (const [index, seat] of seats.entries()) seat.chosen = start[index] as Candidate
}

/**
 * Where labels still cover something: one of them at a time takes its best other place, even at the cost of a neighbour,
 * who then looks for one of its own. Keeps the best that was seen.
 */
function untangle(seats: readonly Seat[], random: () => number, giveAll: (seat: Seat) => void) {
  const look = (seat: Seat) => {
    seat.tangled = isTangled(seat.chosen, seat.neighbours)
  }
  for (const seat of seats) look(seat)
  let fewest = Infinity
  let found: readonly Candidate[] = []
  let last = 0
  for (let round = 0; round < mostRounds && round < last + patience; round += 1) {
    const tangled = seats.filter((seat) => seat.tangled)
    if (tangled.length < fewest) [fewest, found, last] = [tangled.length, seats.map((seat) => seat.chosen), round]
    if (tangled.length === 0) return
    const seat = tangled[Math.floor(random() * tangled.length)] as Seat
    giveAll(seat)
    let next = seat.chosen
    let lowest = Infinity
    for (const choice of seat.candidates) {
      if (choice.cost * 0.6 >= lowest) break
      if (choice === seat.chosen || choice.covers) continue
      const mood = 0.6 + random()
      const total = costWith(choice, seat.neighbours, lowest / mood) * mood
      if (total >= lowest) continue
      next = choice
      lowest = total
    }
    seat.chosen = next
    look(seat)
    for (const other of seat.neighbours) look(other)
  }
  for (const [index, seat] of seats.entries()) seat.chosen = found[index] as Candidate
}

/** Drops labels that cover something, the least important first, until the rest are free. */
function keep(seats: readonly Seat[], { keepAll }: LabelSpace): ReadonlyMap<ActorId, PlacedLabel> {
  const kept = new Set(seats)
  const coversAny = ({ chosen, neighbours }: Seat) =>
    chosen.covers || neighbours.some((other) => kept.has(other) && meets(chosen, other.chosen))
  if (!keepAll)
    for (const seat of [...seats].sort((a, b) => a.request.priority - b.request.priority)) if (coversAny(seat)) kept.delete(seat)
  return new Map([...kept].map(({ request, chosen }) => [request.id, { place: chosen.place, box: chosen.box }]))
}
