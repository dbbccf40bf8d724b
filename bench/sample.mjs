// Seeded maps of any size as Samspel files: the same number gives the same map.

/** mulberry32: 32 bits of state, good enough for test data and the same in every engine. */
function random(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const groups = ['political', 'administration', 'company', 'region', 'state', 'cooperation', 'civil', 'school_other', 'residents', 'media']
const words = ['Omsorg', 'Skola', 'Samhälle', 'Kultur', 'Trafik', 'Hälsa', 'Näring', 'Miljö', 'Ungdom', 'Bygd']
const kinds = ['nämnden', 'förvaltningen', 'rådet', 'föreningen', 'bolaget', 'nätverket', 'stiftelsen']
const types = ['cooperation', 'mandate', 'funding', 'information', 'conflict']
const stances = [-2, -1, 0, 1, 2, null]

/** Places on a loose lattice about twice as wide as high, never larger than what the app shows at its smallest zoom: all is in view. */
function spotOf(index, count, chance) {
  const columns = Math.ceil(Math.sqrt(count))
  const step = Math.min(150, 2200 / columns)
  return { x: ((index % columns) + chance() * 0.3) * step, y: (Math.floor(index / columns) + chance() * 0.3) * step * 0.55 }
}

/** A Samspel file with `count` placed actors and twice as many relations, four of five of them to near neighbours. */
export function sampleFile(count, seed = 1) {
  const chance = random(seed + count)
  const pick = (list) => list[Math.floor(chance() * list.length)]
  const columns = Math.ceil(Math.sqrt(count))
  const actors = Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    name: `${pick(words)}${pick(kinds)} ${index + 1}`,
    group: pick(groups),
    influence: Math.round(chance() * 100),
    interest: Math.round(chance() * 100),
    stance: pick(stances),
    spot: spotOf(index, count, chance),
    order: index,
  }))
  const near = (index) => (index + pick([1, columns, columns + 1, 2, 2 * columns])) % count
  const far = (index) => (index + 1 + Math.floor(chance() * (count - 1))) % count
  const relations = Array.from({ length: count * 2 }, (_, index) => {
    const source = index % count
    const target = chance() < 0.8 ? near(source) : far(source)
    return {
      id: `r${index}`,
      source: `a${source}`,
      target: `a${target === source ? (source + 1) % count : target}`,
      type: pick(types),
      direction: pick(['none', 'forward', 'both']),
      strength: pick([1, 2, 3]),
      desired: chance() < 0.1,
      note: '',
    }
  })
  const document = {
    info: [{ id: 'info', title: `Mätning ${count}`, question: 'Hur fort går det?', language: 'sv' }],
    groups: groups.map((id, index) => ({ id, name: id, slot: index + 1, order: index })),
    actors,
    relations,
    participants: [],
    scores: [],
  }
  return JSON.stringify({ app: 'samspel', schema: 1, exported: '2026-01-01T00:00:00.000Z', document })
}
