import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { fill, messagesWords } from '../src/locales/index.js';
import type { MessageStanding, PublishedProgramme } from '../src/published.js';
import { messageUse } from '../src/published.js';
import { byId } from './shared/entities.js';
import { figuresTable } from './shared/figures-table.js';
import { firstOf, firstOfStyles } from './shared/first-of.js';
import { sentenceOf } from './shared/format.js';
import type { MessagesKey } from './parts/communicate/message-row.js';
import { messageRow, mostUses, namesOf } from './parts/communicate/message-row.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { tableStyles } from './styles/table.js';

/**
 * The messages that all who speak for the region share: each in its own words, whom it is for and what it stresses, who
 * uses it where and since when, who doesn't yet, and where it is said in other words.
 *
 * @summary The region's common messages, and who uses them.
 * @tag samverk-messages
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to an actor was followed.
 * Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart message - One message.
 * @csspart statement - Its words.
 * @csspart use - Who uses it: a row of dots, and the same in words.
 * @csspart table - Who uses which message, as a table.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of the dots.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 *
 * @example
 * ```html
 * <samverk-messages src="/samverk/programme.json" limit="3">
 *   <a href="/budskap">Det vi säger tillsammans</a>
 * </samverk-messages>
 * ```
 */
export class SamverkMessages extends ProgrammeElement<MessagesKey> {
  static override styles = [
    baseStyles,
    tableStyles,
    firstOfStyles,
    css`
      [part='message'] {
        display: grid;
        grid-template-columns: minmax(0, 3fr) minmax(0, 4fr);
        gap: 0.4em 2.4em;
        padding: 1.1em 0 1.3em;
        border-block-start: 1px solid var(--_line);
      }
      [part='statement'] {
        margin: 0 0 0.4em;
        font-size: 1.35em;
        font-style: italic;
        line-height: 1.3;
        text-wrap: balance;
      }
      [part='message'] ul {
        margin: 0.4em 0;
        padding: 0;
        list-style: none;
      }
      [part='message'] svg {
        inline-size: auto;
        block-size: 0.76em;
        margin-inline-end: 0.5em;
        max-inline-size: 100%;
      }
      circle {
        fill: none;
        stroke: var(--_quiet);
      }
      .on {
        fill: var(--_accent);
        stroke: var(--_accent);
      }
      @container (max-width: 46em) {
        [part='message'] {
          display: block;
        }
        [part='use'] {
          margin-block-start: 0.5em;
        }
      }
      @media (forced-colors: active) {
        .on {
          fill: CanvasText;
        }
      }
    `,
  ];

  /** How many messages to show at once; the rest are one key away. */
  @property({ type: Number }) limit = 0;

  protected override readonly words = messagesWords;

  protected override isEmpty({ messages }: PublishedProgramme): boolean {
    return messages.length === 0;
  }

  protected override content(view: View<MessagesKey>): TemplateResult {
    const { messages } = messageUse(view.programme);
    const messageOf = byId(view.programme.messages);
    const used = messages.flatMap((standing) => {
      const message = messageOf(standing.message);
      return message ? [{ message, standing }] : [];
    });
    const { words } = view;
    return html`
      <p part="say">${say(view, messages)}</p>
      ${firstOf(view, used, this.limit, (one) => messageRow(view, one))}
      ${figuresTable(view, {
        columns: [words.message, words.by, words.notBy],
        rows: used.map(({ message, standing }) => [
          view.text(message.statement),
          namesOf(view, standing.actors, mostUses),
          namesOf(view, standing.unused, mostUses),
        ]),
      })}
    `;
  }
}

function say({ format, words }: View<MessagesKey>, messages: readonly MessageStanding[]): string {
  const using = new Set(messages.flatMap(({ actors }) => actors));
  const silent = new Set(messages.flatMap(({ unused }) => unused.filter((id) => !using.has(id))));
  const used = messages.filter(({ actors }) => actors.length > 0).length;
  const text =
    used === 0
      ? words.sayNone
      : messages.length === 1
        ? words.sayOnly
        : used === 1
          ? words.sayOneUsed
          : words.say;
  const first = sentenceOf(text, {
    total: format.words(messages.length),
    used: format.words(used),
    actors: fill(using.size === 1 ? words.actorsOne : words.actors, {
      count: format.words(using.size),
    }),
  });
  if (silent.size === 0 || used === 0 || messages.length === 1) return first;
  const rest = silent.size === 1 ? words.silentOne : words.silent;
  return `${first} ${sentenceOf(rest, { count: format.words(silent.size) })}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-messages': SamverkMessages;
  }
}
