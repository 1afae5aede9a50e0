import { css, html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Id, Message } from '../src/index.js';
import { fill, messagesWords } from '../src/locales/index.js';
import type { MessageStanding, PublishedProgramme } from '../src/published.js';
import { messageUse } from '../src/published.js';
import { byId } from './shared/entities.js';
import { figuresTable } from './shared/figures-table.js';
import { firstOf, firstOfStyles } from './shared/first-of.js';
import { sentenceOf } from './shared/format.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { tableStyles } from './styles/table.js';

type Key = keyof (typeof messagesWords)['sv'];

/** A message and how it is used. */
interface Used {
  readonly message: Message;
  readonly standing: MessageStanding;
}

/** More names, uses and dots than a line is read with. */
const most = 40;

/** More names than a sentence is read with. */
const mostNames = 5;

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
export class SamverkMessages extends ProgrammeElement<Key> {
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

  protected override content(view: View<Key>): TemplateResult {
    const { messages } = messageUse(view.programme);
    const messageOf = byId(view.programme.messages);
    const used = messages.flatMap((standing) => {
      const message = messageOf(standing.message);
      return message ? [{ message, standing }] : [];
    });
    const { words } = view;
    return html`
      <p part="say">${say(view, messages)}</p>
      ${firstOf(view, used, this.limit, (one) => row(view, one))}
      ${figuresTable(view, {
        columns: [words.message, words.by, words.notBy],
        rows: used.map(({ message, standing }) => [
          view.text(message.statement),
          names(view, standing.actors, most),
          names(view, standing.unused, most),
        ]),
      })}
    `;
  }
}

function say({ format, words }: View<Key>, messages: readonly MessageStanding[]): string {
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

function row(view: View<Key>, { message, standing }: Used): TemplateResult {
  const { common, format, plain, text, words } = view;
  const { audience, factors = [], statement } = message;
  const { actors, unused } = standing;
  const facts = [
    ...(audience ? [fill(words.audience, { audience: plain(audience) })] : []),
    ...(factors.length > 0
      ? [fill(words.factors, { factors: factors.slice(0, most).map(plain).join(' · ') })]
      : []),
  ];
  return html`<div part="message">
    <div>
      <blockquote part="statement">
        ${common.openQuote}${text(statement)}${common.closeQuote}
      </blockquote>
      ${facts.map((fact) => html`<p class="quiet">${fact}</p>`)}
    </div>
    <div>
      <p part="use">${dots(actors.length, unused.length)} ${howMany(view, standing)}</p>
      <ul>
        ${(message.uses ?? []).slice(0, most).map((use) => useLine(view, standing, use))}
      </ul>
      ${
        actors.length > 0 && unused.length > 0
          ? html`<p class="quiet">${words.unused} ${names(view, unused, mostNames)}</p>`
          : nothing
      }
    </div>
  </div>`;
}

/** A dot for each who uses it, and a ring for each who doesn't yet. */
function dots(used: number, unused: number): TemplateResult {
  const count = Math.min(most, used + unused);
  return html`<svg viewBox="0 0 ${count * 11} 10" aria-hidden="true">
    ${Array.from(
      { length: count },
      (_, index) =>
        svg`<circle cx=${5 + index * 11} cy="5" r="4" class=${index < used ? 'on' : 'off'} />`,
    )}
  </svg>`;
}

function howMany({ format, words }: View<Key>, { actors, unused }: MessageStanding): string {
  const count = actors.length;
  if (count === 0) return words.usedByNone;
  const isOne = count === 1;
  const text =
    unused.length > 0
      ? words[isOne ? 'ofActorsOne' : 'ofActors']
      : words[isOne ? 'actorsOne' : 'actors'];
  const total = format.words(count + unused.length);
  return fill(words.usedBy, { actors: fill(text, { count: format.words(count), total }) });
}

/** Who uses it, where and since when; and in which words, where they are others. */
function useLine(
  { common, format, linked, programme, text, words }: View<Key>,
  { differing }: MessageStanding,
  use: NonNullable<Message['uses']>[number],
): TemplateResult | typeof nothing {
  const actor = byId(programme.actors)(use.actor);
  if (!actor) return nothing;
  const name = text(actor.name);
  const isOther = differing.some((one) => one.actor === use.actor && one.where === use.where);
  return html`<li>
    ${linked({ collection: 'actors', id: actor.id }, name) ?? name}
    <span class="quiet">${text(use.where)}, ${format.month(use.day)}</span>
    ${
      isOther
        ? html`<br /><span class="quiet">${words.otherWords}</span> ${common.openQuote}${text(
              use.text,
            )}${common.closeQuote}`
        : nothing
    }
  </li>`;
}

/** The names of actors, a longer list cut. */
function names(
  { common, format, plain, programme }: View<Key>,
  ids: readonly Id[],
  limit: number,
): string {
  const actorOf = byId(programme.actors);
  const all = ids.flatMap((id) => {
    const actor = actorOf(id);
    return actor ? [plain(actor.name)] : [];
  });
  const more = all.length - limit;
  return more > 0
    ? `${all.slice(0, limit).join(', ')} ${fill(common.more, { count: format.number(more) })}`
    : format.list(all);
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-messages': SamverkMessages;
  }
}
