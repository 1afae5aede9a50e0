import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { fill } from '../../../src/locales/index.js';
import { missingSectors } from '../../../src/published.js';
import { byId } from '../../shared/entities.js';
import type { ActorsKey } from './roles-grid.js';
import { receiversOf } from './service-facts.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

/** Longer lists are cut. */
const most = 60;

/** Where services overlap, nobody leads, or somebody is left out. */
export function toSettle(view: View<ActorsKey>, only: string): TemplateResult | typeof nothing {
  const { format, plain, programme, words } = view;
  const { overlaps, partial = [], unclear } = programme.published.supportRoles;
  const themeOf = byId(programme.themes);
  const serviceOf = byId(programme.services);
  const lines = <T extends { readonly theme: string }>(
    found: readonly T[],
    sentence: string,
    valuesOf: (one: T) => Readonly<Record<string, string>>,
  ): readonly string[] =>
    found.flatMap((one) => {
      const theme = themeOf(one.theme);
      if (!theme || (only !== '' && only !== one.theme)) return [];
      const values = valuesOf(one);
      const isSaid = Object.values(values).every((value) => value !== '');
      return isSaid ? [fill(sentence, { ...values, theme: plain(theme.name) })] : [];
    });
  const named = ({ services }: { readonly services: readonly string[] }) => ({
    names: format.list(services.map((id) => plain(serviceOf(id)?.name)).filter((name) => name)),
  });
  return list(view, words.unclearHeading, [
    ...lines(overlaps, words.overlap, named),
    ...lines(unclear, words.unclear, named),
    ...lines(partial, words.partial, (one) => ({
      receivers: receiversOf(view, one.missing ?? {}),
    })),
  ]);
}

/** In which steps a part of the triple helix is missing. */
export function missing(view: View<ActorsKey>): TemplateResult | typeof nothing {
  const { format, programme, words } = view;
  const steps = missingSectors(programme.published.participation);
  if (steps.length === 0) return nothing;
  const total = steps.reduce((sum, { reached }) => sum + reached, 0);
  const sums = sectors.map((sector) => ({
    sector,
    count: steps.reduce((sum, step) => sum + step[sector], 0),
  }));
  const worst = sums.sort((a, b) => b.count - a.count)[0];
  const value = (count: number, of: number): string =>
    count === 0 ? '–' : fill(words.of, { count: format.number(count), total: format.number(of) });
  return html`<div class="more">
    ${heading(view.headingLevel + 1, words.missingHeading, 'title')}
    <p class="quiet">
      ${
        worst && worst.count > 0
          ? fill(words.missing, {
              sector: words[`sector-${worst.sector}`],
              count: format.number(worst.count),
              total: format.number(total),
            })
          : words.missingNone
      }
    </p>
    <div class="scroll" role="group" aria-label=${words.missingHeading} tabindex="0">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">${words.step}</th>
            ${sectors.map((sector) => html`<th scope="col">${words[`sector-${sector}`]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${steps.map(
            (step) =>
              html`<tr>
                <th scope="row">${words[`step-${step.step}`]}</th>
                ${sectors.map((sector) => html`<td>${value(step[sector], step.reached)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </div>`;
}

const sectors = ['business', 'public', 'academia'] as const;

/** National and international actors, and what they open for which cluster initiatives. */
export function doors(view: View<ActorsKey>): TemplateResult | typeof nothing {
  const { format, plain, programme, text, words } = view;
  const clusterOf = byId(programme.clusters);
  const lines = programme.actors.flatMap((actor) =>
    (actor.opens ?? []).map(({ clusters, gives, what }) => {
      const names = clusters.map((id) => plain(clusterOf(id)?.name)).filter((name) => name);
      return html`<b>${text(actor.name)}</b>
        <span class="quiet">${words[`reach-${actor.reach}`]}</span> ·
        ${fill(words[gives], { clusters: format.list(names) })}
        ${what ? html`<br />${text(what)}` : nothing}`;
    }),
  );
  return list(view, words.opensHeading, lines);
}

function list(
  view: View,
  title: string,
  lines: readonly unknown[],
): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<div class="more">
    ${heading(view.headingLevel + 1, title, 'title')}
    <ul>
      ${lines.slice(0, most).map((line) => html`<li>${line}</li>`)}
    </ul>
  </div>`;
}
