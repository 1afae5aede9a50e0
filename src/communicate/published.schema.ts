import * as z from 'zod/mini';

import {
  count,
  day,
  idOf,
  list,
  localText,
  named,
  number,
  object,
  oneOf,
  optional,
  ownId,
  ref,
  share,
  text,
} from '../base/schema.js';
import { stages } from '../base/stage.js';
import { audience, companySize, development, sector, status } from '../base/vocabulary.schema.js';
import type {
  AreaCell,
  Balance,
  BalanceSide,
  Cell,
  ClusterParticipation,
  ClusterStage,
  CrossCuttingNeed,
  FollowUp,
  IndicatorStatus,
  NeedsAggregate,
  NeedsTotals,
  PartialSupport,
  Participation,
  Published,
  Receivers,
  ServiceOverlap,
  SubjectStatus,
  SupportRoles,
  ThemeTotal,
  WithheldField,
} from './published.js';

const clusters = list(idOf('clusters'));
const strengthAreas = list(idOf('strengthAreas'));
const services = list(idOf('services'));

const figures = {
  needs: count,
  priority: number,
  severity: number,
  companies: count,
  unanswered: count,
};

/** Figures about something, or that they are withheld. */
function shown<T>(about: Readonly<Record<string, z.ZodMiniType>>): z.ZodMiniType<T> {
  return z.union([
    object<Record<string, unknown>>({ ...about, ...figures }),
    object<Record<string, unknown>>({ ...about, withheld: z.literal(true) }),
  ]) as unknown as z.ZodMiniType<T>;
}

const answer = oneOf('unanswered', 'planned', 'ongoing', 'answered', 'settled');

const crossCutting = object<CrossCuttingNeed>({
  kind: oneOf('theme', 'group'),
  id: ownId,
  statement: localText,
  needs: list(idOf('needs')),
  count,
  clusters,
  strengthAreas,
  priority: number,
  answer,
  measures: list(idOf('measures')),
});

const aggregate = object<NeedsAggregate>({
  cells: list(shown<Cell>({ theme: idOf('themes'), cluster: idOf('clusters') })),
  areaCells: list(shown<AreaCell>({ theme: idOf('themes'), strengthArea: idOf('strengthAreas') })),
  themes: list(shown<ThemeTotal>({ theme: idOf('themes'), clusters: count, strengthAreas: count })),
  crossCutting: list(crossCutting),
  totals: object<NeedsTotals>({
    needs: count,
    clusters: count,
    priority: number,
    unanswered: count,
  }),
});

const indicatorStatus = object<IndicatorStatus>({
  indicator: idOf('indicators'),
  latest: optional(object({ value: number, day })),
  progress: optional(number),
  expected: optional(share),
  trend: optional(oneOf('better', 'unchanged', 'worse')),
  calculated: status,
  judged: optional(status),
  status,
  reason: optional(text),
});

const followUp = object<FollowUp>({
  subjects: list(
    object<SubjectStatus>({
      ref: z.union([z.literal('programme'), ref]),
      status,
      judged: optional(status),
      calculated: optional(status),
      development: optional(development),
      lastCheckIn: optional(day),
      nextDue: optional(day),
      indicators: list(indicatorStatus),
    }),
  ),
});

const participation = object<Participation>({
  clusters: list(
    object<ClusterParticipation>({
      cluster: idOf('clusters'),
      step: oneOf('map-needs', 'plan', 'assist', 'measures', 'follow-up'),
      present: list(sector),
      missing: list(oneOf('business', 'public', 'academia')),
    }),
  ),
});

const side = object<BalanceSide>({ actions: count, supports: count, cost: number });

const receivers = named(
  'Receivers',
  object<Receivers>({
    sizes: optional(list(companySize)),
    strengthAreas: optional(strengthAreas),
    municipalities: optional(list(text)),
    phases: optional(list(oneOf('idea', 'start', 'growth', 'international'))),
  }),
);

const supportRoles = object<SupportRoles>({
  overlaps: list(
    object<ServiceOverlap>({
      theme: idOf('themes'),
      services,
      receivers: optional(receivers),
    }),
  ),
  gaps: list(object({ theme: idOf('themes'), needs: count, priority: number })),
  unclear: list(object({ theme: idOf('themes'), services })),
  partial: optional(
    list(
      object<PartialSupport>({
        theme: idOf('themes'),
        missing: optional(receivers),
        unclear: optional(receivers),
      }),
    ),
  ),
});

/** The schema of the {@link Published} figures. */
export const publishedSchema: z.ZodMiniType<Published> = object<Published>({
  day,
  audience,
  smallestCount: optional(count),
  stages: list(
    object<ClusterStage>({
      cluster: idOf('clusters'),
      stage: oneOf(...stages),
      since: optional(day),
    }),
  ),
  aggregate,
  followUp,
  participation,
  balance: object<Balance>({ strengthen: side, explore: side }),
  supportRoles,
  withheld: list(object<WithheldField>({ ref, field: text })),
});
