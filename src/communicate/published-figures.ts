import { aggregateNeeds } from '../aggregate/aggregate-needs.js';
import type { Audience } from '../base/audience.js';
import type { Day } from '../base/day.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import { clusterStages } from '../follow-up/cluster-stages.js';
import { followUp } from '../follow-up/follow-up.js';
import type { Programme } from '../programme/programme.js';
import { balance } from '../system/balance.js';
import { participation } from '../system/participation.js';
import { includedRoles } from './included-roles.js';
import type { CrossCuttingNeed, FollowUp, NeedsAggregate, Published } from './published.js';
import { withholdCells } from './withhold-cells.js';

/** How the figures are made. */
export interface FiguresOptions {
  readonly today: Day;
  readonly audience: Audience;
  readonly smallest: number;
  /** Whether an entity is published. */
  readonly isIncluded: (ref: Ref) => boolean;
}

/**
 * Counts, from the office's whole programme, the figures that a published one carries; without the ids of what was
 * left out, and with small counts withheld.
 */
export function publishedFigures(
  programme: Programme,
  options: FiguresOptions,
): Omit<Published, 'withheld'> {
  const { today, audience, smallest, isIncluded } = options;
  const own = audience === 'public' ? undefined : audience.cluster;
  const isCluster = (id: Id): boolean => isIncluded({ collection: 'clusters', id });
  const isLeftOut = (id: Id): boolean => !isCluster(id);
  const counted = aggregateNeeds(programme);
  const shown = withholdCells(programme, counted, { smallest, own, isLeftOut });
  const aggregate = onlyIncluded(shown, isIncluded);
  return {
    day: today,
    audience,
    smallestCount: smallest,
    stages: clusterStages(programme, { today }).filter(({ cluster }) => isCluster(cluster)),
    aggregate,
    followUp: onlyIncludedSubjects(followUp(programme, { today }), isIncluded),
    participation: {
      clusters: participation(programme).clusters.filter(({ cluster }) => isCluster(cluster)),
    },
    balance: balance(programme),
    supportRoles: includedRoles(programme, aggregate, isIncluded),
  };
}

type IsIncluded = FiguresOptions['isIncluded'];

function onlyIncluded(aggregate: NeedsAggregate, isIncluded: IsIncluded): NeedsAggregate {
  const has = (collection: Ref['collection']) => (id: Id) => isIncluded({ collection, id });
  const [isTheme, isCluster, isArea] = [has('themes'), has('clusters'), has('strengthAreas')];
  const isListed = ({ kind, id }: CrossCuttingNeed): boolean =>
    kind === 'theme' ? isTheme(id) : isIncluded({ collection: 'needGroups', id });
  return {
    cells: aggregate.cells.filter(({ theme, cluster }) => isTheme(theme) && isCluster(cluster)),
    areaCells: aggregate.areaCells.filter(
      ({ theme, strengthArea }) => isTheme(theme) && isArea(strengthArea),
    ),
    themes: aggregate.themes.filter(({ theme }) => isTheme(theme)),
    crossCutting: aggregate.crossCutting.filter(isListed).map((need) => ({
      ...need,
      needs: need.needs.filter(has('needs')),
      clusters: need.clusters.filter(isCluster),
      strengthAreas: need.strengthAreas.filter(isArea),
      measures: need.measures.filter(has('measures')),
    })),
    totals: aggregate.totals,
  };
}

function onlyIncludedSubjects({ subjects }: FollowUp, isIncluded: IsIncluded): FollowUp {
  return {
    subjects: subjects
      .filter(({ ref }) => ref === 'programme' || isIncluded(ref))
      .map((subject) => ({
        ...subject,
        indicators: subject.indicators.filter(({ indicator }) =>
          isIncluded({ collection: 'indicators', id: indicator }),
        ),
      })),
  };
}
