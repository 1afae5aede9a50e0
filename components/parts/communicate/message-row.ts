import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';

import type { Id, Message } from '../../../src/index.js';
import type { messagesWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import type { MessageStanding } from '../../../src/published.js';
import { byId } from '../../shared/entities.js';
import type { View } from '../../shared/view.js';

/** What the words about messages are found by. */
export type MessagesKey = keyof (typeof messagesWords)['sv'];

/** A message and how it is used. */
export interface Used {
  readonly message: Message;
  readonly standing: MessageStanding;
}

/** More names, uses and dots than a line is read with. */
export const mostUses = 40;

/** More names than a sentence is read with. */
const mostNames = 5;

/** One message: its words, whom it is for and what it stresses; who uses it where, and who does not yet. */
export function messageRow(view: View<MessagesKey>, { message, standing }: Used): TemplateResult {
  const { common, plain, text, words } = view;
  const { audience, factors = [], statement } = message;
  const { actors, unused } = standing;
  const facts = [
    ...(audience ? [fill(words.audience, { audience: plain(audience) })] : []),
    ...(factors.length > 0
      ? [fill(words.factors, { factors: factors.slice(0, mostUses).map(plain).join(' · ') })]
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
        ${(message.uses ?? []).slice(0, mostUses).map((use) => useLine(view, standing, use))}
      </ul>
      ${
        actors.length > 0 && unused.length > 0
          ? html`<p class="quiet">${words.unused} ${namesOf(view, unused, mostNames)}</p>`
          : nothing
      }
    </div>
  </div>`;
}

/** A dot for each who uses it, and a ring for each who doesn't yet. */
function dots(used: number, unused: number): TemplateResult {
  const count = Math.min(mostUses, used + unused);
  return html`<svg viewBox="0 0 ${count * 11} 10" aria-hidden="true">
    ${Array.from(
      { length: count },
      (_, index) =>
        svg`<circle cx=${5 + index * 11} cy="5" r="4" class=${index < used ? 'on' : 'off'} />`,
    )}
  </svg>`;
}

function howMany(
  { format, words }: View<MessagesKey>,
  { actors, unused }: MessageStanding,
): string {
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
  { common, format, linked, programme, text, words }: View<MessagesKey>,
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
export function namesOf(
  { common, format, plain, programme }: View<MessagesKey>,
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
