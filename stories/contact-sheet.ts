import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Surroundings } from './page.js';
import { page } from './page.js';
import type { SharedArgs } from './shared.js';

/** One picture of a contact sheet. */
interface Picture<Args> {
  readonly name: string;
  readonly note?: string;
  readonly size?: 'third';
  readonly args?: Partial<Args>;
  /** What differs from the choices in the toolbar. */
  readonly globals?: Partial<Surroundings>;
}

/** The states that every element has, in the order in which a reader may meet them. */
const states: readonly Picture<SharedArgs>[] = [
  { name: 'Many', note: 'the sample programme' },
  { name: 'One', size: 'third', args: { src: '/samverk/one.json' } },
  {
    name: 'Empty',
    note: 'says what will be here',
    size: 'third',
    args: { src: '/samverk/empty.json' },
  },
  {
    name: 'Stale',
    note: 'older than stale-after',
    size: 'third',
    args: { src: '/samverk/one.json', today: '2028-03-01' },
  },
  {
    name: 'Loading',
    note: 'the fallback stays',
    size: 'third',
    args: { src: '/samverk/silent.json' },
  },
  {
    name: 'Failed',
    note: 'the fallback stays',
    size: 'third',
    args: { src: '/samverk/missing.json' },
  },
  {
    name: 'English',
    note: 'lang on the page',
    size: 'third',
    args: { src: '/samverk/one.json' },
    globals: { language: 'en' },
  },
  { name: 'Withheld', note: 'under three companies', args: { src: '/samverk/withheld.json' } },
  { name: 'Long words', args: { src: '/samverk/long-words.json' } },
  { name: '320 px', size: 'third', globals: { width: 'narrow' } },
  { name: '320 px, dark', size: 'third', globals: { width: 'narrow', mode: 'dark' } },
  {
    name: '320 px, long words',
    size: 'third',
    args: { src: '/samverk/long-words.json' },
    globals: { width: 'narrow' },
  },
  { name: 'Dark', globals: { mode: 'dark' } },
  { name: 'Forced colours', note: 'imitated', globals: { mode: 'forced' } },
  { name: 'Print', note: 'imitated; on paper everything is open', globals: { mode: 'print' } },
];

/**
 * All states of an element side by side, each on a page of the brand, language and mode of the toolbar.
 *
 * @param args - Given to every picture, so that the controls change the whole sheet.
 * @param changes - What an element's own states need, by the picture's name.
 */
export function contactSheet<Args extends SharedArgs>(
  show: (args: Args) => TemplateResult,
  args: Args,
  { globals }: { readonly globals: object },
  changes: Readonly<Record<string, Partial<Args>>> = {},
): TemplateResult {
  return html`<div class="sheet">
    ${states.map(
      ({ name, note, size, args: own, globals: differing }) =>
        html`<figure class=${size ?? nothing}>
          <figcaption lang="en">
            ${name}${note ? html`<span> · ${note}</span>` : nothing}
          </figcaption>
          ${page(
            { ...(globals as Surroundings), width: 'full', ...differing },
            show({ ...args, ...own, ...changes[name] }),
          )}
        </figure>`,
    )}
  </div>`;
}
