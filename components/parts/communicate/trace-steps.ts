import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Action, CrossCuttingNeed, Measure, Need, Ref } from '../../../src/index.js';
import { fill, joinRooms, publicStoryWords, traceWords } from '../../../src/locales/index.js';
import type { StoryEvent, Trace } from '../../../src/published.js';
import { comesFrom } from '../../../src/published.js';
import type { FlowNode, FlowStep, FlowTie } from '../../charts/flow.js';
import { byId } from '../../shared/entities.js';
import type { Series } from '../follow-up/indicator-line.js';
import { seriesOf } from '../follow-up/indicator-line.js';
import { howItGoes, storyWords } from '../measures/measure-line.js';
import { told } from './story-list.js';
import type { View } from '../../shared/view.js';

/** The words of a trace. */
export const traceRoom = joinRooms(joinRooms(storyWords, publicStoryWords), traceWords);

/** What they are found by. */
export type TraceKey = keyof (typeof traceRoom)['sv'];

/** What a trace is told with. */
export type TraceView = View<TraceKey>;

/** More nodes in a column than a picture is read with. */
const most = 5;

/** A measure or an action, with the series that tell what it gave. */
export interface Given {
  readonly ref: Ref;
  readonly work: Measure | Action;
  readonly series: readonly Series[];
}

/** The measures of a trace, then its actions, each with what it gave. */
export function worksOf(view: TraceView, trace: Trace): readonly Given[] {
  const { actions, indicators, measures } = view.programme;
  const found = [
    ...foundIn<Measure | Action>(trace, 'measures', measures),
    ...foundIn<Measure | Action>(trace, 'actions', actions),
  ];
  return found.map(([ref, work]) => ({
    ref,
    work,
    series: indicators
      .filter(({ of }) => of !== 'programme' && keyOf(of) === keyOf(ref))
      .sort((a, b) => Number(b.key ?? false) - Number(a.key ?? false))
      .flatMap((indicator) => seriesOf(view, indicator) ?? [])
      .filter(({ last }) => last),
  }));
}

/**
 * The steps from what companies say to what it gave, and what leads to what.
 *
 * @param shared - The needs that several initiatives share, as the office counts them.
 */
export function stepsOf(
  view: TraceView,
  trace: Trace,
  works: readonly Given[],
  shared: readonly CrossCuttingNeed[],
): { readonly steps: readonly FlowStep[]; readonly ties: readonly FlowTie[] } {
  const { common, format, programme, text, words } = view;
  const node = (ref: Ref, name: FlowNode['name'], note?: unknown): FlowNode => ({
    key: keyOf(ref),
    name,
    note,
    link: (content) => view.linked(ref, content),
  });
  const needs = foundIn(trace, 'needs', programme.needs).map(([ref, need]) => {
    const quote = html`${common.openQuote}${text(need.statement)}${common.closeQuote}`;
    return node(ref, quote, whoSaid(view, need));
  });
  const groups = foundIn(trace, 'needGroups', programme.needGroups).map(([ref, group]) => {
    const counted = shared.find(({ id, kind }) => kind === 'group' && id === group.id);
    const count = counted && format.number(counted.clusters.length);
    return node(ref, text(group.statement), count && fill(words.clusters, { count }));
  });
  const done = works.map(({ ref, work }) =>
    node(ref, text(work.title), howItGoes(view, work, ref.collection)),
  );
  const gave = works.flatMap(({ ref, series, work }) => {
    const lines = series.slice(0, 2).map((one) => latest(view, one));
    const result = 'result' in work ? text(work.result) : lines.shift();
    if (!result) return [];
    const notes = lines.map((line) => html`<div>${line}</div>`);
    return [{ ...node(ref, result, notes), key: resultKey(ref) }];
  });
  const why = whyNot(trace);
  const steps = [
    step(view, words.says, needs, words.noQuotes),
    step(view, words.shared, groups),
    step(view, words.does, done, why ? told(view, why) : words.noMeasure),
    step(view, words.gave, gave, works.length > 0 && words.tooEarly),
  ];
  return {
    steps: steps.filter(({ nodes, rest }) => nodes.length > 0 || rest),
    ties: [
      ...trace.edges.map(({ from, to }): FlowTie => [keyOf(from), keyOf(to)]),
      ...works.map(({ ref }): FlowTie => [keyOf(ref), resultKey(ref)]),
    ],
  };
}

/** A series as a sentence: its latest value with month and unit, and where it is meant to go. */
export function latest({ format, plain, words }: TraceView, series: Series): string {
  const { definition, goal, last, write } = series;
  return fill(goal ? words.latestOf : words.latest, {
    name: plain(definition.name),
    value: last ? write(last.value) : '',
    month: last ? format.month(last.day) : '',
    ...goal,
  });
}

/** What of a story concerns a node: of a measure also its decision and what it gave; of a result that alone. */
export function storyAt(
  { programme }: TraceView,
  story: readonly StoryEvent[],
  chosen: string,
): readonly StoryEvent[] {
  const decided = programme.measures.filter((measure) => keyOf(refOf(measure)) === chosen);
  return story.filter(({ ref, what }) => {
    const about = comesFrom(programme, ref).at(-1) ?? ref;
    const isResult = ref.collection === 'measurements' || what.endsWith('-reached');
    return (
      keyOf(about) === chosen ||
      (isResult && resultKey(about) === chosen) ||
      (ref.collection === 'mandates' && decided.some(({ mandate }) => mandate === ref.id))
    );
  });
}

/** The last time that it was said why nothing is done. */
export function whyNot({ story }: Trace): StoryEvent | undefined {
  return story.findLast(
    ({ what }) => what === 'declined' || what === 'passed-on' || what === 'met-otherwise',
  );
}

const refOf = ({ id }: Measure): Ref => ({ collection: 'measures', id });

function keyOf({ collection, id }: Ref): string {
  return `${collection}/${id}`;
}

function resultKey(ref: Ref): string {
  return `result/${keyOf(ref)}`;
}

/** What of a collection is in a trace. */
function foundIn<T extends { readonly id: string }>(
  { nodes }: Trace,
  collection: Ref['collection'],
  entities: readonly T[],
): readonly (readonly [Ref, T])[] {
  const entityOf = byId(entities);
  return nodes.flatMap(({ ref }) => {
    const entity = ref.collection === collection ? entityOf(ref.id) : undefined;
    return entity ? [[ref, entity] as const] : [];
  });
}

/** The field that a need comes from, and when. */
function whoSaid({ format, programme, text }: TraceView, need: Need): TemplateResult {
  const cluster = byId(programme.clusters)(need.cluster);
  const area = byId(programme.strengthAreas)(cluster?.strengthAreas[0] ?? need.strengthArea);
  const day = need.reported ?? need.quote?.day;
  const when = day === undefined ? nothing : format.month(day);
  return html`${area ? html`${text(area.name)}, ` : nothing}${when}`;
}

function step(
  { common, format }: TraceView,
  label: string,
  nodes: readonly FlowNode[],
  none?: unknown,
): FlowStep {
  const more = fill(common.more, { count: format.number(nodes.length - most) });
  const rest = nodes.length === 0 ? none : nodes.length > most && more;
  return { label, nodes: nodes.slice(0, most), rest };
}
