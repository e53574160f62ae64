/** Of the menu, and of what networks ask and show. Below the bar where the engine can place it there, else amid the window. */
export const extraStyles = `
.bar {
  anchor-name: --_bar;
}
[data-layout='menu'] > ul {
  display: none;
}
[popovertarget] {
  background: none;
}
[popovertarget] * {
  color: inherit;
}
[popover] {
  padding: 0.5em;
  border: 1px solid var(--_line);
  border-radius: calc(var(--_size) / 2 + 0.5em);
  box-shadow: 0 4px 16px #0003;
}
@supports (position-area: end) {
  [popover] {
    margin: 0.4em 0;
    position-anchor: --_bar;
    position-area: block-end span-inline-end;
    position-try-fallbacks: flip-block;
  }
}
[popover] ul {
  flex-direction: column;
  align-items: stretch;
}
input:not([type]) {
  display: block;
  inline-size: 100%;
  min-block-size: 44px;
  font: inherit;
}
form {
  display: grid;
  gap: 0.75em;
  inline-size: 16em;
}
form button {
  min-block-size: 44px;
  border-radius: var(--_radius);
  background: CanvasText;
  color: Canvas;
}
[type='checkbox'] {
  inline-size: 1.2em;
  block-size: 1.2em;
  margin: 0;
  margin-inline-end: 0.5em;
  vertical-align: middle;
}
.code {
  display: block;
  inline-size: 12em;
}
`;
