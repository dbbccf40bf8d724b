import { describe, expect, it } from 'vitest'
import { clockTime, dayAndMonth, fullDate } from '../../../src/i18n/dates'

const day = new Date(2025, 10, 14, 14, 32)
const thisYear = new Date(2025, 11, 1)
const nextYear = new Date(2026, 0, 2)

describe.each([
  ['sv', '14 november 2025', '14 november', '14.32', '09.05'],
  ['da', '14. november 2025', '14. november', '14.32', '09.05'],
  ['nb', '14. november 2025', '14. november', '14.32', '09.05'],
  ['en', '14 November 2025', '14 November', '14:32', '09:05'],
])('in %s', (language, full, short, time, early) => {
  it('dates are written as there', () => {
    expect(fullDate(day, language)).toBe(full)
    expect(dayAndMonth(day, thisYear, language)).toBe(short)
    expect(dayAndMonth(day, nextYear, language)).toBe(full)
  })

  it('times are written as there', () => {
    expect(clockTime(day, language)).toBe(time)
    expect(clockTime(new Date(2025, 10, 14, 9, 5), language)).toBe(early)
  })
})
