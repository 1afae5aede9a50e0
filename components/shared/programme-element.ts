import { ContextConsumer } from '@lit/context';
import { TaskStatus } from '@lit/task';
import { LitElement, html, noChange, nothing } from 'lit';
import type { PropertyDeclaration, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Programme, Ref } from '../../src/index.js';
import type { Room } from '../../src/locales/index.js';
import { commonWords, fill, languageFor, spokenIn, wordsIn } from '../../src/locales/index.js';
import type { PublishedProgramme } from '../../src/published.js';
import { daysBetween } from '../../src/published.js';
import { programmeContext } from './context.js';
import { LanguageController } from './language.js';
import { takeLinkColour } from './link-colour.js';
import { linkFrom, safeLink } from './links.js';
import type { LoadError } from './load.js';
import { toLoadError } from './load.js';
import { LoadTask } from './load-task.js';
import type { View } from './view.js';
import { heading, levelOf, makeView } from './view.js';

/** What an element shows at the moment. */
interface Shown {
  readonly status: 'initial' | 'pending' | 'complete' | 'error';
  readonly programme?: PublishedProgramme;
  /** Absent when the programme has nothing that the element shows. */
  readonly content?: TemplateResult | undefined;
  readonly error?: LoadError;
}

/**
 * What all public elements share: where the programme comes from, the four states, the language, the heading. An
 * element adds its words and what it shows of the programme.
 *
 * @csspart stale - The line that says that the figures are old.
 * @csspart feedback - The link for reporting an accessibility problem.
 *
 * @cssprop [--samverk-font-size=inherit] - Size of the text; everything else is in proportion to it.
 * @cssprop [--samverk-ink=the colour of the text around] - Colour of the text; the quiet tones are mixed from it.
 * @cssprop [--samverk-wash=the ink at 4 %] - Ground under something that belongs together.
 */
export abstract class ProgrammeElement<Key extends string = string> extends LitElement {
  /** Address of a published programme. Without it, the programme of the nearest `<samverk-programme>` is shown. */
  @property() src = '';

  /** A published programme, instead of an address. */
  @property({ attribute: false }) programme: Programme | undefined;

  /** Level of the element's heading, 2 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The day to show it from, `2026-11-24`; else the day on which it was published. */
  @property() today = '';

  /** Days after which the figures are said to be old. */
  @property({ type: Number, attribute: 'stale-after' }) staleAfter = 400;

  /** Address of the site's page for reporting accessibility problems. */
  @property({ attribute: 'feedback-href' }) feedbackHref = '';

  /** Address of an entity's own page, such as `/kluster/{id}`, or `/{collection}/{id}` for pages of several kinds. */
  @property({ attribute: 'link-pattern' }) linkPattern = '';

  readonly #language = new LanguageController(this);

  readonly #provided = new ContextConsumer(this, { context: programmeContext, subscribe: true });

  readonly #load = new LoadTask(this);

  #shown: Shown = { status: 'initial' };

  #told: unknown;

  /** The element's words. */
  protected abstract readonly words: Room<Key | 'heading' | 'empty'>;

  /** Whether the programme has nothing that this element shows. */
  protected abstract isEmpty(programme: PublishedProgramme): boolean;

  /** What the element shows of a programme. */
  protected abstract content(view: View<Key | 'heading' | 'empty'>): TemplateResult;

  // An attribute that is taken away again leaves what there was without it.
  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(name, { useDefault: options?.attribute !== false, ...options });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A provider that is registered later has not heard what was asked before.
    const provider = this.closest('samverk-programme:not(:defined)');
    if (!provider) return;
    void customElements.whenDefined('samverk-programme').then(() => {
      if (this.isConnected) this.#provided.hostConnected();
    });
  }

  override render(): TemplateResult | typeof noChange {
    // Another programme is given, and read at once: what is shown stays until then, and with it the reader's focus.
    if (this.#load.status === TaskStatus.PENDING && this.programme && this.#shown.programme) {
      return noChange;
    }
    const language = this.#spoken();
    const common = wordsIn(commonWords, language);
    const words = wordsIn(this.words, language);
    const { status, programme, content, error } = (this.#shown = this.#show(language));
    const line =
      status === 'pending'
        ? common.loading
        : error
          ? common[error.code]
          : programme && !content
            ? words.empty
            : nothing;
    // One template for every state keeps the status line in the page: screen readers announce a changed line, but not
    // always a new one. The fallback stays in the page too, unseen: the colour of its link is the site's own.
    return html`<div part="base" lang=${language}>
      ${
        programme
          ? html`<slot name="heading">${heading(levelOf(this.headingLevel), words.heading)}</slot>`
          : nothing
      }
      <p part="status" role="status">${line}</p>
      ${
        error
          ? html`<button part="retry" type="button" @click=${this.#retry}>${common.retry}</button>`
          : nothing
      }
      <div ?hidden=${content !== undefined}><slot></slot></div>
      ${content} ${programme ? this.#foot(programme, language) : nothing}
    </div>`;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    takeLinkColour(this, this.renderRoot.querySelector<HTMLElement>('[part="base"]'));
    this.#tell();
  }

  /**
   * Tells the page that something was chosen.
   *
   * @returns Whether the element is to do what it does by itself.
   */
  protected select(ref: Ref): boolean {
    const detail = { ref };
    const options = { bubbles: true, composed: true, cancelable: true, detail };
    return this.dispatchEvent(new CustomEvent('samverk-select', options));
  }

  readonly #retry = (): void => void this.#load.run();

  /** The language of all the element's words. */
  #spoken(): string {
    const { tag } = this.#language;
    const language = spokenIn(this.words, tag);
    return spokenIn(commonWords, tag) === language ? language : languageFor(tag);
  }

  /** What there is to show, whatever the programme holds: a hostile one ends as one that can't be read. */
  #show(language: string): Shown {
    const { status, value, error } = this.#load;
    if (status === TaskStatus.PENDING) return { status: 'pending' };
    if (status === TaskStatus.ERROR) return { status: 'error', error: toLoadError(error) };
    // The provider says once for all that it loads or fails; what stands in it only keeps its fallback.
    const programme = status === TaskStatus.COMPLETE ? value : this.#provided.value?.programme;
    if (!programme) return { status: 'initial' };
    try {
      const content = this.isEmpty(programme)
        ? undefined
        : this.content(this.#view(programme, language));
      return { status: 'complete', programme, content };
    } catch (failure) {
      return { status: 'error', error: toLoadError(failure) };
    }
  }

  #view(programme: PublishedProgramme, language: string): View<Key | 'heading' | 'empty'> {
    return makeView({
      programme,
      tag: this.#language.tag,
      language,
      words: wordsIn(this.words, language),
      headingLevel: levelOf(this.headingLevel),
      today: this.today || programme.published.day,
      link: (address) => safeLink(address, this.#base()),
      linked: (ref, content) => {
        const href = linkFrom(this.linkPattern, ref.id, ref.collection);
        return href === undefined
          ? undefined
          : html`<a
              href=${href}
              @click=${(event: Event) => {
                if (!this.select(ref)) event.preventDefault();
              }}
              >${content}</a
            >`;
      },
    });
  }

  /** The address that relative links in the data are meant from. */
  #base(): string {
    if (this.programme) return document.baseURI;
    return this.src
      ? new URL(this.src, document.baseURI).href
      : (this.#provided.value?.base ?? document.baseURI);
  }

  #foot(programme: PublishedProgramme, language: string): TemplateResult {
    const { common, format } = this.#view(programme, language);
    const { day } = programme.published;
    // The only clock that is read: how old the figures are is told by the reader's own day.
    const reader = this.today || new Date().toISOString().slice(0, 10);
    const isStale = daysBetween(day, reader) > this.staleAfter;
    const feedback = safeLink(this.feedbackHref, document.baseURI);
    return html`
      ${
        isStale
          ? html`<p part="stale">${fill(common.stale, { day: format.day(day) })}</p>`
          : nothing
      }
      ${
        feedback ? html`<p part="feedback"><a href=${feedback}>${common.feedback}</a></p>` : nothing
      }
    `;
  }

  #tell(): void {
    const { status, programme, error } = this.#shown;
    if (status === 'pending') this.#told = undefined;
    if (!this.isConnected) return;
    const news = programme ?? error?.message;
    if (news === undefined || news === this.#told) return;
    this.#told = news;
    const [type, detail] = programme
      ? ['samverk-load', { day: programme.published.day }]
      : ['samverk-error', { code: error?.code, message: error?.message, retry: this.#retry }];
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}
