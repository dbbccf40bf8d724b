// Breaks text into lines and cuts what has no room, by the widths of the bundled fonts.
import type { Text } from './shape'
import { textWidth } from './textWidth'

type Type = Pick<Text, 'size' | 'weight' | 'voice'>
const widthOf = (text: string, type: Type): number => textWidth(text, type.size, type.weight, type.voice)

/** One line no wider than `width` px; what does not fit becomes an ellipsis. */
export function fitText(text: string, width: number, type: Type): string {
  if (widthOf(text, type) <= width) return text
  let kept = [...text]
  while (kept.length > 0 && widthOf(`${kept.join('').trimEnd()}…`, type) > width) kept = kept.slice(0, -1)
  return `${kept.join('').trimEnd()}…`
}

/** Lines no wider than `width` px, broken at spaces; the last of `most` lines ends in an ellipsis when there is more. Empty text: no line. */
export function textLines(text: string, width: number, type: Type, most = Number.POSITIVE_INFINITY): readonly string[] {
  const lines: string[] = []
  let line = ''
  const words = text.split(/\s+/).filter(Boolean)
  for (const [index, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word
    if (!line || widthOf(longer, type) <= width) {
      line = longer
      continue
    }
    if (lines.length === most - 1) return [...lines, fitText(`${line} ${words.slice(index).join(' ')}`, width, type)]
    lines.push(fitText(line, width, type))
    line = word
  }
  return line ? [...lines, fitText(line, width, type)] : lines
}

/** Like `textLines`, in lines of about the same length: for headings, where one last word alone would look lost. */
export function evenLines(text: string, width: number, type: Type, most: number): readonly string[] {
  const wanted = textLines(text, width, type, most)
  let lines = wanted
  for (let narrower = width * 0.96; narrower > width / 2; narrower -= width * 0.04) {
    const tried = textLines(text, narrower, type)
    if (tried.length > wanted.length) break
    lines = tried
  }
  return lines
}
