// Runs in the pages of ticker.mjs.

export function links(headlines) {
  return headlines.map(headline => {
    const link = document.createElement('a');
    link.href = '#';
    link.dataset.headline = '';
    link.textContent = headline;
    return link;
  });
}

/** All headlines in one line. */
export function row(headlines) {
  const row = document.createElement('div');
  row.className = 'row';
  row.append(...links(headlines));
  return row;
}
