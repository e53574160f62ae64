// The smallest element that reads a feed: what the shared controllers do, seen without any one element's own ways.
import {LitElement, html} from 'lit';
import {reading} from '../../src/locale/words/ar.js';
import {DateController} from '../../src/elements/date-controller.js';
import {FeedController} from '../../src/elements/feed-controller.js';
import {feedProperties, type FeedAttributes} from '../../src/elements/feed-attributes.js';
import {LocaleController} from '../../src/elements/locale-controller.js';
import {root} from '../../src/elements/root.js';
import {storyTime} from '../../src/elements/card.js';
import {selectOnClick, storyLink} from '../../src/elements/story.js';
import {ViewController} from '../../src/elements/view-controller.js';

export class ProbeReader extends LitElement {
  static override properties = feedProperties;

  renders = 0;
  readonly news = new FeedController(this);
  readonly locale = new LocaleController(this, reading, () => this.news.state.feed?.language);
  readonly dates = new DateController(this, this.locale);
  readonly view = new ViewController(this, onScreen => {
    if (onScreen) this.news.seen();
  });

  constructor() {
    super();
    selectOnClick(this, index => this.news.state.articles[index]);
  }

  override render() {
    this.renders++;
    const items = this.news.state.articles.map(
      (article, index) =>
        html`<li>
          ${storyLink(article, index, this, article.title)} ${storyTime(article, this.dates)}
        </li>`,
    );
    return root(
      this.locale,
      html`<ul>
        ${items}
      </ul>`,
    );
  }

  get titles(): string[] {
    return this.news.state.articles.map(({title}) => title);
  }
}

export interface ProbeReader extends FeedAttributes {}

customElements.define('probe-reader', ProbeReader);
