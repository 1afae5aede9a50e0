import type { Action, Cluster, Measure, Need, Programme, Ref } from '../../src/index.js';
import { aggregateNeedsOracle, answerOracle } from './aggregate-needs.js';
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

  // Who raises nothing: a cluster that is not identified yet, that has ended, or declined until the day to ask again.
  const isQuiet = (id: string | undefined): boolean => {
    const cluster = programme.clusters.find((one) => one.id === id);
    if (!cluster) return false;
    if (cluster.identified > today) return true;
    if (cluster.ended && cluster.ended.day <= today) return true;
    const { declined } = cluster;
    if (!declined || declined.day > today) return false;
    return declined.askAgain === undefined || today < declined.askAgain;
  };
  const leadOf = (id: string | undefined): Ref | undefined => {
    const lead = programme.clusters.find((one) => one.id === id)?.lead;
    return lead === undefined ? undefined : { collection: 'people', id: lead };
  };
  const isMappedOn = (cluster: string): boolean =>
    programme.assessments.some((one) => one.cluster === cluster && one.done && one.day <= today) &&
    programme.needs.some((need) => need.cluster === cluster);
  const isUnderWay = ({ status }: Action | Measure): boolean =>
    status === 'planned' || status === 'ongoing';
  const isLate = (work: Action | Measure): boolean =>
    isUnderWay(work) && work.due !== undefined && work.due < today;

  const live = programme.clusters.filter(({ id }) => !isQuiet(id));

  for (const area of programme.strengthAreas) {
    const subject: Ref = { collection: 'strengthAreas', id: area.id };
    const isEmpty = !programme.clusters.some(
      (cluster) =>
        cluster.strengthAreas.includes(area.id) &&
        cluster.identified <= today &&
        !(cluster.ended && cluster.ended.day <= today),
    );
    const asked = area.investigation;
    const outcome = asked?.outcome && asked.outcome.day <= today ? asked.outcome.kind : undefined;
    // Our reading: what is investigated is asked already, and an area that joins another or is left needs none.
    const isAnswered = asked !== undefined && outcome !== 'start';
    const isInForce =
      !area.period ||
      (area.period.from <= today && !(area.period.to !== undefined && area.period.to < today));
    if (isEmpty && !isAnswered && isInForce) add('area-without-cluster', 'could', subject);
    if (asked && !outcome && asked.due <= today) {
      add('investigation-due', 'should', subject, asked.owner);
    }
  }

  for (const cluster of live) {
    const subject: Ref = { collection: 'clusters', id: cluster.id };
    const lead = leadOf(cluster.id);
    const own = programme.contacts.filter(
      (contact) => contact.cluster === cluster.id && contact.day <= today,
    );
    const answered = own.filter(({ outcome }) => outcome !== 'no-answer').map(({ day }) => day);
    // Our reading: an answer is awaited until the step is done; on its day `next-step-due` asks for it, if it may.
    const isAwaited = own.some(
      ({ next }) =>
        next && !next.done && (today < next.day || !settings?.silent?.includes('next-step-due')),
    );
    const last = answered.sort().at(-1);
    const every = settings?.contactEveryDays ?? 90;
    const isReached = own.some(({ outcome }) => outcome === 'reached');
    const assessments = programme.assessments.filter((one) => one.cluster === cluster.id);
    const isMapped = isMappedOn(cluster.id);
    const isHeldBack = isMapped && !isReached;
    // Our reading: the first contact is asked for at once, with its day ahead of it; of a cluster that is mapped it is
    // the note of it that is missing. None is late on the day it is identified or may be asked again.
    const isToAskAgain = startOf(cluster.id)! < today;
    if (!isAwaited) {
      if (last === undefined && !isHeldBack) add('cluster-not-contacted', 'must', subject, lead);
      if (last !== undefined && !isHeldBack && daysSince(last) > every && isToAskAgain) {
        add('contact-overdue', 'should', subject, lead);
      }
      const isBooked = assessments.some((one) => one.day > today);
      if (isReached && !isMapped && !isBooked) add('needs-not-mapped', 'should', subject, lead);
      if (isHeldBack) add('stage-held-back', 'should', subject, lead);
    }
    if (cluster.vision === undefined) add('no-vision', 'could', subject, lead);
    if (cluster.lead === undefined) add('nobody-responsible', 'should', subject);
    if (participationOracle(programme, cluster)) {
      add('participation-missing', 'could', subject, lead);
    }
  }

  for (const contact of programme.contacts) {
    const { next } = contact;
    if (!next || next.done || next.day > today || contact.day > today) continue;
    if (isQuiet(contact.cluster)) continue;
    const who: Ref | undefined = next.who
      ? { collection: 'people', id: next.who }
      : leadOf(contact.cluster);
    add('next-step-due', 'must', { collection: 'contacts', id: contact.id }, who);
  }

  for (const need of programme.needs) {
    if (isQuiet(need.cluster)) continue;
    const subject: Ref = { collection: 'needs', id: need.id };
    const isReported = need.reported === undefined || need.reported <= today;
    if (isReported && need.severity >= 4 && answerOracle(programme, need) === 'unanswered') {
      add('severe-need-unanswered', 'must', subject, leadOf(need.cluster));
    }
    noteSilent(need);
  }
  for (const group of programme.needGroups) {
    const own = programme.needs.filter(({ id }) => group.needs.includes(id));
    if (own.length === 0 || own.some(({ cluster }) => !isQuiet(cluster))) noteSilent(group);
  }
  // Our reading: it is the actor that is silent, whatever was passed on to it.
  function noteSilent({ disposition }: Pick<Need, 'disposition'>): void {
    if (disposition?.kind !== 'passed-on' || disposition.to === undefined) return;
    if (daysSince(disposition.day) <= 180) return;
    const isNoted = programme.contacts.some(
      ({ actor, day, next }) =>
        actor === disposition.to &&
        day <= today &&
        (day >= disposition.day ||
          (next &&
            !next.done &&
            (today < next.day || !settings?.silent?.includes('next-step-due')))),
    );
    if (!isNoted) add('passed-on-silent', 'should', { collection: 'actors', id: disposition.to });
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
  const open = common.filter(
    ({ answer, measures }) =>
      measures.length === 0 && answer !== 'answered' && answer !== 'settled',
  );
  for (const { id, kind } of open) {
    // Our reading: a measure for a group is one for its themes, so that the same is not asked twice.
    const isInGroup = open.some(
      (group) =>
        group.kind === 'group' &&
        group.needs.some((need) =>
          programme.needs.find((one) => one.id === need)?.themes.includes(id),
        ),
    );
    if (kind === 'theme' && isInGroup) continue;
    add('cross-cutting-without-measure', 'must', {
      collection: kind === 'theme' ? 'themes' : 'needGroups',
      id,
    });
  }

  for (const action of programme.actions) {
    if (isQuiet(action.cluster) || action.status === 'done' || action.status === 'stopped') {
      continue;
    }
    const subject: Ref = { collection: 'actions', id: action.id };
    const who = action.owner ?? leadOf(action.cluster);
    if (action.needs.length === 0) add('action-without-need', 'should', subject, who);
    // What is only proposed need not have the rest.
    if (!isUnderWay(action)) continue;
    if (!action.owner) add('action-without-owner', 'should', subject, who);
    if (action.from === undefined || action.due === undefined) {
      add('action-without-dates', 'should', subject, who);
    }
    if (isLate(action)) add('action-overdue', 'must', subject, who);
    const isWaiting =
      action.status === 'planned' &&
      action.after?.some((id) => programme.actions.some((one) => one.id === id && isLate(one)));
    if (isWaiting) add('action-waiting', 'should', subject, who);
  }

  for (const support of programme.supports) {
    if (isQuiet(support.cluster)) continue;
    const subject: Ref = { collection: 'supports', id: support.id };
    const who = support.by ?? leadOf(support.cluster);
    // The last that was written counts, as a changed promise is a new answer.
    const answer = (support.answers ?? []).filter(({ day }) => day <= today).at(-1);
    const deliveries = (support.delivered ?? []).filter(({ day }) => day <= today);
    const received =
      support.received && support.received.day <= today ? support.received.day : undefined;
    const amounts = deliveries.flatMap(({ amount }) => amount ?? []);
    const isAny = deliveries.length > 0 || received !== undefined;
    let isAll = isAny;
    if (answer?.kind === 'promised' && answer.amount !== undefined) {
      // Nobody said how much: the cluster's word tells that it is all.
      const sum = amounts.reduce((all, one) => all + one, 0);
      isAll = amounts.length > 0 || received === undefined ? isAny && sum >= answer.amount : isAny;
    }
    if (!answer && !isAny && support.asked && daysSince(support.asked.day) > 14) {
      add('support-unanswered', 'must', subject, who);
    }
    const isPast = support.due !== undefined && support.due < today;
    if (answer?.kind === 'promised' && !isAll && isPast) {
      add('support-overdue', 'must', subject, who);
    }
    const isConfirmed = received !== undefined && deliveries.every(({ day }) => day <= received);
    if (isAll && !isConfirmed) add('support-unconfirmed', 'could', subject, who);
  }
  for (const person of programme.people) {
    const subject: Ref = { collection: 'people', id: person.id };
    if (capacityOracle(programme, person.id, today)) {
      add('capacity-exceeded', 'should', subject, subject);
    }
    if (person.eraseAfter <= today) add('person-erase-due', 'must', subject);
  }

  for (const measure of programme.measures) {
    if (measure.status === 'done' || measure.status === 'stopped') continue;
    const subject: Ref = { collection: 'measures', id: measure.id };
    const who = measure.owner;
    const touched = reachedOracle(programme, measure).filter((id) => {
      const ended = programme.clusters.find((one) => one.id === id)?.ended;
      return !ended || ended.day > today;
    });
    if (touched.length < 2) add('measure-single-cluster', 'should', subject, who);
    // What is only proposed need not have the rest.
    if (!isUnderWay(measure)) continue;
    if (!measure.owner) add('measure-without-owner', 'must', subject);
    if (measure.mandate === undefined) add('measure-without-mandate', 'should', subject, who);
    if (!programme.indicators.some(({ of }) => isSame(of, subject))) {
      add('measure-without-indicator', 'should', subject, who);
    }
    if (isLate(measure)) add('measure-overdue', 'must', subject, who);
  }
  for (const mandate of programme.mandates) {
    const isPast = mandate.period !== undefined && mandate.period.to < today;
    const carried = programme.measures.filter(
      (one) => one.mandate === mandate.id && isUnderWay(one),
    );
    if (isPast && carried.length > 0) {
      const who = same(carried.map(({ owner }) => owner));
      add('mandate-expired', 'must', { collection: 'mandates', id: mandate.id }, who);
    }
  }

  /** Whether it is not asked about: not agreed, given up, or of clusters that raise nothing. */
  function isOut(of: Ref | 'programme'): boolean {
    if (of === 'programme') return false;
    const { collection, id } = of;
    if (collection === 'clusters') return isQuiet(id);
    if (collection === 'goals') {
      return isQuiet(programme.goals.find((one) => one.id === id)?.cluster);
    }
    if (collection === 'actions') {
      const action = programme.actions.find((one) => one.id === id);
      return !['planned', 'ongoing', 'done'].includes(action!.status) || isQuiet(action!.cluster);
    }
    if (collection === 'measures') {
      const measure = programme.measures.find((one) => one.id === id);
      return !['planned', 'ongoing', 'done'].includes(measure!.status);
    }
    if (collection === 'adoptions') {
      const adoption = programme.adoptions.find((one) => one.id === id);
      return !['trying', 'adopted'].includes(adoption!.status) || isQuiet(adoption!.cluster);
    }
    if (collection === 'pilots') {
      const { clusters } = programme.pilots.find((one) => one.id === id)!;
      return decided(id) === 'stop' || (clusters.length > 0 && clusters.every(isQuiet));
    }
    if (collection === 'indicators') {
      return isOut(programme.indicators.find((one) => one.id === id)!.of);
    }
    return true;
  }
  /** Whether it has been carried through. */
  function isOver(of: Ref | 'programme'): boolean {
    if (of === 'programme') return false;
    const { collection, id } = of;
    if (collection === 'actions' || collection === 'measures') {
      return programme[collection].find((one) => one.id === id)!.status === 'done';
    }
    if (collection === 'indicators') {
      return isOver(programme.indicators.find((one) => one.id === id)!.of);
    }
    return collection === 'pilots' && decided(id) === 'scale';
  }
  function decided(pilot: string): string | undefined {
    const { decision } = programme.pilots.find((one) => one.id === pilot)!;
    return decision && decision.day <= today ? decision.kind : undefined;
  }
  function responsible(of: Ref | 'programme'): Ref | undefined {
    if (of === 'programme') return undefined;
    const { collection, id } = of;
    if (collection === 'clusters') return leadOf(id);
    if (collection === 'actions') {
      const action = programme.actions.find((one) => one.id === id)!;
      return action.owner ?? leadOf(action.cluster);
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
    if (collection === 'pilots') {
      const { clusters } = programme.pilots.find((one) => one.id === id)!;
      return same(clusters.filter((one) => !isQuiet(one)).map(leadOf));
    }
    return undefined;
  }
  /** Who is responsible for all of several, if it is one and the same. */
  function same(refs: readonly (Ref | undefined)[]): Ref | undefined {
    return new Set(refs.map((ref) => JSON.stringify(ref && idOf(ref)))).size === 1
      ? refs[0]
      : undefined;
  }

  for (const indicator of programme.indicators) {
    const subject: Ref = { collection: 'indicators', id: indicator.id };
    if (isOut(indicator.of)) continue;
    const who = responsible(indicator.of);
    const { baseline, breaks = [], everyDays, targets = [] } = indicator;
    // A baseline before the last break doesn't count.
    const counts = baseline && !breaks.some(({ day }) => day <= today && baseline.day < day);
    if (!isOver(indicator.of)) {
      if (!counts) add('indicator-without-baseline', 'should', subject, who);
      if (targets.length === 0) add('indicator-without-target', 'should', subject, who);
    }
    // Our reading: what is done is measured for as long as a target lies ahead.
    const isWatched = !isOver(indicator.of) || targets.some(({ day }) => day >= today);
    const days = programme.measurements
      .filter(
        (one) => one.indicator === indicator.id && one.corrects === undefined && one.day <= today,
      )
      .map(({ day }) => day);
    const last =
      [...days, ...(baseline ? [baseline.day] : [])].sort().at(-1) ?? began(indicator.of);
    if (isWatched && everyDays !== undefined && last !== undefined) {
      if (daysSince(last) >= everyDays) add('measurement-due', 'should', subject, who);
    }
  }
  /** When what an indicator is of began, as far as it tells. */
  function began(of: Ref | 'programme'): string | undefined {
    if (of === 'programme') return undefined;
    const { collection, id } = of;
    if (collection === 'clusters') return startOf(id);
    if (collection === 'goals') {
      return startOf(programme.goals.find((one) => one.id === id)?.cluster);
    }
    if (collection === 'actions' || collection === 'measures') {
      const work = programme[collection].find((one) => one.id === id)!;
      const { planned, ongoing } = work.since ?? {};
      return [planned, ongoing].filter((day) => day !== undefined).sort()[0] ?? work.from;
    }
    if (collection === 'adoptions') return programme.adoptions.find((one) => one.id === id)?.from;
    if (collection === 'pilots') return programme.pilots.find((one) => one.id === id)?.from;
    return undefined;
  }
  /** The day a cluster was identified, or is to be asked again. */
  function startOf(id: string | undefined): string | undefined {
    const cluster = programme.clusters.find((one) => one.id === id);
    const { declined, identified } = cluster ?? {};
    const again = declined && declined.day <= today ? declined.askAgain : undefined;
    return [identified, again]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
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
    if (isOut(subject)) continue;
    const who = responsible(subject);
    const checkIns = programme.checkIns.filter(
      ({ day, of }) => isSame(of, subject) && day <= today,
    );
    // The latest last; of one day, the one that was written last.
    const inTime = [...checkIns].sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
    const lastTwo = inTime.slice(-2);
    const remedy = lastTwo.at(-1)?.remedy;
    // Our reading: an action or a measure settles it, why there is none doesn't.
    const isMended = remedy !== undefined && 'collection' in remedy;
    if (
      lastTwo.length === 2 &&
      lastTwo.every(({ status }) => status === 'red') &&
      !isMended &&
      !isOver(subject)
    ) {
      add('red-twice', 'must', subject, who);
    }
    const every = settings?.checkInEveryDays;
    const last = inTime.at(-1)?.day;
    if (subject.collection === 'clusters') {
      // Our reading: one that has never answered is to be contacted first, unless it is mapped all the same.
      const hasAnswered = programme.contacts.some(
        (contact) =>
          contact.cluster === subject.id && contact.day <= today && contact.outcome !== 'no-answer',
      );
      const isKnown = hasAnswered || isMappedOn(subject.id);
      const { identified } = programme.clusters.find(({ id }) => id === subject.id)!;
      const from = [identified, ...(last === undefined ? [] : [last])].sort().at(-1)!;
      if (isKnown && daysSince(from) >= (every?.cluster ?? 180)) {
        add('check-in-due', 'should', subject, who);
      }
    }
    if (subject.collection === 'actions' || subject.collection === 'measures') {
      const work = programme[subject.collection].find(({ id }) => id === subject.id)!;
      if (work.status !== 'ongoing') continue;
      const days =
        subject.collection === 'actions' ? (every?.action ?? 60) : (every?.measure ?? 90);
      const began = work.since?.ongoing ?? work.from;
      const start = [last, began]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
      if (start !== undefined && daysSince(start) >= days)
        add('check-in-due', 'should', subject, who);
    }
  }

  for (const theme of programme.themes) {
    const subject: Ref = { collection: 'themes', id: theme.id };
    const services = programme.services.filter(({ themes }) => themes.includes(theme.id));
    if (overlapsOracle(services)) add('services-overlap', 'could', subject);
    const isNeeded = needs.some(
      ({ reported, themes }) =>
        themes.includes(theme.id) && (reported === undefined || reported <= today),
    );
    if (services.length === 0 && isNeeded) {
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
      add(
        'method-not-offered',
        'could',
        { collection: 'clusters', id: cluster.id },
        leadOf(cluster.id),
      );
    }
  }

  for (const pilot of programme.pilots) {
    const subject: Ref = { collection: 'pilots', id: pilot.id };
    if (isOut(subject) || isOver(subject)) continue;
    const who = responsible(subject);
    if (pilot.criteria.length === 0) add('pilot-without-criteria', 'must', subject, who);
    const isGateDue = pilot.gates?.some(
      (gate) => gate.day <= today && !(gate.decided !== undefined && gate.decided <= today),
    );
    if (isGateDue) add('gate-due', 'must', subject, who);
    const { enough = 0.5, planned, plannedHours, spent, spentHours } = pilot.effort;
    const shares: number[] = [];
    if (plannedHours && spentHours !== undefined) shares.push(spentHours / plannedHours);
    if (planned?.amount && planned.currency === spent?.currency) {
      shares.push(spent.amount / planned.amount);
    }
    const isEnough = shares.length > 0 && Math.min(...shares) >= enough;
    if (pilot.from <= today && daysSince(pilot.from) >= pilot.minDays && !isEnough)
      add('effort-too-low', 'should', subject, who);
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
    if (outcome && outcome.day <= today) continue;
    if (closes === undefined || closes < today || daysSince(closes) < -30) continue;
    // Our reading: when it names clusters, it concerns those.
    const untold = live.filter(
      ({ id, strengthAreas: areas }) =>
        (clusters.length > 0
          ? clusters.includes(id)
          : areas.some((area) => strengthAreas.includes(area)) ||
            programme.needs.some(
              (need) => need.cluster === id && need.themes.some((theme) => themes.includes(theme)),
            )) && !told.some((one) => one.cluster === id && one.day <= today),
    );
    if (untold.length > 0) {
      add(
        'opportunity-closing',
        'should',
        { collection: 'opportunities', id: opportunity.id },
        same(untold.map(({ id }) => leadOf(id))),
      );
    }
  }

  for (const meeting of programme.meetings) {
    if (isQuiet(meeting.cluster) || meeting.day > today) continue;
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
    const isUnused = programme.actors.some(({ id, reach, sector }) => {
      const isOrganisation = ({ organisation }: Cluster): boolean => organisation === id;
      // Our reading: `messageUse` knows no day, and expects nothing of a cluster that is to end.
      const speaks =
        (sector === 'public' && reach === 'regional') ||
        (live.some(isOrganisation) &&
          programme.clusters.some((cluster) => isOrganisation(cluster) && !cluster.ended));
      return speaks && !message.uses?.some(({ actor }) => actor === id);
    });
    if (isUnused) add('message-unused', 'could', { collection: 'messages', id: message.id });
  }

  const lastFor = (isFor: (audience: 'public' | { cluster: string }) => boolean) =>
    programme.publications
      .filter(({ audience, day }) => isFor(audience) && day <= today)
      .map(({ day }) => day)
      .sort()
      .at(-1);
  const forAll = lastFor((audience) => audience === 'public');
  if (forAll !== undefined && daysSince(forAll) > 30) {
    add('publication-old', 'should', 'programme');
  }
  for (const { id } of live) {
    const forIt = lastFor((audience) => audience !== 'public' && audience.cluster === id);
    if (forIt !== undefined && daysSince(forIt) > 30) {
      add('publication-old', 'should', { collection: 'clusters', id }, leadOf(id));
    }
  }
  return found;
}

const idOf = (subject: Ref | 'programme'): readonly string[] =>
  subject === 'programme' ? [subject] : [subject.collection, subject.id];

function isSame(a: Ref | 'programme', b: Ref): boolean {
  return a !== 'programme' && a.collection === b.collection && a.id === b.id;
}
