import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Method } from '../src/index.js';
import { fill, methodsWords } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { barStyles } from './charts/bars.js';
import { describedStyles } from './shared/described.js';
import { byId } from './shared/entities.js';
import { firstOf, firstOfStyles } from './shared/first-of.js';
import { sentenceOf } from './shared/format.js';
import type { MethodsKey as Key } from './parts/transfer/method-body.js';
import { methodBody, nameOf, takenUpBy } from './parts/transfer/method-body.js';
import { opening, openingStyles } from './shared/opening.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { tableStyles } from './styles/table.js';

/**
 * Ways of working that can spread: where each comes from, what it gives and does not give, what it demands, for whom it
 * is, and who has taken it up. How well one suits an initiative is not judged here: that takes needs and companies that
 * are not published. What is known for and against is said in words.
 *
 * @summary Ways of working that can spread.
 * @tag samverk-methods
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to a way of working was
 * followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart method - One way of working.
 * @csspart title - The name of a way of working.
 * @csspart bars - The picture of how many companies work so.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of bars and links.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 *
 * @example
 * ```html
 * <samverk-methods src="/samverk/programme.json" link-pattern="/arbetssatt/{id}">
 *   <a href="/arbetssatt">Arbetssätt som kan spridas</a>
 * </samverk-methods>
 * ```
 */
export class SamverkMethods extends ProgrammeElement<Key> {
  static override styles = [
    baseStyles,
    tableStyles,
    describedStyles,
    openingStyles,
    firstOfStyles,
    barStyles,
    css`
      .opening > p {
        max-inline-size: 66ch;
        margin-block: 0.3em;
      }
    `,
  ];

  /** Only this way of working, opened. */
  @property() method = '';

  /** Says of each what speaks for and against it at this cluster initiative. */
  @property() cluster = '';

  /** Only ways of working for this theme. */
  @property() theme = '';

  /** How many to show; the rest open under them. */
  @property({ type: Number }) limit = 0;

  protected override readonly words = methodsWords;

  protected override isEmpty(programme: PublishedProgramme): boolean {
    return this.#wanted(programme).length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const methods = this.#wanted(view.programme);
    return html`
      <p part="say">${say(view, methods)}</p>
      ${firstOf(view, methods, this.limit, (method) => this.#row(view, method))}
    `;
  }

  #wanted({ methods }: PublishedProgramme): readonly Method[] {
    return methods.filter(
      ({ id, themes }) =>
        (this.method === '' || id === this.method) &&
        (this.theme === '' || themes.includes(this.theme)),
    );
  }

  #row(view: View<Key>, method: Method): TemplateResult {
    const { format, linked, plain, programme, text, words } = view;
    const origin = nameOf(view, method.origin);
    const count = takenUpBy(view, method).length;
    const beside = [
      ...(origin === '' ? [] : [fill(words.from, { name: origin })]),
      ...(count === 0 ? [] : [fill(words.more, { count: format.number(count) })]),
    ];
    const link = linked({ collection: 'methods', id: method.id }, plain(method.name));
    const cluster = byId(programme.clusters)(this.cluster);
    return html`<div part="method">
      ${opening(view, {
        title: text(method.name),
        aside: beside.join(' · '),
        isOpen: this.method !== '',
        body: html`${methodBody(view, method, cluster)}${link ? html`<p>${link}</p>` : nothing}`,
      })}
    </div>`;
  }
}

function say(view: View<Key>, methods: readonly Method[]): string {
  const { format, words } = view;
  const count = methods.length;
  const spread = methods.filter((method) => takenUpBy(view, method).length > 0).length;
  const also = count === 1 ? words.spreadIt : spread === 1 ? words.spreadOne : words.spread;
  return [
    sentenceOf(count === 1 ? words.leadOne : words.lead, { count: format.words(count) }),
    spread > 0 ? sentenceOf(also, { count: format.words(spread) }) : '',
  ]
    .join(' ')
    .trim();
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-methods': SamverkMethods;
  }
}
