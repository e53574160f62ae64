import 'newsalist-widgets/news-ticker';
import 'newsalist-widgets/related-list';

const ticker = document.querySelector('news-ticker');
const list = document.querySelector('related-list');
const status = document.querySelector('[role=status]');

ticker.addEventListener('news-load', ({feed}) => {
  status.textContent = `${feed.title}: ${feed.articles.length}`;
});
document.querySelector('button').addEventListener('click', () => {
  list.limit = (list.limit ?? 4) + 4;
});
