import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Action, Collection } from '../../../src/index.js';
import { clusterWords, fill, joinRooms, methodsWords } from '../../../src/locales/index.js';
import type { AnsweredNeed } from '../../../src/published.js';
import { clustersRoom } from '../identify/cluster-row.js';
import { sentenceOf } from '../../shared/format.js';
import { howItGoes } from '../measures/measure-line.js';
import { planRoom } from '../plan/plan-rows.js';
import { quotation } from '../../shared/quotation.js';
import type { GivingWork } from './story-columns.js';
import { dispositionLine, resultsOf } from './story-columns.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

/** The words of an initiative's own page. */
export const clusterRoom = joinRooms(
  joinRooms(methodsWords, clustersRoom),
  joinRooms(planRoom, clusterWords),
);

/** What they are found by. */
export type ClusterKey = keyof (typeof clusterRoom)['sv'];

/** What such a page is made from. */
export type ClusterView = View<ClusterKey>;

/** What may have become of a need, in the order in which it is told: first what has given something. */
const answers = ['answered', 'ongoing', 'planned', 'settled', 'unpublished', 'unanswered'] as const;

const mostNeeds = 100;

/** How many needs are published, and how many of them nobody answers yet. */
export function needsSay({ format, words }: ClusterView, needs: readonly AnsweredNeed[]): string {
  const lacking = needs.filter(({ answer }) => answer === 'unanswered').length;
  const all = { count: format.words(needs.length) };
  const some = { count: format.words(lacking) };
  return [
    sentenceOf(
      needs.length === 0
        ? words.reportedNone
        : needs.length === 1
          ? words.reportedOne
          : words.reported,
      all,
    ),
    lacking === 0 ? '' : sentenceOf(lacking === 1 ? words.lackingOne : words.lacking, some),
  ]
    .join(' ')
    .trim();
}

/** The needs under what has become of them, each with what companies say, what is done, and what it has given. */
export function answeredNeeds(
  view: ClusterView,
  needs: readonly AnsweredNeed[],
): readonly unknown[] {
  const { common, format, words } = view;
  const shown = needs.slice(0, mostNeeds);
  return [
    ...answers.map((answer) => {
      const those = shown.filter((need) => need.answer === answer);
      if (those.length === 0) return nothing;
      const what =
        answer === 'unpublished'
          ? words.unpublished
          : answer === 'settled'
            ? words.settledOtherwise
            : words[`answer-${answer}`];
      const head = sentenceOf(words.count, { what: sentenceOf(what, {}), count: those.length });
      return html`${heading(view.headingLevel + 3, head, 'title')}
        <ul>
          ${those.map((need) => row(view, need))}
        </ul>`;
    }),
    needs.length > mostNeeds
      ? html`<p class="quiet">${fill(common.cut, { count: format.number(mostNeeds) })}</p>`
      : nothing,
  ];
}

function row(
  view: ClusterView,
  { actions, answer, disposition, measures, need }: AnsweredNeed,
): TemplateResult {
  const { programme, words } = view;
  const { audience } = programme.published;
  // Without an approved quote the words are for the initiative alone, and only its own file has them.
  const isOwn = typeof audience === 'object' && audience.cluster === need.cluster;
  const own = { text: need.statement, approvedBy: 'cluster', day: '' } as const;
  const quote = need.quote ?? (isOwn ? own : undefined);
  const work: readonly Answering[] = [
    ...actions.map((one): Answering => ({ work: one, collection: 'actions' })),
    ...measures.map((one): Answering => ({ work: one, collection: 'measures' })),
  ];
  return html`<li part="need" class="story">
    <div>
      <p part="label">${words.said}</p>
      ${quote ? quotation(view, { ...need, quote }) : nothing}
    </div>
    <div>
      <p part="label">${words.do}</p>
      ${work.map((one) => done(view, one))}
      ${disposition ? html`<p>${dispositionLine(view, disposition)}</p>` : nothing}
      ${
        work.length === 0 && !disposition
          ? html`<p class="quiet">${answer === 'unanswered' ? words.noMeasure : words.notTold}</p>`
          : nothing
      }
    </div>
    <div>
      <p part="label">${words.result}</p>
      ${resultsOf(view, work.map(giving))}
    </div>
  </li>`;
}

/** An action or a measure that answers a need. */
interface Answering {
  readonly work: GivingWork & Pick<Action, 'title' | 'description'>;
  readonly collection: 'actions' | 'measures';
}

function done(view: ClusterView, { work, collection }: Answering): TemplateResult {
  const { linked, text } = view;
  const { description, id, status, title } = work;
  const link = collection === 'measures' ? linked({ collection, id }, text(title)) : undefined;
  return html`<div class="measure">
    <p><b>${link ?? text(title)}</b></p>
    ${description && status !== 'done' ? html`<p>${text(description)}</p>` : nothing}
    <p>${howItGoes(view, work, collection)}</p>
  </div>`;
}

/** What is told of an action that is done is what it gave. */
function giving({ work, collection }: Answering): readonly [GivingWork, Collection] {
  const { description: result, status } = work;
  const isResult = collection === 'actions' && status === 'done' && result !== undefined;
  return [isResult ? { ...work, result } : work, collection];
}

/** How the needs look; how three columns do stands in `columnStyles`. */
export const answeredNeedsStyles = css`
  [part='need'] {
    padding: 0.8em 0 0.6em;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .measure p {
    margin: 0;
  }
  /* In columns their heads stand once. */
  @container (min-width: 46.01em) {
    [part='need']:not(:first-child) [part='label'] {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
