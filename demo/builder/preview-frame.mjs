// The preview's frame: a new page loads behind the one in view and takes its place once it is there, so that nothing flickers.

const widths = {phone: 360, tablet: 768, desktop: 1280};
/** Height of the box, in pixels: from a little page to what leaves room for the snippet. */
const LEAST = 240;
const MOST = 460;

/**
 * Keeps a frame in `box` that is as wide as the chosen device and shrunk to fit.
 *
 * @param {HTMLElement} box
 * @param {(frame: HTMLIFrameElement) => void} onload Called with each page that is in view.
 */
export function keepPreview(box, onload) {
  let shown, waiting, html;
  let width = widths.phone;
  const watcher = new ResizeObserver(fit);
  watcher.observe(box);

  function fit() {
    const scale = Math.min(1, box.clientWidth / width);
    box.style.setProperty('--width', `${width}px`);
    box.style.setProperty('--scale', scale);
    const body = shown?.contentDocument?.body;
    if (!body) return;
    const height = Math.min(Math.max(body.scrollHeight * scale, LEAST), MOST);
    box.style.setProperty('--height', `${Math.round(height / scale)}px`);
  }

  return {
    /** Shows a page, unless it is the one that is shown already. */
    show(page, view, title) {
      if (width !== widths[view]) {
        width = widths[view];
        fit();
      }
      for (const frame of [shown, waiting]) if (frame) frame.title = title;
      if (page === html) return;
      html = page;
      waiting?.remove();
      const frame = document.createElement('iframe');
      waiting = frame;
      frame.title = title;
      frame.srcdoc = page;
      frame.addEventListener('load', () => {
        if (frame !== waiting) return;
        waiting = undefined;
        if (shown) watcher.disconnect();
        shown?.remove();
        shown = frame;
        frame.dataset.shown = '';
        watcher.observe(box);
        watcher.observe(frame.contentDocument.body);
        fit();
        onload(frame);
      });
      box.append(frame);
    },
  };
}
