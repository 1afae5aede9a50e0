import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Actor, Receivers, Service } from '../../../src/index.js';
import type { servicesWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import { byId } from '../../shared/entities.js';
import type { View } from '../../shared/view.js';

/** The words that say who helps with what. */
export type ServicesKey = keyof (typeof servicesWords)['sv'];

/** What a service gives, for whom, what it costs and how to come further. */
export function serviceFacts(
  view: View<ServicesKey>,
  { apply, cost, description, eligibility, lastVerified, ...receivers }: Service,
): TemplateResult {
  const { format, text, words } = view;
  const row = (label: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`
    ${description ? html`<p>${text(description)}</p>` : nothing}
    <dl>
      ${row(
        words.receivers,
        html`${receiversOf(view, receivers) || words.everybody}${eligibility ? '. ' : nothing}${text(eligibility)}`,
      )}
      ${cost ? row(words.cost, text(cost)) : nothing}
      ${apply ? row(words.apply, text(apply)) : nothing}
    </dl>
    ${
      lastVerified
        ? html`<p class="quiet">${fill(words.verified, { day: format.day(lastVerified) })}</p>`
        : nothing
    }
  `;
}

/** Kinds of companies in words; empty when that is all. */
export function receiversOf(
  view: View<ServicesKey>,
  { municipalities = [], phases = [], sizes = [], strengthAreas = [] }: Receivers,
): string {
  const { format, plain, programme, words } = view;
  const area = byId(programme.strengthAreas);
  const below = belowOf(sizes);
  return [
    below ? [fill(words.below, { count: below })] : sizes.map((size) => words[`size-${size}`]),
    phases.map((phase) => words[`phase-${phase}`]),
    [format.list(strengthAreas.map((id) => plain(area(id)?.name)).filter((name) => name))],
    [format.list(municipalities.map((code) => placeName(view, code)))],
  ]
    .map((names) => names.filter((name) => name).join(', '))
    .filter((names) => names !== '')
    .join(' · ');
}

/** The employees that sizes from the smallest on are below; `undefined` of other sizes. */
function belowOf(sizes: readonly string[]): number | undefined {
  const [isSmall, isMedium] = ['small', 'medium'].map((size) => sizes.includes(size));
  if (!isSmall || !sizes.includes('micro') || sizes.includes('large')) return undefined;
  return isMedium ? 250 : 50;
}

/** A municipality's name; its code where the programme has no name for it. */
export function placeName({ plain, programme }: View, code: string): string {
  return plain(programme.region.municipalities?.find((one) => one.code === code)?.name ?? code);
}

/** How to reach an actor: the address and telephone of a function, and its website. */
export function contactOf({ common, link, plain }: View, actor: Actor): TemplateResult {
  const { email, phone } = actor.contact ?? {};
  // What follows a question mark could fill in the letter.
  const mail = email && link(`mailto:${email.replace(/\?.*/su, '')}`);
  const website = link(actor.website);
  return html`<p class="contact">
    ${mail ? html`<a href=${mail}>${email}</a>` : nothing}
    ${phone ? html`<span>${plain(phone)}</span>` : nothing}
    ${website ? html`<a href=${website}>${common.website}</a>` : nothing}
  </p>`;
}

/** How a service looks. */
export const serviceStyles = css`
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .quiet {
    color: var(--_quiet);
  }
  dl + .quiet {
    font-size: 0.94em;
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.2em;
    overflow-wrap: anywhere;
  }
  dl {
    margin: 0.4em 0;
    font-size: 0.94em;
  }
  dl div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 0.8em;
    padding: 0.15em 0;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    margin: 0;
  }
`;
