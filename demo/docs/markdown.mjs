// As much of Markdown as this repository's own pages are written in, as HTML. What stands between backticks or in a fence is
// escaped, and so is all other text: no markup of a page gets through but that of a fence marked `html live`.

/**
 * @param text Markdown.
 * @param address Gives the address for one that the text links to.
 * @param live Gives the markup that runs for that of a fence marked `html live`, which is shown below it.
 */
export function markdownToHtml(text, {address = href => href, live = code => code} = {}) {
  const lines = text.replace(/<!--[\s\S]*?-->\n?/g, '').split('\n');
  const blocks = [];
  while (lines.length) {
    const line = lines.shift();
    const take = pattern => {
      const taken = [line];
      while (lines.length && pattern.test(lines[0])) taken.push(lines.shift());
      return taken;
    };
    if (!line.trim()) continue;
    const [, fence, info] = /^(```)(.*)$/.exec(line) ?? [];
    const [, marks, title] = /^(#+) (.*)$/.exec(line) ?? [];
    if (fence) {
      const end = lines.indexOf('```');
      blocks.push(
        codeBlock(
          lines
            .splice(0, end + 1)
            .slice(0, -1)
            .join('\n'),
          info,
          live,
        ),
      );
    } else if (marks) {
      const level = marks.length;
      const id = level > 1 ? ` id="${headingId(title)}"` : '';
      blocks.push(`<h${level}${id}>${inline(title, address)}</h${level}>`);
    } else if (line.startsWith('|')) {
      blocks.push(table(take(/^\|/), address));
    } else if (/^(- |\d+\. )/.test(line)) {
      blocks.push(list(take(/^(- |\d+\. |\s+\S)/), address));
    } else {
      blocks.push(`<p>${inline(take(/^(?!```|#+ |\||- |\d+\. )\S/).join(' '), address)}</p>`);
    }
  }
  return blocks.join('\n');
}

/** As GitHub makes it, so that one link leads to a heading on both. */
export function headingId(title) {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

export function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function inline(text, address) {
  // Every other part stood between backticks.
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 ? `\0${index}\0` : escape(part)))
    .join('')
    .replace(
      /\[([^\]]*)\]\(([^)]*)\)/g,
      (whole, words, href) => `<a href="${address(href)}">${words}</a>`,
    )
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![\w*])_([^_]+)_(?!\w)/g, '<em>$1</em>')
    .replace(
      /\0(\d+)\0/g,
      (whole, index) => `<code>${escape(text.split(/`([^`]+)`/)[index])}</code>`,
    );
}

function codeBlock(code, info, live) {
  const shown = `<pre dir="ltr" tabindex="0"><code>${escape(code)}</code></pre>`;
  if (info !== 'html live') return shown;
  return `<div class="live" dir="rtl" lang="ar">\n${live(code)}\n</div>\n${shown}`;
}

function table([head, , ...rows], address) {
  const cells = row =>
    row
      .replace(/^\||\|\s*$/g, '')
      .split(/(?<!\\)\|/)
      .map(cell => inline(cell.replaceAll('\\|', '|').trim(), address));
  const heads = cells(head);
  const isNamed = heads.some(Boolean);
  const line = row => {
    const [first, ...others] = cells(row);
    return `<tr><th scope="row">${first}</th>${others.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
  };
  return `<div class="table" tabindex="0"><table>${
    isNamed
      ? `<thead><tr>${heads.map(text => `<${text ? 'th scope="col"' : 'td'}>${text}</${text ? 'th' : 'td'}>`).join('')}</tr></thead>`
      : ''
  }<tbody>${rows.map(line).join('')}</tbody></table></div>`;
}

function list(lines, address) {
  const tag = lines[0].startsWith('- ') ? 'ul' : 'ol';
  const items = [];
  for (const line of lines) {
    const [, start] = /^(?:- |\d+\. )(.*)$/.exec(line) ?? [];
    if (start === undefined) items.push(`${items.pop()} ${line.trim()}`);
    else items.push(start);
  }
  return `<${tag}>${items.map(item => `<li>${inline(item, address)}</li>`).join('')}</${tag}>`;
}
