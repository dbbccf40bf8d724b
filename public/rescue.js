// Gets the maps out when the app does not start. No framework, no module, nothing of the app: only what every browser has.

const texts = {
  sv: {
    name: 'Svenska',
    languages: 'Språk',
    locale: 'sv-SE',
    title: 'Rädda dina kartor',
    about:
      'Den här sidan läser det som Samspel har sparat i den här webbläsaren och ändrar inget. Spara allt som en fil, eller en karta i taget. En karta som sparas här kan öppnas i Samspel.',
    everything: 'Spara allt',
    reading: 'Läser',
    maps: 'Kartor',
    copies: 'Säkerhetskopior',
    save: 'Spara',
    untitled: 'Utan titel',
    removed: 'borttagen',
    actors: 'Aktörer',
    back: 'Till Samspel',
  },
  da: {
    name: 'Dansk',
    languages: 'Sprog',
    locale: 'da-DK',
    title: 'Red dine kort',
    about:
      'Siden læser det, Samspel har gemt i denne browser, og ændrer intet. Gem alt som én fil, eller et kort ad gangen. Et kort, der gemmes her, kan åbnes i Samspel.',
    everything: 'Gem alt',
    reading: 'Læser',
    maps: 'Kort',
    copies: 'Sikkerhedskopier',
    save: 'Gem',
    untitled: 'Uden titel',
    removed: 'slettet',
    actors: 'Aktører',
    back: 'Til Samspel',
  },
  nb: {
    name: 'Norsk',
    languages: 'Språk',
    locale: 'nb-NO',
    title: 'Redd kartene dine',
    about:
      'Siden leser det Samspel har lagret i denne nettleseren, og endrer ingenting. Lagre alt som én fil, eller ett kart om gangen. Et kart som lagres her, kan åpnes i Samspel.',
    everything: 'Lagre alt',
    reading: 'Leser',
    maps: 'Kart',
    copies: 'Sikkerhetskopier',
    save: 'Lagre',
    untitled: 'Uten tittel',
    removed: 'slettet',
    actors: 'Aktører',
    back: 'Til Samspel',
  },
  en: {
    name: 'English',
    languages: 'Language',
    locale: 'en-GB',
    title: 'Rescue your maps',
    about:
      'This page reads what Samspel has stored in this browser and changes nothing. Save everything as one file, or one map at a time. A map saved here can be opened in Samspel.',
    everything: 'Save everything',
    reading: 'Reading',
    maps: 'Maps',
    copies: 'Safety copies',
    save: 'Save',
    untitled: 'Untitled',
    removed: 'removed',
    actors: 'Actors',
    back: 'To Samspel',
  },
}

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

/** The language of the app, else the first of the browser that there is. */
function wantedLanguage() {
  let remembered = null
  try {
    remembered = localStorage.getItem('samspel.language')
  } catch {
    // Storage is blocked: the browser knows as well.
  }
  const tags = [remembered, ...navigator.languages].map((tag) => String(tag).toLowerCase().split('-')[0])
  const known = tags.map((tag) => (tag === 'no' || tag === 'nn' ? 'nb' : tag)).find((tag) => Object.hasOwn(texts, tag))
  return known || 'en'
}

let language = wantedLanguage()
/** Null until everything is read. */
let copies = null

function addLine(list, words, run) {
  const line = document.createElement('li')
  const label = document.createElement('span')
  label.textContent = words.filter(Boolean).join(' · ')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = texts[language].save
  button.setAttribute('aria-label', `${texts[language].save}: ${label.textContent}`)
  button.addEventListener('click', run)
  line.append(label, button)
  list.append(line)
}

const factsOf = (title, count, day) => {
  const { untitled, actors, locale } = texts[language]
  return [title || untitled, `${actors}: ${count}`, new Date(day).toLocaleString(locale)]
}

function listMaps() {
  const schema = Number((found.stores.meta || []).find((entry) => entry.key === 'schema')?.value) || 1
  byId('maps').replaceChildren()
  for (const map of found.stores.maps || []) {
    const words = [...factsOf(map.title, map.actorCount, map.changedAt), map.deletedAt && texts[language].removed]
    addLine(byId('maps'), words, () => save(fileName(map.title), mapFile(schema, documentOf(map.id))))
  }
}

/** Read once: what cannot be read is a problem, told once. */
function copiesFound() {
  return Object.entries(found.copies).flatMap(([path, text]) => {
    const end = text.indexOf('\n')
    try {
      return [{ ...JSON.parse(text.slice(0, end)), body: text.slice(end + 1) }]
    } catch (error) {
      problem(path, error)
      return []
    }
  })
}

function listCopies() {
  byId('copies').replaceChildren()
  for (const { title, actorCount, savedAt, schema, body } of copies)
    addLine(byId('copies'), factsOf(title, actorCount, savedAt), () => save(fileName(title), mapFile(schema, JSON.parse(body))))
}

function show(wanted) {
  language = wanted
  const words = texts[language]
  document.documentElement.lang = language
  document.title = `Samspel: ${words.title}`
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = words[element.dataset.text]
  for (const button of byId('languages').children) button.setAttribute('aria-pressed', String(button.lang === language))
  byId('languages').setAttribute('aria-label', words.languages)
  byId('state').textContent = words.reading
  if (!copies) return
  listMaps()
  listCopies()
  const counts = [`${words.maps}: ${byId('maps').childElementCount}`, `${words.copies}: ${byId('copies').childElementCount}`]
  byId('state').textContent = [...counts, ...found.problems].join(' · ')
}

for (const [tag, { name }] of Object.entries(texts)) {
  const button = document.createElement('button')
  button.type = 'button'
  button.lang = tag
  button.textContent = name
  button.addEventListener('click', () => show(tag))
  byId('languages').append(button)
}
show(language)
readEverything().then(() => {
  copies = copiesFound()
  show(language)
  byId('everything').disabled = false
  byId('everything').addEventListener('click', () => save('samspel-rescue.json', found))
})
