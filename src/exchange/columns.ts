// What the headings of a sheet mean, in Swedish, Danish, Norwegian and English.
import { isBlank, isScoreCell } from './scales'

/** What a column of a pasted table can be read as, in the order of the choices in the preview. */
export const columnFields = [
  'name',
  'shortName',
  'group',
  'influence',
  'interest',
  'stance',
  'engagement',
  'engagementDesired',
  'mission',
  'gain',
  'note',
] as const
export type ColumnField = (typeof columnFields)[number]

/** Everything that a row about an actor can say. */
export const actorFields = [
  ...columnFields,
  'role',
  'capacity',
  'salience',
  'assumption',
  'argument',
  'approachedBy',
  'channel',
  'dueWeeks',
  'ownership',
  'risk',
  'id',
] as const
export type ActorField = (typeof actorFields)[number]

/** Everything that a row about a relation can say. */
export const relationFields = ['source', 'target', 'type', 'direction', 'strength', 'desired', 'note'] as const
export type RelationField = (typeof relationFields)[number]

/** 'own': kept with the actor or the relation under the heading, because there is no field for it. */
export type Field = ActorField | RelationField | 'own'
export type ScoreField = 'influence' | 'interest'
export const isScore = (field: Field | null): field is ScoreField => field === 'influence' || field === 'interest'

// Each line: Swedish, Danish, Norwegian, English. A word that two languages share stands once.
const actorHeadings: { readonly [F in ActorField]: readonly string[] } = {
  name: [
    'aktör|aktörer|aktörens namn|namn|intressent|intressenter|organisation|verksamhet',
    'aktør|aktører|aktørens navn|navn|interessent|interessenter|virksomhed',
    'organisasjon|virksomhet|aktørnavn',
    'actor|actors|name|actor name|stakeholder|stakeholders|stakeholder name|organization|organisation name|label',
  ],
  shortName: ['kortnamn|kort namn|förkortning', 'kortnavn|kort navn|forkortelse', '', 'short name|shortname|abbreviation|acronym'],
  group: [
    'grupp|aktörsgrupp|intressentgrupp|kategori|sektor|typ|typ av aktör',
    'gruppe|aktørgruppe|interessentgruppe|type',
    'aktørtype',
    'group|actor group|stakeholder group|category|sector|type of actor|modularity class',
  ],
  influence: [
    'inflytande|makt|inflytande och makt|påverkan|påverkansmöjlighet|makt/inflytande|inflytande/makt|makt och inflytande',
    'indflydelse|magt|magt/indflydelse|indflydelse/magt',
    'innflytelse|makt/innflytelse|innflytelse/makt|påvirkning',
    'influence|power|power/influence|influence/power|impact',
  ],
  interest: ['intresse', 'interesse', '', 'interest'],
  stance: [
    'inställning|hållning|attityd|position|för/emot',
    'holdning|indstilling|for/imod',
    'innstilling|for/imot',
    'stance|attitude|for/against',
  ],
  engagement: [
    'engagemang|engagemang i dag|engagemang idag|nuvarande engagemang',
    'engagement|engagement i dag|nuværende engagement',
    'engasjement|engasjement i dag|nåværende engasjement',
    'engagement now|current engagement|engagement current',
  ],
  engagementDesired: [
    'önskat engagemang|engagemang önskat',
    'ønsket engagement|engagement ønsket',
    'ønsket engasjement|engasjement ønsket',
    'wanted engagement|desired engagement|engagement wanted|engagement desired',
  ],
  mission: [
    'uppdrag|kärnuppdrag|deras kärnuppdrag|grunduppdrag',
    'kerneopgave|deres kerneopgave|opgave',
    'kjerneoppgave|deres kjerneoppgave|oppdrag',
    'mission|core mission|their core mission',
  ],
  gain: [
    'nytta|vinst|det här vinner de|vad de vinner på det|vad de vinner|vad vinner de',
    'gevinst|udbytte|nytte|det får de ud af det|hvad de får ud af det',
    'utbytte|dette får de igjen|hva de får igjen',
    'gain|gains|benefit|benefits|what is in it for them|what they gain',
  ],
  note: [
    'anteckning|anteckningar|kommentar|kommentarer|notering|övrigt',
    'note|noter|bemærkning|bemærkninger|kommentar',
    'notat|notater|merknad|merknader',
    'notes|comment|comments|remark|remarks|description|beskrivning|beskrivelse',
  ],
  role: ['roll|deras roll', 'rolle', 'deres rolle', 'role|their role'],
  capacity: ['kapacitet', '', 'kapasitet', 'capacity'],
  salience: [
    'makt, legitimitet, angelägenhet|framträdande',
    'magt, legitimitet, vigtighed og hast|gennemslag',
    'makt, legitimitet, hast og viktighet|fremtreden',
    'power, legitimacy, urgency|salience|salience attributes',
  ],
  assumption: ['antagande|är ett antagande', 'antagelse|er en antagelse', 'antakelse|er en antakelse', 'assumption|is an assumption'],
  argument: ['argument|vårt argument', 'argumentet|vores argument', 'vårt argument', 'our argument'],
  approachedBy: [
    'kontaktas av|tas upp av|vem tar kontakt|ansvarig',
    'kontaktes af|ansvarlig',
    'kontaktes av|hvem tar kontakt',
    'approached by|owner|responsible',
  ],
  channel: ['nästa steg|kanal|var och hur', 'næste skridt|hvor og hvordan', 'neste steg', 'next step|channel|where and how'],
  dueWeeks: [
    'senast, veckor|vecka|veckor från start|inom veckor',
    'senest, uger|uger fra start|uge',
    'innen, uker|uker fra start|uke',
    'due, weeks|weeks from start|due week',
  ],
  ownership: ['ägarskap|ägande', 'ejerskab', 'eierskap', 'ownership'],
  risk: ['risk|risker', 'risiko|risici', 'risikoer', 'risks'],
  id: ['id|aktörs-id|nod-id', 'aktør-id', '', 'actor id|node id|identifier'],
}

const relationHeadings: { readonly [F in RelationField]: readonly string[] } = {
  source: ['från|från aktör|aktör 1', 'fra|fra aktør|aktør 1', '', 'from|source|from actor|actor 1|node1|source id|start'],
  target: ['till|till aktör|aktör 2', 'til|til aktør|aktør 2', '', 'to|target|to actor|actor 2|node2|target id|end'],
  type: [
    'typ|typ av relation|relationstyp|relation|slag',
    'relationstype|type relation|art',
    'relasjon|relasjonstype',
    'type|relation type|connection type|kind',
  ],
  direction: ['riktning', 'retning', '', 'direction'],
  strength: ['styrka|vikt|relationens styrka', 'styrke|vægt', 'vekt', 'strength|weight|value'],
  desired: ['önskad|önskad relation', 'ønsket|ønsket relation', 'ønsket relasjon', 'desired|wanted|wanted relation'],
  note: [...actorHeadings.note, 'label|etikett'],
}

const byHeading = <F extends string>(headings: Readonly<Record<F, readonly string[]>>): ReadonlyMap<string, F> =>
  new Map(
    (Object.keys(headings) as F[]).flatMap((field) =>
      headings[field].flatMap((words) => words.split('|').map((word) => [word, field] as const)),
    ),
  )
const actorFieldByHeading = byHeading(actorHeadings)
const relationFieldByHeading = byHeading(relationHeadings)

/** "Inflytande (1–5)" and "INFLYTANDE över frågan:" are both influence. Null: not known. */
export const fieldOfHeading = (heading: string): ActorField | null => fieldIn(actorFieldByHeading, heading)
export const relationFieldOfHeading = (heading: string): RelationField | null => fieldIn(relationFieldByHeading, heading)

/** Letters of a cell: what is longer is no heading, whatever stands in its parentheses. */
const longest = 300

function fieldIn<F>(known: ReadonlyMap<string, F>, heading: string): F | null {
  if (heading.length > longest) return null
  const plain = heading
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?<!\p{L})\d+\s*(?:[-–—]|till|til|to)\s*\d+/gu, ' ')
    .replace(/[:*.]/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '' || plain.length > 60) return null
  const whole = known.get(plain)
  if (whole) return whole
  // The longest beginning that is known: "inflytande över frågan", but not "intresseorganisation".
  const words = plain
    .replaceAll(',', ' ')
    .split(/[ \d]+/)
    .filter((word) => word !== '')
  for (let end = words.length; end > 0; end--) {
    const field = known.get(words.slice(0, end).join(' '))
    if (field) return field
  }
  return null
}

const knownIn = (cells: readonly string[], fieldOf: (heading: string) => Field | null): number =>
  cells.filter((cell) => fieldOf(cell) !== null).length

/** Both ends of a relation have a column. */
export const headsRelations = (cells: readonly string[]): boolean => {
  const found = new Set(cells.map(relationFieldOfHeading))
  return found.has('source') && found.has('target')
}

/** The row with the headings: the one among the first twenty with most known ones. Null: the sheet has none. */
export function headingRow(rows: readonly (readonly string[])[]): number | null {
  const first = rows.slice(0, 20)
  const relations = first.findIndex(headsRelations)
  if (relations >= 0) return relations
  const known = first.map((cells) => knownIn(cells, fieldOfHeading))
  const most = Math.max(0, ...known)
  const index = known.indexOf(most)
  const columns = rows[index]?.filter((cell) => cell !== '').length ?? 0
  // A title above the table may begin with a known word; one known word is enough only in the first row of a narrow sheet.
  if (most >= 2 || (most === 1 && index === 0 && columns <= 3)) return index
  return overScores(rows) ? 0 : null
}

/** A first row of words over a column of scores is a row of headings, known or not. */
function overScores(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...rest] = rows
  return first.some((cell, index) => {
    const below = rest.map((cells) => cells[index] ?? '').filter((value) => !isBlank(value))
    return !isBlank(cell) && !isScoreCell(cell) && below.length > 0 && below.every(isScoreCell)
  })
}

/** A number of the row, which says nothing about the actor. */
const counts = /^(?:nr|no|n:o|nummer|#|löpnr|löpnummer|rad|row|lp)\.?$/i

/** The field of each column; what has a heading and no field is kept as a field of its own. A field that two columns claim goes to the first. */
export function fieldsOfHeadings(cells: readonly string[], holds: 'actors' | 'relations' = 'actors'): readonly (Field | null)[] {
  const fieldOf = holds === 'actors' ? fieldOfHeading : relationFieldOfHeading
  const taken = new Set<Field>()
  return cells.map((cell) => {
    if (cell === '' || counts.test(cell)) return null
    const field = fieldOf(cell)
    if (!field || taken.has(field)) return 'own'
    taken.add(field)
    return field
  })
}
