// Runs in frame.html: shows the element that the page's address asks for, and tells the host how high it is.

const parameters = new URLSearchParams(location.search);
const asked = parameters.get('element') ?? '';
const tag = /^[a-z]+(-[a-z]+)+$/.test(asked) ? asked : 'news-ticker';

// In the page at once: the script fetches rare elements when it sees their tag.
const element = document.createElement(tag);
document.body.style.margin = '0';
document.body.append(element);

void customElements.whenDefined(tag).then(definition => {
  // Its own attributes and no others: anyone may write the address.
  const {observedAttributes = []} = definition as {observedAttributes?: string[]};
  for (const [name, value] of parameters) {
    if (observedAttributes.includes(name)) element.setAttribute(name, value);
  }
  // In the frame itself a story would have no room.
  if (!parameters.has('target')) element.setAttribute('target', '_blank');
});

new ResizeObserver(() => {
  const height = Math.ceil(element.getBoundingClientRect().height);
  // To whoever has framed it: a height is no secret.
  parent.postMessage({type: 'newsalist-height', height}, '*');
}).observe(element);
