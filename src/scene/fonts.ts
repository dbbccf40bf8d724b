// The two voices of a picture. The same families as in ui/tokens.css, with a fall-back for those who open a file without them.
import type { Text } from './shape'

const ui = "'Hanken Grotesk Variable','Hanken Grotesk','Segoe UI',system-ui,'Helvetica Neue',Arial,sans-serif"
const voice = "'Newsreader Variable','Newsreader',Georgia,'Times New Roman',serif"

export const fontFamily = (text: Pick<Text, 'voice'>): string => (text.voice ? voice : ui)

/** A CSS font shorthand: what a canvas and `document.fonts.load` take. */
export const fontOf = (text: Pick<Text, 'voice' | 'size' | 'weight'>): string => `${text.weight} ${text.size}px ${fontFamily(text)}`
