// Asks the feed doctor, and shows what it found.
import {checkFeed} from '/src/feed/feed.ts';
import {plainAdvice} from './builder/feed-advice.mjs';

const form = document.querySelector('form');
const report = document.querySelector('#report');
form.elements.feed.value =
  new URLSearchParams(location.search).get('feed') ?? form.elements.feed.value;

form.addEventListener('submit', async event => {
  event.preventDefault();
  report.replaceChildren(line('p', 'يفحص الخلاصة…'));
  show(await checkFeed(form.elements.feed.value));
});

function show(found) {
  const {problems, feed, counts, error} = found;
  report.replaceChildren(
    line('h2', problems.length ? 'ما ينبغي إصلاحه' : 'كل شيء على ما يرام'),
    ...(problems.length
      ? plainAdvice(found, 'ar').map(problem)
      : [Object.assign(line('p', 'تُقرأ هذه الخلاصة من أي صفحة.'), {className: 'well'})]),
    line('h2', 'ما وُجد'),
    list({
      'رمز الإجابة': found.status ?? error?.kind,
      'القراءة من مواقع أخرى': {readable: 'مسموحة', refused: 'مرفوضة'}[found.cors],
      الصيغة: found.format,
      النوع: found.contentType,
      الترميز: found.charset,
      'الحجم بالبايت': found.bytes,
      'زمن الإجابة بالملّي ثانية': found.milliseconds,
      'التخزين المؤقت': found.caching.cacheControl,
      'عنوان الخلاصة': feed?.title,
      اللغة: feed?.language,
      المقالات: counts.articles,
      'منها بتاريخ': counts.dates,
      وبصورة: counts.pictures,
      وبملخّص: counts.summaries,
      'أحدث مقال': feed?.articles[0]?.title,
    }),
  );
}

function problem({message, change}) {
  const box = document.createElement('div');
  box.className = 'problem';
  box.append(line('p', message), line('p', change));
  return box;
}

function list(facts) {
  const terms = document.createElement('dl');
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    terms.append(line('dt', name), Object.assign(line('dd', value), {dir: 'auto'}));
  }
  return terms;
}

function line(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
