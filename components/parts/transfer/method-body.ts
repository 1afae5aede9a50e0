import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Adoption, Cluster, Id, Method, Ref } from '../../../src/index.js';
import { fill } from '../../../src/locales/index.js';
import type { methodsWords } from '../../../src/locales/index.js';
import { methodGrounds } from '../../../src/published.js';
import { barChart } from '../../charts/bars.js';
import { described } from '../../shared/described.js';
import { byId } from '../../shared/entities.js';
import { sentenceOf } from '../../shared/format.js';
import type { View } from '../../shared/view.js';

/** What the words of a way of working are found by. */
export type MethodsKey = keyof (typeof methodsWords)['sv'];

type MethodsView = View<MethodsKey>;

/** The name of the initiative or actor that masters a way of working; empty when it is not published. */
export function nameOf({ plain, programme }: View, origin: Ref | undefined): string {
  if (!origin) return '';
  const { collection, id } = origin;
  const found = collection === 'clusters' ? byId(programme.clusters)(id) : undefined;
  return plain((found ?? byId(programme.actors)(id))?.name);
}

/** The initiatives beside its origin that try or use a way of working. */
export function takenUpBy({ programme }: View, { covers = [], id, origin }: Method): readonly Id[] {
  const clusterOf = byId(programme.clusters);
  const adopting = programme.adoptions
    .filter(({ method, status }) => method === id && /^(?:trying|adopted)$/.test(status))
    .map(({ cluster }) => cluster);
  const working = covers.filter(({ share }) => share > 0).map(({ cluster }) => cluster);
  const all = [...new Set([...adopting, ...working])];
  return all.filter((cluster) => cluster !== origin?.id && clusterOf(cluster));
}

/** What is told of a way of working, and what is known of it at one initiative. */
export function methodBody(
  view: MethodsView,
  method: Method,
  cluster: Cluster | undefined,
): TemplateResult {
  const { format, plain, programme, text, words } = view;
  const clusterOf = byId(programme.clusters);
  const { covers = [], derivedFrom, description } = method;
  const working = covers.slice(0, 50).flatMap(({ cluster: id, share }) => {
    const label = text(clusterOf(id)?.name);
    const words = fill(view.words.share, { share: format.number(share * 100) });
    return label ? [{ label, words, share }] : [];
  });
  return html`${description ? html`<p>${text(description)}</p>` : nothing}
  ${
    cluster
      ? html`<p>
          <b>${fill(words.forCluster, { name: plain(cluster.name) })}:</b>
          ${grounds(view, method, cluster)}
        </p>`
      : nothing
  }
  ${described([
    [words.gives, text(method.gives)],
    [words.doesNotGive, text(method.doesNotGive)],
    [words.demands, text(method.demands)],
    [words.about, sentenceOf(themesOf(view, method.themes), {})],
    [words.suits, suits(view, method)],
    [words.evidence, text(method.evidence)],
    [words.basedOn, text(byId(programme.methods)(derivedFrom)?.name)],
    [words.adoptions, adoptions(view, method)],
  ])}
  ${working.length > 0 ? html`<p class="quiet">${words.works}</p>` : nothing}
  ${barChart({ label: words.works, bars: working })}`;
}

function themesOf({ format, plain, programme }: View, themes: readonly Id[]): string {
  const names = themes.map((id) => plain(byId(programme.themes)(id)?.name));
  return format.list(names.filter((name) => name !== ''));
}

function suits({ format, plain, programme, words }: MethodsView, method: Method): string {
  const { sizes, strengthAreas } = method;
  const names = (strengthAreas ?? [])
    .map((id) => plain(byId(programme.strengthAreas)(id)?.name))
    .filter((name) => name !== '');
  const companies = sizes
    ? fill(words.sizes, { sizes: format.list(sizes.map((size) => words[size])) })
    : words.allSizes;
  const within = names.length > 0 ? fill(words.within, { areas: format.list(names) }) : '';
  return sentenceOf(`${companies} ${within}`, {});
}

function grounds(view: MethodsView, method: Method, cluster: Cluster): string {
  const { format, programme, words } = view;
  const { cells } = programme.published.aggregate;
  const { hasNeeds, share, strengthArea, themes } = methodGrounds(method, cluster, cells);
  const names = themesOf(view, themes.length > 0 ? themes : method.themes);
  const known = [
    method.origin?.id === cluster.id ? words.isOrigin : '',
    strengthArea === undefined ? '' : strengthArea ? words.inArea : words.notInArea,
    hasNeeds && names
      ? fill(themes.length > 0 ? words.needs : words.noNeeds, { themes: names })
      : '',
    share > 0 ? fill(words.worksHere, { share: format.number(share * 100) }) : '',
  ].filter((ground) => ground !== '');
  return known.length > 0 ? `${format.list(known)}.` : words.nothingKnown;
}

function adoptions(view: MethodsView, { id }: Method): TemplateResult | undefined {
  const { programme, text } = view;
  const clusterOf = byId(programme.clusters);
  const rows = programme.adoptions
    .filter(({ cluster, method }) => method === id && clusterOf(cluster))
    .slice(0, 50);
  const row = (one: Adoption): TemplateResult =>
    html`<p>
      ${text(clusterOf(one.cluster)?.name)} ${statusOf(view, one)}
      ${one.result ? text(one.result) : nothing}
    </p>`;
  return rows.length > 0 ? html`${rows.map(row)}` : undefined;
}

function statusOf({ format, words }: MethodsView, { from, status }: Adoption): string {
  return `${words[status]}${from === undefined ? '' : ` (${format.month(from)})`}.`;
}
