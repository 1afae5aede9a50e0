import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { answersWords, joinRooms, needFormWords } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { safeLink } from './shared/links.js';
import type { FormView } from './parts/map-needs/need-fields.js';
import { alikeNeeds, legalWords, needFields } from './parts/map-needs/need-fields.js';
import type { NeedReport, WrongField } from './parts/map-needs/need-report.js';
import { makeReference, readReport } from './parts/map-needs/need-report.js';
import { needOutcome } from './parts/map-needs/need-outcome.js';
import { NeedSending } from './parts/map-needs/need-sending.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { formStyles, needFormStyles } from './styles/form.js';

const room = joinRooms(needFormWords, answersWords);

/**
 * A company or a cluster initiative reports a need. It works without a server of its own: the page hears
 * `samverk-submit` and may take the report; else it is sent to `post-to`, again and again until it has arrived; else
 * it becomes a text to copy, to mail, or to take to the site's own e-service. Before it is sent, published common needs
 * that are like it are shown.
 *
 * @summary A form in which a company reports what it needs.
 * @tag samverk-need-form
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link to another way of reporting.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ statement: string, themes: string[], cluster?: string, strengthArea?: string, severity?: number,
 * companies?: number, contact?: string, reference: string }>} samverk-submit - The form is filled in and right. Prevent
 * the default to take the report: it is then neither posted nor made a text.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart form - The fields.
 * @csspart alike - The common needs that are like what is being written.
 * @csspart legal - Who is answerable, why, how long, and that it becomes public.
 * @csspart send - The button.
 * @csspart outcome - What has become of it: under way, a receipt, or the text.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of links and chosen boxes.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-bad=#c2362b] - The rule beside what is wrong; the words say what.
 *
 * @example
 * ```html
 * <samverk-need-form src="/samverk/programme.json" controller="Region Jämtland Härjedalen"
 *   privacy-href="/personuppgifter" post-to="mailto:naringsliv@region.example">
 *   <a href="/kontakt">Kontakta oss om vad företaget behöver</a>
 * </samverk-need-form>
 * ```
 */
export class SamverkNeedForm extends ProgrammeElement<keyof (typeof room)['sv']> {
  static override styles = [baseStyles, formStyles, needFormStyles];

  /** Who is answerable for what is sent, such as `Region Jämtland Härjedalen`. */
  @property() controller = '';

  /** Address of the page about personal data. */
  @property({ attribute: 'privacy-href' }) privacyHref = '';

  /**
   * Where the report goes when the page does not take it: an `https:` address, or one of the page's own origin,
   * that is posted to; or a `mailto:`.
   */
  @property({ attribute: 'post-to' }) postTo = '';

  /** Address of the site's own e-service, to which the text can be taken. */
  @property({ attribute: 'service-href' }) serviceHref = '';

  /** Keeps what has not arrived in this browser until it has. */
  @property({ type: Boolean }) keep = false;

  /** The cluster initiative that the page is about; then the form does not ask. */
  @property() cluster = '';

  /** The strength area that the page is about. */
  @property({ attribute: 'strength-area' }) strengthArea = '';

  /** A theme that is chosen from the start. */
  @property() theme = '';

  @state() private _wrong: readonly WrongField[] = [];

  /** What has been written so far, to find what is like it. */
  @state() private _draft: Pick<NeedReport, 'statement' | 'themes'> = { statement: '', themes: [] };

  readonly #sending = new NeedSending(this);

  #reference = makeReference();

  protected override readonly words = room;

  /** @internal */
  get postAddress(): string | undefined {
    const address = safeLink(this.postTo, document.baseURI) ?? '';
    // What a company writes is not sent for anybody on the way to read; the page's own origin is as safe as the page.
    const isSafe = address.startsWith('https:') || address.startsWith(`${location.origin}/`);
    return isSafe ? address : undefined;
  }

  protected override isEmpty({ themes }: PublishedProgramme): boolean {
    return themes.length === 0;
  }

  protected override content(view: View<keyof (typeof room)['sv']>): TemplateResult {
    const form: FormView = {
      ...view,
      controller: this.controller || view.words.answerableNobody,
      wrong: this._wrong,
      asks: this.cluster === '' && this.strengthArea === '',
      theme: this.theme,
    };
    const { outcome } = this.#sending;
    const isPosted = this.postAddress !== undefined;
    return html`
      <p part="say">${view.words.lead}</p>
      <form
        part="form"
        novalidate
        ?hidden=${outcome !== undefined}
        @submit=${this.#submit}
        @input=${this.#note}
      >
        ${needFields(form)}
        <div part="alike" aria-live="polite">${alikeNeeds(view, this._draft)}</div>
        <div part="legal">
          ${legalWords(form, safeLink(this.privacyHref, document.baseURI), this.keep && isPosted)}
        </div>
        <button part="send" type="submit">
          ${isPosted ? view.words.send : view.words.prepare}
        </button>
      </form>
      <div part="outcome" tabindex="-1" ?hidden=${!outcome}>
        ${
          outcome
            ? needOutcome(form, outcome, {
                mail: safeLink(this.postTo, document.baseURI),
                service: safeLink(this.serviceHref, document.baseURI),
                again: this.#sending.again,
                change: this.#change,
                drop: this.#another,
                another: this.#another,
              })
            : nothing
        }
      </div>
    `;
  }

  readonly #note = (event: Event): void => {
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const statement = data.get('statement');
    this._draft = {
      statement: typeof statement === 'string' ? statement : '',
      themes: data.getAll('themes').map(String),
    };
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const read = readReport(form, {
      ...(this.cluster ? { cluster: this.cluster } : {}),
      ...(this.strengthArea ? { strengthArea: this.strengthArea } : {}),
      reference: this.#reference,
    });
    if (!('statement' in read)) {
      this._wrong = read;
      void this.updateComplete.then(() => {
        form.querySelector<HTMLElement>(`[name="${read[0]}"]`)?.focus();
      });
      return;
    }
    this._wrong = [];
    this.#sending.hand(read);
  };

  readonly #change = (): void => {
    const report = this.#sending.takeBack();
    void this.updateComplete.then(() => {
      const field = this.renderRoot.querySelector('textarea');
      if (field?.value === '' && report) field.value = report.statement;
      field?.focus();
    });
  };

  readonly #another = (): void => {
    this.#sending.takeBack();
    this.#reference = makeReference();
    this._draft = { statement: '', themes: [] };
    const form = this.renderRoot.querySelector('form');
    form?.reset();
    void this.updateComplete.then(() => form?.querySelector('textarea')?.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-need-form': SamverkNeedForm;
  }
}
