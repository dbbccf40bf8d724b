// Scores as people write them (words, 1–5, 1–10, 0–100) to the 0–100 of the document, guessed per column from its values.
import type { Rating } from '../domain/document'
import { typedNumber } from '../i18n/locale'

/**
 * words: low to high in whatever steps the column uses. The others say which numbers stand for lowest and highest. A scale that counts
 * steps puts a step in the middle of its share, as the four words of the Norwegian state's project guide (Digdir) do: 12.5, 37.5, 62.5, 87.5.
 */
export const scales = ['words3', 'words4', 'words5', '1-3', '1-4', '1-5', '1-10', '0-10', '0-100'] as const
export type Scale = (typeof scales)[number]

export interface ScaleGuess {
  readonly scale: Scale
  /** False: the values fit another scale as well, so a person has to look. */
  readonly sure: boolean
}

export const levels = ['none', 'veryLow', 'low', 'medium', 'high', 'veryHigh'] as const
export type Level = (typeof levels)[number]
// Swedish, Danish, Norwegian, English; then German, Finnish and French, and the signs some count with.
const words: { readonly [L in Level]: string } = {
  none: 'ingen|inget|inga|intet|ingenting|none|no|keine|kein|keiner|ei lainkaan|aucun|aucune',
  veryLow:
    'mycket låg|mycket lågt|mycket liten|mycket litet|meget lav|meget lavt|meget lille|svært lav|svært liten|veldig lav|veldig liten|very low|very small|sehr tief|sehr niedrig|sehr gering|erittäin matala|très faible',
  low: 'låg|lågt|låga|liten|litet|lite|små|svag|svagt|lav|lavt|lave|lille|svak|low|small|little|weak|l|tief|niedrig|gering|klein|schwach|matala|pieni|vähäinen|heikko|faible|bas|basse|+|*',
  medium:
    'medel|mellan|medium|måttlig|måttligt|medelstor|medelstort|medelhög|mellem|middel|moderat|middels|moderate|mid|average|m|mittel|mäßig|keskitaso|kohtalainen|keskisuuri|moyen|moyenne|++|**',
  high: 'hög|högt|höga|stor|stort|stora|stark|starkt|høj|højt|høje|store|stærk|høy|høyt|høye|sterk|high|large|great|big|strong|h|s|hoch|groß|gross|stark|korkea|suuri|vahva|élevé|élevée|fort|forte|+++|***',
  veryHigh:
    'mycket hög|mycket högt|mycket stor|mycket stort|meget høj|meget højt|meget stor|svært høy|svært stor|veldig høy|veldig stor|very high|very large|very great|sehr hoch|sehr groß|sehr gross|erittäin korkea|erittäin suuri|très élevé|très élevée|très fort|très forte',
}
const levelByWord: ReadonlyMap<string, Level> = new Map(
  levels.flatMap((level) => words[level].split('|').map((word) => [word, level] as const)),
)
/** Words of the four steps none, little, medium, great: "medel" means something else among them. */
const sizes = /^(?:liten|litet|lite|lille|little|small|stor|stort|store|great|large)$/
/** Words of the three steps low, medium, high. */
const heights = /^(?:låg|lågt|låga|lav|lavt|lave|low|hög|högt|höga|høj|højt|høje|høy|høyt|høye|high)$/

const values: { readonly [S in 'words3' | 'words4' | 'words5']: { readonly [L in Level]?: number } } = {
  words3: { none: 0, low: 17, medium: 50, high: 83 },
  words4: { none: 12.5, low: 37.5, medium: 62.5, high: 87.5 },
  words5: { none: 0, veryLow: 10, low: 30, medium: 50, high: 70, veryHigh: 90 },
}

/** A word among figures: a step of its own, whatever the figures count. */
const amongFigures: { readonly [L in Level]?: number } = { ...values.words5, ...values.words3 }

const blanks = new Set(
  '|-|–|—|.|..|…|?|x|na|n/a|n.a.|nan|null|#n/a|#i/t|#saknas!|ej bedömd|ej bedömt|ej satt|vet ej|vet inte|okänd|okänt|ikke vurderet|ved ikke|ukendt|ikke vurdert|vet ikke|ukjent|not assessed|not known|unknown|tbd|k.a.|unbekannt|ei tietoa|inconnu|non évalué'.split(
    '|',
  ),
)

/** Nothing was assessed: blank, a dash, NA, "vet ej". Never 0 and never the middle. */
export const isBlank = (cell: string): boolean => blanks.has(cell.trim().toLowerCase())

/** As words are compared: 'Mycket  hög.' is 'mycket hög'. */
export const plainWord = (cell: string): string => cell.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '')
export const levelOf = (cell: string): Level | undefined => levelByWord.get(plainWord(cell))
/** Could the cell be a score, in figures or words? */
export const isScoreCell = (cell: string): boolean => typedNumber(cell) !== null || levelOf(cell) !== undefined

/** Letters for classes: A is usually the most, but somebody has to look. */
const letters: ReadonlyMap<string, Level> = new Map([
  ['a', 'high'],
  ['b', 'medium'],
  ['c', 'low'],
])
/** The level of a letter; null: the cells are not of classes A, B and C. */
export function lettersIn(cells: readonly string[]): ReadonlyMap<string, Level> | null {
  const filled = cells.filter((cell) => !isBlank(cell)).map(plainWord)
  return filled.length > 0 && filled.every((cell) => letters.has(cell)) ? letters : null
}

/** What a word of the column says, where a person has said it or the words of the column are known. */
export type LevelOf = (cell: string) => Level | undefined

/** The scale of a column of scores; the heading may say it, as in "Inflytande (1–5)". Null: nothing was assessed. */
export function guessScale(cells: readonly string[], heading = '', said: LevelOf = levelOf): ScaleGuess | null {
  const filled = cells.filter((cell) => !isBlank(cell))
  const numbers = filled.flatMap((cell) => typedNumber(cell) ?? [])
  const found = filled.flatMap((cell) => (typedNumber(cell) === null ? (said(cell) ?? []) : []))
  if (found.length > numbers.length) return guessWords(filled, found)
  return numbers.length > 0 ? (saidScale(heading) ?? guessNumbers(numbers)) : null
}

function guessWords(cells: readonly string[], found: readonly Level[]): ScaleGuess {
  if (found.includes('veryLow') || found.includes('veryHigh')) return { scale: 'words5', sure: true }
  if (found.includes('none')) return { scale: 'words4', sure: true }
  const four = cells.filter((cell) => sizes.test(plainWord(cell))).length > cells.filter((cell) => heights.test(plainWord(cell))).length
  return { scale: four ? 'words4' : 'words3', sure: !four }
}

function saidScale(heading: string): ScaleGuess | null {
  const range = /(\d+)\s*(?:[-–—]|till|til|to)\s*(\d+)/i.exec(heading)
  const scale = range ? scales.find((known) => known === `${range[1]}-${range[2]}`) : undefined
  return scale ? { scale, sure: true } : null
}

function guessNumbers(numbers: readonly number[]): ScaleGuess {
  const least = Math.min(...numbers)
  const most = Math.max(...numbers)
  if (most > 10) return { scale: '0-100', sure: least >= 0 && most <= 100 && most > 20 }
  if (least < 1) return { scale: '0-10', sure: false }
  if (most > 5) return { scale: '1-10', sure: most > 9 }
  return { scale: '1-5', sure: most === 5 }
}

/** 0–100 with at most one decimal. Undefined: the cell cannot be read on this scale. */
export function ratingOf(cell: string, scale: Scale, said: LevelOf = levelOf): Rating | undefined {
  if (isBlank(cell)) return null
  const level = said(cell)
  if (scale === 'words3' || scale === 'words4' || scale === 'words5') return level ? values[scale][level] : undefined
  if (level) return amongFigures[level]
  const number = typedNumber(cell)
  const [low, high] = scale.split('-').map(Number) as [number, number]
  if (number === null || number < low || number > high) return undefined
  const share = low === 0 ? number / high : (number - 0.5) / high
  return Math.round(share * 1000) / 10
}
