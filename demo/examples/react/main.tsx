import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import type {} from 'newsalist-widgets/react';
import 'newsalist-widgets/news-ticker';
import 'newsalist-widgets/related-list';

function App() {
  const [told, setTold] = useState('');
  const [limit, setLimit] = useState(4);
  return (
    <>
      <news-ticker
        feed="/demo/feeds/rss.xml"
        onnews-load={({feed}) => setTold(`${feed.title}: ${feed.articles.length}`)}
      />
      <p role="status">{told}</p>
      <related-list feed="/demo/feeds/rss.xml" strategy="latest" layout="grid" limit={limit} />
      <button type="button" onClick={() => setLimit(limit + 4)}>
        أخبار أكثر
      </button>
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
