// F6 walks between the bar, the panels, the map and its tools, back to where one was in each.

const stops = 'a[href], button:not(:disabled), input:not(:disabled), textarea, select, [tabindex="0"]'
const last = new WeakMap<Element, HTMLElement>()

const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true

/** Moves the keyboard to the next region of the page that has something to stop at, or the one before. */
export function nextRegion(step: 1 | -1, root: ParentNode = document): void {
  const regions = [...root.querySelectorAll<HTMLElement>('[data-region]')].filter(isShown)
  // A region may lie in another one: the inner one is where we are.
  const here = regions.findLastIndex((region) => region.contains(document.activeElement))
  if (here >= 0 && document.activeElement instanceof HTMLElement) last.set(regions[here] as HTMLElement, document.activeElement)
  for (let count = 1; count <= regions.length; count++) {
    const start = here < 0 && step < 0 ? 0 : here
    const region = regions.at((start + step * count) % regions.length)
    const stop = region && stopIn(region)
    if (!stop) continue
    stop.focus()
    return
  }
}

function stopIn(region: HTMLElement): HTMLElement | undefined {
  const before = last.get(region)
  if (before?.isConnected && region.contains(before) && isShown(before)) return before
  const isStop = (element: HTMLElement) => element.matches(stops) && element.tabIndex >= 0 && isShown(element)
  return [...region.querySelectorAll<HTMLElement>('*')].find((element) => isStop(element) && element.closest('[data-region]') === region)
}
