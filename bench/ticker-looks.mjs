// Runs in the page, on `row`, the ticker that it shows.

const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
const frames = async count => {
  for (let index = 0; index < count; index++) await frame();
};

/**
 * Looks at the window every 100 ms.
 *
 * @returns Of the looks, the smallest covered share of the window, and how many had 99 % or more.
 */
export async function coverage(row, milliseconds) {
  const shares = [];
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const {left, right, width} = row.window.getBoundingClientRect();
    const boxes = row
      .headlines()
      .map(headline => headline.getBoundingClientRect())
      .map(box => [Math.max(box.left, left), Math.min(box.right, right)])
      .filter(([from, to]) => to > from)
      .sort(([one], [other]) => one - other);
    let covered = 0;
    let reached = left;
    for (const [from, to] of boxes) {
      covered += Math.max(0, to - Math.max(from, reached));
      reached = Math.max(reached, to);
    }
    shares.push(covered / width);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  return {
    least: Math.min(...shares),
    full: shares.filter(share => share >= 0.99).length / shares.length,
  };
}

/**
 * How far the headline nearest to the middle of the window is moved by each change, beyond the ticker's own motion.
 *
 * @param looks Places on the lap at which each change is tried.
 * @returns The worst, in pixels; infinite when no look saw the headline move before and stay after.
 */
export async function jumps(row, place, headlines, looks) {
  const {dir} = document.documentElement;
  const show = shown => () => row.change(shown);
  const changes = {
    'one in front': show([{id: 'new', title: 'خبر وصل الآن إلى غرفة الأخبار'}, ...headlines]),
    'some removed': show(headlines.filter((_, index) => index % 6 !== 2)),
    reordered: show([...headlines.slice(9), ...headlines.slice(0, 9)]),
    'window 800 to 620': () => (place.style.inlineSize = '620px'),
    'another font': () => (place.style.fontFamily = '"Noto Kufi Arabic", monospace'),
  };
  const begin = headline => {
    const box = headline.getBoundingClientRect();
    const edges = row.window.getBoundingClientRect();
    return dir === 'rtl' ? edges.right - box.right : box.left - edges.left;
  };
  const now = () => Number(document.timeline.currentTime);
  const worst = {};
  for (const [name, change] of Object.entries(changes)) {
    const seenJumps = [];
    for (let look = 0; look < looks; look++) {
      row.change(headlines);
      place.style.cssText = '';
      await frames(30);
      const start = now();
      const begins = new Map(row.headlines().map(headline => [headline, begin(headline)]));
      await frames(6);
      // The one that is read when the change comes: where widths change, only one can stay.
      const seen = nearestToMiddle(row);
      const {textContent} = seen;
      const from = begins.get(seen) ?? NaN;
      const [time, before] = [now(), begin(seen)];
      const speed = (before - from) / (time - start);
      change();
      await frames(4);
      const expected = before + speed * (now() - time);
      const found = row.headlines().filter(headline => headline.textContent === textContent);
      const off = found.map(headline => Math.abs(begin(headline) - expected));
      // Without `off` the change has removed it; without speed the lap began anew while it was looked at.
      if (off.length && speed < 0) seenJumps.push(Math.min(...off));
    }
    worst[name] = seenJumps.length ? Math.max(...seenJumps) : Infinity;
  }
  return worst;
}

function nearestToMiddle(row) {
  const {left, right} = row.window.getBoundingClientRect();
  const off = headline => {
    const box = headline.getBoundingClientRect();
    return Math.abs(box.left + box.right - left - right);
  };
  return row.headlines().reduce((one, other) => (off(other) < off(one) ? other : one));
}
