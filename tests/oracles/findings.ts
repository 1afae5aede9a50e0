import type { Action, Indicator, Measure, Need, Programme, Ref } from '../../src/index.js';
import { aggregateNeedsOracle, answerOracle } from './aggregate-needs.js';
import { clusterStagesOracle } from './cluster-stages.js';
import {
  capacityOracle,
  methodFitOracle,
  overlapsOracle,
  participationOracle,
  reachedOracle,
} from './office.js';

// Written from domain.md alone ("Due", "Findings" and the formulas that they use), as slowly and plainly as it reads.
// What is dated after `today` has not happened yet.

export interface FoundOracle {
  readonly code: string;
  readonly weight: 'must' | 'should' | 'could';
  readonly subject: Ref | 'programme';
  readonly who?: Ref;
}

const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);

export function findingsOracle(programme: Programme, today: string): FoundOracle[] {
  const { settings } = programme;
  const found: FoundOracle[] = [];
  const daysSince = (day: string): number => dayNumber(today) - dayNumber(day);
  const add = (
    code: string,
    weight: FoundOracle['weight'],
    subject: Ref | 'programme',
    who?: Ref,
  ): void => {
    if (settings?.silent?.includes(code)) return;
    const isPostponed = settings?.postponed?.some(
      (one) =>
        one.finding === code &&
        JSON.stringify(idOf(one.subject)) === JSON.stringify(idOf(subject)) &&
        today < one.until,
    );
    if (isPostponed) return;
    found.push({ code, weight, subject, ...(who ? { who } : {}) });
  };

  // Who raises nothing: a cluster that has ended, or declined until the day to ask again.
  const isQuiet = (id: string | undefined): boolean => {
    const cluster = programme.clusters.find((one) => one.id === id);
    if (!cluster) return false;
    if (cluster.ended && cluster.ended.day <= today) return true;
    const { declined } = cluster;
    if (!declined || declined.day > today) return false;
    return declined.askAgain === undefined || today < declined.askAgain;
  };
  const leadOf = (id: string | undefined): Ref | undefined => {
    const lead = programme.clusters.find((one) => one.id === id)?.lead;
    return lead === undefined ? undefined : { collection: 'people', id: lead };
  };
  const isUnderWay = ({ status }: Action | Measure): boolean =>
    status === 'planned' || status === 'ongoing';
  const isLate = (work: Action | Measure): boolean =>
    isUnderWay(work) && work.due !== undefined && work.due < today;

  const live = programme.clusters.filter(({ id }) => !isQuiet(id));
  const stages = clusterStagesOracle(programme, today);

  for (const area of programme.strengthAreas) {
    const subject: Ref = { collection: 'strengthAreas', id: area.id };
    const isEmpty = !programme.clusters.some(
      (cluster) =>
        cluster.strengthAreas.includes(area.id) && !(cluster.ended && cluster.ended.day <= today),
    );
    const asked = area.investigation;
    const isAsked = asked !== undefined && asked.outcome === undefined && today < asked.due;
    const isLeft = asked?.outcome?.kind === 'leave';
    const isOver = area.period?.to !== undefined && area.period.to < today;
    if (isEmpty && !isAsked && !isLeft && !isOver) add('area-without-cluster', 'could', subject);
    if (asked && !asked.outcome && asked.due <= today) {
      add('investigation-due', 'should', subject, asked.owner);
    }
  }

  for (const cluster of live) {
    const subject: Ref = { collection: 'clusters', id: cluster.id };
    const lead = leadOf(cluster.id);
    const own = programme.contacts.filter(
      (contact) => contact.cluster === cluster.id && contact.day <= today,
    );
    const contacted = own.filter(({ outcome }) => outcome !== 'no-answer').map(({ day }) => day);
    const isAwaited = own.some(({ next }) => next && !next.done && today < next.day);
    const last = contacted.sort().at(-1);
    const within = settings?.contactWithinDays ?? 30;
    const every = settings?.contactEveryDays ?? 90;
    if (last === undefined && daysSince(cluster.identified) > within && !isAwaited) {
      add('cluster-not-contacted', 'must', subject, lead);
    }
    if (last !== undefined && daysSince(last) > every && !isAwaited) {
      add('contact-overdue', 'should', subject, lead);
    }
    const isReached = own.some(({ outcome }) => outcome === 'reached');
    const assessments = programme.assessments.filter((one) => one.cluster === cluster.id);
    const isMapped =
      assessments.some((one) => one.done && one.day <= today) &&
      programme.needs.some((need) => need.cluster === cluster.id);
    const isBooked = assessments.some((one) => !one.done && one.day > today);
    if (isReached && !isMapped && !isBooked) add('needs-not-mapped', 'should', subject, lead);
    if (isMapped && !isReached) add('stage-held-back', 'should', subject, lead);
    if (cluster.vision === undefined) add('no-vision', 'could', subject, lead);
    if (cluster.lead === undefined) add('nobody-responsible', 'should', subject);
    if (participationOracle(programme, cluster, stages, today)) {
      add('participation-missing', 'could', subject, lead);
    }
  }

  for (const contact of programme.contacts) {
    const { next } = contact;
    if (!next || next.done || next.day > today || isQuiet(contact.cluster)) continue;
    const who: Ref | undefined = next.who
      ? { collection: 'people', id: next.who }
      : leadOf(contact.cluster);
    add('next-step-due', 'must', { collection: 'contacts', id: contact.id }, who);
  }

  for (const need of programme.needs) {
    if (isQuiet(need.cluster)) continue;
    const subject: Ref = { collection: 'needs', id: need.id };
    if (need.severity >= 4 && answerOracle(programme, need) === 'unanswered') {
      add('severe-need-unanswered', 'must', subject, leadOf(need.cluster));
    }
    if (isSilent(need)) add('passed-on-silent', 'should', subject, leadOf(need.cluster));
  }
  for (const group of programme.needGroups) {
    if (isSilent(group))
      add('passed-on-silent', 'should', { collection: 'needGroups', id: group.id });
  }
  function isSilent({ disposition }: Pick<Need, 'disposition'>): boolean {
    if (disposition?.kind !== 'passed-on' || disposition.to === undefined) return false;
    if (daysSince(disposition.day) <= 180) return false;
    return !programme.contacts.some(
      (contact) =>
        contact.actor === disposition.to && contact.day >= disposition.day && contact.day <= today,
    );
  }

  // Common needs are those of clusters that still raise anything.
  const needs = programme.needs.filter((need) => !isQuiet(need.cluster));
  const isThere = (id: string): boolean => needs.some((need) => need.id === id);
  const common = aggregateNeedsOracle({
    ...programme,
    needs,
    needGroups: programme.needGroups.map((group) => ({
      ...group,
      needs: group.needs.filter(isThere),
    })),
  }).crossCutting;
  for (const { answer, id, kind, measures } of common) {
    if (measures.length > 0 || answer === 'settled') continue;
    add('cross-cutting-without-measure', 'must', {
      collection: kind === 'theme' ? 'themes' : 'needGroups',
      id,
    });
  }

  for (const action of programme.actions) {
    if (isQuiet(action.cluster) || !isUnderWay(action)) continue;
    const subject: Ref = { collection: 'actions', id: action.id };
    const who = action.owner ?? leadOf(action.cluster);
    if (action.needs.length === 0) add('action-without-need', 'should', subject, who);
    if (!action.owner) add('action-without-owner', 'should', subject, who);
    if (action.from === undefined || action.due === undefined) {
      add('action-without-dates', 'should', subject, who);
    }
    if (isLate(action)) add('action-overdue', 'must', subject, who);
    const isWaiting = action.after?.some((id) =>
      programme.actions.some((one) => one.id === id && isLate(one)),
    );
    if (isWaiting) add('action-waiting', 'should', subject, who);
  }

  for (const support of programme.supports) {
    if (isQuiet(support.cluster)) continue;
    const subject: Ref = { collection: 'supports', id: support.id };
    const who = support.by ?? leadOf(support.cluster);
    const answers = (support.answers ?? []).filter(({ day }) => day <= today);
    let answer: (typeof answers)[number] | undefined;
    for (const one of answers) if (!answer || one.day >= answer.day) answer = one;
    const deliveries = (support.delivered ?? []).filter(({ day }) => day <= today);
    const isReceived = support.received !== undefined && support.received.day <= today;
    const known = deliveries.every(({ amount }) => amount !== undefined);
    const sum = deliveries.reduce((all, { amount }) => all + (amount ?? 0), 0);
    // As much as was promised, where both say how much.
    const isDelivered =
      deliveries.length > 0 && (!known || answer?.amount === undefined || sum >= answer.amount);
    if (support.asked && !answer && deliveries.length === 0 && daysSince(support.asked.day) > 14) {
      add('support-unanswered', 'must', subject, who);
    }
    if (answer?.kind === 'promised' && support.due !== undefined && support.due < today) {
      if (!isDelivered && !isReceived) add('support-overdue', 'must', subject, who);
    }
    if (isDelivered && !isReceived) add('support-unconfirmed', 'could', subject, who);
  }
  for (const person of programme.people) {
    const subject: Ref = { collection: 'people', id: person.id };
    if (capacityOracle(programme, person.id, today)) {
      add('capacity-exceeded', 'should', subject, subject);
    }
    if (person.eraseAfter < today) add('person-erase-due', 'must', subject);
  }

  for (const measure of programme.measures) {
    if (!isUnderWay(measure)) continue;
    const subject: Ref = { collection: 'measures', id: measure.id };
    const who = measure.owner;
    if (reachedOracle(programme, measure).length < 2) {
      add('measure-single-cluster', 'should', subject, who);
    }
    if (!measure.owner) add('measure-without-owner', 'must', subject);
    if (measure.mandate === undefined) add('measure-without-mandate', 'should', subject, who);
    if (!programme.indicators.some(({ of }) => isSame(of, subject))) {
      add('measure-without-indicator', 'should', subject, who);
    }
    if (isLate(measure)) add('measure-overdue', 'must', subject, who);
  }
  for (const mandate of programme.mandates) {
    const isOver = mandate.period !== undefined && mandate.period.to < today;
    const carries = programme.measures.some((one) => one.mandate === mandate.id && isUnderWay(one));
    if (isOver && carries) {
      add('mandate-expired', 'must', { collection: 'mandates', id: mandate.id });
    }
  }

  /** Whether nothing is asked about it any more: it is finished, or of a cluster that raises none. */
  function isClosed(of: Ref | 'programme'): boolean {
    if (of === 'programme') return false;
    const { collection, id } = of;
    if (collection === 'clusters') return isQuiet(id);
    if (collection === 'actions' || collection === 'measures') {
      const work = programme[collection].find((one) => one.id === id);
      if (work?.status === 'done' || work?.status === 'stopped') return true;
      return (
        collection === 'actions' && isQuiet(programme.actions.find((one) => one.id === id)?.cluster)
      );
    }
    if (collection === 'adoptions') {
      const adoption = programme.adoptions.find((one) => one.id === id);
      return adoption?.status === 'dropped' || isQuiet(adoption?.cluster);
    }
    if (collection === 'goals')
      return isQuiet(programme.goals.find((one) => one.id === id)?.cluster);
    if (collection === 'pilots') {
      return programme.pilots.find((one) => one.id === id)?.decision !== undefined;
    }
    if (collection === 'indicators') {
      return isClosed(programme.indicators.find((one) => one.id === id)!.of);
    }
    return false;
  }
  function responsible(of: Ref | 'programme'): Ref | undefined {
    if (of === 'programme') return undefined;
    const { collection, id } = of;
    if (collection === 'clusters') return leadOf(id);
    if (collection === 'actions') {
      const action = programme.actions.find((one) => one.id === id);
      return action?.owner ?? leadOf(action?.cluster);
    }
    if (collection === 'measures') return programme.measures.find((one) => one.id === id)?.owner;
    if (collection === 'adoptions') {
      return leadOf(programme.adoptions.find((one) => one.id === id)?.cluster);
    }
    if (collection === 'goals')
      return leadOf(programme.goals.find((one) => one.id === id)?.cluster);
    if (collection === 'indicators') {
      return responsible(programme.indicators.find((one) => one.id === id)!.of);
    }
    return undefined;
  }

  for (const indicator of programme.indicators) {
    const subject: Ref = { collection: 'indicators', id: indicator.id };
    if (isClosed(indicator.of)) continue;
    const who = responsible(indicator.of);
    if (!indicator.baseline) add('indicator-without-baseline', 'should', subject, who);
    if (!indicator.targets || indicator.targets.length === 0) {
      add('indicator-without-target', 'should', subject, who);
    }
    if (isMeasurementDue(indicator)) add('measurement-due', 'should', subject, who);
  }
  function isMeasurementDue({ baseline, everyDays, id }: Indicator): boolean {
    if (everyDays === undefined) return false;
    const days = programme.measurements
      .filter((one) => one.indicator === id && one.corrects === undefined && one.day <= today)
      .map(({ day }) => day);
    const last = [...days, ...(baseline ? [baseline.day] : [])].sort().at(-1);
    return last === undefined || daysSince(last) >= everyDays;
  }

  const checked: Ref[] = [];
  for (const collection of [
    'clusters',
    'goals',
    'actions',
    'measures',
    'adoptions',
    'pilots',
    'indicators',
  ] as const) {
    for (const { id } of programme[collection]) checked.push({ collection, id });
  }
  for (const subject of checked) {
    if (isClosed(subject)) continue;
    const who = responsible(subject);
    const checkIns = programme.checkIns.filter(
      ({ day, of }) => isSame(of, subject) && day <= today,
    );
    // The latest last; of one day, the one that was written last.
    const inTime = [...checkIns].sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
    const lastTwo = inTime.slice(-2);
    if (lastTwo.length === 2 && lastTwo.every(({ status }) => status === 'red')) {
      add('red-twice', 'must', subject, who);
    }
    const every = settings?.checkInEveryDays;
    const last = inTime.at(-1)?.day;
    if (subject.collection === 'clusters') {
      const cluster = programme.clusters.find(({ id }) => id === subject.id)!;
      if (daysSince(last ?? cluster.identified) >= (every?.cluster ?? 180)) {
        add('check-in-due', 'should', subject, who);
      }
    }
    if (subject.collection === 'actions' || subject.collection === 'measures') {
      const work = programme[subject.collection].find(({ id }) => id === subject.id)!;
      if (work.status !== 'ongoing') continue;
      const days =
        subject.collection === 'actions' ? (every?.action ?? 60) : (every?.measure ?? 90);
      const start = last ?? work.since?.ongoing ?? work.from;
      if (start === undefined || daysSince(start) >= days)
        add('check-in-due', 'should', subject, who);
    }
  }

  for (const theme of programme.themes) {
    const subject: Ref = { collection: 'themes', id: theme.id };
    const services = programme.services.filter(({ themes }) => themes.includes(theme.id));
    if (overlapsOracle(services)) add('services-overlap', 'could', subject);
    if (services.length === 0 && programme.needs.some(({ themes }) => themes.includes(theme.id))) {
      add('support-gap', 'should', subject);
    }
    if (services.length > 0 && services.every(({ role }) => role === 'contributes')) {
      add('role-unclear', 'could', subject);
    }
  }

  for (const method of programme.methods) {
    for (const cluster of live) {
      const isOffered = programme.adoptions.some(
        (one) => one.method === method.id && one.cluster === cluster.id,
      );
      const isOrigin = method.origin?.collection === 'clusters' && method.origin.id === cluster.id;
      if (isOffered || isOrigin || methodFitOracle(programme, method, cluster) < 0.6) continue;
      add('method-not-offered', 'could', { collection: 'methods', id: method.id });
    }
  }

  for (const pilot of programme.pilots) {
    if (pilot.decision) continue;
    const subject: Ref = { collection: 'pilots', id: pilot.id };
    if (pilot.criteria.length === 0) add('pilot-without-criteria', 'must', subject);
    const isGateDue = pilot.gates?.some(
      (gate) => gate.day <= today && gate.passed === undefined && gate.decided === undefined,
    );
    if (isGateDue) add('gate-due', 'must', subject);
    const { enough = 0.5, planned, plannedHours, spent, spentHours } = pilot.effort;
    const shares: number[] = [];
    if (plannedHours && spentHours !== undefined) shares.push(spentHours / plannedHours);
    if (planned?.amount && spent) shares.push(spent.amount / planned.amount);
    const isEnough = shares.length > 0 && Math.min(...shares) >= enough;
    if (daysSince(pilot.from) >= pilot.minDays && !isEnough)
      add('effort-too-low', 'should', subject);
  }

  for (const opportunity of programme.opportunities) {
    const {
      closes,
      clusters = [],
      outcome,
      strengthAreas = [],
      themes = [],
      told = [],
    } = opportunity;
    if (outcome || closes === undefined || closes < today || daysSince(closes) < -30) continue;
    const isUntold = live.some(
      ({ id, strengthAreas: areas }) =>
        (clusters.includes(id) ||
          areas.some((area) => strengthAreas.includes(area)) ||
          programme.needs.some(
            (need) => need.cluster === id && need.themes.some((theme) => themes.includes(theme)),
          )) &&
        !told.some((one) => one.cluster === id && one.day <= today),
    );
    if (isUntold) {
      add('opportunity-closing', 'should', { collection: 'opportunities', id: opportunity.id });
    }
  }

  for (const meeting of programme.meetings) {
    if (isQuiet(meeting.cluster)) continue;
    for (const { done, due, who } of meeting.items) {
      if (due === undefined || due >= today || (done !== undefined && done <= today)) continue;
      add(
        'decision-overdue',
        'must',
        { collection: 'meetings', id: meeting.id },
        who === undefined ? undefined : { collection: 'people', id: who },
      );
    }
  }

  for (const message of programme.messages) {
    const isUsed = message.uses?.some(({ day }) => day <= today);
    if (!isUsed) add('message-unused', 'could', { collection: 'messages', id: message.id });
  }

  const published = programme.publications
    .filter(({ audience, day }) => audience === 'public' && day <= today)
    .sort((a, b) => dayNumber(a.day) - dayNumber(b.day))
    .at(-1);
  if (published && daysSince(published.day) > 30) {
    add('publication-old', 'should', { collection: 'publications', id: published.id });
  }
  return found;
}

const idOf = (subject: Ref | 'programme'): readonly string[] =>
  subject === 'programme' ? [subject] : [subject.collection, subject.id];

function isSame(a: Ref | 'programme', b: Ref): boolean {
  return a !== 'programme' && a.collection === b.collection && a.id === b.id;
}
