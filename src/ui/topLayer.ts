/** Spread on an element that lies above everything, dialogs included, while it stays in its part of the page. Shown with `showPopover`. */
export const topLayer: { readonly popover?: 'manual' } =
  typeof HTMLElement !== 'undefined' && 'showPopover' in HTMLElement.prototype ? { popover: 'manual' } : {}
