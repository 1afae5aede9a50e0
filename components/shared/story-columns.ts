import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type {
  CrossCuttingNeed,
  Disposition,
  Measure,
  Need,
  SubjectStatus,
} from '../../src/index.js';
import {
  answersWords,
  crossNeedsWords,
  fill,
  joinRooms,
  statusesWords,
} from '../../src/locales/index.js';
import { ball } from '../charts/ball.js';
import { byId } from './entities.js';
import { sentenceOf } from './format.js';
import { indicatorLine } from './indicator-line.js';
import type { View } from './view.js';
import { heading } from './view.js';

/** The words of a story. */
export const storyWords = joinRooms(joinRooms(crossNeedsWords, answersWords), statusesWords);

/** What they are found by. */
export type StoryKey = keyof (typeof storyWords)['sv'];

/** What the three columns are made from. */
export type CrossNeedsView = View<StoryKey>;

const mostQuotes = 2;

/** The needs whose words stand for the rest: the most severe first, and at first one from each cluster. */
export function whoSays({ programme }: View, need: CrossCuttingNeed): readonly Need[] {
  const needOf = byId(programme.needs);
  const quoted = need.needs
    .flatMap((id) => needOf(id) ?? [])
    .filter(({ quote }) => quote !== undefined)
    .sort((a, b) => b.severity - a.severity);
  const seen = new Set<string | undefined>();
  const first = quoted.filter(({ cluster }) => !seen.has(cluster) && seen.add(cluster));
  return [...new Set([...first, ...quoted])].slice(0, mostQuotes);
}

/** The measures that answer a need, with how they go; or why there is none. */
export function whatIsDone(view: CrossNeedsView, need: CrossCuttingNeed): TemplateResult {
  const measures = measuresOf(view, need);
  if (measures.length > 0) return html`${measures.map((measure) => measureLine(view, measure))}`;
  const dispositions = dispositionsOf(view, need);
  if (dispositions.length > 0) {
    return html`${dispositions.map((one) => html`<p>${dispositionLine(view, one)}</p>`)}`;
  }
  const words = need.answer === 'settled' ? view.words.settled : view.words.noMeasure;
  return html`<p class="quiet">${words}</p>`;
}

/** The results and key figures of the measures that answer a need; or when they are to be followed up. */
export function whatItGave(view: CrossNeedsView, need: CrossCuttingNeed): TemplateResult {
  const measures = measuresOf(view, need);
  const given = measures.flatMap((measure) => {
    const result = resultOf(view, measure);
    const line = keyIndicatorOf(view, measure);
    return result === nothing && line === nothing ? [] : [html`${result}${line}`];
  });
  if (given.length > 0) return html`${given}`;
  if (measures.length === 0) return html`<p class="quiet">–</p>`;
  const due = measures
    .map(({ id }) => subjectOf(view, id)?.nextDue)
    .filter((day) => day !== undefined && day > view.today)
    .sort()[0];
  const first = due ? fill(view.words.firstCheck, { month: view.format.month(due) }) : '';
  return html`<p class="quiet">${view.words.tooEarly} ${first}</p>`;
}

function measuresOf({ programme }: View, need: CrossCuttingNeed): readonly Measure[] {
  const measureOf = byId(programme.measures);
  return need.measures.flatMap((id) => measureOf(id) ?? []);
}

function subjectOf({ programme }: View, measure: string): SubjectStatus | undefined {
  return programme.published.followUp.subjects.find(
    ({ ref }) => ref !== 'programme' && ref.collection === 'measures' && ref.id === measure,
  );
}

function measureLine(view: CrossNeedsView, measure: Measure): TemplateResult {
  const { linked, text } = view;
  const title = text(measure.title);
  const link = linked({ collection: 'measures', id: measure.id }, title);
  return html`<div class="measure">
    ${heading(view.headingLevel + 3, link ?? title, 'title')}
    ${measure.description ? html`<p>${text(measure.description)}</p>` : nothing}
    ${decision(view, measure)}
    <p>${howItGoes(view, measure)}</p>
  </div>`;
}

function decision(view: CrossNeedsView, { mandate }: Measure): TemplateResult | typeof nothing {
  const decided = byId(view.programme.mandates)(mandate);
  if (!decided?.reference) return nothing;
  const words = fill(view.words.decided, {
    body: view.plain(decided.body),
    reference: decided.reference,
  });
  return html`<p class="quiet">${words}</p>`;
}

function howItGoes(view: CrossNeedsView, measure: Measure): TemplateResult {
  const { format, words } = view;
  const when = whenOf(view, measure);
  if (measure.status === 'planned' || measure.status === 'proposed') {
    return ball('not-started', sentenceOf(when || words['work-not-started'], {}));
  }
  const subject = subjectOf(view, measure.id);
  const status = subject?.status ?? 'not-assessable';
  const development = subject?.development && {
    way: subject.development,
    word: words[subject.development],
  };
  const word = sentenceOf(words[`work-${status}`], {});
  if (measure.status === 'done') {
    const done = measure.since?.done;
    return html`${done ? sentenceOf(words.done, { month: format.month(done) }) : nothing}`;
  }
  return html`${ball(status, when ? `${word}, ${when}` : word, development)}`;
}

function whenOf({ format, words }: CrossNeedsView, { from, due, status }: Measure): string {
  if (status === 'planned' && from !== undefined) {
    return fill(words.starts, { month: format.month(from) });
  }
  return status === 'ongoing' && due !== undefined
    ? fill(words.until, { month: format.month(due) })
    : '';
}

function dispositionsOf({ programme }: View, need: CrossCuttingNeed): readonly Disposition[] {
  const group = need.kind === 'group' ? byId(programme.needGroups)(need.id) : undefined;
  if (group?.disposition) return [group.disposition];
  if (need.answer !== 'settled') return [];
  const needOf = byId(programme.needs);
  return need.needs.flatMap((id) => needOf(id)?.disposition ?? []).slice(0, 1);
}

function dispositionLine({ plain, programme, words }: CrossNeedsView, one: Disposition): string {
  const why = plain(one.why);
  const actor = byId(programme.actors)(one.to);
  switch (one.kind) {
    case 'declined':
      return fill(words.declinedWhy, { why });
    case 'met-otherwise':
      return fill(words.metWhy, { why });
    default:
      return actor
        ? fill(words.passedOnWhy, { why, actor: plain(actor.name) })
        : fill(words.passedOnWhyNobody, { why });
  }
}

function resultOf(
  { format, text, words }: CrossNeedsView,
  { result, reached }: Measure,
): TemplateResult | typeof nothing {
  const last = [...(reached ?? [])].sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
  if (result !== undefined) return html`<p>${text(result)}</p>`;
  if (last?.companies === undefined) return nothing;
  const split = last.women !== undefined && last.men !== undefined;
  const values = {
    count: format.number(last.companies),
    women: format.number(last.women ?? 0),
    men: format.number(last.men ?? 0),
  };
  return html`<p>${fill(split ? words.reachedSplit : words.reached, values)}</p>`;
}

function keyIndicatorOf(view: CrossNeedsView, measure: Measure): TemplateResult | typeof nothing {
  const used = view.programme.indicators.filter(
    ({ of }) => of !== 'programme' && of.collection === 'measures' && of.id === measure.id,
  );
  const indicator = used.find(({ key }) => key) ?? used[0];
  return indicator ? indicatorLine(view, indicator) : nothing;
}

/** How the three columns look. */
export const columnStyles = css`
  .story {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 1.2em 2em;
  }
  [part='label'] {
    margin: 0 0 0.35em;
    font-size: 0.88em;
    letter-spacing: 0;
    color: var(--_accent);
  }
  .measure [part='title'] {
    font-size: 1em;
    margin: 0;
  }
  .measure {
    margin: 0 0 1em;
  }
  .story p {
    margin: 0 0 0.5em;
    line-height: 1.42;
  }
  .quiet {
    color: var(--_quiet);
  }
  @container (max-width: 46em) {
    .story {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
