// Texts drawn out by a third, or their keys instead, for those who build: what does not fit, and what is in no catalogue, then shows.
import type { Text } from './translate'

export type Trial = 'long' | 'keys'
type Texts = Readonly<Record<string, Text>>

export function tried<C extends Texts>(catalogue: C, trial: Trial): C {
  const change = trial === 'long' ? drawnOut : (_: string, key: string) => key
  const entries = Object.entries(catalogue).map(([key, text]) => [
    key,
    typeof text === 'string' ? change(text, key) : { one: change(text.one, key), other: change(text.other, key) },
  ])
  return Object.fromEntries(entries)
}

const more = 0.35
const vowel = /[aeiouyåäöæø]/i

/** 'Dividing line' is 'Diviidiing liinee': vowels are doubled until the text is a third longer. {placeholders} stay as they are. */
export function drawnOut(text: string): string {
  let owed = 0
  const stretch = (letter: string): string => {
    owed += more
    // Where vowels are few, other letters have to do.
    const due = /\p{L}/u.test(letter) && (vowel.test(letter) ? owed >= 0.5 : owed >= 1.5)
    if (!due) return letter
    owed -= 1
    return letter + letter.toLowerCase()
  }
  return text.replace(/(\{\w+\})|./gsu, (letter, placeholder: string | undefined) => placeholder ?? stretch(letter))
}
