/** How one headline gives way to the next where only one is shown. */
export interface Turn {
  fade: boolean;
  rtl: boolean;
  direction: 'auto' | 'start' | 'end' | 'up' | 'down';
  /** -1: back to the one before. */
  by: 1 | -1;
}

export function turn(leaving: Element, entering: Element, how: Turn): void {
  const to = leavesTo(how);
  const from = to.replace('(', '(-').replace('--', '');
  const timing = {duration: 450, easing: 'ease'};
  entering.animate({transform: [from, 'none'], opacity: [0, 1]}, timing);
  leaving.animate(
    {transform: ['none', to], opacity: [1, 0], visibility: ['visible', 'visible']},
    timing,
  );
}

/** The transform that takes a headline out of view, toward the side where reading begins. */
export function leavesTo({fade, rtl, direction, by}: Turn): string {
  if (fade) return 'none';
  const vertical = direction === 'up' || direction === 'down';
  const forward = (direction === 'down' || (!vertical && rtl)) !== (direction === 'end');
  const sign = forward === by > 0 ? '' : '-';
  return `translate${vertical ? 'Y' : 'X'}(${sign}100%)`;
}
