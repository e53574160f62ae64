// Precision at 4 on the labelled articles: of four articles shown beside each one, how many are of its story.
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';

const SHOWN = 4;
const OURS = 'newsalist: rankRelated';
const OVERLAP = 'plain word overlap';

const {labelledArticles} = await fromTypeScript('../test/related/labelled-articles.ts');
const {rankRelated} = await fromTypeScript('../src/related/rank.ts');
const now = Math.max(...labelledArticles.map(({published}) => +published)) + 24 * 3600_000;

const rankers = {
  [OURS]: (current, articles) =>
    rankRelated(current, articles, {limit: SHOWN, now}).map(({article}) => article),
  [OVERLAP]: (current, articles) => {
    const own = plainWords(current);
    const shared = article => [...plainWords(article)].filter(word => own.has(word)).length;
    return best(
      articles.filter(article => article !== current),
      shared,
    );
  },
  'newest first': (current, articles) =>
    best(
      articles.filter(article => article !== current),
      ({published}) => +published,
    ),
};
const feeds = {
  'all fields': article => article,
  'no categories': article => ({...article, categories: []}),
  'headlines alone': article => ({...article, categories: [], summary: ''}),
};

export async function measureRelated() {
  const stories = new Set(labelledArticles.map(({story}) => story)).size;
  const precisions = {};
  const milliseconds = {};
  for (const [name, rank] of Object.entries(rankers)) {
    const start = performance.now();
    precisions[name] = Object.values(feeds).map(reduce =>
      precision(rank, labelledArticles.map(reduce)),
    );
    milliseconds[name] =
      (performance.now() - start) / labelledArticles.length / precisions[name].length;
  }
  const [ours] = precisions[OURS];
  const [overlap] = precisions[OVERLAP];
  return {
    tables: [
      {
        title: `Related: precision at ${SHOWN}, ${labelledArticles.length} articles in ${stories} stories`,
        columns: ['', ...Object.keys(feeds), 'ms a call'],
        rows: Object.keys(rankers).map(name => [
          name,
          ...precisions[name].map(value => value.toFixed(3)),
          milliseconds[name].toFixed(1),
        ]),
      },
    ],
    budgets: [
      {
        name: `Related: precision at ${SHOWN}, times that of ${OVERLAP}`,
        value: ours / overlap,
        least: 1.25,
      },
    ],
  };
}

function precision(rank, articles) {
  const right = articles.map(
    current => rank(current, articles).filter(({story}) => story === current.story).length / SHOWN,
  );
  return right.reduce((sum, value) => sum + value, 0) / right.length;
}

/** The articles with the highest values; among equals the newer, so that the baseline does not suffer from bad luck. */
function best(articles, valueOf) {
  const values = new Map(articles.map(article => [article, valueOf(article)]));
  return articles
    .toSorted((a, b) => values.get(b) - values.get(a) || b.published - a.published)
    .slice(0, SHOWN);
}

function plainWords({title, summary, categories}) {
  return new Set([title, summary, ...categories].join(' ').match(/[\p{L}\p{M}\p{N}]+/gu));
}

async function fromTypeScript(file) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return (await runnerImport(path, {configFile: false, logLevel: 'error'})).module;
}
