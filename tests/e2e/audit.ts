// What a person with a small screen, large letters or a coarse pointer would stumble over, found in the page by measuring.
import type { AppDriver } from './driver'

export interface Demands {
  /** Smallest side of a target in px: 24 with a mouse, 44 with a finger. */
  readonly target: number
}

/** Everything amiss in what is shown now, as lines that say where. Runs in the page. */
export function audit(app: AppDriver, demands: Demands): Promise<readonly string[]> {
  return app.page.evaluate(({ target }) => {
    const found: string[] = []
    const operable = 'a[href], button, input, select, textarea, summary, [role=option], [role=slider], [tabindex="0"]'
    const nameOf = (element: Element) => {
      const words = element.getAttribute('aria-label') ?? element.getAttribute('title') ?? element.textContent ?? ''
      return `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${words.trim().slice(0, 40)}"`
    }
    const isShown = (element: Element) => element.checkVisibility({ opacityProperty: false, visibilityProperty: true })
    const isHiddenText = (element: Element) => element.closest('.vh') !== null || getComputedStyle(element).clipPath === 'inset(50%)'
    /** The part of an element that its ancestors let through, and whether it could be scrolled into view. */
    const seen = (element: Element) => {
      let { left, right, top, bottom } = element.getBoundingClientRect()
      // The map is moved by hand instead of being scrolled.
      const onMap = element.closest('.react-flow') !== null
      let scrolls = { x: onMap, y: onMap }
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(up)
        const box = up.getBoundingClientRect()
        const isScroller = (value: string) => value === 'auto' || value === 'scroll'
        scrolls = { x: scrolls.x || isScroller(overflowX), y: scrolls.y || isScroller(overflowY) }
        if (overflowX !== 'visible' && !scrolls.x) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)]
        if (overflowY !== 'visible' && !scrolls.y) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)]
        if (position === 'fixed' || up.matches('dialog, [popover]')) break
      }
      if (!scrolls.x) [left, right] = [Math.max(left, 0), Math.min(right, innerWidth)]
      if (!scrolls.y) [top, bottom] = [Math.max(top, 0), Math.min(bottom, innerHeight)]
      return { width: right - left, height: bottom - top }
    }

    const scrolledAway = (element: Element, x: number, y: number) => {
      for (let up = element.parentElement; up; up = up.parentElement) {
        const { left, right, top, bottom } = up.getBoundingClientRect()
        const scrolls = /auto|scroll/.test(getComputedStyle(up).overflow) || up.matches('.react-flow')
        if (scrolls && (x < left + 1 || x > right - 1 || y < top + 1 || y > bottom - 1)) return true
      }
      return false
    }

    const wide = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)
    if (wide > innerWidth) found.push(`the page is ${wide} px wide in ${innerWidth}`)

    // What lies behind a dialog is not there for now.
    const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document
    for (const element of scope.querySelectorAll<HTMLElement>(operable)) {
      if (!isShown(element) || isHiddenText(element) || element.closest('.map-mirror')) continue
      const { width, height } = element.getBoundingClientRect()
      const part = seen(element)
      if (part.width < width - 1 || part.height < height - 1)
        found.push(
          `cut off: ${nameOf(element)} ${Math.round(part.width)}×${Math.round(part.height)} of ${Math.round(width)}×${Math.round(height)}`,
        )
      const middle = element.getBoundingClientRect()
      const [x, y] = [middle.x + middle.width / 2, middle.y + middle.height / 2]
      const top = document.elementFromPoint(x, y)
      // Scrolled away, or under the head of its table, is not lost.
      // In a window this low a part of the map is seen at a time.
      const isLow = innerHeight < 400 && element.closest('.react-flow') !== null
      const isAway = isLow || scrolledAway(element, x, y) || (top !== null && element.closest('table')?.contains(top) === true)
      const isFloating =
        top?.closest(
          '[popover], dialog, .popover, .toast, .panel.over, .options, label, .map-handle, .notepaper, .find-bar, .lens-panel',
        ) != null
      if (top && !isAway && !isFloating && !element.contains(top) && !top.contains(element))
        found.push(`covered: ${nameOf(element)} by ${nameOf(top)}`)
      // A field is pressed by its label, its frame or its cell; a link that is spread over its card by the card.
      const isSpread = getComputedStyle(element, '::after').position === 'absolute' && element.matches('a')
      const around = isSpread ? element.closest('article') : element.matches('input, select') && element.closest('label, .input, td')
      const face = around ? around.getBoundingClientRect() : { width, height }
      const pressed = { width: Math.max(width, face.width), height: Math.max(height, face.height) }
      const isInText = getComputedStyle(element).display === 'inline' && element.matches('a')
      // The edge of a panel is thin; the button beside it opens a menu that does the same (WCAG 2.5.8, equivalent).
      const hasEquivalent = element.matches('[role=separator]')
      if (!isInText && !hasEquivalent && (pressed.width < target - 0.5 || pressed.height < target - 0.5))
        found.push(`small: ${nameOf(element)} ${Math.round(pressed.width)}×${Math.round(pressed.height)}`)
    }

    for (const element of scope.querySelectorAll<HTMLElement>('*')) {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      if (!own || !isShown(element) || isHiddenText(element) || element.closest('svg, textarea, option, .map-mirror, .mirror-holder'))
        continue
      const style = getComputedStyle(element)
      const over = { x: element.scrollWidth - element.clientWidth, y: element.scrollHeight - element.clientHeight }
      const cuts = style.overflowX !== 'visible' && over.x > 1
      if (cuts && style.textOverflow !== 'ellipsis' && !['auto', 'scroll'].includes(style.overflowX))
        found.push(`cut text: ${nameOf(element)}`)
      // A shortened name can be had in full: by pointing at it or from its name.
      if (cuts && style.textOverflow === 'ellipsis' && !element.closest('[title], [aria-label], [aria-labelledby]'))
        found.push(`shortened for good: ${nameOf(element)}`)
      const lines = style.overflowY !== 'visible' && !['auto', 'scroll'].includes(style.overflowY) && over.y > 3
      if (lines && !element.closest('[title], [aria-label]')) found.push(`cut lines: ${nameOf(element)}`)
      // Words that grow out of a box of fixed height.
      const control = element.closest<HTMLElement>('button, .btn, .pillbtn, .tag, .kbd, .chip')
      // A shortened name is held by what shortens it.
      const isShortened = element.closest('.clip, .n, .name') !== null
      if (control && !isShortened) {
        const range = document.createRange()
        range.selectNodeContents(element)
        const words = range.getBoundingClientRect()
        const box = control.getBoundingClientRect()
        if (
          style.textOverflow !== 'ellipsis' &&
          (words.right > box.right + 1 || words.left < box.left - 1 || words.bottom > box.bottom + 2)
        )
          found.push(`words outside: ${nameOf(control)}`)
      }
    }
    return [...new Set(found)]
  }, demands)
}
