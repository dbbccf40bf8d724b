// Dates and times as each language writes them.
import { localeOf } from './locale'

const withPoint = new Set(['sv', 'da', 'nb'])

/** '14.32' in the Nordic languages, '14:32' in English. */
export function clockTime(date: Date, language: string): string {
  const time = new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date)
  return withPoint.has(language) ? time.replace(':', '.') : time
}

/** '14 november', and with the year when it is not the year of `now`. */
export function dayAndMonth(date: Date, now: Date, language: string): string {
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', ...year }).format(date)
}

/** '14 november 2025'. */
export const fullDate = (date: Date, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', year: 'numeric' }).format(date)

export const sameDay = (a: Date, b: Date): boolean => a.toDateString() === b.toDateString()
