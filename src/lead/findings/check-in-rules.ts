import type { Collection } from '../../base/collections.js';
import type { Day } from '../../base/day.js';
import { latest } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import type { CheckIn } from '../../follow-up/check-in.js';
import { nextDueIn } from '../../follow-up/next-due.js';
import { contactFacts } from './contact-facts.js';
import type { Finding } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { mappingDays } from './mapping-facts.js';
import { refTo } from './refs.js';
import { remembered } from './remembered.js';
import { subjectReads, subjectsIn } from './subjects.js';

/** The last check-in on each subject; of two on one day, the one that stands last. */
const lastCheckIns = remembered(['checkIns'], ({ checkIns }, today) => {
  const last = new Map<Collection, Map<Id, CheckIn>>();
  for (const checkIn of checkIns) {
    const { day, of } = checkIn;
    if (day > today) continue;
    const byId = last.get(of.collection) ?? new Map<Id, CheckIn>();
    last.set(of.collection, byId);
    const known = byId.get(of.id);
    if (!known || known.day <= day) byId.set(of.id, checkIn);
  }
  return last;
});

/**
 * `check-in-due`: what `followUp` gives a `nextDue` for (clusters, ongoing actions and measures; pilots have their gates)
 * has not been checked in on. From that day, which is when it is due. A cluster that has neither answered nor
 * been mapped is not asked about: it is to be contacted first. One that had declined is, from the day to ask again.
 */
const due = makeRule(
  ['check-in-due'],
  [...subjectReads, 'contacts', 'assessments', 'needs', 'checkIns', 'settings', 'silent'],
  (programme, today) => {
    const checkIns = lastCheckIns(programme, today);
    const contacts = contactFacts(programme, today).clusters;
    const mapped = mappingDays(programme, today);
    const isKnown = (id: Id): boolean => mapped.has(id) || contacts.get(id)?.answered !== undefined;
    const nextDue = nextDueIn(programme, { today });
    const subjectOf = subjectsIn(programme, today);
    const found: Finding[] = [];
    for (const collection of ['clusters', 'actions', 'measures'] as const) {
      const last = checkIns.get(collection);
      programme[collection].forEach(({ id }, position) => {
        const day = nextDue(collection, position, last?.get(id)?.day);
        if (day === undefined || day > today) return;
        const ref = refTo(collection, id);
        const followed = subjectOf(ref);
        if (!followed || (collection === 'clusters' && !isKnown(id))) return;
        const since = collection === 'clusters' ? latest([day, followed.from]) : day;
        const told = { since: since ?? day, due: day, who: followed.who };
        found.push(makeFinding('check-in-due', ref, told));
      });
    }
    return found;
  },
);

/**
 * `red-twice`: the last two check-ins on something that is under way are red, and the last names no action or measure
 * that is to mend it; why there is none is no remedy. Since the second of those in a row.
 */
const red = makeRule(['red-twice'], [...subjectReads, 'checkIns'], (programme, today) => {
  const subjectOf = subjectsIn(programme, today);
  const lastOn = lastCheckIns(programme, today);
  const unmended = new Map<CheckIn, CheckIn[]>();
  for (const checkIn of programme.checkIns) {
    const { day, of } = checkIn;
    const last = lastOn.get(of.collection)?.get(of.id);
    if (day > today || last?.status !== 'red' || isRef(last.remedy)) continue;
    const onIt = unmended.get(last);
    if (onIt) onIt.push(checkIn);
    else unmended.set(last, [checkIn]);
  }
  return [...unmended].flatMap(([{ day, of }, onIt]): readonly Finding[] => {
    const since = secondRed(onIt);
    const followed = since === undefined ? undefined : subjectOf(of);
    if (since === undefined || !followed || followed.isDone) return [];
    const told = { since, who: followed.who, values: { last: day } };
    return [makeFinding('red-twice', refTo(of.collection, of.id), told)];
  });
});

/** The rules about check-ins. */
export const checkInRules: readonly FindingRule[] = [due, red];

/** The day of the second of the red check-ins that are last. */
function secondRed(checkIns: readonly CheckIn[]): Day | undefined {
  const byDay = [...checkIns].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const before = byDay.findLastIndex(({ status }) => status !== 'red');
  return byDay[before + 2]?.day;
}

function isRef(remedy: CheckIn['remedy']): boolean {
  return remedy !== undefined && 'collection' in remedy;
}
