import type { Day } from '../../base/day.js';
import { addDays, earliest, latest } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import { messageUse } from '../../communicate/message-use.js';
import { entitiesById } from '../../programme/index-of.js';
import { opportunityMatches } from '../opportunity-matches.js';
import { aggregateReads } from './aggregate-reads.js';
import type { Finding } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { refsTo, refTo, soleOf } from './refs.js';
import { sinceOf } from './since-of.js';
import { takingPart } from './taking-part.js';

const publicationDays = 30;
const closingDays = 30;

/**
 * `message-unused`: actors that speak for the region have no use of a common message, as `messageUse` tells it; not the
 * organisations of clusters that do not take part. Since its first use, else since the programme began.
 */
const messages = makeRule(
  ['message-unused'],
  ['messages', 'actors', 'clusters', 'period'],
  (programme, today) => {
    const running = new Set(
      [...takingPart(programme, today).values()].map(({ cluster }) => cluster.organisation),
    );
    const isAsked = (id: Id): boolean => {
      const actor = entitiesById(programme, 'actors').get(id);
      return running.has(id) || (actor?.sector === 'public' && actor.reach === 'regional');
    };
    return messageUse(programme).messages.flatMap(({ message, ...use }): readonly Finding[] => {
      const unused = use.unused.filter(isAsked);
      if (unused.length === 0) return [];
      const uses = entitiesById(programme, 'messages').get(message)?.uses ?? [];
      const since = sinceOf(today, [earliest(uses.map(({ day }) => day)), programme.period.from]);
      const values = { count: unused.length, actors: refsTo('actors', unused) };
      return [makeFinding('message-unused', refTo('messages', message), { since, values })];
    });
  },
);

/**
 * `publication-old`: what was last published for an audience is more than 30 days old; for the public of the programme,
 * for a cluster of that cluster. Nothing is asked of an audience that nothing was published for. Due on the last of
 * these days; from the next.
 */
const publications = makeRule(
  ['publication-old'],
  ['publications', 'clusters'],
  (programme, today) => {
    const parts = takingPart(programme, today);
    const last = new Map<string, Day | undefined>();
    for (const { audience, day } of programme.publications) {
      if (day > today) continue;
      const key = audience === 'public' ? audience : `clusters/${audience.cluster}`;
      last.set(key, latest([last.get(key), day]));
    }
    const old = (
      subject: Finding['subject'],
      published: Day | undefined,
      who?: Finding['who'],
    ): readonly Finding[] => {
      if (published === undefined) return [];
      const due = addDays(published, publicationDays);
      if (due >= today) return [];
      const told = { since: addDays(due, 1), due, who, values: { last: published } };
      return [makeFinding('publication-old', subject, told)];
    };
    return [
      ...old('programme', last.get('public')),
      ...[...parts].flatMap(([id, { lead }]) =>
        old(refTo('clusters', id), last.get(`clusters/${id}`), lead),
      ),
    ];
  },
);

/**
 * `opportunity-closing`: an opportunity closes within 30 days, and clusters that it concerns have not been told: those
 * that it names; when it names none, those that it is a chance for, as `opportunityMatches` tells it. From 30 days before
 * it closes, which is when it is due. The lead of these clusters is responsible, when it is the same of all.
 */
const opportunities = makeRule(
  ['opportunity-closing'],
  [...aggregateReads, 'opportunities'],
  (programme, today) => {
    const until = addDays(today, closingDays);
    const isClosing = (closes: Day | undefined): boolean =>
      closes !== undefined && closes >= today && closes <= until;
    if (!programme.opportunities.some(({ closes }) => isClosing(closes))) return [];
    const parts = takingPart(programme, today);
    return opportunityMatches(programme, { today }).flatMap(
      ({ clusters, opportunity }): readonly Finding[] => {
        const { clusters: names = [], closes: due } =
          entitiesById(programme, 'opportunities').get(opportunity) ?? {};
        if (due === undefined || !isClosing(due)) return [];
        const untold = clusters.flatMap(({ cluster, reasons, told }) => {
          const isConcerned = names.length === 0 || reasons.includes('named');
          return isConcerned && told === undefined && parts.has(cluster) ? [cluster] : [];
        });
        if (untold.length === 0) return [];
        const since = addDays(due, -closingDays);
        const who = soleOf(untold.map((id) => parts.get(id)?.lead));
        const values = { count: untold.length, clusters: refsTo('clusters', untold) };
        const subject = refTo('opportunities', opportunity);
        return [makeFinding('opportunity-closing', subject, { since, due, who, values })];
      },
    );
  },
);

/** The rules about what is told, and to whom. */
export const communicateRules: readonly FindingRule[] = [messages, publications, opportunities];
