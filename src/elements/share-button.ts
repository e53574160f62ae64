import {html, nothing, type TemplateResult} from 'lit';
import {fill, type SharingWords} from '../locale/words.js';
import {icon} from './icons.js';
import {addressOf, type Shared, type ShareNetwork} from './share-networks.js';

export type ButtonLook = 'icon' | 'text' | 'both';

interface ButtonOptions {
  look: ButtonLook;
  words: SharingWords;
  shared: Shared;
}

/** A link or a button; an empty place where the network is yet to be fetched. */
export function buttonTemplate(
  name: string,
  network: ShareNetwork | undefined,
  {look, words, shared}: ButtonOptions,
): TemplateResult {
  if (!network) return html`<span class="button"></span>`;
  const {address, phrase = address && 'shareVia'} = network;
  const label = labelOf(name, network, words);
  const spoken = phrase ? fill(words[phrase as 'shareVia'], {network: label}) : label;
  const title = look === 'icon' ? spoken : nothing;
  const content = html`${look === 'text' ? nothing : icon(network.icon)}
  ${look === 'icon' ? nothing : html`<span part="label">${label}</span>`}`;
  return address
    ? html`<a
        class="button"
        part="button"
        data-network=${name}
        aria-label=${spoken}
        title=${title}
        href=${addressOf(address, shared)}
        target=${phrase === 'shareVia' ? '_blank' : nothing}
        rel="noopener"
        >${content}</a
      >`
    : html`<button
        class="button"
        part="button"
        data-network=${name}
        aria-label=${spoken}
        title=${title}
      >
        ${content}
      </button>`;
}

export function labelOf(name: string, network: ShareNetwork, words: SharingWords): string {
  return network.label ?? String(words[name as keyof SharingWords]);
}
