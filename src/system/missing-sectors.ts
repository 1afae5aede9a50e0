import type { Participation, ParticipationStep } from '../communicate/published.js';

/** In how many cluster initiatives a part of the triple helix is missing from a step. */
export interface MissingSectors {
  readonly step: ParticipationStep;
  /** Cluster initiatives that have reached the step. */
  readonly reached: number;
  readonly business: number;
  readonly public: number;
  readonly academia: number;
}

/**
 * Counts step by step where a part of the triple helix is missing, over all cluster initiatives.
 *
 * @returns The steps that somebody has reached, in the order of the process.
 * @example
 * ```ts
 * missingSectors(participation(programme))[0];
 * // { step: 'map-needs', reached: 7, business: 0, public: 1, academia: 3 }
 * ```
 */
export function missingSectors({ clusters }: Participation): readonly MissingSectors[] {
  const steps: readonly ParticipationStep[] = [
    'map-needs',
    'plan',
    'assist',
    'measures',
    'follow-up',
  ];
  return steps.flatMap((step) => {
    // A step that is not reached has nobody present and nobody missing.
    const rows = clusters.filter(
      (row) => row.step === step && row.present.length + row.missing.length > 0,
    );
    const lacking = (sector: 'business' | 'public' | 'academia'): number =>
      rows.filter(({ missing }) => missing.includes(sector)).length;
    if (rows.length === 0) return [];
    return {
      step,
      reached: rows.length,
      business: lacking('business'),
      public: lacking('public'),
      academia: lacking('academia'),
    };
  });
}
