// What few pages have of the share bar, fetched when used: further networks, the networks' own colours, a menu. Stands alone: what
// it draws with comes with each call.
import type {html, TemplateResult} from 'lit';
import type {Words} from '../locale/words.js';
import type {icon} from './icons.js';
import {menuIcon, moreIcon} from './rare-icons.js';
import {extraStyles} from './share-extras.styles.js';
import type {ShareNetwork} from './share-networks.js';

export {rareNetworks} from './share-rare-networks.js';

interface MenuOptions {
  html: typeof html;
  icon: typeof icon;
  layout: string;
  labels: string;
  /** The bar's name. */
  label: string;
  words: Pick<Words, 'more'>;
}

/** The button that opens the folded networks; nothing where none are. */
export function menuTemplate(
  folded: TemplateResult[],
  {html, icon, layout, labels, label, words}: MenuOptions,
): TemplateResult | undefined {
  if (!folded.length) return undefined;
  const isMenu = layout === 'menu';
  const word = isMenu ? label : words.more;
  const shown = isMenu || labels !== 'icon' ? html`<span part="label">${word}</span>` : '';
  return html`<button class="button" part="button" popovertarget="menu" aria-label=${word}>
      ${isMenu || labels !== 'text' ? icon(isMenu ? menuIcon : moreIcon) : ''}${shown}
    </button>
    <div id="menu" part="menu" popover>
      <ul role="list">
        ${folded}
      </ul>
    </div>`;
}

/** The focus goes back to its button. */
export function closeMenu(root: ShadowRoot): void {
  root.querySelector<HTMLElement>('#menu')?.hidePopover();
}

/** The address, for a reader to copy by hand. */
export function fieldTemplate(
  html: MenuOptions['html'],
  label: string,
  address: string,
): TemplateResult {
  return html`<label>${label}<input readonly dir="ltr" .value=${address} /></label>`;
}

/**
 * Takes the reader to what the bar has to ask or show, and back to the button on Escape. It goes when they go on in the page, and
 * stays while they look something up in another window.
 */
export function present(root: ShadowRoot, clear: () => void): void {
  const button = root.activeElement as HTMLElement | null;
  const said = root.querySelector<HTMLElement>('[part=said]')!;
  const field = said.querySelector('input');
  (field ?? said).focus();
  field?.select();
  said.addEventListener('keydown', ({key}) => {
    if (key !== 'Escape') return;
    clear();
    button?.focus();
  });
  said.addEventListener('focusout', ({relatedTarget}) => {
    const isLeft = document.hasFocus() && !said.contains(relatedTarget as Node | null);
    // Afterwards, because the event may come from its own removal.
    if (isLeft) queueMicrotask(() => said.isConnected && clear());
  });
}

const sheets = new WeakSet<CSSStyleSheet>();

/** Styles and colours, by script, because a page's policy may refuse `style` elements and attributes. */
export function paint(root: ShadowRoot, networks: Record<string, ShareNetwork | undefined>): void {
  if (!root.adoptedStyleSheets.some(sheet => sheets.has(sheet))) {
    // Of the document that the element is in now.
    const {CSSStyleSheet} = root.ownerDocument.defaultView ?? globalThis;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(extraStyles);
    sheets.add(sheet);
    root.adoptedStyleSheets.push(sheet);
  }
  for (const button of root.querySelectorAll<HTMLElement>('[data-network]')) {
    button.style.setProperty('--_brand', networks[button.dataset.network!]?.color ?? '');
  }
}
