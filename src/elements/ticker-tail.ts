/**
 * Keeps clones of a list's first items after it, over again where there are fewer items than asked for. A clone that
 * still shows what its item shows is left alone, so that a press on it is not lost.
 *
 * Links in clones can be pressed, as readers see no difference, but not reached by keyboard.
 */
export function fillTail(tail: Element, list: Element, count: number): void {
  const items = list.children;
  for (let index = 0; index < count; index++) {
    const clone = items[index % items.length]!.cloneNode(true) as Element;
    for (const link of clone.querySelectorAll('a')) link.tabIndex = -1;
    const old = tail.children[index];
    if (!old) tail.append(clone);
    else if (!old.isEqualNode(clone)) old.replaceWith(clone);
  }
  while (tail.children.length > count) tail.lastElementChild?.remove();
}
