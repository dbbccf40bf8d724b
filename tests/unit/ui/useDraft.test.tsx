// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useDraft } from '../../../src/ui/useDraft'

let kept: string[]
const draft = () => renderHook(() => useDraft('', (text) => kept.push(text))).result

beforeEach(() => {
  kept = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('hands on what is written when the hand rests', () => {
  const field = draft()
  act(() => field.current.change('a'))
  act(() => vi.advanceTimersByTime(249))
  expect(kept).toEqual([])
  act(() => vi.advanceTimersByTime(1))
  expect(kept).toEqual(['a'])
})

it('does not wait longer than half a second for a hand that never rests', () => {
  const field = draft()
  for (let letters = 1; letters <= 6; letters++) {
    act(() => field.current.change('a'.repeat(letters)))
    act(() => vi.advanceTimersByTime(100))
  }
  expect(kept).toEqual(['aaaaa'])
})

it('hands on at once when the page is hidden', () => {
  const field = draft()
  act(() => field.current.change('b'))
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(kept).toEqual(['b'])
})
