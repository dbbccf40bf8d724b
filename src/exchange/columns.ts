// What the headings of a sheet mean, in Swedish, Danish, Norwegian and English.
import { isBlank, isScoreCell } from './scales'

/** What a column can be read as, in the order of the choices in the preview. */
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
export type ScoreField = 'influence' | 'interest'
export const isScore = (field: ColumnField | null): field is ScoreField => field === 'influence' || field === 'interest'

// Each line: Swedish, Danish, Norwegian, English. A word that two languages share stands once.
const headings: { readonly [F in ColumnField]: readonly string[] } = {
  name: [
    'aktör|aktörer|aktörens namn|namn|intressent|intressenter|organisation|verksamhet',
    'aktør|aktører|aktørens navn|navn|interessent|interessenter|virksomhed',
    'organisasjon|virksomhet|aktørnavn',
    'actor|actors|name|actor name|stakeholder|stakeholders|stakeholder name|organization',
  ],
  shortName: ['kortnamn|kort namn|förkortning', 'kortnavn|kort navn|forkortelse', '', 'short name|shortname|abbreviation|acronym'],
  group: [
    'grupp|aktörsgrupp|intressentgrupp|kategori|sektor|typ|typ av aktör',
    'gruppe|aktørgruppe|interessentgruppe|type',
    'aktørtype',
    'group|actor group|stakeholder group|category|sector|type of actor',
  ],
  influence: [
    'inflytande|makt|påverkan|påverkansmöjlighet|makt/inflytande|inflytande/makt|makt och inflytande',
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
    'notes|comment|comments|remark|remarks',
  ],
}

const fieldByHeading: ReadonlyMap<string, ColumnField> = new Map(
  columnFields.flatMap((field) => headings[field].flatMap((words) => words.split('|').map((word) => [word, field] as const))),
)

/** "Inflytande (1–5)" and "INFLYTANDE över frågan:" are both influence. Null: not known. */
export function fieldOfHeading(heading: string): ColumnField | null {
  const plain = heading
    .toLowerCase()
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/\d+(?:\s*(?:[-–—]|till|til|to)\s*\d+)?/g, ' ')
    .replace(/[:*.,]/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain === '' || plain.length > 60) return null
  const whole = fieldByHeading.get(plain)
  if (whole) return whole
  // The longest beginning that is known: "inflytande över frågan", but not "intresseorganisation".
  const words = plain.split(' ')
  for (let end = words.length - 1; end > 0; end--) {
    const field = fieldByHeading.get(words.slice(0, end).join(' '))
    if (field) return field
  }
  return null
}

/** The row with the headings: the one among the first ten with most known ones. Null: the sheet has none. */
export function headingRow(rows: readonly (readonly string[])[]): number | null {
  const known = rows.slice(0, 10).map((cells) => cells.filter((cell) => fieldOfHeading(cell) !== null).length)
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

/** The field of each column. A field that two columns claim goes to the first of them. */
export function fieldsOfHeadings(cells: readonly string[]): readonly (ColumnField | null)[] {
  const taken = new Set<ColumnField>()
  return cells.map((cell) => {
    const field = fieldOfHeading(cell)
    if (!field || taken.has(field)) return null
    taken.add(field)
    return field
  })
}
