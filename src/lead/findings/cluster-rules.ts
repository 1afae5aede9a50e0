import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { refTo } from './refs.js';
import { takingPart } from './taking-part.js';

/**
 * What a cluster lacks, since it was identified or was to be asked again.
 *
 * - `no-vision`: it has no vision.
 * - `nobody-responsible`: it has no lead.
 */
export const clusterRules: readonly FindingRule[] = [
  makeRule(['no-vision', 'nobody-responsible'], ['clusters'], (programme, today) =>
    [...takingPart(programme, today).values()].flatMap(({ cluster, from, lead }) => {
      const subject = refTo('clusters', cluster.id);
      const told = { since: from, who: lead };
      return [
        ...(cluster.vision === undefined ? [makeFinding('no-vision', subject, told)] : []),
        ...(lead ? [] : [makeFinding('nobody-responsible', subject, told)]),
      ];
    }),
  ),
];
