// What single words of a sheet mean, field by field: guessed from what is known in several languages, and set by the person otherwise.
import { actorRoles, capacities, directions, engagementLevels, relationTypes, salienceAttributes } from '../domain/document'
import { typedNumber } from '../i18n/locale'
import { engagementOf, stanceOf } from './attitudes'
import type { Field } from './columns'
import { isBlank, levelOf, levels, plainWord } from './scales'

/** Fields that are read word by word, and the meanings to choose from, in the order of a list. */
export const meaningsOf = {
  influence: levels,
  interest: levels,
  stance: ['-2', '-1', '0', '1', '2'],
  engagement: engagementLevels,
  engagementDesired: engagementLevels,
  role: actorRoles,
  capacity: capacities,
  assumption: ['yes', 'no'],
  type: relationTypes,
  direction: directions,
  strength: ['1', '2', '3'],
  desired: ['yes', 'no'],
} as const satisfies Partial<Record<Field, readonly string[]>>
export type WordField = keyof typeof meaningsOf
export type Meaning = (typeof meaningsOf)[WordField][number]
/** The word says that nothing is known. */
export const unknown = ''
/** Words as `plainWord` writes them, and what a person said they mean. */
export type Words = ReadonlyMap<string, Meaning | typeof unknown>

export const isWordField = (field: Field | null): field is WordField => field !== null && Object.hasOwn(meaningsOf, field)

// In each line Swedish, Danish, Norwegian, English, then what network programs write.
const words: { readonly [F in WordField]?: { readonly [meaning: string]: string } } = {
  role: {
    decide: 'beslutar|besluta|beslutsfattare|beslutter|beslutningstager|bestemmer|beslutningstaker|decides|decide|decision maker',
    resource:
      'avsätter resurser|resurser|resurs|bidrager med ressourcer|afsætter ressourcer|setter av ressurser|ressourcer|bidrar med ressurser|ressurser|gives resources|resource|resources|funder',
    take_part: 'deltar|delta|medverkar|deltager|deltage|medvirker|takes part|take part|participant|participates',
    know: 'behöver känna till|ska känna till|känna till|informeras|skal kende til det|skal kjenne til det|må kjenne til det|må vite|needs to know|know|informed',
    spread: 'sprider|sprida|spreder|udbreder|sprer|spreads|spread',
  },
  capacity: {
    low: 'låg|liten|lav|lille|low|small|niedrig|1',
    medium: 'medel|mellan|middel|mellem|middels|medium|mittel|2',
    high: 'hög|stor|høj|høy|high|large|hoch|3',
  },
  assumption: { yes: 'ja|sant|yes|y|true|sand|sann|x|1', no: 'nej|nei|falskt|no|n|false|falsk|usann|0' },
  type: {
    cooperation: 'samverkan|samarbete|samarbejde|samarbeid|cooperation|collaboration|collaborates|partner|works with|zusammenarbeit',
    mandate:
      'styrning|styrning och mandat|styrning och uppdrag|uppdrag|mandat|styr|styring|styring og mandat|opgave|oppdrag|steering|steering and mandate|mandate|governs|reports to|authority',
    funding: 'finansiering|pengar|bidrag|finansierar|finansierer|penge|penger|funding|funds|money|finance',
    information: 'information|informerar|informasjon|informerer|information flow|informs|info|communication|dialog|dialogue',
    conflict: 'spänning|konflikt|motsättning|modsætning|spænding|spenning|motsetning|tension|conflict|opposes',
  },
  direction: {
    none: 'ingen|ingen riktning|ingen retning|oriktad|none|no direction|undirected|false|0|–|-',
    forward: 'ena hållet|en väg|ena vägen|riktad|framåt|en vej|én vej|den ene vej|én vei|rettet|one way|forward|directed|->|→|true|1',
    both: 'båda|åt båda hållen|åt båda håll|ömsesidig|begge|begge veje|begge veier|gensidig|gjensidig|both|both ways|mutual|two-way|bidirectional|<->|↔',
  },
  strength: {
    '1': 'svag|svag eller tillfällig|tillfällig|svak|svak eller av og til|svak eller sporadisk|svag eller lejlighedsvis|weak|weak or occasional|occasional|low|låg|lav|+',
    '2': 'regelbunden|medel|mellan|mellem|middel|middels|jævnlig|regelmæssig|jevnlig|regelmessig|regular|medium|++',
    '3': 'stark|stark eller bindande|bindande|stærk|stærk eller bindende|sterk|sterk eller bindende|bindende|strong|strong or binding|binding|high|hög|høj|høy|+++',
  },
  desired: {
    yes: 'ja|önskad|ønsket|yes|y|true|sand|sann|desired|wanted|x|1',
    no: 'nej|nei|finns|findes|finnes|no|n|false|falsk|usann|existing|0',
  },
}
const known = new Map(
  Object.entries(words).map(([field, of]) => [
    field,
    new Map(Object.entries(of).flatMap(([meaning, all]) => all.split('|').map((word) => [word, meaning as Meaning] as const))),
  ]),
)

/** What a cell means: what the person said, else what is known. '': nothing is said in it. Undefined: it cannot be told. */
export function meaningOf(field: WordField, cell: string, said?: Words): Meaning | typeof unknown | undefined {
  const word = plainWord(cell)
  const own = said?.get(word)
  if (own !== undefined) return own
  switch (field) {
    case 'influence':
    case 'interest':
      return isBlank(cell) ? unknown : levelOf(cell)
    case 'stance': {
      const stance = stanceOf(cell)
      return stance === null ? unknown : stance === undefined ? undefined : (`${stance}` as Meaning)
    }
    case 'engagement':
    case 'engagementDesired': {
      const level = engagementOf(cell)
      return level === null ? unknown : level
    }
    default: {
      const meaning = known.get(field)?.get(word)
      if (meaning !== undefined) return meaning
      if (isBlank(cell)) return unknown
      const number = field === 'strength' ? typedNumber(cell) : null
      return number === 1 || number === 2 || number === 3 ? (`${number}` as Meaning) : undefined
    }
  }
}

const salience: Readonly<Record<(typeof salienceAttributes)[number], RegExp>> = {
  power: /^(?:makt|magt|power)$/,
  legitimacy: /^(?:legitim|legitimitet|legitimacy)$/,
  urgency: /^(?:angelägenhet|angelägen|brådska|vigtighed og hast|hast|hast og viktighet|urgency)$/,
}

/** 'Makt, legitimitet' as the attributes of Mitchell, Agle & Wood 1997. Undefined: it holds something else. */
export function salienceOf(cell: string): readonly (typeof salienceAttributes)[number][] | undefined {
  const said = cell
    .split(/[,;+/]/)
    .map(plainWord)
    .filter((word) => !isBlank(word))
  const found = salienceAttributes.filter((attribute) => said.some((word) => word === attribute || salience[attribute].test(word)))
  return said.length === found.length ? found : undefined
}

/** The thirds of a column of weights. All the same: they say nothing. */
export function strengthsOf(cells: readonly string[]): (cell: string) => Meaning | undefined {
  const numbers = cells.flatMap((cell) => typedNumber(cell) ?? [])
  const [least, most] = numbers.reduce(([low, high], n) => [Math.min(low, n), Math.max(high, n)], [Infinity, -Infinity])
  const steps = numbers.every((number) => [1, 2, 3].includes(number)) && least !== most
  return (cell) => {
    const number = typedNumber(cell)
    if (number === null) return undefined
    if (steps) return `${number}` as Meaning
    if (least === most) return [1, 2, 3].includes(number) && number !== 1 ? (`${number}` as Meaning) : '2'
    return `${Math.min(3, 1 + Math.floor((3 * (number - least)) / (most - least)))}` as Meaning
  }
}
