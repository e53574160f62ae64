/**
 * Scrolls the page on where a sticky bar covers what has just got the focus.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum
 */
export function uncover(bar: Element, focused: Element): void {
  if (bar.contains(focused)) return;
  const {top, bottom} = bar.getBoundingClientRect();
  const box = focused.getBoundingClientRect();
  if (box.bottom <= top || box.top >= bottom) return;
  const atTop = bar.getAttribute('sticky') === 'top';
  scrollBy(0, atTop ? box.top - bottom - 4 : box.bottom - top + 4);
}

/** The first colour behind an element that hides what lies under it; a sticky bar needs one. */
export function groundOf(element: Element): string {
  const {parentElement, parentNode} = element;
  const behind = parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host;
  if (!behind) return 'Canvas';
  const {backgroundColor} = getComputedStyle(behind);
  const lucid = /^rgba\(.*\D0(\.\d+)?\)$|\/ 0/.test(backgroundColor);
  return lucid ? groundOf(behind) : backgroundColor;
}
