import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { Action, Goal, Id, Money } from '../../../src/index.js';
import { fill, joinRooms, planWords } from '../../../src/locales/index.js';
import type { PlannedAction } from '../../../src/published.js';
import { actionStates } from '../../../src/published.js';
import type { TimelineBar } from '../../charts/timeline.js';
import { timeline } from '../../charts/timeline.js';
import type { Described } from '../../shared/described.js';
import { described } from '../../shared/described.js';
import { byId } from '../../shared/entities.js';
import { figuresTable } from '../../shared/figures-table.js';
import { sentenceOf } from '../../shared/format.js';
import { howItGoes, storyWords, subjectOf } from '../measures/measure-line.js';
import type { View } from '../../shared/view.js';

/** The words of a plan. */
export const planRoom = joinRooms(storyWords, planWords);

/** What they are found by. */
export type PlanKey = keyof (typeof planRoom)['sv'];

/** What a plan is shown from. */
export type PlanView = View<PlanKey>;

/** So many rows are drawn, and stand in the table. */
const mostRows = 200;

/** How many actions there are, how they stand, and what is due next. */
export function planSays(view: PlanView, plan: readonly PlannedAction[]): string {
  const { format, plain, today, words } = view;
  if (plan.length === 0) return words.noPlan;
  const parts = actionStates.flatMap((state) => {
    const count = plan.filter((one) => one.state === state).length;
    if (count === 0) return [];
    if (plan.length === 1) return [words[`is-${state}`]];
    return count === 1
      ? [`${words.one} ${words[`is-${state}`]}`]
      : [`${format.words(count)} ${words[`state-${state}`]}`];
  });
  const [next] = plan
    .flatMap(({ action: { due, title }, state }) =>
      due !== undefined && due >= today && (state === 'ongoing' || state === 'planned')
        ? [{ due, title: plain(title) }]
        : [],
    )
    .sort((a, b) => (a.due < b.due ? -1 : 1));
  return [
    sentenceOf(plan.length === 1 ? words.totalOne : words.total, {
      count: format.words(plan.length),
      parts: format.list(parts),
    }),
    next ? fill(words.next, { title: next.title, day: format.day(next.due) }) : '',
  ]
    .join(' ')
    .trim();
}

/** The goals of a plan: the initiative's own, and those that its actions serve. */
export function planGoals(
  { programme, text, words }: PlanView,
  cluster: Id,
  plan: readonly PlannedAction[],
): TemplateResult | typeof nothing {
  const served = new Set(plan.map(({ action }) => action.goal));
  const goals = programme.goals.filter((goal) => goal.cluster === cluster || served.has(goal.id));
  const [first] = goals;
  return first
    ? described([
        [
          words.planGoals,
          goals.slice(0, 20).map((goal: Goal) => html`<p>${text(goal.statement)}</p>`),
        ],
      ])
    : nothing;
}

/** How an action stands: the ball with its word where there is a judgement, else the word alone. */
export function actionStands(view: PlanView, { action, state }: PlannedAction): unknown {
  const isEnded = state === 'done' || state === 'stopped';
  return isEnded && action.since?.[state] === undefined
    ? sentenceOf(view.words[`is-${state}`], {})
    : howItGoes(view, action, 'actions');
}

/** All that is told of an action beside its title and how it stands. */
export function actionFacts(view: PlanView, action: Action): readonly Described[] {
  const { common, format, plain, programme, text, words } = view;
  const actorOf = byId(programme.actors);
  const needOf = byId(programme.needs);
  const names = (list: readonly string[]): string =>
    format.list(list.filter((name) => name !== ''));
  const needs = action.needs.slice(0, mostRows).flatMap((id) => needOf(id)?.quote ?? []);
  const owner = action.owner?.collection === 'actors' ? actorOf(action.owner.id) : undefined;
  const payments = (action.funding ?? []).slice(0, mostRows).flatMap(({ actor, money }) => {
    const name = plain(actorOf(actor)?.name);
    return name ? [fill(words.payment, { actor: name, money: amountOf(view, money) })] : [];
  });
  return [
    [
      words.needed,
      needs.length > 0 &&
        needs.map(
          ({ text: said }) => html`<p>${common.openQuote}${text(said)}${common.closeQuote}</p>`,
        ),
    ],
    [words.goal, text(byId(programme.goals)(action.goal)?.statement)],
    [words.owner, text(owner?.name)],
    [words.when, sentenceOf(whenIs(view, action), {})],
    [words.cost, action.cost && amountOf(view, action.cost)],
    [words.paidBy, names(payments)],
    [words.after, names(titlesBefore(view, action))],
  ];
}

/** A plan over time, what opens of one action, and all of it as a table. */
export function planOverTime(
  view: PlanView,
  plan: readonly PlannedAction[],
  limit: number,
  open: string | undefined,
  onOpen: (action: string) => void,
): TemplateResult {
  const { common, format, text, today, words } = view;
  const startOf = ({ action: { from, due } }: PlannedAction): string => from ?? due ?? 'never';
  const all = plan.slice(0, mostRows);
  const shown = all.slice(0, limit > 0 ? limit : mostRows);
  const byStart = [...shown].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const opened = shown.find(({ action }) => action.id === open)?.action;
  const rest = all.length - shown.length;
  return html`${timeline({
      caption: words.overTime,
      today,
      todayWord: words.today,
      undated: words.undated,
      bars: byStart.map((one) => barOf(view, one)),
      open: opened?.id,
      detail:
        opened &&
        html`${opened.description ? html`<p>${text(opened.description)}</p>` : nothing}
        ${described(actionFacts(view, opened))}`,
      onOpen,
    })}
    ${rest > 0 ? html`<p class="quiet">${fill(common.more, { count: format.number(rest) })}</p>` : nothing}
    <p class="quiet key"><span class="hint">${words.hint}</span> ${words.barKey}</p>
    ${figuresTable(view, {
      columns: [words.action, words.when, words.state, words.after],
      rows: all.map((one) => [
        text(one.action.title),
        whenIs(view, one.action),
        standsInWords(view, one),
        format.list(titlesBefore(view, one.action)),
      ]),
    })}
    ${
      plan.length > mostRows
        ? html`<p class="quiet">${fill(common.cut, { count: format.number(mostRows) })}</p>`
        : nothing
    }`;
}

function barOf(view: PlanView, one: PlannedAction): TimelineBar {
  const { format, plain, text, words } = view;
  const { action, state } = one;
  const before = titlesBefore(view, action);
  const said = [
    plain(action.title),
    whenIs(view, action),
    standsInWords(view, one),
    ...(before.length > 0 ? [`${words.after}: ${format.list(before)}`] : []),
  ];
  return {
    key: action.id,
    label: html`<b>${text(action.title)}</b><br />${actionStands(view, one)}
      ${before.length > 0 ? html`<br /><span class="quiet">${words.after}: ${format.list(before)}</span>` : nothing}`,
    said: said.map((part) => `${sentenceOf(part, {})}.`).join(' '),
    from: action.from,
    due: action.due,
    isSolid: action.status === 'ongoing' || action.status === 'done',
    isLate: state === 'late',
    after: action.after ?? [],
  };
}

/** How an action stands, and the judgement of it where there is one. */
function standsInWords(view: PlanView, { action, state }: PlannedAction): string {
  const status = subjectOf(view, action.id, 'actions')?.status;
  const isJudged = (state === 'late' || state === 'ongoing') && status !== undefined;
  const judged = isJudged ? view.words[`work-${status}`] : undefined;
  return [view.words[`is-${state}`], judged].filter((word) => word).join(', ');
}

function whenIs({ format, words }: PlanView, { from, due }: Action): string {
  const days = {
    from: from === undefined ? '' : format.day(from),
    due: due === undefined ? '' : format.day(due),
  };
  const word = days.from
    ? days.due
      ? words.dates
      : words.fromDay
    : days.due
      ? words.dueDay
      : words.undated;
  return fill(word, days);
}

/** The titles of the actions that one depends on, as far as they are published. */
function titlesBefore({ plain, programme }: PlanView, { after = [] }: Action): readonly string[] {
  const actionOf = byId(programme.actions);
  return after.slice(0, mostRows).flatMap((id) => {
    const title = plain(actionOf(id)?.title);
    return title ? [title] : [];
  });
}

function amountOf({ format, words }: PlanView, { amount, currency }: Money): string {
  return `${format.number(amount)} ${currency === 'SEK' ? words.SEK : currency}`;
}
