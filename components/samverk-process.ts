import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Cluster, Stage } from '../src/index.js';
import { joinRooms, processWords, stagesWords } from '../src/locales/index.js';
import type { PublishedProgramme } from '../src/published.js';
import { stages } from '../src/published.js';
import { figuresTable } from './shared/figures-table.js';
import { sentenceOf } from './shared/format.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { tableStyles } from './styles/table.js';
import { processStyles } from './styles/process.js';

const room = joinRooms(processWords, stagesWords);

type Key = keyof (typeof room)['sv'];

/** A cluster that goes on, and how far it has come. */
interface Reached {
  readonly cluster: Cluster;
  readonly stage: Stage;
  readonly since: string | undefined;
}

/**
 * The six stages of the process, and how many cluster initiatives have come so far. The figures are cumulative: an
 * initiative that carries out its plan also has one. Initiatives that have ended are not counted.
 *
 * @summary How far the cluster initiatives have come.
 * @tag samverk-process
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a table.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to an initiative was
 * followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence that says what the picture shows.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart rail - The list of stages.
 * @csspart table - The table of initiatives and their stages.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of the rail.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of lines.
 *
 * @example
 * ```html
 * <samverk-process src="/samverk/programme.json">
 *   <a href="/klusterprogrammet">Klusterprogrammet</a>
 * </samverk-process>
 * ```
 */
export class SamverkProcess extends ProgrammeElement<Key> {
  static override styles = [baseStyles, tableStyles, processStyles];

  protected override readonly words = room;

  protected override isEmpty(programme: PublishedProgramme): boolean {
    return reachedIn(programme).length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const reached = reachedIn(view.programme);
    const counts = stages.map(
      (_, index) => reached.filter(({ stage }) => stages.indexOf(stage) >= index).length,
    );
    return html`
      <p part="say">${say(view, counts, reached.length)}</p>
      <ol part="rail">
        ${stages.map((stage, index) => point(view, stage, counts, index))}
      </ol>
      ${table(view, reached)}
    `;
  }
}

function reachedIn({ clusters, published }: PublishedProgramme): readonly Reached[] {
  const stageOf = new Map(published.stages.map((row) => [row.cluster, row]));
  return clusters.flatMap((cluster) => {
    const row = stageOf.get(cluster.id);
    return row && !cluster.ended ? [{ cluster, stage: row.stage, since: row.since }] : [];
  });
}

function say(
  { words, format, programme }: View<Key>,
  counts: readonly number[],
  total: number,
): string {
  const [, contacted = 0, , planned = 0, , followed = 0] = counts;
  const values = {
    total: format.words(total),
    count: format.words(contacted),
  };
  const contact =
    contacted === 0
      ? words[total === 1 ? 'noneContactedOne' : 'noneContacted']
      : contacted < total
        ? words[contacted === 1 ? 'someContactedOne' : 'someContacted']
        : words[total === 1 ? 'oneContacted' : 'allContacted'];
  const plan = total === 1 ? planOfOne(words, planned, followed) : planOf(words, planned, followed);
  const ended = programme.clusters.filter((cluster) => cluster.ended).length;
  const parts = [
    sentenceOf(contact, values),
    sentenceOf(plan, { count: format.words(planned), followed: format.words(followed) }),
    ended === 0
      ? ''
      : sentenceOf(ended === 1 ? words.endedOne : words.ended, { count: format.words(ended) }),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function planOf(words: View<Key>['words'], planned: number, followed: number): string {
  if (planned === 0) return words.noPlan;
  if (planned === 1) return followed === 1 ? words.planOneAndFollow : words.planOne;
  if (followed === 0) return words.plan;
  return followed === 1 ? words.planAndFollowOne : words.planAndFollow;
}

function planOfOne(words: View<Key>['words'], planned: number, followed: number): string {
  if (planned === 0) return words.onlyNoPlan;
  return followed === 0 ? words.onlyPlan : words.onlyPlanAndFollow;
}

function point(
  { format, words }: View<Key>,
  stage: Stage,
  counts: readonly number[],
  index: number,
): TemplateResult {
  const count = counts[index] ?? 0;
  const isOn = count > 0;
  const isLast = isOn && (counts[index + 1] ?? 0) === 0;
  const label = count === 1 ? words[`one-${stage}`] : words[stage];
  return html`<li class=${isLast ? 'on last' : isOn ? 'on' : 'off'}>
    <b>${format.number(count)}</b> <span class="stage">${label}</span>
  </li>`;
}

function table(view: View<Key>, reached: readonly Reached[]): TemplateResult {
  const { format, linked, text, words } = view;
  const furthestFirst = [...reached].sort(
    (a, b) => stages.indexOf(b.stage) - stages.indexOf(a.stage),
  );
  return figuresTable(view, {
    columns: [words.cluster, words.stage, words.since],
    rows: furthestFirst.map(({ cluster, stage, since }) => [
      linked({ collection: 'clusters', id: cluster.id }, text(cluster.name)) ?? text(cluster.name),
      words[`one-${stage}`],
      since === undefined ? nothing : format.day(since),
    ]),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-process': SamverkProcess;
  }
}
