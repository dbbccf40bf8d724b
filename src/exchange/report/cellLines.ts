// How the texts of a table lie in its columns. Nothing is cut: a word wider than its cell is parted, at the joints of a compound where they are known.
import { jointsOf } from '../../scene/hyphenation'
import type { Text } from '../../scene/shape'
import { textWidth } from '../../scene/textWidth'

export type Type = Pick<Text, 'size' | 'weight' | 'voice'>
export const widthIn = (text: string, { size, weight, voice }: Type): number => textWidth(text, size, weight, voice)

/** Lines no wider than `width` px; breaks in the text stay. Empty text: one empty line. @param language BCP 47 tag of the text. */
export function cellLines(text: string, width: number, type: Type, language: string): readonly string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const longer = line ? `${line} ${word}` : word
      if (widthIn(longer, type) <= width) {
        line = longer
        continue
      }
      if (line) lines.push(line)
      const parts = parted(word, width, type, language)
      lines.push(...parts.slice(0, -1))
      line = parts.at(-1) ?? ''
    }
    return [...lines, line]
  })
}

function parted(word: string, width: number, type: Type, language: string): readonly string[] {
  const parts: string[] = []
  let left = word
  while (left && widthIn(left, type) > width) {
    const letters = [...left]
    let room = letters.length - 1
    while (room > 1 && widthIn(`${letters.slice(0, room).join('')}-`, type) > width) room -= 1
    const most = letters.slice(0, room).join('').length
    const at = jointsOf(left, language).filter((joint) => joint <= most)
    const end = at.at(-1) ?? most
    parts.push(left.slice(0, end).endsWith('-') ? left.slice(0, end) : `${left.slice(0, end)}-`)
    left = left.slice(end)
  }
  return [...parts, left]
}

/** A column that wants more than this has its texts in lines, px. */
const widestColumn = 640
/** A longer word is parted, px. */
const widestWord = 150

/**
 * As wide as the words need, and what is left of `width` px shared by what the texts would like to have.
 * @param rows the headings first. @param gap px after each column.
 */
export function columnWidths(rows: readonly (readonly string[])[], width: number, gap: number, cell: Type, head: Type): readonly number[] {
  const [headings = []] = rows
  const columns = headings.map((_, index) => {
    const widest = (parts: RegExp, most: number) => {
      const texts = rows.flatMap((values, row) => (values[index] ?? '').split(parts).map((text) => widthIn(text, row === 0 ? head : cell)))
      return Math.min(most, Math.max(...texts) + gap)
    }
    const least = widest(/\s+/, widestWord)
    return { least, spare: widest(/\r?\n/, widestColumn) - least }
  })
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const spare = columns.reduce((sum, column) => sum + column.spare, 0)
  const squeeze = Math.min(1, width / least)
  const left = Math.max(0, width - least)
  return columns.map((column) => column.least * squeeze + (spare > 0 ? (left * column.spare) / spare : left / columns.length))
}
