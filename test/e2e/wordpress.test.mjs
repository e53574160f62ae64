// The plugin and the recipes in a real WordPress: by shortcode, by block, and as an author without rights to scripts pastes them.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openBrowser, serveFiles, visit} from './site.mjs';
import {fetchWordPress, openWordPress} from './wordpress-site.mjs';

const {folder, missing} = fetchWordPress();

describe('in WordPress', {skip: missing ?? false}, () => {
  let browser, files, wordpress, pages;
  before(async () => {
    [browser, files] = await Promise.all([openBrowser(), serveFiles()]);
    const feed = `${files.origin}/demo/feeds/rss.xml`;
    const posts = {
      shortcode: `[newsalist element="news-ticker" feed="${feed}" lang="ar" onclick="alert(1)" style="color:red"]<a href="https://a.example/1">خبر في الصفحة</a><script>alert(1)</script>[/newsalist]`,
      block: `<!-- wp:newsalist/element {"element":"related-list","feed":"${feed}","limit":"3","lang":"ar"} /-->`,
      unknown: '[newsalist element="script" src="https://a.example/x.js"]',
      pasted: `<!-- wp:html --><script async src="${files.origin}/cdn/newsalist.js"></script><article-card feed="${feed}" lang="ar"></article-card><!-- /wp:html -->`,
      stripped: `<script async src="${files.origin}/cdn/newsalist.js"></script><div data-newsalist="news-ticker" data-feed="${feed}" data-lang="ar"><a href="https://a.example/1">خبر في الصفحة</a></div><news-ticker feed="x"></news-ticker>`,
    };
    // What an author without `unfiltered_html` writes goes through WordPress's own filter.
    wordpress = await openWordPress(folder, {
      plugin: 'demo/wordpress/newsalist',
      code: `
        file_put_contents(WP_CONTENT_DIR . '/mu.php', '');
        mkdir(WP_CONTENT_DIR . '/mu-plugins');
        file_put_contents(WP_CONTENT_DIR . '/mu-plugins/script.php', '<?php add_filter("newsalist_script", function () { return "${files.origin}/cdn/newsalist.js"; });');
        $ids = array();
        foreach (json_decode(base64_decode('${Buffer.from(JSON.stringify(posts)).toString('base64')}'), true) as $name => $content) {
          if ($name === 'stripped') $content = wp_kses_post($content);
          kses_remove_filters();
          $ids[$name] = wp_insert_post(array('post_title' => $name, 'post_content' => wp_slash($content), 'post_status' => 'publish', 'post_author' => 1));
        }
        echo json_encode($ids);`,
    });
    pages = JSON.parse(/\{.*\}/.exec(wordpress.printed)[0]);
  });

  after(async () => {
    await browser?.close();
    await files?.close();
    wordpress?.close();
  });

  async function open(name, options) {
    return visit(browser, `${wordpress.origin}/?p=${pages[name]}`, options);
  }

  it('the shortcode shows the ticker, with its links and without what runs', async () => {
    const html = await (await fetch(`${wordpress.origin}/?p=${pages.shortcode}`)).text();
    assert.match(html, /<a href="https:\/\/a\.example\/1">خبر في الصفحة<\/a>/);
    assert.match(html, /<script[^>]* async src='?"?[^>]*newsalist\.js/);
    assert.doesNotMatch(html, /onclick|color:red|<script>alert/);
    const {page, close, complaints} = await open('shortcode');
    await page.locator('news-ticker [part~="headline"]:not([inert] *)').nth(5).waitFor();
    assert.deepEqual(complaints, []);
    await close();
  });

  it('the block shows related articles', async () => {
    const {page, close, complaints} = await open('block');
    await page.locator('related-list a[href]').nth(2).waitFor();
    assert.equal(await page.locator('related-list a[href]').count(), 3);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('an unknown element is nothing', async () => {
    const html = await (await fetch(`${wordpress.origin}/?p=${pages.unknown}`)).text();
    assert.doesNotMatch(html, /a\.example/);
  });

  it('custom HTML works as it is pasted', async () => {
    const {page, close} = await open('pasted');
    await page.locator('article-card a[href]').first().waitFor();
    await close();
  });

  it('a div survives where tags and scripts are taken out', async () => {
    const {page, close} = await open('stripped');
    assert.equal(await page.locator('news-ticker').count(), 0, 'the tag is taken out');
    await page.getByRole('link', {name: 'خبر في الصفحة'}).waitFor();
    // The theme, or a plugin for headers, brings the script.
    await page.addScriptTag({url: `${files.origin}/cdn/newsalist.js`});
    await page.locator('news-ticker [part~="headline"]:not([inert] *)').nth(5).waitFor();
    await close();
  });
});
