// Shows under each example the markup that makes it, ready to be copied.
for (const example of document.querySelectorAll('.example')) {
  const markup = dedent(example.innerHTML);
  const title = document.createElement('p');
  title.className = 'example-title';
  title.textContent = example.dataset.title;
  example.prepend(title);

  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'الوسم';
  const pre = document.createElement('pre');
  pre.dir = 'ltr';
  pre.tabIndex = 0;
  const code = document.createElement('code');
  code.textContent = markup;
  const button = document.createElement('button');
  button.textContent = 'انسخ';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(markup);
    button.textContent = 'نُسخ';
  });
  pre.append(button, code);
  details.append(summary, pre);
  example.append(details);
}

function dedent(html) {
  const lines = html.replace(/^\n+|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.filter(line => line.trim()).map(line => line.search(/\S/)));
  return lines.map(line => line.slice(indent)).join('\n');
}
