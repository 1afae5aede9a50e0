import type { Collection } from '../base/collections.js';
import type { Disposition } from '../base/disposition.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Ref } from '../base/ref.js';
import type { StatusDays } from '../base/work.js';
import type { Reached } from '../measures/measure.js';
import { entitiesById } from '../programme/index-of.js';
import type { EntityOf, Programme } from '../programme/programme.js';
import type { Telling } from './telling.js';
import { traceDays } from './trace-days.js';

type Tell = Telling['tell'];

/**
 * The events of the entities that may be published. Themes, actors, goals and such have none; contacts, assessments,
 * supports and meetings never leave the office.
 */
export const publicEvents = {
  strengthAreas: ({ decision, investigation }, { tell }) => {
    if (decision) tell(`area-${decision.kind}`, decision.day, pick(decision, 'why', 'source'));
    const outcome = investigation?.outcome;
    if (outcome) tell(`investigation-${outcome.kind}`, outcome.day, pick(outcome, 'why'));
  },
  clusters: ({ declined, ended, identified }, { nameOf, tell }) => {
    tell('cluster-identified', identified);
    tell('cluster-declined', declined?.day, { askAgain: declined?.askAgain });
    const into = ended?.into === undefined ? {} : { into: nameOf(cluster(ended.into)) };
    tell('cluster-ended', ended?.day, { why: ended?.why, ...into });
  },
  needs: (need, telling) => {
    const { disposition, quote } = need;
    const { programme, tell } = telling;
    tell('need-said', traceDays.needs?.(need, programme), pick(need, 'companies', 'evidence'));
    if (quote) tell('quote-approved', quote.day, pick(quote, 'text', 'approvedBy'));
    tellDisposition(disposition, telling);
  },
  needGroups: ({ disposition, grouped, id, needs }, telling) => {
    // Of a published programme not every need stands there: the office has counted them.
    const counted = telling.programme.published?.aggregate.crossCutting.find(
      (shared) => shared.kind === 'group' && shared.id === id,
    );
    telling.tell('needs-grouped', grouped?.day, { needs: counted?.count ?? needs.length });
    tellDisposition(disposition, telling);
  },
  actions: ({ since }, { tell }) => tellWork('action', since, tell),
  measures: ({ reached, since }, { tell }) => {
    tellWork('measure', since, tell);
    for (const one of reached ?? []) tellReached(one, tell);
  },
  indicators: ({ baseline, breaks, definition }, { programme, tell }) => {
    if (baseline) {
      const unit = unitOf(programme, definition);
      tell('baseline-set', baseline.day, { value: baseline.value, unit });
    }
    for (const { day, why } of breaks ?? []) tell('series-broken', day, { why });
  },
  measurements: ({ corrects, day, indicator, men, source, value, women }, { programme, tell }) => {
    const unit = unitOf(
      programme,
      entitiesById(programme, 'indicators').get(indicator)?.definition,
    );
    const what = corrects === undefined ? 'measured' : 'measurement-corrected';
    tell(what, day, { value, unit, women, men, source });
  },
  checkIns: (checkIn, { tell }) =>
    tell(
      `checked-in-${checkIn.status}`,
      checkIn.day,
      pick(checkIn, 'of', 'development', 'why', 'decision', 'remedy'),
    ),
  adoptions: ({ cluster: taker, from, status }, { nameOf, tell }) =>
    tell('adoption-begun', from, { cluster: nameOf(cluster(taker)), status }),
  pilots: ({ decision, from, gates }, { tell }) => {
    tell('pilot-begun', from);
    for (const { decided, passed, question } of gates ?? []) {
      const how = passed === undefined ? 'decided' : passed ? 'passed' : 'not-passed';
      tell(`gate-${how}`, decided, { question });
    }
    if (decision) tell(`pilot-${decision.kind}`, decision.day, { why: decision.why });
  },
  mandates: (mandate, { tell }) =>
    tell('mandate-decided', mandate.day, pick(mandate, 'body', 'reference', 'period')),
  messages: ({ uses }, { nameOf, tell }) => {
    for (const { actor, day, where } of uses ?? []) {
      tell('message-used', day, { actor: nameOf({ collection: 'actors', id: actor }), where });
    }
  },
  publications: (publication, { tell }) =>
    tell('published', publication.day, pick(publication, 'audience', 'where')),
  opportunities: ({ closes, opens, outcome, told }, { nameOf, tell }) => {
    tell('opportunity-opened', opens);
    for (const one of told ?? []) {
      tell('opportunity-told', one.day, { cluster: nameOf(cluster(one.cluster)) });
    }
    tell('opportunity-closed', closes);
    if (outcome) tell('opportunity-outcome', outcome.day, pick(outcome, 'what', 'companies'));
  },
} satisfies { readonly [C in Collection]?: (entity: EntityOf<C>, telling: Telling) => void };

function cluster(id: Id): Ref {
  return { collection: 'clusters', id };
}

/** Some fields of an entity, each known or not. */
export function pick<T extends object>(entity: T, ...fields: (keyof T & string)[]): Partial<T> {
  const picked: Partial<T> = {};
  for (const field of fields) picked[field] = entity[field];
  return picked;
}

const inOrder = ['proposed', 'planned', 'ongoing', 'done', 'stopped'] as const;

/** Only the days that each status is known to have begun: a plan is no story. */
function tellWork(kind: 'action' | 'measure', since: StatusDays | undefined, tell: Tell): void {
  for (const status of inOrder) tell(`${kind}-${status}`, since?.[status]);
}

function tellReached({ companies, day, men, women }: Reached, tell: Tell): void {
  if (companies !== undefined) tell('companies-reached', day, { companies, women, men });
  else if (women !== undefined || men !== undefined) {
    tell('people-reached', day, { people: (women ?? 0) + (men ?? 0), women, men });
  } else tell('reached', day);
}

function tellDisposition(disposition: Disposition | undefined, { nameOf, tell }: Telling): void {
  if (!disposition) return;
  const { day, kind, to } = disposition;
  const actor = to === undefined ? {} : { to: nameOf({ collection: 'actors', id: to }) };
  tell(kind, day, { ...pick(disposition, 'why', 'reference'), ...actor });
}

function unitOf(programme: Programme, id: Id | undefined): LocalText {
  const definition = id === undefined ? undefined : entitiesById(programme, 'definitions').get(id);
  return definition?.unitName ?? definition?.unit ?? '';
}
