// What React 19's JSX takes of the elements and what it refuses; checked against the built package.
import type {Article} from 'newsalist-widgets';
import type {} from 'newsalist-widgets/react';

declare const articles: Article[];

export const taken = (
  <main>
    <news-ticker
      feed="/feed.xml"
      mode="slide"
      limit={5}
      paused
      label-href="/latest"
      dateStyle="full"
      date-style="long"
      className="wide"
      style={{display: 'block'}}
      onnews-load={({feed, currentTarget}) => feed.articles.length > 1 && currentTarget.play()}
      onnews-error={({error}) => error.hint.trim()}
      onticker-change={({reason, article}) => `${reason} ${article?.title}`}
      ref={ticker => ticker?.reload()}
    >
      <a href="/a">عنوان</a>
    </news-ticker>
    <article-card articles={articles} article={articles[0]} variant="hero" onClick={() => 0} />
    <related-list for="/article" strategy="category" onnews-select={event => event.article.url} />
    <share-bar networks="x copy" onnews-share={({outcome}) => outcome === 'copied'} />
  </main>
);

export const refused = (
  <main>
    {/* @ts-expect-error there is no such mode */}
    <news-ticker mode="spin" />
    {/* @ts-expect-error a number is a number */}
    <related-list limit="5" />
    {/* @ts-expect-error the card reads no such attribute */}
    <article-card feeed="/feed.xml" />
    {/* @ts-expect-error what the share bar tells has no article */}
    <share-bar onnews-share={event => event.article} />
    {/* @ts-expect-error it is `news-ticker` */}
    <newsticker />
  </main>
);
