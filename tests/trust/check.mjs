// Small words for the tests of this folder.
export function check(is, message) {
  if (!is) throw new Error(message)
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Middle and 95th percentile of some times, in ms. */
export function times(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`
}
