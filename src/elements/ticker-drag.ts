/** What pulling does. Distances are in CSS pixels to the right. */
export interface Pulled {
  /** A finger or button went down, or came up again. */
  hold(held: boolean): void;
  move(distance: number): void;
  /** Let go after this distance. */
  end(distance: number): void;
}

/** Adds a listener whose failures stay with the element. */
export type Listen = <Type extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => unknown,
  options?: AddEventListenerOptions | boolean,
) => void;

/** Fewer pixels are a trembling click. */
const SLACK = 5;

/** Lets readers pull what a window shows, by finger, pen, mouse or sideways wheel. Links in it stay links. */
export function makePullable(listen: Listen, window: HTMLElement, pulled: Pulled): void {
  let from: number | undefined;
  let last = 0;
  let dragged = false;

  const release = () => {
    if (from === undefined) return;
    if (dragged) pulled.end(last - from);
    from = undefined;
    pulled.hold(false);
  };
  listen(window, 'pointerdown', event => {
    if (!event.isPrimary || event.button) return;
    from = last = event.clientX;
    dragged = false;
    pulled.hold(true);
  });
  listen(window, 'pointermove', event => {
    if (from === undefined || !event.isPrimary) return;
    if (!dragged && Math.abs(event.clientX - from) < SLACK) return;
    if (!dragged) window.setPointerCapture(event.pointerId);
    dragged = true;
    pulled.move(event.clientX - last);
    last = event.clientX;
  });
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    listen(window, type, release);
  }
  // The click that ends a drag; a link chosen by keyboard has no detail.
  listen(
    window,
    'click',
    event => {
      if (!dragged || !event.detail) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  listen(window, 'dragstart', event => event.preventDefault());
  listen(
    window,
    'wheel',
    event => {
      const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
      if (!event.shiftKey && Math.abs(sideways) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      pulled.move(-sideways * (event.deltaMode ? 16 : 1));
    },
    {passive: false},
  );
}
