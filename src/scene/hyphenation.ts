// Where a long word may be broken: at the joints of a compound, as people of the north break them, never between just any syllables.
// A short list of what the words of public bodies are made of serves better than patterns: docs/decisions/layout-and-labels.md.

const anyOf = (parts: string): RegExp => new RegExp(`(?:${parts.split(/\s+/u).join('|')})`, 'giu')

/** First parts that end so take the next part at once: "utbildnings|nämnd", "sundheds|forvaltning". */
const links =
  /(?:ings|hets|heds|tets|tions|sjons|skaps|skabs|doms|nads|nærings|(?<!h)elses|helse|ments|marknads|markeds|dags|livs)(?=\p{L}{4})/giu

/** What a compound goes on with, in Swedish, Danish and Norwegian. A colon asks for the end of the word or one of its endings. */
const seconds = anyOf(`akademi allians ansvarig assistans assistent avdelning avdeling afdeling arbetare arbejder arbeider
  bestyrelse bibliotek bolag bostäder byggelag byggnad center(?=$|et|n) centret central chef direktör direktør direktorat
  distrikt fritid förbund forbund förening forening förmedling formidling förvaltning forvaltning fullmäktig företag
  föräldrar grupp gruppe handlägg helse(?!n) hälsa hushåll husbank industri inspektion inspektør institut kansli klinik
  kollegi kommission konsulent kontor koordinat kreds krets kurator ledare ledelse ledning leder(?=$|en|ne) lærer lärare
  medarbet medarbejd mottagning mottak museum myndighet myndighed nämnd nemnd nævn nätverk nettverk netværk ombud omsorg
  område ordning organisation organisasjon parti(?=$|et) pedagog pædagog personal plejerske polis politi psykolog
  rektor representant rådgiv råd(?=$|et) samarbe samfund samfunn samord samverkan sekretariat selskab selskap sentral
  service sjukhus sjukvård sjef(?=$|en) skola skole(?=$|n|r) skolor skulen sköterska spesialist stiftelse strateg(?=$|en|er)
  styrelse styret styrer styre(?=$) sundhed sygehus sykehus sällskap tilsyn tillsyn tjänst tjeneste trafik uddannelse
  ungdom universitet utbildning utdanning utskott utvalg udvalg utveckl utvikl udvikl vaktmester verksamhet virksomhet
  virksomhed vård(?=$|en)`)
/** Too like the end of other words to be sure of without an s or o before: "folkhälso|enhet", but "erfarenhet". */
const units = /(?<=[so])(?:enhet|enhed)/giu

const english = anyOf('hood holder keeper ship(?=$|s) worker board(?=$|s) (?<=rn|on)ment(?=$|s|al) tion(?=$|s|al)')

const nordic = /^(sv|nb|nn|no|da)\b/u
/** Letters that stay together at either end. */
const least = 4

/** Where the later parts of a word begin, as places in it; none: no part is known. @param language BCP 47 tag. */
export function jointsOf(word: string, language: string): readonly number[] {
  const starts = (parts: RegExp) => [...word.matchAll(parts)].map(({ index }) => index)
  const ends = (parts: RegExp) => [...word.matchAll(parts)].map(({ index, 0: part }) => index + part.length)
  const found = nordic.test(language) ? [...starts(seconds), ...starts(units), ...ends(links)] : starts(english)
  return [...new Set(found)].filter((joint) => joint >= least && word.length - joint >= least).sort((a, b) => a - b)
}

/** Before a consonant that a vowel follows, away from both ends: how syllables mostly begin. For words of which no part is known. */
export function syllablesOf(word: string): readonly number[] {
  return [...word.matchAll(/(?<=\p{L})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäöæø])/giu)]
    .map(({ index }) => index)
    .filter((index) => index >= 6 && word.length - index >= 5)
}
