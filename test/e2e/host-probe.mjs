// What runs inside a host page: how its news looks to a reader, and what the host has of its own.

/**
 * @param expected `news`: each element shows articles of the feed; `links`: those the page came with; `untouched`: nothing is
 *   defined, and the links are plain links. Several words: any of them.
 * @returns What is wrong; empty when all is right.
 */
export function newsProblems(expected) {
  const root = document.documentElement;
  const selector = root.dataset.elements ?? 'news-ticker, article-card, related-list, share-bar';
  const elements = [...(window.newsElements?.() ?? document.querySelectorAll(selector))];
  if (!elements.length) return ['no element'];
  return elements.flatMap(element => {
    const found = problemsOf(element);
    return found.map(problem => `${element.localName}: ${problem}`);
  });

  function problemsOf(element) {
    const shadow = element.shadowRoot;
    if (expected === 'untouched') return shadow ? ['is defined'] : [];
    if (!shadow) return ['is not defined'];
    if (element.localName === 'share-bar' && window.matchMedia?.('print').matches) {
      return isSeen(element) ? ['is printed'] : [];
    }
    if (element.localName === 'share-bar') {
      const buttons = [...shadow.querySelectorAll('[data-network]')].filter(isSeen);
      const small = buttons.filter(button => button.getBoundingClientRect().height < 20);
      if (buttons.length < 4) return [`${buttons.length} buttons are seen`];
      return small.length ? ['buttons too small'] : [];
    }
    const links = [...shadow.querySelectorAll('a[href]')].filter(
      link => !link.closest('[inert]') && link.textContent.trim() && isSeen(link),
    );
    const given = link => link.getAttribute('href').endsWith('/given');
    const own = links.filter(link => !given(link));
    const slotted = [...element.querySelectorAll('a[href]')].filter(isSeen);
    const kept = [...links.filter(given), ...slotted];
    const wanted = expected.split(' or ');
    if (wanted.includes('news') && own.length) return own.slice(0, 3).flatMap(illegible);
    if (wanted.includes('links') && kept.length) return [];
    return [`shows ${own.length} headlines, ${kept.length} links of the page (${element.state})`];
  }

  function isSeen(node) {
    const {width, height} = node.getBoundingClientRect();
    const view = node.ownerDocument.defaultView;
    return width > 0 && height > 0 && view.getComputedStyle(node).visibility === 'visible';
  }

  function illegible(node) {
    const view = node.ownerDocument.defaultView;
    const text = node.querySelector('bdi') ?? node;
    const style = view.getComputedStyle(text);
    const size = parseFloat(style.fontSize);
    const wrong = [];
    const want = (name, value, ...good) => good.includes(value) || wrong.push(`${name}: ${value}`);
    want('letter-spacing', style.letterSpacing, 'normal', '0px');
    want('word-spacing', style.wordSpacing, '0px', 'normal');
    want('text-transform', style.textTransform, 'none');
    want('text-indent', style.textIndent, '0px');
    want('writing-mode', style.writingMode, 'horizontal-tb');
    want('text-shadow', style.textShadow, 'none');
    want('font-variant-caps', style.fontVariantCaps, 'normal');
    want('white-space', style.whiteSpace, 'normal', 'nowrap', 'pre-wrap');
    if (!root.hasAttribute('data-any-direction')) {
      want('direction', view.getComputedStyle(node).direction, 'rtl');
    }
    want('-webkit-text-fill-color', style.webkitTextFillColor, style.color, undefined);
    if (size < 10 || size > 40) wrong.push(`font-size: ${size}px`);
    const line = parseFloat(style.lineHeight);
    if (line && line < size * 1.15) wrong.push(`line-height: ${line}px of ${size}px`);
    const contrast = contrastOf(text, style.color, view);
    if (contrast < 3) wrong.push(`contrast ${contrast.toFixed(1)}: ${style.color}`);
    return wrong;
  }

  function contrastOf(node, color, view) {
    let ground = 'rgb(255, 255, 255)';
    for (let at = node; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) {
      const {backgroundColor} = view.getComputedStyle(at);
      if (
        backgroundColor &&
        !/, 0\)$|\/ 0\)$|transparent|color-mix|color\(/.test(backgroundColor)
      ) {
        ground = backgroundColor;
        break;
      }
    }
    const luminance = text => {
      const parts = text.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0];
      const scale = text.startsWith('color(') ? 1 : 255;
      const [r, g, b] = parts.map(part => {
        const share = part / scale;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const [low, high] = [luminance(color), luminance(ground)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  }
}

/** What is the host's own: its elements' styles, its globals, the platform's functions, its title, head, focus and place. */
export function hostState() {
  const tags = /^(news-ticker|article-card|related-list|share-bar)$/;
  const isOurs = node => {
    for (let at = node; at; at = at.parentElement) {
      if (tags.test(at.localName) || at.hasAttribute('data-newsalist')) return true;
    }
    return false;
  };
  const geometry =
    /size|width|height|origin|inset|^(top|left|right|bottom)$|transform|perspective|animation|transition|margin|^view|^scroll/;
  const styles = [...document.querySelectorAll('*')]
    .filter(node => !isOurs(node) && !/^(script|iframe)$/i.test(node.localName))
    .map(node => {
      const computed = getComputedStyle(node);
      const names = Array.prototype.filter.call(computed, name => !geometry.test(name));
      return `${node.localName} ${names.map(name => `${name}:${computed.getPropertyValue(name)}`).join(';')}`;
    });
  const builtins = {};
  for (const holder of [
    Object,
    Function,
    Array,
    String,
    Number,
    Date,
    RegExp,
    Promise,
    Map,
    Set,
    Event,
    EventTarget,
    Node,
    Element,
    HTMLElement,
    Document,
    ShadowRoot,
    Window,
    History,
    Response,
  ]) {
    for (const [where, object] of [
      [`${holder.name}.prototype`, holder.prototype],
      [holder.name, holder],
    ]) {
      builtins[where] = Object.getOwnPropertyNames(object)
        .map(name => {
          const {value} = Object.getOwnPropertyDescriptor(object, name);
          return `${name}=${typeof value === 'function' ? Function.prototype.toString.call(value) : typeof value}`;
        })
        .join('\n');
    }
  }
  return {
    styles,
    builtins,
    // Frames are there by number.
    globals: Object.getOwnPropertyNames(window).filter(name => !/^\d+$/.test(name)),
    title: String(document.title?.nodeName ? '' : document.title),
    head: document.head.children.length,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    place: [location.href, history.length, scrollX, scrollY],
    focus: document.activeElement?.localName,
  };
}
