// Runs in the page. Starts each ticker as its documentation says, toward the side where reading begins.

/**
 * @typedef {{
 *   window: Element;
 *   headlines: () => Element[];
 *   change?: (headlines: Headline[]) => void;
 * }} Row What clips the headlines; all that are drawn, copies too; shows others.
 *
 * @typedef {{id: string; title: string}} Headline
 */

/** @type {Record<string, (place: Element, headlines: Headline[], options: {dir: string; speed: number}) => Promise<Row>>} */
export const rows = {
  'no motion': async (place, headlines) => bareRow(place, headlines),
  'bare WAAPI row': async (place, headlines, {dir, speed}) => {
    const row = bareRow(place, headlines);
    const track = row.window.firstElementChild;
    const lap = track.getBoundingClientRect().width / 2;
    const end = `translateX(${dir === 'rtl' ? lap : -lap}px)`;
    track.animate(
      {transform: ['none', end]},
      {duration: (lap / speed) * 1000, iterations: Infinity},
    );
    return row;
  },
  'news-ticker': async (place, headlines, {speed}) => {
    await import('../src/elements/news-ticker.ts');
    const ticker = document.createElement('news-ticker');
    ticker.speed = speed;
    const change = shown => {
      ticker.articles = shown.map(({id, title}) => ({
        ...noMore,
        id,
        title,
        url: `https://news.example/${id}`,
      }));
    };
    change(headlines);
    place.append(ticker);
    await ticker.updateComplete;
    const {renderRoot} = ticker;
    return {
      window: renderRoot.querySelector('.window'),
      headlines: () => [...renderRoot.querySelectorAll('.item')],
      change,
    };
  },
  'react-fast-marquee': async (place, headlines, {dir, speed}) => {
    const [{createElement}, {createRoot}, {default: module}] = await Promise.all([
      import('react'),
      import('react-dom/client'),
      import('react-fast-marquee'),
    ]);
    const direction = dir === 'rtl' ? 'right' : 'left';
    const root = createRoot(place);
    const change = shown =>
      root.render(
        createElement(
          module.default ?? module,
          {direction, speed},
          shown.map(({id, title}) =>
            createElement('a', {key: id, className: 'headline', href: id}, title),
          ),
        ),
      );
    change(headlines);
    return {
      get window() {
        return place.querySelector('.rfm-marquee-container');
      },
      headlines: () => [...place.querySelectorAll('a')],
      change,
    };
  },
  '@zag-js/marquee': async (place, headlines, {dir, speed}) => {
    const [marquee, {normalizeProps, spreadProps, VanillaMachine}] = await Promise.all([
      import('@zag-js/marquee'),
      import('@zag-js/vanilla'),
    ]);
    const machine = new VanillaMachine(marquee.machine, {id: 'bench', dir, speed, spacing: '0px'});
    const root = document.createElement('div');
    const viewport = document.createElement('div');
    const contents = [document.createElement('div'), document.createElement('div')];
    const draw = () => {
      const api = marquee.connect(machine.service, normalizeProps);
      spreadProps(root, api.getRootProps());
      spreadProps(viewport, api.getViewportProps());
      contents.forEach((content, index) => spreadProps(content, api.getContentProps({index})));
    };
    const change = shown => {
      for (const content of contents) content.replaceChildren(...links(shown));
    };
    viewport.append(...contents);
    root.append(viewport);
    place.append(root);
    change(headlines);
    draw();
    machine.subscribe(draw);
    machine.start();
    return {window: root, headlines: () => [...root.querySelectorAll('a')], change};
  },
  'dynamic-marquee': async (place, headlines, {dir, speed}) => {
    const {loop, Marquee} = await import('dynamic-marquee');
    const rate = dir === 'rtl' ? speed : -speed;
    const marquee = new Marquee(place, {rate, startOnScreen: true});
    const builders = shown => shown.map(headline => () => links([headline])[0]);
    const control = loop(marquee, builders(headlines));
    return {
      window: place,
      headlines: () => [...place.querySelectorAll('a')],
      change: shown => control.update(builders(shown)),
    };
  },
};

/** What an article needs beside its headline. */
const noMore = {summary: '', contentHtml: '', authors: [], categories: []};

function bareRow(place, headlines) {
  const window = document.createElement('div');
  const track = document.createElement('div');
  window.className = 'bare';
  track.append(...links(headlines), ...links(headlines));
  window.append(track);
  place.append(window);
  return {window, headlines: () => [...track.children]};
}

function links(headlines) {
  return headlines.map(({id, title}) => {
    const link = document.createElement('a');
    link.className = 'headline';
    link.href = id;
    link.textContent = title;
    return link;
  });
}
