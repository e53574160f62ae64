// A button on each piece of code that copies it.
for (const code of document.querySelectorAll('pre > code')) {
  const isArabic = document.documentElement.lang === 'ar';
  const [copy, copied] = isArabic ? ['انسخ', 'نُسخ'] : ['Copy', 'Copied'];
  const button = document.createElement('button');
  button.textContent = copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = copied;
  });
  const frame = document.createElement('div');
  frame.className = 'code';
  frame.dir = 'ltr';
  code.parentElement.replaceWith(frame);
  frame.append(code.parentElement, button);
}
