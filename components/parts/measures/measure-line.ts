import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Collection, Measure, SubjectStatus } from '../../../src/index.js';
import {
  answersWords,
  crossNeedsWords,
  fill,
  joinRooms,
  seriesWords,
  statusesWords,
} from '../../../src/locales/index.js';
import { ball } from '../../charts/ball.js';
import { byId } from '../../shared/entities.js';
import { sentenceOf } from '../../shared/format.js';
import { indicatorLine } from '../follow-up/indicator-line.js';
import { withheldWord } from '../aggregate/needs-grid.js';
import type { View } from '../../shared/view.js';

/** The words of a story. */
export const storyWords = joinRooms(
  joinRooms(crossNeedsWords, answersWords),
  joinRooms(statusesWords, seriesWords),
);

/** What they are found by. */
export type StoryKey = keyof (typeof storyWords)['sv'];

/** What a story is made from. */
export type CrossNeedsView = View<StoryKey>;

/** What is told of a piece of work, be it a measure or an action. */
export type Work = Pick<Measure, 'id' | 'status' | 'from' | 'due' | 'since'>;

/** How the office's follow-up says that a measure, or an action, stands. */
export function subjectOf(
  { programme }: View,
  work: string,
  collection: Collection = 'measures',
): SubjectStatus | undefined {
  return programme.published.followUp.subjects.find(
    ({ ref }) => ref !== 'programme' && ref.collection === collection && ref.id === work,
  );
}

/** The decision that a measure rests on. */
export function decision(
  view: CrossNeedsView,
  { mandate }: Measure,
): TemplateResult | typeof nothing {
  const decided = byId(view.programme.mandates)(mandate);
  if (!decided?.reference) return nothing;
  const words = fill(view.words.decided, {
    body: view.plain(decided.body),
    reference: decided.reference,
  });
  return html`<p class="quiet">${words}</p>`;
}

/** The ball and the arrow of a measure, or an action, with their words, and until when it goes on. */
export function howItGoes(
  view: CrossNeedsView,
  measure: Work,
  collection: Collection = 'measures',
): TemplateResult {
  const { format, words } = view;
  const when = whenOf(view, measure);
  if (measure.status === 'planned' || measure.status === 'proposed') {
    return ball('not-started', sentenceOf(when || words['work-not-started'], {}));
  }
  const ended = measure.status === 'done' || measure.status === 'stopped';
  if (ended) {
    const day = measure.since?.[measure.status];
    const word = measure.status === 'done' ? words.done : words.stopped;
    return html`${day ? sentenceOf(word, { month: format.month(day) }) : nothing}`;
  }
  const subject = subjectOf(view, measure.id, collection);
  const status = subject?.status ?? 'not-assessable';
  const development = subject?.development && {
    way: subject.development,
    word: words[subject.development],
  };
  const word = sentenceOf(words[`work-${status}`], {});
  return html`${ball(status, when ? `${word}, ${when}` : word, development)}`;
}

function whenOf({ format, today, words }: CrossNeedsView, { from, due, status }: Work): string {
  if ((status === 'planned' || status === 'ongoing') && due !== undefined && due < today) {
    return fill(words.late, { month: format.month(due) });
  }
  // A day that has passed is none on which anything begins.
  if (status === 'planned' && from !== undefined && from > today) {
    return fill(words.starts, { month: format.month(from) });
  }
  return status === 'ongoing' && due !== undefined
    ? fill(words.until, { month: format.month(due) })
    : '';
}

/** Whom a measure has reached the last time that it was counted; "under 3" where it is over too few to publish. */
export function reachedOf(
  view: CrossNeedsView,
  { id, reached = [] }: Pick<Measure, 'id' | 'reached'>,
): string | undefined {
  const { format, programme, words } = view;
  const last = [...reached].sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  if (!last) return undefined;
  const field = `reached.${reached.indexOf(last)}`;
  const isWithheld = programme.published.withheld.some(
    (one) => one.field === field && one.ref.collection === 'measures' && one.ref.id === id,
  );
  if (isWithheld) return fill(words.reached, { count: withheldWord(view) });
  if (last.companies === undefined) return undefined;
  const isSplit = last.women !== undefined && last.men !== undefined;
  return fill(isSplit ? words.reachedSplit : words.reached, {
    count: format.number(last.companies),
    women: format.number(last.women ?? 0),
    men: format.number(last.men ?? 0),
  });
}

/** The key indicator of a measure, or an action, as a line, else its first. */
export function keyIndicatorOf(
  view: CrossNeedsView,
  measure: Pick<Measure, 'id'>,
  collection: Collection = 'measures',
): TemplateResult | typeof nothing {
  const used = view.programme.indicators.filter(
    ({ of }) => of !== 'programme' && of.collection === collection && of.id === measure.id,
  );
  const indicator = used.find(({ key }) => key) ?? used[0];
  return indicator ? indicatorLine(view, indicator) : nothing;
}
