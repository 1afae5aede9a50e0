import type { Day } from '../../base/day.js';
import { addDays, latest } from '../../base/day.js';
import type { NextStep } from '../../contact/contact.js';
import { defaultSettings } from '../../programme/settings.js';
import { contactFacts } from './contact-facts.js';
import type { Finding } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { assessmentFacts, mappingDays } from './mapping-facts.js';
import { personRef, refTo } from './refs.js';
import { takingPart } from './taking-part.js';

/**
 * The first contact, those after it, and the mapping that follows. A cluster raises none of these while a next step is
 * agreed and not done: until its day an answer is awaited, and then `next-step-due` speaks.
 *
 * Contacts are what is noted as such: a meeting or workshop counts when it is noted as a contact too, here as in stages.
 *
 * - `cluster-not-contacted`: it has never answered, if only to decline. From the day it is identified; due
 *   `contactWithinDays` later.
 * - `contact-overdue`: it last answered more than `contactEveryDays` ago. Due on the last of these days, but not before it
 *   is identified or may be asked again; from the next.
 * - `stage-held-back`: its needs are mapped, and yet no contact with it is noted in which it was reached, so that its
 *   stage stays `identified`. In place of the two above. Since it was mapped.
 * - `needs-not-mapped`: its stage is `contacted`. Since it was first reached. Not while an assessment lies ahead; due on
 *   the day of the last one that came to nothing.
 */
const clusterContacts = makeRule(
  ['cluster-not-contacted', 'contact-overdue', 'stage-held-back', 'needs-not-mapped'],
  ['clusters', 'contacts', 'assessments', 'needs', 'settings', 'silent'],
  (programme, today) => {
    const { settings } = programme;
    const within = settings?.contactWithinDays ?? defaultSettings.contactWithinDays;
    const every = settings?.contactEveryDays ?? defaultSettings.contactEveryDays;
    const contacts = contactFacts(programme, today).clusters;
    const assessments = assessmentFacts(programme, today);
    const mappedOn = mappingDays(programme, today);
    const found: Finding[] = [];
    for (const { cluster, from, lead } of takingPart(programme, today).values()) {
      const { id } = cluster;
      const known = contacts.get(id);
      if (known?.isAwaited) continue;
      const subject = refTo('clusters', id);
      const assessed = assessments.get(id);
      const mapped = mappedOn.get(id);
      const { answered, reached } = known ?? {};
      if (reached === undefined && mapped !== undefined) {
        const since = latest([mapped, from]) ?? mapped;
        found.push(
          makeFinding('stage-held-back', subject, { since, who: lead, values: { mapped } }),
        );
      } else if (answered === undefined) {
        const due = addDays(from, within);
        const values = { attempts: known?.attempts ?? 0 };
        found.push(
          makeFinding('cluster-not-contacted', subject, { since: from, due, who: lead, values }),
        );
      } else {
        const due = latest([addDays(answered, every), from]) ?? from;
        if (due < today) {
          const values = { last: answered };
          const since = addDays(due, 1);
          found.push(makeFinding('contact-overdue', subject, { since, due, who: lead, values }));
        }
      }
      if (reached !== undefined && mapped === undefined && !assessed?.isAhead) {
        const since = latest([reached, from]) ?? reached;
        const told = { since, due: assessed?.missed, who: lead, values: { reached } };
        found.push(makeFinding('needs-not-mapped', subject, told));
      }
    }
    return found;
  },
);

/** `next-step-due`: the day of a next step has come and it isn't done. From that day, which is when it is due. */
const nextSteps = makeRule(['next-step-due'], ['clusters', 'contacts'], (programme, today) => {
  const parts = takingPart(programme, today);
  return programme.contacts.flatMap(({ id, cluster, actor, day, next }) => {
    if (!next || day > today || !isDue(next, today)) return [];
    const part = cluster === undefined ? undefined : parts.get(cluster);
    if (cluster !== undefined && !part) return [];
    const subject = refTo('contacts', id);
    const party = cluster === undefined ? undefined : refTo('clusters', cluster);
    const other = actor === undefined ? subject : refTo('actors', actor);
    const since = part ? (latest([next.day, part.from]) ?? next.day) : next.day;
    const told = {
      since,
      due: next.day,
      who: personRef(next.who) ?? part?.lead,
      values: { what: next.what, party: party ?? other },
    };
    return [makeFinding('next-step-due', subject, told)];
  });
});

/** The rules about contacts. */
export const contactRules: readonly FindingRule[] = [clusterContacts, nextSteps];

function isDue({ day, done }: NextStep, today: Day): boolean {
  return !done && day <= today;
}
