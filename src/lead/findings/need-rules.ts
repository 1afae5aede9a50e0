import { answersOf } from '../../aggregate/aggregate-needs.js';
import type { Day } from '../../base/day.js';
import { addDays, daysBetween, earliest } from '../../base/day.js';
import type { Disposition } from '../../base/disposition.js';
import type { Id } from '../../base/id.js';
import type { Ref } from '../../base/ref.js';
import { entitiesById } from '../../programme/index-of.js';
import { aggregateReads } from './aggregate-reads.js';
import { contactFacts } from './contact-facts.js';
import type { Finding } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { openCommonNeeds } from './open-common-needs.js';
import { refsTo, refTo } from './refs.js';
import { sinceOf } from './since-of.js';
import { takingPart } from './taking-part.js';

const severe = 4;
const silentDays = 180;

/**
 * `severe-need-unanswered`: a need of severity 4 or 5 is `unanswered`. Since it was reported, else since its
 * assessment, else since its cluster was identified, else since the programme began. One that is reported after today
 * is not there yet; one of no cluster counts.
 */
const severeNeeds = makeRule(
  ['severe-need-unanswered'],
  [...aggregateReads, 'assessments', 'period'],
  (programme, today) => {
    const parts = takingPart(programme, today);
    const answers = answersOf(programme);
    return programme.needs.flatMap((need, position): readonly Finding[] => {
      const { id, assessment, cluster, reported, severity } = need;
      if (severity < severe || answers[position] !== 'unanswered') return [];
      const part = cluster === undefined ? undefined : parts.get(cluster);
      if ((cluster !== undefined && !part) || (reported !== undefined && reported > today))
        return [];
      const assessed =
        reported !== undefined || assessment === undefined
          ? undefined
          : entitiesById(programme, 'assessments').get(assessment)?.day;
      const since = sinceOf(today, [reported, assessed, part?.from, programme.period.from]);
      const told = { since, who: part?.lead, values: { severity } };
      return [makeFinding('severe-need-unanswered', refTo('needs', id), told)];
    });
  },
);

/**
 * `cross-cutting-without-measure`: a theme or need group is cross-cutting, is neither `answered` nor `settled`, and no
 * measure that counts answers it; needs of clusters that don't take part are left out of all this. A theme is left out
 * while a group without a measure holds a need of it: the measure for the group is one for the theme. Since a second
 * cluster had reported such a need, and of a group not before it was grouped; what isn't known is taken to hold since
 * the programme began.
 */
const sharedNeeds = makeRule(
  ['cross-cutting-without-measure'],
  [...aggregateReads, 'period'],
  (programme, today) => {
    const known = entitiesById(programme, 'needs');
    const open = openCommonNeeds(programme, today);
    const inGroups = new Set(
      open.flatMap(({ kind, needs }) =>
        kind === 'group' ? needs.flatMap((need) => known.get(need)?.themes ?? []) : [],
      ),
    );
    return open.flatMap(({ kind, id, needs, clusters }): readonly Finding[] => {
      if (kind === 'theme' && inGroups.has(id)) return [];
      const group = kind === 'group' ? entitiesById(programme, 'needGroups').get(id) : undefined;
      const shared = sharedSince(needs.flatMap((need) => known.get(need) ?? []));
      const grouped = group?.grouped?.day;
      const later = shared !== undefined && grouped !== undefined && grouped > shared;
      const values = {
        count: clusters.length,
        clusters: refsTo('clusters', clusters),
        needs: needs.length,
      };
      const subject = refTo(kind === 'theme' ? 'themes' : 'needGroups', id);
      const since = sinceOf(today, [later ? grouped : (shared ?? grouped), programme.period.from]);
      return [makeFinding('cross-cutting-without-measure', subject, { since, values })];
    });
  },
);

/**
 * `passed-on-silent`: needs or groups were passed on to an actor more than 180 days ago, and no contact with it is noted
 * since. One finding for each actor, with all that a contact with it would be about. Due on the last of these days for
 * the first that was passed on; from the next. Not while a next step with the actor is agreed and not done. A group
 * whose needs are all of clusters that do not take part is left out.
 */
const passedOn = makeRule(
  ['passed-on-silent'],
  ['actors', 'clusters', 'contacts', 'needs', 'needGroups', 'silent'],
  (programme, today) => {
    const parts = takingPart(programme, today);
    const contacts = contactFacts(programme, today).actors;
    const silent = new Map<Id, { needs: Ref[]; days: Day[] }>();
    const add = (ref: Ref, disposition: Disposition | undefined): void => {
      if (disposition?.kind !== 'passed-on' || disposition.to === undefined) return;
      const { day, to } = disposition;
      const known = contacts.get(to);
      if (daysBetween(day, today) <= silentDays) return;
      if (known && (known.isAwaited || known.last >= day)) return;
      const before = silent.get(to) ?? { needs: [], days: [] };
      silent.set(to, before);
      before.needs.push(ref);
      before.days.push(day);
    };
    for (const { id, cluster, disposition } of programme.needs) {
      if (cluster === undefined || parts.has(cluster)) add(refTo('needs', id), disposition);
    }
    const byId = entitiesById(programme, 'needs');
    for (const { id, disposition, needs } of programme.needGroups) {
      if (!disposition) continue;
      const own = needs.flatMap((need) => byId.get(need) ?? []);
      const isAsked = own.some(({ cluster }) => cluster === undefined || parts.has(cluster));
      if (isAsked || own.length === 0) add(refTo('needGroups', id), disposition);
    }
    return programme.actors.flatMap(({ id }) => {
      const found = silent.get(id);
      const passed = earliest(found?.days ?? []);
      if (!found || passed === undefined) return [];
      const due = addDays(passed, silentDays);
      const values = { count: found.needs.length, needs: found.needs, passed };
      const told = { since: addDays(due, 1), due, values };
      return [makeFinding('passed-on-silent', refTo('actors', id), told)];
    });
  },
);

/** The rules about needs. */
export const needRules: readonly FindingRule[] = [severeNeeds, sharedNeeds, passedOn];

/** The day by which a second cluster had reported one of the needs. */
function sharedSince(
  needs: readonly { readonly cluster?: Id; readonly reported?: Day }[],
): Day | undefined {
  const first = new Map<Id, Day | undefined>();
  for (const { cluster, reported } of needs) {
    if (cluster !== undefined) first.set(cluster, earliest([first.get(cluster), reported]));
  }
  return [...first.values()].filter((day) => day !== undefined).sort()[1];
}
