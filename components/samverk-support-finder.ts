import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { fill, joinRooms, servicesWords, supportFinderWords } from '../src/locales/index.js';
import type { FoundSupport, PublishedProgramme } from '../src/published.js';
import type { Asked } from './parts/system/asked.js';
import { askedIn, linkTo, nothingAsked } from './parts/system/asked.js';
import { sentenceOf } from './shared/format.js';
import { ProgrammeElement } from './shared/programme-element.js';
import { serviceStyles } from './parts/system/service-facts.js';
import type { FinderKey as Key } from './parts/system/support-answers.js';
import { answer, find, gapIn, notFor, whomToAsk } from './parts/system/support-answers.js';
import { chosenTheme, choices, checked, themeChoice } from './parts/system/support-question.js';
import type { View } from './shared/view.js';
import { heading } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { clustersStyles } from './styles/clusters.js';
import { finderStyles } from './styles/finder.js';
import { tableStyles } from './styles/table.js';

/**
 * A company says what it needs, how large it is, where it is and how far it has come, and gets a named service with how
 * to reach it: best first, with the reasons in words, and what is not for it apart. Each answer has an address, which the
 * element reads and never writes: `#samverk=theme:capital;size:micro`.
 *
 * @summary What a company needs, and who can help.
 * @tag samverk-support-finder
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to a service was followed.
 * Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart themes - What there is help with.
 * @csspart theme - One of them.
 * @csspart chosen - The theme that was chosen, and the button that chooses another.
 * @csspart filter - The fields about the company.
 * @csspart answer - How many services fit.
 * @csspart match - One service that fits.
 * @csspart title - The name of a service, or a small heading.
 * @csspart all - The button that shows all services that fit.
 * @csspart link - The address of the answer.
 * @csspart turn - Whom to ask when nothing fits.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of links.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 *
 * @example
 * ```html
 * <samverk-support-finder src="/samverk/programme.json">
 *   <a href="/foretag/stod">Allt stöd till företag</a>
 * </samverk-support-finder>
 * ```
 */
export class SamverkSupportFinder extends ProgrammeElement<Key> {
  static override styles = [baseStyles, tableStyles, clustersStyles, serviceStyles, finderStyles];

  /** The one theme to find help with. */
  @property() theme = '';

  /** The strength area of the company. */
  @property({ attribute: 'strength-area' }) strengthArea = '';

  /** How many services to show before a button shows the rest. */
  @property({ type: Number }) limit = 5;

  @state() private _asked = nothingAsked;

  @state() private _showsAll = false;

  /** The end of the address as it was last read. */
  #hash = '';

  /** What to do once what the address asks for is shown. */
  #arriving: 'focus' | 'scrollIntoView' | undefined;

  protected override readonly words = joinRooms(supportFinderWords, servicesWords);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    this.#read('scrollIntoView');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const found = this.#arriving && this.#answer();
    if (!found) return;
    found[this.#arriving!]();
    this.#arriving = undefined;
  }

  protected override isEmpty({ services }: PublishedProgramme): boolean {
    return services.length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const { words } = view;
    const asked = checked(view, this._asked, { theme: this.theme, area: this.strengthArea });
    const isAsked = (asked.theme + asked.text + asked.service).trim() !== '';
    const found = isAsked ? find(view, asked) : undefined;
    const count = found?.matches.length ?? 0;
    return html`
      <p part="say">${say(view)}</p>
      ${
        this.theme !== ''
          ? nothing
          : asked.theme === ''
            ? themeChoice(view, (theme) => this.#choose({ theme }))
            : chosenTheme(view, asked.theme, () => void this.#again(asked.theme))
      }
      <div part="filter">
        <label
          >${words.own}
          <input
            type="search"
            .value=${asked.text}
            @input=${(event: Event) => {
              this.#set({ text: (event.target as HTMLInputElement).value });
            }}
          />
        </label>
        ${isAsked ? choices(view, asked, this.strengthArea === '', (change) => this.#set(change)) : nothing}
      </div>
      <div part="answer" role="status" tabindex="-1">
        ${
          found
            ? heading(
                view.headingLevel + 1,
                sentenceOf(words[count === 0 ? 'foundNone' : count === 1 ? 'foundOne' : 'found'], {
                  count: view.format.words(count),
                }),
                'title',
              )
            : nothing
        }
      </div>
      ${found ? this.#answers(view, found, asked) : nothing}
    `;
  }

  #answers(view: View<Key>, { matches, notEligible }: FoundSupport, asked: Asked): TemplateResult {
    const { common, format, words } = view;
    const shown = matches.slice(0, this._showsAll ? mostAnswers : Math.max(1, this.limit || 0));
    return html`
      ${matches.length === 0 ? html`<p>${gapIn(view, asked.theme)}</p>` : nothing}
      <ol>
        ${shown.map((match) =>
          answer(view, match, asked, (event, id) => {
            if (!this.select({ collection: 'services', id })) event.preventDefault();
          }),
        )}
      </ol>
      ${
        shown.length < matches.length && !this._showsAll
          ? html`<button part="all" type="button" @click=${() => this.#showAll(shown.length)}>
              ${fill(common.showAll, { count: format.number(matches.length) })}
            </button>`
          : nothing
      }
      ${notFor(view, notEligible, asked)} ${whomToAsk(view, asked.municipality)}
      <p part="link">
        ${
          asked.service === ''
            ? html`<a href=${linkTo(asked)}>${words.link}</a>`
            : html`<a href=${linkTo({ ...asked, service: '' })}>${words.all}</a>`
        }
      </p>
    `;
  }

  readonly #follow = (): void => {
    this.#read('focus');
  };

  #read(then: 'focus' | 'scrollIntoView'): void {
    const { hash } = location;
    if (hash === this.#hash) return;
    this.#hash = hash;
    const asked = askedIn(hash);
    if (!asked) return;
    this.#set(asked);
    this.#arriving = then;
  }

  #set(change: Partial<Asked>): void {
    this._asked = { ...this._asked, service: '', ...change };
    this._showsAll = false;
  }

  #answer(): HTMLElement | null {
    return this.renderRoot.querySelector('[part="answer"]');
  }

  #choose(change: Partial<Asked>): void {
    this.#set(change);
    this.#arriving = 'focus';
  }

  /** The button goes, so the focus moves to what was chosen before. */
  async #again(theme: string): Promise<void> {
    this.#set({ theme: '' });
    await this.updateComplete;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('[part="theme"]')];
    buttons.find(({ dataset }) => dataset['theme'] === theme)?.focus();
  }

  /** The button goes, so the focus moves to the first service that came in its place. */
  async #showAll(before: number): Promise<void> {
    this._showsAll = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('[part="match"]')[before]?.focus();
  }
}

// A longer list is read by nobody.
const mostAnswers = 200;

function say({ format, programme, words }: View<Key>): string {
  const { services } = programme;
  const actors = new Set(services.map(({ actor }) => actor)).size;
  const lead =
    services.length === 1 ? words.leadOne : actors === 1 ? words.leadOneActor : words.lead;
  return sentenceOf(lead, {
    services: format.words(services.length),
    actors: format.words(actors),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-support-finder': SamverkSupportFinder;
  }
}
