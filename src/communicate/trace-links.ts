import type { Collection } from '../base/collections.js';

/** What a reference of an entity means in a trace. */
export interface TraceLink {
  /** The field that holds it, such as `funding.actor`; lists are gone through. */
  readonly by: string;
  /** Where it leads to. */
  readonly names: Collection | 'any';
  /** The entity comes `from` what it names, or leads `to` it; `none`: that says nothing of either. */
  readonly way: 'from' | 'to' | 'none';
  /**
   * What is named stands beside the entity in every trace, and brings nothing of its own along: the mandate of a measure,
   * the definition of an indicator. `only`: nor does anything go through it.
   */
  readonly beside?: 'too' | 'only';
}

const from = (by: string, names: TraceLink['names']): TraceLink => ({ by, names, way: 'from' });
const to = (by: string, names: TraceLink['names']): TraceLink => ({ by, names, way: 'to' });
const none = (by: string, names: TraceLink['names']): TraceLink => ({ by, names, way: 'none' });
const beside = (link: TraceLink, how: 'too' | 'only' = 'too'): TraceLink => ({
  ...link,
  beside: how,
});

/**
 * Every reference of the file, and which way it leads: from what companies say by what is done to what it gave.
 *
 * Strength areas, themes, actors, people and clusters are what the rest comes from, never what it leads to; so a trace
 * from one need does not go by its cluster to all others. Whom something suits or already covers, who leads a cluster
 * and who was told are no steps of the way.
 */
export const traceLinks: { readonly [C in Collection]: readonly TraceLink[] } = {
  strengthAreas: [none('investigation.owner', 'any')],
  themes: [],
  actors: [none('opens.clusters', 'clusters')],
  services: [
    from('actor', 'actors'),
    from('themes', 'themes'),
    none('strengthAreas', 'strengthAreas'),
  ],
  people: [from('actor', 'actors'), from('cluster', 'clusters')],
  clusters: [
    from('strengthAreas', 'strengthAreas'),
    from('organisation', 'actors'),
    beside(to('ended.into', 'clusters'), 'only'),
    none('lead', 'people'),
  ],
  contacts: [
    from('cluster', 'clusters'),
    from('actor', 'actors'),
    from('people', 'people'),
    none('next.who', 'people'),
  ],
  assessments: [from('cluster', 'clusters')],
  needs: [
    from('cluster', 'clusters'),
    from('strengthArea', 'strengthAreas'),
    from('assessment', 'assessments'),
    from('themes', 'themes'),
    beside(to('disposition.to', 'actors'), 'only'),
  ],
  needGroups: [
    from('theme', 'themes'),
    from('needs', 'needs'),
    beside(to('disposition.to', 'actors'), 'only'),
  ],
  goals: [from('cluster', 'clusters'), to('parent', 'goals')],
  actions: [
    from('cluster', 'clusters'),
    from('needs', 'needs'),
    to('goal', 'goals'),
    from('owner', 'any'),
    from('after', 'actions'),
    from('funding.actor', 'actors'),
    beside(from('method', 'methods')),
  ],
  supports: [from('cluster', 'clusters'), from('action', 'actions'), from('by', 'any')],
  measures: [
    from('needGroups', 'needGroups'),
    from('needs', 'needs'),
    from('clusters', 'clusters'),
    from('strengthAreas', 'strengthAreas'),
    to('goals', 'goals'),
    from('owner', 'any'),
    from('funding.actor', 'actors'),
    beside(from('mandate', 'mandates')),
  ],
  definitions: [],
  indicators: [beside(from('definition', 'definitions')), from('of', 'any')],
  measurements: [from('indicator', 'indicators'), from('corrects', 'measurements')],
  checkIns: [from('of', 'any'), to('remedy', 'any')],
  methods: [
    from('origin', 'any'),
    from('themes', 'themes'),
    none('strengthAreas', 'strengthAreas'),
    none('covers.cluster', 'clusters'),
    from('derivedFrom', 'methods'),
  ],
  adoptions: [beside(from('method', 'methods')), from('cluster', 'clusters')],
  pilots: [
    from('strengthArea', 'strengthAreas'),
    from('clusters', 'clusters'),
    beside(from('method', 'methods')),
    to('criteria.indicator', 'indicators'),
    from('extendTo', 'strengthAreas'),
  ],
  mandates: [to('goals', 'goals')],
  messages: [from('uses.actor', 'actors')],
  publications: [from('audience.cluster', 'clusters')],
  opportunities: [
    from('buyer', 'actors'),
    from('clusters', 'clusters'),
    from('strengthAreas', 'strengthAreas'),
    from('themes', 'themes'),
    none('told.cluster', 'clusters'),
  ],
  meetings: [
    from('cluster', 'clusters'),
    from('people', 'people'),
    from('items.of', 'any'),
    from('items.who', 'people'),
  ],
};
