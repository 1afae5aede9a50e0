import { html } from 'lit';
import type { TemplateResult } from 'lit';

import { needFormWords } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { baseStyles } from './styles/base.js';

type Key = keyof (typeof needFormWords)['sv'];

/**
 * SCAFFOLD
 *
 * @summary SCAFFOLD
 * @tag samverk-need-form
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of links.
 *
 * @example
 * ```html
 * <samverk-need-form src="/samverk/programme.json"></samverk-need-form>
 * ```
 */
export class SamverkNeedForm extends ProgrammeElement<Key> {
  static override styles = [baseStyles];

  protected override readonly words = needFormWords;

  protected override isEmpty({ clusters }: PublishedProgramme): boolean {
    return clusters.length === 0;
  }

  protected override content({ plain, programme }: View<Key>): TemplateResult {
    return html`<p part="say">${programme.clusters.map(({ name }) => plain(name)).join(', ')}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-need-form': SamverkNeedForm;
  }
}
