// Runs in the page before the app: gives commands as people do, through the app's own door (?debug puts it on window), and says what it holds.
// Everything follows from a seed, so that a run can be repeated beside the real one and compared.
const trust = {
  /** Numbers from 0 up to 1 (mulberry32). */
  random(seed) {
    let state = seed >>> 0
    return () => {
      state = (state + 0x6d2b79f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
    }
  },

  actor: (id, name, order = 1) => ({
    id,
    name,
    shortName: '',
    group: null,
    influence: null,
    interest: null,
    stance: null,
    engagement: { current: null, desired: null },
    salience: [],
    role: null,
    capacity: null,
    mission: '',
    gain: '',
    note: '',
    strategy: { argument: '', approachedBy: null, channel: '', dueWeeks: null, ownership: '', risk: '' },
    assumption: false,
    isSelf: false,
    spot: null,
    pinned: false,
    locked: false,
    order,
  }),

  document(actors = 12) {
    const info = {
      id: 'info',
      title: 'Skolfrånvaro i Älvsunda',
      question: 'Vilka berörs?',
      problem: '0',
      goal: '',
      organisation: '',
      ownRole: '',
      threshold: { influence: 50, interest: 50 },
      axesSwapped: false,
      gridSet: 'engage',
      quadrantNames: { contextSetter: '', player: '', crowd: '', subject: '' },
      axisNames: { influence: '', interest: '' },
      scale: 'percent',
      language: 'sv',
    }
    const rows = Array.from({ length: actors }, (_, index) => trust.actor(`a${index}`, `Aktör ${index}`, index + 1))
    return {
      info: { info },
      groups: {},
      actors: Object.fromEntries(rows.map((row) => [row.id, row])),
      relations: {},
      participants: {},
      scores: {},
      notes: {},
    }
  },

  put: (doc, table, row) => ({ ...doc, [table]: { ...doc[table], [row.id]: row } }),

  /** A random command that changes two rows at once: number `n` is written into the case and into a note, so a half command shows. */
  command(n, random, prefix = 'n') {
    return (doc) => {
      const whole = (end) => Math.floor(random() * end)
      const actors = Object.values(doc.actors).sort((a, b) => (a.id < b.id ? -1 : 1))
      const actor = actors[whole(actors.length)]
      const other = actors[whole(actors.length)]
      const kind = whole(8)
      let next = doc
      if (kind <= 2) next = trust.put(next, 'actors', { ...actor, influence: whole(101), interest: whole(101) })
      else if (kind === 3) next = trust.put(next, 'actors', { ...actor, name: `Namn ${whole(1000)}` })
      else if (kind === 4 && actor.id !== other.id) {
        const id = `${prefix}-r${n}`
        const relation = {
          id,
          source: actor.id,
          target: other.id,
          type: 'funding',
          direction: 'forward',
          strength: 2,
          desired: false,
          note: '',
        }
        next = trust.put(next, 'relations', relation)
      } else if (kind === 5 && actors.length > 6 && actor.id !== 'a0') {
        const { [actor.id]: _, ...kept } = next.actors
        const relations = Object.values(next.relations).filter(({ source, target }) => source !== actor.id && target !== actor.id)
        next = { ...next, actors: kept, relations: Object.fromEntries(relations.map((row) => [row.id, row])) }
      } else next = trust.put(next, 'actors', trust.actor(`${prefix}-a${n}`, `Ny ${n}`, 100 + n))
      next = trust.put(next, 'actors', { ...next.actors.a0, note: String(n) })
      return trust.put(next, 'info', { ...next.info.info, problem: String(n) })
    }
  },

  canonical: (value) =>
    JSON.stringify(value, (_, part) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ),

  /** The document after the first `count` commands of a seed. */
  replay(seed, count) {
    const random = trust.random(seed)
    let doc = trust.document()
    for (let n = 1; n <= count; n++) doc = trust.command(n, random)(doc)
    return trust.canonical(doc)
  },

  edit: (change) => window.samspel.documents.edit({ key: 'edit.info' }, change),
  shown: () => trust.canonical(window.samspel.documents.doc()),
  stored: async (id) => trust.canonical(await window.samspel.storage.read(id)),

  saved: () =>
    new Promise((resolve) => {
      const { status } = window.samspel.storage
      const check = (state) => {
        if (state.kind !== 'saved') return
        stop()
        resolve()
      }
      const stop = status.subscribe(check)
      check(status.getState())
    }),

  /** Commands one after the other, each reported to the outside once the app says it is saved. */
  async work(seed, longest = 100_000) {
    const random = trust.random(seed)
    const pause = trust.random(seed + 1)
    for (let n = 1; n <= longest; n++) {
      trust.edit(trust.command(n, random))
      await trust.saved()
      console.log(`acknowledged ${n}`)
      await new Promise((resolve) => setTimeout(resolve, 5 + pause() * 35))
    }
  },

  /** Shows a new map, or the one with this id. */
  async open(id) {
    const { samspel } = window
    const map = id ?? (await samspel.storage.create(trust.document()))
    samspel.go({ page: 'map', id: map, view: 'table' })
    await trust.until(() => samspel.session.getState().route.id === map)
    return map
  },

  async until(is, timeout = 10_000) {
    const end = performance.now() + timeout
    while (!is()) {
      if (performance.now() > end) throw new Error(`trust.until: not within ${timeout} ms: ${is}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  },
}
window.trust = trust
