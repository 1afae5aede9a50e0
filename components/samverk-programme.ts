import { ContextProvider } from '@lit/context';
import { TaskStatus } from '@lit/task';
import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Programme } from '../src/index.js';
import { commonWords, spokenIn, wordsIn } from '../src/locales/index.js';
import { baseStyles } from './styles/base.js';
import { programmeContext } from './shared/context.js';
import { LanguageController } from './shared/language.js';
import { toLoadError } from './shared/load.js';
import { LoadTask } from './shared/load-task.js';

/**
 * Loads a published programme once, for all samverk elements inside it. It shows nothing itself, but for a line while
 * it loads and when it fails; the elements inside keep their fallbacks until then.
 *
 * @summary Loads a programme once for all elements inside.
 * @tag samverk-programme
 *
 * @slot - The page's own content, with samverk elements anywhere in it.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived; `day` is the day it was published.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 *
 * @csspart base - The box around the line.
 * @csspart status - The line that says that it loads, or what went wrong.
 * @csspart retry - The button that tries again.
 *
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of the line.
 *
 * @example
 * ```html
 * <samverk-programme src="/samverk/programme.json">
 *   <samverk-summary></samverk-summary>
 *   <samverk-needs></samverk-needs>
 * </samverk-programme>
 * ```
 */
export class SamverkProgramme extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        container-type: normal;
      }
    `,
  ];

  /** Address of a published programme. */
  @property() src = '';

  /** A published programme, instead of an address. */
  @property({ attribute: false }) programme: Programme | undefined;

  readonly #language = new LanguageController(this);

  readonly #provider = new ContextProvider(this, { context: programmeContext });

  readonly #load = new LoadTask(this, {
    onComplete: (programme) => {
      const base = this.programme ? document.baseURI : new URL(this.src, document.baseURI).href;
      this.#provider.setValue({ programme, base });
      this.#tell('samverk-load', { day: programme.published.day });
    },
    onError: (error) => {
      const { code, message } = toLoadError(error);
      this.#tell('samverk-error', { code, message, retry: () => void this.#load.run() });
    },
  });

  override render(): TemplateResult {
    const tag = this.#language.tag;
    const common = wordsIn(commonWords, tag);
    const { status, error } = this.#load;
    const hasFailed = status === TaskStatus.ERROR;
    const line = hasFailed ? common[toLoadError(error).code] : nothing;
    return html`<div part="base" lang=${spokenIn(commonWords, tag)}>
        <p part="status" role="status">${status === TaskStatus.PENDING ? common.loading : line}</p>
        ${
          hasFailed
            ? html`<button part="retry" type="button" @click=${() => void this.#load.run()}>
                ${common.retry}
              </button>`
            : nothing
        }
      </div>
      <slot></slot>`;
  }

  protected override updated(): void {
    // Nothing that was is shown as if it were what is asked for now.
    if (this.#load.status !== TaskStatus.COMPLETE) this.#provider.setValue(undefined);
  }

  #tell(type: string, detail: object): void {
    if (!this.isConnected) return;
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-programme': SamverkProgramme;
  }
}
