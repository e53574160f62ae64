// Invented news as WordPress would write it: the same for the same numbers.
const words =
  'أعلن المجلس البلدي خطة جديدة لتوسيع الحدائق العامة قرب النهر قبل نهاية العام وقال مدير المشروع إن العمل يبدأ في الربيع على ثلاث مراحل تشمل زراعة الأشجار وتجديد الممرات وبناء مكتبة صغيرة للأطفال بينما يرى سكان الحي أن موقف السيارات يحتاج إلى حل أولًا ثم تأتي بقية الأعمال'.split(
    ' ',
  );
const sections = ['محليات', 'ثقافة', 'اقتصاد', 'رياضة', 'علوم وتقنية'];
const reporters = ['سلمى الحداد', 'نادر القيسي', 'ليان مراد', 'باسل العمري'];

/**
 * @param paragraphs Of each item's body; 0 for none. An item has about 1,050 bytes, and 290 for each paragraph.
 * @returns RSS 2.0.
 */
export function arabicFeed(items, paragraphs) {
  const random = randomFrom(items);
  const some = list => list[Math.floor(random() * list.length)];
  const sentence = length => Array.from({length}, () => some(words)).join(' ');
  const item = (_, index) => {
    const title = sentence(7);
    const address = `https://news.example/%d8%a3%d8%ae%d8%a8%d8%a7%d8%b1/${items - index}`;
    const date = new Date(Date.UTC(2025, 9, 1) - index * 45 * 60_000).toUTCString();
    const body = Array.from({length: paragraphs}, () => `<p>${sentence(26)}.</p>`).join('\n');
    return `<item>
<title>${title} &#8220;${some(words)}&#8221;</title>
<link>${address}/</link>
<dc:creator><![CDATA[${some(reporters)}]]></dc:creator>
<pubDate>${date.replace('GMT', '+0000')}</pubDate>
<category><![CDATA[${some(sections)}]]></category>
<category><![CDATA[${some(words)}]]></category>
<guid isPermaLink="false">https://news.example/?p=${items - index}</guid>
<description><![CDATA[<p>${sentence(40)} [&hellip;]</p>]]></description>
<media:content url="https://news.example/pictures/${items - index}.jpg?w=1200&amp;h=675" medium="image" width="1200" height="675"/>
${body && `<content:encoded><![CDATA[${body}]]></content:encoded>`}
</item>`;
  };
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
<title>صحيفة المثال</title>
<link>https://news.example/</link>
<description>${sentence(10)}</description>
<language>ar</language>
${Array.from({length: items}, item).join('\n')}
</channel>
</rss>`;
}

/** Numbers from 0 to below 1, by the Park–Miller generator. */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
