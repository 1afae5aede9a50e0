import type { Day } from '../base/day.js';
import { refKey } from '../base/ref.js';
import type { Today } from '../follow-up/cluster-stages.js';
import type { Programme } from '../programme/programme.js';
import type { PostponedFinding, Settings } from '../programme/settings.js';
import type { Finding } from './findings/finding.js';
import { mergeFindings } from './findings/merge-findings.js';
import { personRef } from './findings/refs.js';
import { findingRules } from './findings/rules.js';

/** What was left of a list by the settings, the last time. */
interface Told {
  readonly settings: Settings | undefined;
  readonly today: Day;
  readonly findings: readonly Finding[];
}

const told = new WeakMap<readonly Finding[], Told>();

/**
 * Lists the questions that the office must ask itself on a day: its queue of work.
 *
 * Each rule in `findings/` says when its codes come, since when, and when they are due: what is called "overdue" from the
 * day after it was due, what is called "due" from that day; what is asked once comes at once, with its day ahead of it.
 * Clusters that have ended raise none, nor does what belongs to them; those that have declined only when the day to ask
 * again has come. What is asked and awaits an answer is not asked again until its day. What is dated after `today` has
 * not happened yet.
 *
 * `settings.silent` are codes that never come. A finding in `settings.postponed` is silent until its day, also when it
 * was handed to someone; on that day it is back, and whoever it was handed to is responsible. One that began to hold
 * after that day is another matter, and not handed to anyone.
 *
 * After an edit only those rules work again that read a collection that has changed.
 *
 * @returns By weight (must, should, could), then by day due (the late first, those without a day last), then by the day
 * since when, then in the order of {@link findingCodes}, then in the programme's own order; common needs as they are
 * ranked, the items of a meeting in theirs. Of a published programme none, since what they ask about stays inside.
 * @see "Ökad företagssamverkan" (2014), for what the office is to see to.
 * @example
 * ```ts
 * // a cluster that was identified on 1 November 2026, that has a vision and a lead
 * findings(programme, { today: '2026-11-24' });
 * // [{ code: 'cluster-not-contacted', who: { collection: 'people', id: 'lead' }, weight: 'must',
 * //   subject: { collection: 'clusters', id: 'jht' }, since: '2026-11-01', due: '2026-12-01',
 * //   values: { attempts: 0, due: '2026-12-01' }, act: 'note-contact' }]
 * ```
 */
export function findings(programme: Programme, { today }: Today): Finding[] {
  if (programme.published) return [];
  const { settings } = programme;
  const all = mergeFindings(findingRules.map(({ find }) => find(programme, today)));
  const last = told.get(all);
  if (last?.today === today && last.settings === settings) return last.findings.slice();
  const left = asSettingsSay(settings, today, all);
  told.set(all, { settings, today, findings: left });
  return left.slice();
}

function asSettingsSay(
  { postponed = [], silent = [] }: Settings = {},
  today: Day,
  all: readonly Finding[],
): readonly Finding[] {
  if (postponed.length === 0 && silent.length === 0) return all;
  const switchedOff = new Set(silent);
  const codes = new Set(postponed.map(({ finding }) => finding));
  const lastOf = new Map<string, PostponedFinding>();
  for (const entry of postponed) {
    const key = keyOf(entry.finding, entry.subject);
    if (entry.until >= (lastOf.get(key)?.until ?? '')) lastOf.set(key, entry);
  }
  return all.flatMap((finding): readonly Finding[] => {
    const { code, since, subject } = finding;
    if (switchedOff.has(code)) return [];
    const entry = codes.has(code) ? lastOf.get(keyOf(code, subject)) : undefined;
    if (!entry) return [finding];
    if (entry.until > today) return [];
    const who = since <= entry.until ? personRef(entry.to) : undefined;
    return [who ? { ...finding, who } : finding];
  });
}

function keyOf(code: string, subject: Finding['subject']): string {
  return `${code} ${subject === 'programme' ? subject : refKey(subject)}`;
}
