/** How one headline gives way to the next where only one is shown. */
export interface Turn {
  fade: boolean;
  rtl: boolean;
  direction: 'auto' | 'start' | 'end' | 'up' | 'down';
  /** -1: back to the one before. */
  by: 1 | -1;
}

/** To which side the one that is left goes: 1 right or down, -1 left or up, 0 none. */
export function leavesTo({fade, rtl, direction, by}: Turn): number {
  if (fade) return 0;
  const positive = isVertical(direction) ? direction === 'down' : rtl !== (direction === 'end');
  return positive ? by : -by;
}

export function turn(leaving: Element, entering: Element, how: Turn): void {
  const to = leavesTo(how);
  const away = (side: number) =>
    `translate${isVertical(how.direction) ? 'Y' : 'X'}(${side * 100}%)`;
  const timing = {duration: 450, easing: 'ease'};
  entering.animate({transform: [away(-to), 'none'], opacity: [0, 1]}, timing);
  leaving.animate(
    {transform: ['none', away(to)], opacity: [1, 0], visibility: ['visible', 'visible']},
    timing,
  );
}

function isVertical(direction: Turn['direction']): boolean {
  return direction === 'up' || direction === 'down';
}
