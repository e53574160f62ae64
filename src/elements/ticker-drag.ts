/** What pulling does. Distances are in CSS pixels to the right. */
export interface Pulled {
  /** A finger or button went down, or came up again. */
  hold(held: boolean): void;
  move(distance: number): void;
  /** Let go after this distance. */
  end(distance: number): void;
}

/** Fewer pixels are a trembling click. */
const SLACK = 5;

/** Lets readers pull what a window shows, by finger, pen, mouse or sideways wheel. Links in it stay links. */
export function makePullable(window: HTMLElement, pulled: Pulled): void {
  let from: number | undefined;
  let last = 0;
  let dragged = false;

  const release = () => {
    if (from === undefined) return;
    if (dragged) pulled.end(last - from);
    from = undefined;
    pulled.hold(false);
  };
  window.addEventListener('pointerdown', event => {
    if (!event.isPrimary || event.button) return;
    from = last = event.clientX;
    dragged = false;
    pulled.hold(true);
  });
  window.addEventListener('pointermove', event => {
    if (from === undefined || !event.isPrimary) return;
    if (!dragged && Math.abs(event.clientX - from) < SLACK) return;
    if (!dragged) window.setPointerCapture(event.pointerId);
    dragged = true;
    pulled.move(event.clientX - last);
    last = event.clientX;
  });
  for (const type of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    window.addEventListener(type, release);
  }
  // The click that ends a drag; a link chosen by keyboard has no detail.
  window.addEventListener(
    'click',
    event => {
      if (!dragged || !event.detail) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  window.addEventListener('dragstart', event => event.preventDefault());
  window.addEventListener(
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
