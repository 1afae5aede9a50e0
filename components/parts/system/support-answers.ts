import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Service } from '../../../src/index.js';
import type { supportFinderWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import type { FoundSupport, SupportMatch, SupportReason } from '../../../src/published.js';
import { firstContact, matchSupport, wordMatcher } from '../../../src/published.js';
import type { Asked } from './asked.js';
import { linkTo, questionOf } from './asked.js';
import { byId } from '../../shared/entities.js';
import type { ServicesKey } from './service-facts.js';
import { contactOf, placeName, serviceFacts } from './service-facts.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

/** The words of the finder. */
export type FinderKey = keyof (typeof supportFinderWords)['sv'] | ServicesKey;

type FinderView = View<FinderKey>;

/** A longer list is cut. */
const most = 60;

/** The services that fit what was asked; where one service was asked for, it alone. */
export function find({ programme, words }: FinderView, asked: Asked): FoundSupport {
  const match = asked.text.trim() === '' ? undefined : wordMatcher(asked.text, words.skip);
  const { matches, notEligible } = matchSupport(programme, questionOf(asked), match);
  if (asked.service === '') return { matches, notEligible };
  const isIt = ({ service }: { readonly service: string }): boolean => service === asked.service;
  return { matches: matches.filter(isIt), notEligible: notEligible.filter(isIt) };
}

/** One service that fits: whose it is, why it is there, what it gives, and how to reach it. */
export function answer(
  view: FinderView,
  { reasons, ...match }: SupportMatch,
  asked: Asked,
  onSelect: (event: Event, service: string) => void,
): TemplateResult {
  const { programme, text, words } = view;
  const actor = byId(programme.actors)(match.actor);
  const service = byId(programme.services)(match.service);
  if (!service) return html``;
  const name = text(service.name);
  const why = reasons.flatMap((reason) => reasonIn(view, reason));
  return html`<li part="match" tabindex="-1">
    ${heading(
      view.headingLevel + 2,
      view.linked({ collection: 'services', id: service.id }, name) ??
        html`<a
          href=${linkTo({ ...asked, service: service.id })}
          @click=${(event: Event) => {
            onSelect(event, service.id);
          }}
          >${name}</a
        >`,
      'title',
    )}
    <p>
      ${actor ? html`<b>${text(actor.name)}</b>` : nothing}
      <span class="quiet">${[words[`role-${service.role}`], ...why].join(' · ')}</span>
    </p>
    <div class="two">
      ${actor ? contactOf(view, actor) : nothing}
      <div>${serviceFacts(view, service)}</div>
    </div>
  </li>`;
}

function reasonIn(view: FinderView, { code, values }: SupportReason): readonly string[] {
  const { format, words } = view;
  if (code === 'text')
    return [fill(words['is-text'], { value: format.list(values['words'] as string[]) })];
  // What is open to all is no reason of its own.
  if (code === 'themes' || code === 'role' || code === 'verified' || !values['named']) return [];
  const value = valueIn(view, code, String(Object.values(values)[0]));
  return [fill(words[`is-${code}`], { value })];
}

/** What was chosen, in words. */
function valueIn(
  view: FinderView,
  code: FoundSupport['notEligible'][number]['reason'],
  value: string,
): string {
  const { plain, programme, words } = view;
  if (code === 'municipality') return placeName(view, value);
  return code === 'strength-area'
    ? plain(byId(programme.strengthAreas)(value)?.name)
    : words[`${code}-${value}` as FinderKey];
}

/** The services that would fit, but are not for the one who asks, and why. */
export function notFor(
  view: FinderView,
  found: FoundSupport['notEligible'],
  asked: Asked,
): TemplateResult | typeof nothing {
  const { format, programme, text, words } = view;
  if (found.length === 0) return nothing;
  const of = {
    size: asked.size,
    municipality: asked.municipality,
    phase: asked.phase,
    'strength-area': asked.area,
  };
  const serviceOf = byId(programme.services);
  const actorOf = byId(programme.actors);
  const line = (service: Service | undefined, why: string): TemplateResult =>
    html`<li>
      ${text(service?.name)}, ${text(actorOf(service?.actor)?.name)}
      <span class="quiet">${why}</span>
    </li>`;
  return html`<details>
    <summary>
      ${fill(found.length === 1 ? words.excludedOne : words.excluded, { count: format.number(found.length) })}
    </summary>
    <ul>
      ${found
        .slice(0, most)
        .map(({ reason, service }) =>
          line(
            serviceOf(service),
            fill(words[`not-${reason}`], { value: valueIn(view, reason, of[reason]) }),
          ),
        )}
    </ul>
  </details>`;
}

/** What nobody offers, when nothing was found. */
export function gapIn(view: FinderView, theme: string): string {
  const { format, plain, programme, words } = view;
  const name = plain(byId(programme.themes)(theme)?.name);
  if (name === '' || programme.services.some(({ themes }) => themes.includes(theme))) {
    return words.other;
  }
  const gap = programme.published.supportRoles.gaps.find((one) => one.theme === theme);
  const sentence = words[gap ? (gap.needs === 1 ? 'gapOne' : 'gap') : 'gapNone'];
  return fill(sentence, { theme: name, needs: format.words(gap?.needs ?? 0) });
}

/** Whom to ask when no answer fits. */
export function whomToAsk(view: FinderView, municipality: string): TemplateResult {
  const { plain, programme, words } = view;
  const actor = firstContact(programme, municipality);
  return html`<div part="turn">
    <p>${actor ? fill(words.turn, { actor: plain(actor.name) }) : words.tell}</p>
    ${actor ? contactOf(view, actor) : nothing}
  </div>`;
}
