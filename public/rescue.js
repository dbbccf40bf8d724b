// Gets the maps out when the app does not start. No framework, no module, nothing of the app: only what every browser has.

const databaseName = 'samspel'
const tables = ['info', 'groups', 'actors', 'relations', 'participants', 'scores', 'notes']
const found = { app: 'samspel-rescue', savedAt: new Date().toISOString(), stores: {}, copies: {}, remembered: {}, problems: [] }

const byId = (id) => document.getElementById(id)
const problem = (what, error) => found.problems.push(`${what}: ${error}`)

/** Without a version the browser opens whatever is there; a database that is not there is not made. */
function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName)
    request.onupgradeneeded = () => request.transaction.abort()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    setTimeout(() => reject(new Error('no answer')), 10000)
  })
}

/** Row by row, so that one damaged row does not take the others with it. */
function readStore(database, name) {
  return new Promise((resolve) => {
    const rows = []
    const request = database.transaction(name, 'readonly').objectStore(name).openCursor()
    request.onsuccess = () => {
      const cursor = request.result
      if (!cursor) return resolve(rows)
      rows.push(cursor.value)
      cursor.continue()
    }
    request.onerror = () => {
      problem(name, request.error)
      resolve(rows)
    }
  })
}

async function readCopies(directory, path) {
  for await (const entry of directory.values()) {
    const name = `${path}/${entry.name}`
    if (entry.kind === 'directory') await readCopies(entry, name)
    else
      try {
        found.copies[name] = await (await entry.getFile()).text()
      } catch (error) {
        problem(name, error)
      }
  }
}

async function readEverything() {
  try {
    const database = await openDatabase()
    found.version = database.version
    for (const name of database.objectStoreNames)
      found.stores[name] = await readStore(database, name).catch((error) => problem(name, error))
    database.close()
  } catch (error) {
    problem('database', error)
  }
  try {
    await readCopies(await navigator.storage.getDirectory(), '')
  } catch (error) {
    problem('copies', error)
  }
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('samspel.')) found.remembered[key] = localStorage.getItem(key)
  } catch (error) {
    problem('remembered', error)
  }
}

function save(name, value) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([JSON.stringify(value, null, 1)], { type: 'application/json' }))
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), 60000)
}

/** A file that Samspel opens. */
const mapFile = (schema, document) => ({ app: 'samspel', schema, exported: found.savedAt, document })

function documentOf(map) {
  const rows = (found.stores.rows || []).filter((record) => record && record.map === map)
  return Object.fromEntries(tables.map((table) => [table, rows.filter((record) => record.table === table).map((record) => record.row)]))
}

const fileName = (title) =>
  `${
    (title || 'Samspel')
      .replace(/[^\p{L}\p{N} ._-]/gu, ' ')
      .trim()
      .slice(0, 80) || 'Samspel'
  }.samspel.json`
const time = (iso) => new Date(iso).toLocaleString('sv-SE')

function addLine(list, text, run) {
  const line = document.createElement('li')
  const words = document.createElement('span')
  words.textContent = text
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Spara / Save'
  button.setAttribute('aria-label', `Spara / Save: ${text}`)
  button.addEventListener('click', run)
  line.append(words, button)
  list.append(line)
}

function listMaps() {
  const schema = Number((found.stores.meta || []).find((entry) => entry.key === 'schema')?.value) || 1
  for (const map of found.stores.maps || []) {
    const deleted = map.deletedAt ? ' · borttagen / deleted' : ''
    const text = `${map.title || 'Utan titel / Untitled'} · ${map.actorCount} · ${time(map.changedAt)}${deleted}`
    addLine(byId('maps'), text, () => save(fileName(map.title), mapFile(schema, documentOf(map.id))))
  }
}

function listCopies() {
  for (const [path, text] of Object.entries(found.copies)) {
    const end = text.indexOf('\n')
    try {
      const facts = JSON.parse(text.slice(0, end))
      const words = `${facts.title || 'Utan titel / Untitled'} · ${facts.actorCount} · ${time(facts.savedAt)}`
      addLine(byId('copies'), words, () => save(fileName(facts.title), mapFile(facts.schema, JSON.parse(text.slice(end + 1)))))
    } catch (error) {
      problem(path, error)
    }
  }
}

readEverything().then(() => {
  listMaps()
  listCopies()
  const [maps, copies] = [byId('maps').childElementCount, byId('copies').childElementCount]
  const problems = found.problems.length > 0 ? ` · ${found.problems.join(' · ')}` : ''
  byId('state').textContent = `Kartor / Maps: ${maps} · Kopior / Copies: ${copies}${problems}`
  byId('everything').disabled = false
  byId('everything').addEventListener('click', () => save('samspel-rescue.json', found))
})
