import type { Measure, Ref } from '../../../src/index.js';
import { fill } from '../../../src/locales/index.js';
import type { Trace } from '../../../src/published.js';
import { sentenceOf } from '../../shared/format.js';
import { byId } from '../../shared/entities.js';
import type { Given, TraceView } from './trace-steps.js';
import { latest, whyNot } from './trace-steps.js';

type Why = 'declined' | 'passed-on' | 'met-otherwise';

/** A trace in a sentence or two: how many have said it, what is done, and what that has given. */
export function traceSentence(view: TraceView, trace: Trace, works: readonly Given[]): string {
  const { format, plain, words } = view;
  const said = countSaid(view, trace);
  const parts = [
    said === 0
      ? words.saidOutside
      : fill(said === 1 ? words.saidOne : words.said, { count: format.words(said) }),
    ...doneIn(view, trace, works),
  ];
  const given = works.find(({ series, work }) => resultOf(work) !== undefined || series.length > 0);
  const result = given && resultOf(given.work);
  const series = given?.series[0];
  const gave = result === undefined ? series && latest(view, series) : plain(result);
  const early = works.length > 0 ? words.tooEarly : '';
  return `${sentenceOf(format.list(parts), {})}. ${gave ?? early}`;
}

/** The initiatives that have said it, as the office counts them, and those whose needs are published. */
function countSaid({ programme }: TraceView, { nodes, root }: Trace): number {
  const refs = [root, ...nodes.map(({ ref }) => ref)];
  const isIn = (collection: Ref['collection'], id: string): boolean =>
    refs.some((ref) => ref.collection === collection && ref.id === id);
  const counted = programme.published.aggregate.crossCutting.filter(({ id, kind }) =>
    isIn(kind === 'group' ? 'needGroups' : 'themes', id),
  );
  const needOf = byId(programme.needs);
  const own = refs.flatMap(({ collection, id }) =>
    collection === 'needs' ? (needOf(id)?.cluster ?? []) : [],
  );
  return new Set([...counted.flatMap(({ clusters }) => clusters), ...own]).size;
}

/** What is done, a part of a sentence each: what goes on first. */
function doneIn(
  { format, words }: TraceView,
  trace: Trace,
  works: readonly Given[],
): readonly string[] {
  const isMeasure = ({ ref }: Given): boolean => ref.collection === 'measures';
  const count = (n: number, one: string, many: string): string[] =>
    n === 0 ? [] : [fill(n === 1 ? one : many, { count: format.words(n) })];
  const measures = works.filter(isMeasure).map(({ work }) => work);
  const at = (status: Measure['status']) => measures.filter((one) => one.status === status);
  const [ongoing] = at('ongoing');
  const day = ongoing?.since?.ongoing ?? ongoing?.from;
  const one = day ? fill(words.ongoingSince, { month: format.month(day) }) : words.ongoingOne;
  const parts = [
    ...count(at('ongoing').length, one, words.ongoing),
    ...count(at('done').length, words.finishedOne, words.finished),
    ...count(at('planned').length, words.plannedOne, words.planned),
  ];
  const actions = count(works.length - measures.length, words.actionsOne, words.actions);
  if (parts.length + actions.length > 0) return [...parts, ...actions];
  const why = whyNot(trace)?.what as Why | undefined;
  return [why ? words[`is-${why}`] : words.none];
}

function resultOf(work: Given['work']): Measure['result'] {
  return 'result' in work ? work.result : undefined;
}
