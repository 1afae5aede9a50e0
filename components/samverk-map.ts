import { Task } from '@lit/task';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Cluster } from '../src/index.js';
import { fill, mapWords } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { placeMap, placeMapStyles, ringsIn } from './charts/place-map.js';
import { sentenceOf } from './shared/format.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { heading } from './shared/view.js';
import { baseStyles } from './styles/base.js';

type Key = keyof (typeof mapWords)['sv'];

/** A municipality and the initiatives in it. */
interface Place {
  readonly code: string;
  readonly name: string;
  readonly clusters: readonly Cluster[];
}

// Whoever made the file, the page stays quick.
const mostPlaces = 300;
const mostClusters = 100;

/**
 * Where the cluster initiatives are: the region's municipalities with those in each. With a file of the municipalities'
 * shapes (GeoJSON) it draws a map beside the list; the list is always there. What has ended is left out.
 *
 * @summary The cluster initiatives by municipality, with a map.
 * @tag samverk-map
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to an initiative was
 * followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart map - The map.
 * @csspart places - The list of municipalities.
 * @csspart place - One municipality.
 * @csspart title - The name of a municipality.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - The dots; links.
 * @cssprop [--samverk-paper=white under dark ink, near black under light] - Ground behind the names on the map.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text and boundaries.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 * @cssprop [--samverk-wash=the ink at 4 %] - Ground of the municipalities.
 *
 * @example
 * ```html
 * <samverk-map src="/samverk/programme.json" shapes="/samverk/municipalities.geojson" link-pattern="/kluster/{id}">
 *   <a href="/kluster">Alla klusterinitiativ</a>
 * </samverk-map>
 * ```
 */
export class SamverkMap extends ProgrammeElement<Key> {
  static override styles = [
    baseStyles,
    placeMapStyles,
    css`
      .both {
        display: grid;
        grid-template-columns: minmax(0, 22em) minmax(0, 2fr);
        gap: 2em 3em;
        align-items: start;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      [part='places'] {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
        gap: 0 2em;
      }
      [part='place'] {
        padding: 0.6em 0 0.9em;
        border-block-start: 1px solid var(--_line);
      }
      [part='title'] {
        font-size: 1.05em;
      }
      .quiet {
        color: var(--_quiet);
        font-weight: 400;
      }
      li li {
        font-size: 0.94em;
        padding: 0.1em 0;
      }
      @container (max-width: 44em) {
        .both {
          grid-template-columns: minmax(0, 26em);
        }
      }
    `,
  ];

  /** Only this strength area. */
  @property({ attribute: 'strength-area' }) strengthArea = '';

  /** Address of the municipalities' shapes as GeoJSON, or the shapes. Each has its municipality's code as a property. */
  @property() shapes: unknown = '';

  readonly #shapes = new Task(this, {
    args: () => [this.shapes] as const,
    // Without its map the element says the same as a list.
    task: async ([shapes], { signal }): Promise<unknown> => {
      if (typeof shapes !== 'string') return shapes;
      if (shapes === '') return undefined;
      const response = await fetch(new URL(shapes, document.baseURI), { signal });
      return response.ok ? response.json() : undefined;
    },
  });

  protected override readonly words = mapWords;

  protected override isEmpty({ clusters }: PublishedProgramme): boolean {
    return this.#clusters(clusters).length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const { format, programme, words } = view;
    const clusters = this.#clusters(programme.clusters);
    const places = placesOf(view, clusters);
    const codes = places.map(({ code }) => code);
    const rings = ringsIn(this.#shapes.value, codes);
    const drawn = places.filter(({ code }) => rings.has(code));
    const without = clusters.filter(
      ({ municipalities = [] }) => !municipalities.some((code) => codes.includes(code)),
    );
    const sentence = say(view, clusters.length, places);
    const list = html`<ul part="places">
      ${places.map((place) =>
        entry(view, place.name, format.number(place.clusters.length), place.clusters),
      )}
      ${without.length > 0 ? entry(view, words.without, format.number(without.length), without) : nothing}
    </ul>`;
    return html`
      <p part="say">${sentence}</p>
      ${
        drawn.length === 0
          ? list
          : html`<div class="both">
              ${placeMap(
                drawn.map(({ clusters: own, code, name }) => ({
                  label: name,
                  count: own.length,
                  rings: rings.get(code) ?? [],
                })),
                sentence,
              )}
              ${list}
            </div>`
      }
    `;
  }

  #clusters(clusters: readonly Cluster[]): readonly Cluster[] {
    return clusters.filter(
      ({ ended, strengthAreas }) =>
        !ended && (this.strengthArea === '' || strengthAreas.includes(this.strengthArea)),
    );
  }
}

/** The region's municipalities in its own order; without a list of them, those that an initiative names. */
function placesOf({ plain, programme }: View<Key>, clusters: readonly Cluster[]): readonly Place[] {
  const by = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    for (const code of new Set(cluster.municipalities ?? [])) {
      const own = by.get(code);
      if (own) own.push(cluster);
      else by.set(code, [cluster]);
    }
  }
  const known =
    programme.region.municipalities ?? [...by.keys()].map((code) => ({ code, name: code }));
  return known
    .slice(0, mostPlaces)
    .map(({ code, name }) => ({ code, name: plain(name), clusters: by.get(code) ?? [] }));
}

function say({ format, words }: View<Key>, total: number, places: readonly Place[]): string {
  const counts = places.map(({ clusters }) => clusters.length);
  const filled = counts.filter((count) => count > 0).length;
  const most = Math.max(0, ...counts);
  const tops = places.filter(({ clusters }) => clusters.length === most);
  const lead =
    filled === 0
      ? words[total === 1 ? 'leadNowhereOne' : 'leadNowhere']
      : total === 1
        ? words[filled === 1 ? 'leadOneOne' : 'leadOne']
        : words[filled === 1 ? 'leadOnePlace' : 'lead'];
  // Of several places with as many, none has most.
  const isTop = most > 1 && filled > 1 && tops.length === 1;
  const values = { clusters: format.words(total), places: format.words(filled) };
  return `${sentenceOf(lead, values)}${isTop ? fill(words.most, { place: tops[0]!.name }) : ''}.`;
}

function entry(
  view: View<Key>,
  name: string,
  count: string,
  clusters: readonly Cluster[],
): TemplateResult {
  const { common, text, words } = view;
  return html`<li part="place">
    ${heading(view.headingLevel + 1, html`${name} <span class="quiet">${clusters.length > 0 ? count : words.none}</span>`, 'title')}
    ${
      clusters.length > 0
        ? html`<ul>
            ${clusters
              .slice(0, mostClusters)
              .map(
                ({ id, name: own }) =>
                  html`<li>
                    ${view.linked({ collection: 'clusters', id }, text(own)) ?? text(own)}
                  </li>`,
              )}
          </ul>`
        : nothing
    }
    ${
      clusters.length > mostClusters
        ? html`<p class="quiet">${fill(common.cut, { count: mostClusters })}</p>`
        : nothing
    }
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-map': SamverkMap;
  }
}
