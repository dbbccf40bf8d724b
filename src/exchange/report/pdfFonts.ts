// The letters of a PDF file, and which of them a text is written with. The files are written by scripts/pdf-fonts.py.
import type { Text } from '../../scene/shape'
import plain from './fonts/hanken-grotesk-latin-420.ttf?inline'
import strong from './fonts/hanken-grotesk-latin-640.ttf?inline'
import plainMore from './fonts/hanken-grotesk-latin-ext-420.ttf?inline'
import strongMore from './fonts/hanken-grotesk-latin-ext-640.ttf?inline'
import voice from './fonts/newsreader-latin-430.ttf?inline'
import voiceMore from './fonts/newsreader-latin-ext-430.ttf?inline'

/** Nothing may be fetched, so they come with the code: as addresses of data. */
const files = { plain, plainMore, strong, strongMore, voice, voiceMore } as const
export type FontName = keyof typeof files

export function fontBytes(name: FontName): Uint8Array<ArrayBuffer> {
  const address = files[name]
  return Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (sign) => sign.charCodeAt(0))
}

export type Type = Pick<Text, 'size' | 'weight' | 'voice'>

/** The common letters of a voice and the rarer ones, in which š đ ŋ are found. */
export function fontsFor({ weight, voice: isVoice }: Type): readonly [FontName, FontName] {
  if (isVoice) return ['voice', 'voiceMore']
  return weight > 530 ? ['strong', 'strongMore'] : ['plain', 'plainMore']
}

export interface Run {
  readonly text: string
  /** Null: neither font has these letters. */
  readonly font: FontName | null
}

const letters = new Intl.Segmenter('sv', { granularity: 'grapheme' })
/** Marks of direction, joiners, soft hyphens and controls have nothing to show by themselves. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** A text in pieces of one font each, as few as possible. @param has whether a font has a code point. */
export function runsOf(text: string, fonts: readonly [FontName, FontName], has: (font: FontName, code: number) => boolean): readonly Run[] {
  const signs = [...letters.segment(text.normalize('NFC').replace(/\p{Cs}/gu, ''))].flatMap(({ segment }): Run[] => {
    const seen = segment.replace(unseen, '')
    const codes = [...seen].map((sign) => sign.codePointAt(0) ?? 0)
    const font = fonts.find((name) => codes.every((code) => has(name, code))) ?? null
    // What joins the parts of an emoji, or of a script that is not ours, belongs to it.
    return seen === '' ? [] : [{ text: font ? seen : segment, font }]
  })
  const runs: Run[] = []
  signs.forEach((sign, index) => {
    const last = runs.at(-1)
    // A space between two words of a foreign script goes with them, so that their order is that of the script.
    const goesAlong = sign.text === ' ' && last && (last.font !== null || signs[index + 1]?.font === null)
    const font = goesAlong ? last.font : sign.font
    if (last && last.font === font) runs[runs.length - 1] = { text: last.text + sign.text, font }
    else runs.push({ text: sign.text, font })
  })
  return runs
}
