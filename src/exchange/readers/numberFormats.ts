// Numbers of a spreadsheet as text: what is a date there reads as a date, and a share as percent.

/** What the number of a cell stands for. */
export type Shown = 'number' | 'percent' | 'date' | 'time' | 'dateTime'

/** Formats that have a number and no code (ECMA-376 part 1, 18.8.30), with those of East Asia. */
const known = (id: number): Shown | null => {
  if (id === 9 || id === 10) return 'percent'
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58) return 'date'
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56) return 'time'
  return id === 22 ? 'dateTime' : null
}

/** By the number of the format, and its code when it is one of the file's own. */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) return known(id) ?? 'number'
  // Only the part for positive numbers; without quoted words, escaped signs, colours and countries.
  const plain = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/general/i.test(plain) || !/[ymdhs%]/i.test(plain)) return 'number'
  if (plain.includes('%')) return 'percent'
  const [day, time] = [/[yd]/i.test(plain), /[hs]/i.test(plain)]
  if (day || !time) return time ? 'dateTime' : 'date'
  return 'time'
}

const day = 86_400_000

/** Any number that is no date stays as the file has it, rounded to the 15 digits that spreadsheets show. */
export function shownNumber(value: number, shown: Shown, from1904: boolean): string {
  if (shown === 'number') return String(Number(value.toPrecision(15)))
  if (shown === 'percent') return `${Number((value * 100).toPrecision(12))} %`
  // 1900 is a leap year to spreadsheets: days before its March are one behind.
  const days = from1904 ? value + 1462 : value < 60 ? value + 1 : value
  const moment = new Date(Math.round((days - 25_569) * 86_400) * 1000)
  const year = moment.getUTCFullYear()
  if (!(value >= 0) || Number.isNaN(year) || year > 9999) return String(value)
  const text = moment.toISOString()
  if (shown === 'time' && value < 1) return text.slice(11, 16)
  return shown === 'date' || moment.getTime() % day === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`
}
