// Texts of feeds that want to run something or to be noticed, in <article-view>: nothing runs, also when a reader points at, focuses
// and clicks everything; nothing is asked for but the pictures of the text.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, serveFiles, servePage} from './site.mjs';

let browser, files;
before(async () => {
  [browser, files] = await Promise.all([openBrowser(), serveFiles()]);
});
after(async () => {
  await browser.close();
  await files.close();
});

const run = 'canary()';
const leak = 'https://leak.example/x';
const inner = 'نص الخبر';

/** Each stands before and after words that have to stay. */
const bodies = {
  'a script': `<script>${run}</script>`,
  'a script in capitals, broken': `<SCRIPT/x>${run}</SCRIPT  >`,
  'a script in a script': `<scr<script>ipt>${run}</scr</script>ipt>`,
  'a script of another site': `<script src="${leak}"></script>`,
  'a picture that fails': `<img src=x onerror=${run}>`,
  'a picture that loads': `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" onload=${run}>`,
  'a handler after a slash': `<img/src=x/onerror=${run}>`,
  'a handler in a broken quote': `<img src="x" alt="'"onerror="${run}">`,
  'a handler behind backquotes': '<img src=`x`onerror=canary()>',
  'a handler after a zero': `<img src=x \0onerror=${run}>`,
  'pointing at it': `<p onmouseover=${run} onpointerenter=${run}>${inner}</p>`,
  'focusing it': `<a href="#" tabindex="1" autofocus onfocus=${run}>${inner}</a>`,
  'clicking it': `<b onclick=${run}>${inner}</b>`,
  'scrolling, animating, toggling': `<details open ontoggle=${run}><summary>${inner}</summary><marquee onstart=${run}>${inner}</marquee></details>`,
  'a javascript: link': `<a href="javascript:${run}">${inner}</a>`,
  'a javascript: link in disguise': `<a href=" &#1;j&#x61;va\tscr\nipt&colon;${run}">${inner}</a>`,
  'a vbscript: and a data: link': `<a href="vbscript:x">${inner}</a><a href="data:text/html,<script>${run}</script>">${inner}</a>`,
  'a blob: and a file: link': `<a href="blob:https://a.example/1">${inner}</a><a href="file:///etc/passwd">${inner}</a>`,
  'a link with a ping': `<a href="https://news.example/" ping="${leak}">${inner}</a>`,
  'a link with a name in its address': `<a href="https://bank.example@leak.example/">${inner}</a>`,
  'a form': `<form action="javascript:${run}"><button formaction="javascript:${run}">${inner}</button><input autofocus onfocus=${run}></form>`,
  'a form that is sent by another': `<form id="f" action="${leak}"></form><button form="f">${inner}</button>`,
  'a drawing': `<svg onload=${run}><script>${run}</script></svg>`,
  'a drawing that changes a link': `<svg><a><animate attributeName=href values="javascript:${run}" /><text x=20 y=20>${inner}</text></a></svg>`,
  'a drawing that uses another': `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${run}'/></svg>#x"/></svg>`,
  'a foreign object': `<svg><foreignObject><img src=x onerror=${run}></foreignObject></svg>`,
  'a formula': `<math><mtext><table><mglyph><style><img src=x onerror=${run}></style></mglyph></table></mtext></math>`,
  'a formula with a link': `<math href="javascript:${run}">${inner}</math>`,
  'markup that changes when read twice': `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}></style></form>`,
  'a style that ends late': `<svg></p><style><a title="</style><img src=x onerror=${run}>">`,
  'a title, a text field, a list of frames': `<title><img src=x onerror=${run}></title><textarea><img src=x onerror=${run}></textarea><noframes><img src=x onerror=${run}></noframes>`,
  'what is shown without scripts': `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  'a comment that is none': `<!--><img src=x onerror=${run}>-->`,
  'a comment in a comment': `<!-- --!><img src=x onerror=${run}>-->`,
  'an instruction': `<?xml version="1.0"?><?xml-stylesheet href="javascript:${run}"?>`,
  'a CDATA section': `<svg><![CDATA[><img src=x onerror=${run}>]]></svg>`,
  'a template': `<template><img src=x onerror=${run}></template><template shadowrootmode="open"><img src=x onerror=${run}></template>`,
  'a table around it': `<table><tr><td><img src=x onerror=${run}></table><table background="${leak}"><td background="${leak}">`,
  'a frame': `<iframe src="javascript:${run}"></iframe><iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  'a frame of an unknown site': `<iframe src="${leak}"></iframe><frameset><frame src="${leak}"></frameset>`,
  'a frame that looks known': `<iframe src="https://www.youtube.com.leak.example/embed/abcdefghijk"></iframe><iframe src='https://www.youtube.com/embed/"onload="${run}'></iframe>`,
  'a frame in a broken quote': `<iframe src="https://www.youtube.com/embed/abcdefghijk" onload="${run}"></iframe><iframe title=">" src=x onload=${run}></iframe>`,
  'an object': `<object data="${leak}" onerror=${run}></object><embed src="${leak}"><applet code="x"></applet>`,
  'styles that ask for something': `<style>@import "${leak}"; * {background: url(${leak})}</style><p style="background:url(${leak})">${inner}</p><link rel="stylesheet" href="${leak}">`,
  'what would be fetched early': `<link rel="prefetch" href="${leak}"><link rel="preload" as="image" href="${leak}"><link rel="dns-prefetch" href="${leak}">`,
  'a page’s own settings': `<base href="${leak}"><meta http-equiv="refresh" content="0;url=${leak}"><body background="${leak}" onload=${run}>`,
  'a film and a sound': `<video poster="${leak}" src="${leak}" autoplay onloadstart=${run}></video><audio src="${leak}" autoplay></audio><video><source src="${leak}" onerror=${run}></video>`,
  'a counting pixel': `<img src="${leak}" width="1" height="1"><img src="${leak}" style="display:none"><img src="${leak}" hidden>`,
  'a picture by another road': `<picture><source srcset="${leak}"></picture><img dynsrc="${leak}" lowsrc="${leak}"><input type="image" src="${leak}">`,
  'a name of the page': `<img name="body" id="head"><a id="canary" name="getElementById">${inner}</a><form name="documentElement">`,
  'an element of ours, and a slot': `<news-ticker feed="${leak}"></news-ticker><slot name="after"></slot><article-card href="javascript:${run}"></article-card>`,
  'an is attribute': `<p is="x-y" slot="actions" part="headline" contenteditable="true" popover="manual">${inner}</p>`,
  'Lit’s own marks': `<?lit$1234567890$><!--?lit$1--><p .onclick="x" @click="${run}" ?hidden="x">\${${run}} {{${run}}}</p>`,
  'letters of other widths': `＜script＞${run}＜/script＞<ｓcript>${run}</ｓcript>`,
  'another charset': `+ADw-script+AD4-${run}+ADw-/script+AD4-`,
  'entities of entities': `&lt;img src=x onerror=${run}&gt;&amp;lt;script&amp;gt;${run}`,
};

const hosts = {
  'the browser’s own sanitiser': {},
  'a sanitiser that is fetched': {isBare: true},
  'a sanitiser that is fetched, under Trusted Types': {
    isBare: true,
    policy: "require-trusted-types-for 'script'; trusted-types newsalist-widgets",
  },
  'no sanitiser, as Trusted Types allow none': {
    isBare: true,
    policy: "require-trusted-types-for 'script'; trusted-types 'none'",
  },
};

async function openHost({isBare, policy}) {
  const host = await servePage(
    `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>صفحة</title>
      <script src="${files.origin}/cdn/newsalist.js"></script><article-view></article-view>`,
    policy && {'Content-Security-Policy': policy},
  );
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests = [];
  await context.route('**', route => {
    const {hostname} = new URL(route.request().url());
    if (hostname === '127.0.0.1') return route.continue();
    requests.push(route.request().url());
    return route.abort();
  });
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  await page.addInitScript(isBare => {
    // What older browsers lack.
    if (isBare) delete Document.parseHTML;
    window.ran = 0;
    window.canary = window.alert = () => window.ran++;
    addEventListener('click', event => event.preventDefault());
    addEventListener('submit', event => event.preventDefault());
  }, isBare);
  await page.goto(host.origin);
  await page.waitForFunction(() => customElements.get('article-view'));
  const close = () => Promise.all([context.close(), host.close()]);
  return {page, requests, errors, close};
}

/** Shows a text, uses all that is in it but the buttons of frames, and says what stands there. */
function show(page, contentHtml) {
  return page.evaluate(async contentHtml => {
    const view = document.querySelector('article-view');
    view.show = 'headline body';
    view.article = {
      id: contentHtml,
      url: 'https://news.example/story',
      title: 'خبر',
      summary: '',
      contentHtml,
      authors: [],
      categories: [],
    };
    await view.updateComplete;
    // A sanitiser may still be on its way.
    for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setTimeout(resolve, 4));
    await view.updateComplete;
    const text = view.shadowRoot.querySelector('.text');
    const elements = [...text.querySelectorAll('*')];
    for (const element of elements) {
      if (element.closest('[data-frame]')) continue;
      element.focus();
      for (const type of ['mouseover', 'pointerenter', 'mousedown', 'click', 'contextmenu']) {
        element.dispatchEvent(
          new MouseEvent(type, {bubbles: true, composed: true, cancelable: true}),
        );
      }
    }
    return {
      text: text.textContent.replace(/\s+/g, ' '),
      tags: [...new Set(elements.map(({localName}) => localName))],
      attributes: [...new Set(elements.flatMap(element => element.getAttributeNames()))],
      addresses: elements.flatMap(element =>
        ['href', 'src', 'data-frame'].map(name => element.getAttribute(name)).filter(Boolean),
      ),
    };
  }, contentHtml);
}

const TAGS =
  /^(?:p|h[2-6]|ul|ol|li|dl|dt|dd|blockquote|footer|figure|figcaption|pre|hr|table|caption|thead|tbody|tr|th|td|img|audio|video|a|b|strong|i|em|u|s|del|ins|sub|sup|small|mark|code|kbd|abbr|cite|q|time|br|bdi|div|button|span|svg|path)$/;
const FORBIDDEN =
  /^(?:on|style$|id$|name$|srcdoc|ping|form|poster|autoplay|autofocus|background|slot|is$|action)/;

for (const [name, host] of Object.entries(hosts)) {
  describe(`a hostile text in <article-view>, with ${name}`, () => {
    let opened;
    before(async () => (opened = await openHost(host)));
    after(() => opened.close());

    for (const [what, body] of Object.entries(bodies)) {
      it(`does nothing by ${what}`, async () => {
        const {page, requests, errors} = opened;
        requests.length = 0;
        const shown = await show(page, `<p>قبل</p>${body}<p>بعد</p>`);
        assert.equal(await page.evaluate(() => window.ran), 0, 'something ran');
        assert.match(shown.text, /قبل/);
        assert.deepEqual(
          shown.tags.filter(tag => !TAGS.test(tag)),
          [],
          'tags',
        );
        assert.deepEqual(
          shown.attributes.filter(attribute => FORBIDDEN.test(attribute)),
          [],
          'attributes',
        );
        for (const address of shown.addresses) assert.match(address, /^https?:\/\//);
        assert.deepEqual(
          requests.filter(address => address.startsWith(leak)),
          [],
          'requests',
        );
        assert.deepEqual(errors, []);
        assert.equal(page.url().startsWith('http://127.0.0.1'), true);
      });
    }

    it('asks no other site for anything before its button is pressed, then only that one', async () => {
      const {page, requests} = opened;
      requests.length = 0;
      await show(
        page,
        `<p>نص</p><iframe src="https://www.youtube.com/embed/abcdefghijk?x=${leak}"></iframe>
         <blockquote class="twitter-tweet"><p>قول</p><a href="https://twitter.com/a/status/1234567">يوم</a></blockquote>
         <script async src="https://platform.twitter.com/widgets.js"></script><p>https://t.me/newsalist/77</p>`,
      );
      assert.equal(await page.locator('[data-frame]').count(), 3);
      assert.deepEqual(requests, []);
      await page.locator('[data-frame]').first().click();
      await page.locator('article-view iframe').waitFor({state: 'attached'});
      await page.waitForFunction(
        () =>
          document.querySelector('article-view').shadowRoot.activeElement?.localName === 'iframe',
      );
      assert.deepEqual(requests, ['https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1']);
    });
  });
}
