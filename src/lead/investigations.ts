import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Ref } from '../base/ref.js';
import { withoutUndefined } from '../base/without-undefined.js';
import type { Today } from '../follow-up/cluster-stages.js';
import type { Focus, InvestigationOutcome } from '../identify/strength-area.js';
import { groupBy } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';

/** How the question stands whether a strength area may become a cluster initiative. */
export interface AreaInvestigation {
  readonly strengthArea: Id;
  readonly focus: Focus;
  readonly question: LocalText;
  readonly owner?: Ref;
  readonly due: Day;
  /** Its day is past and there is no outcome. */
  readonly late?: true;
  /** What it led to: an initiative started, joined to another, or left. */
  readonly outcome?: InvestigationOutcome;
  /** The initiatives in the area that have not ended, in the programme's own order: what it turned into, or builds on. */
  readonly clusters: readonly Id[];
}

/**
 * Lists the strength areas that are, or were, investigated, with what it turned into.
 *
 * An outcome or end dated after `today` has not happened yet.
 *
 * @returns In the programme's own order.
 * @see "Ökad företagssamverkan" (2014): cooperation in construction "should be investigated".
 * @example
 * ```ts
 * investigations(programme, { today: '2026-12-24' });
 * // [{ strengthArea: 'construction', focus: 'explore', question: 'Is there anything to strengthen?',
 * //   due: '2026-12-18', late: true, clusters: ['builders'] }]
 * ```
 */
export function investigations(
  programme: Programme,
  { today }: Today,
): readonly AreaInvestigation[] {
  const running = programme.clusters.filter(({ ended }) => !ended || ended.day > today);
  const byArea = groupBy(running, ({ strengthAreas }) => [...new Set(strengthAreas)]);
  return programme.strengthAreas.flatMap(({ id, focus, investigation }) => {
    if (!investigation) return [];
    const { due, outcome, owner, question } = investigation;
    const found = outcome && outcome.day <= today ? outcome : undefined;
    return [
      {
        strengthArea: id,
        focus,
        question,
        ...withoutUndefined({ owner }),
        due,
        ...(!found && due < today ? { late: true as const } : {}),
        ...withoutUndefined({ outcome: found }),
        clusters: (byArea.get(id) ?? []).map((cluster) => cluster.id),
      },
    ];
  });
}
