import type { Day } from '../../base/day.js';
import { earliest, latest } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import { entitiesById } from '../../programme/index-of.js';
import type { Programme } from '../../programme/programme.js';
import { participation } from '../../system/participation.js';
import { supportRoles } from '../../system/support-roles.js';
import { aggregateReads } from './aggregate-reads.js';
import type { Finding } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { refsTo, refTo } from './refs.js';
import { sinceOf } from './since-of.js';
import { takingPart } from './taking-part.js';

/**
 * What `supportRoles` tells of the themes.
 *
 * - `services-overlap`: two services or more lead it for the same receivers. `role-unclear`: its services only
 *   contribute. Since one of them was last verified, else since the programme began.
 * - `support-gap`: it has needs, one at least of a cluster that takes part or of none, and no service. Since the first of
 *   these that has a day was reported, else since the programme began.
 */
const roles = makeRule(
  ['services-overlap', 'support-gap', 'role-unclear'],
  [...aggregateReads, 'services', 'period', 'region'],
  (programme, today) => {
    const { gaps, overlaps, unclear } = supportRoles(programme);
    const gapsSince = reportedIn(programme, today, new Set(gaps.map(({ theme }) => theme)));
    const begun = programme.period.from;
    const told = (services: readonly Id[]) => {
      const verified = services.map(
        (id) => entitiesById(programme, 'services').get(id)?.lastVerified,
      );
      const values = { count: services.length, services: refsTo('services', services) };
      return { since: sinceOf(today, [latest(verified), begun]), values };
    };
    return [
      ...overlaps.map(({ services, theme }) =>
        makeFinding('services-overlap', refTo('themes', theme), told(services)),
      ),
      ...gaps.flatMap(({ needs, priority, theme }): readonly Finding[] => {
        const since = gapsSince.get(theme);
        if (since === undefined) return [];
        const values = { count: needs, priority };
        return [makeFinding('support-gap', refTo('themes', theme), { since, values })];
      }),
      ...unclear.map(({ services, theme }) =>
        makeFinding('role-unclear', refTo('themes', theme), told(services)),
      ),
    ];
  },
);

/**
 * `participation-missing`: in one step or more that a cluster has reached, business, the public sector or academia is
 * missing, as `participation` tells it. One finding for each cluster; since it was identified.
 */
const missing = makeRule(
  ['participation-missing'],
  [
    'clusters',
    'actors',
    'people',
    'assessments',
    'needs',
    'needGroups',
    'actions',
    'supports',
    'measures',
    'meetings',
  ],
  (programme, today) => {
    const steps = new Map<Id, { readonly step: string; readonly sectors: readonly string[] }[]>();
    for (const { cluster, missing: sectors, step } of participation(programme).clusters) {
      if (sectors.length === 0) continue;
      const known = steps.get(cluster);
      if (known) known.push({ step, sectors });
      else steps.set(cluster, [{ step, sectors }]);
    }
    return [...takingPart(programme, today).values()].flatMap(({ cluster, from, lead }) => {
      const lacking = steps.get(cluster.id);
      if (!lacking) return [];
      const values = { count: lacking.length, steps: lacking };
      const subject = refTo('clusters', cluster.id);
      return [makeFinding('participation-missing', subject, { since: from, who: lead, values })];
    });
  },
);

/** The rules about who helps and who takes part. */
export const systemRules: readonly FindingRule[] = [roles, missing];

/** Of each of these themes that has a need to find help for, since when. */
function reportedIn(
  programme: Programme,
  today: Day,
  themes: ReadonlySet<Id>,
): ReadonlyMap<Id, Day> {
  const parts = takingPart(programme, today);
  const first = new Map<Id, Day | undefined>();
  if (themes.size > 0) {
    for (const { cluster, reported, themes: own } of programme.needs) {
      if (cluster !== undefined && !parts.has(cluster)) continue;
      if (reported !== undefined && reported > today) continue;
      for (const theme of own) {
        if (themes.has(theme)) first.set(theme, earliest([first.get(theme), reported]));
      }
    }
  }
  return new Map(
    [...first].map(([theme, day]) => [theme, sinceOf(today, [day, programme.period.from])]),
  );
}
