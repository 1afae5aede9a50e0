import type { CrossCuttingNeed, Measure } from '../../../src/index.js';
import { fill } from '../../../src/locales/index.js';
import { clustersReached } from '../../../src/published.js';
import { sentenceOf } from '../../shared/format.js';
import { subjectOf } from './measure-line.js';
import type { MeasuresKey } from './measure-row.js';
import type { View } from '../../shared/view.js';

/** "Five measures are under way and reach eight cluster initiatives. Three are on plan." */
export function measuresSentence(
  view: View<MeasuresKey>,
  all: readonly Measure[],
  without: readonly CrossCuttingNeed[],
): string {
  const { format, programme, words } = view;
  const going = all.filter(({ status }) => status === 'ongoing');
  const reached = new Set(going.flatMap((measure) => clustersReached(programme, measure))).size;
  const clusters =
    reached === 1 ? words.oneCluster : fill(words.clusters, { count: format.words(reached) });
  const unanswered = without.filter(({ answer }) => answer === 'unanswered').length;
  const isOne = going.length === 1;
  const first =
    going.length === 0
      ? words.noneGoing
      : reached === 0
        ? words[isOne ? 'oneGoing' : 'manyGoing']
        : words[isOne ? 'oneReaches' : 'manyReach'];
  return [
    sentenceOf(first, { count: format.words(going.length), clusters }),
    onPlan(view, going),
    unanswered === 0
      ? ''
      : sentenceOf(words[unanswered === 1 ? 'oneUnanswered' : 'manyUnanswered'], {
          count: format.words(unanswered),
        }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function onPlan(view: View<MeasuresKey>, going: readonly Measure[]): string {
  const { format, words } = view;
  const statuses = going.map(({ id }) => subjectOf(view, id)?.status);
  const count = statuses.filter((status) => status === 'green').length;
  const isKnown = statuses.some((status) => status === 'yellow' || status === 'red');
  if (count === 0) return isKnown && going.length > 1 ? words.noneOnPlan : '';
  if (count === going.length) {
    return words[count === 1 ? 'itOnPlan' : count === 2 ? 'bothOnPlan' : 'allOnPlan'];
  }
  return sentenceOf(words[count === 1 ? 'oneOnPlan' : 'manyOnPlan'], {
    count: format.words(count),
  });
}
