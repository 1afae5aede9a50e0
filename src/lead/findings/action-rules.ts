import type { Day } from '../../base/day.js';
import { addDays, earliest } from '../../base/day.js';
import type { Action } from '../../plan/action.js';
import { entitiesById } from '../../programme/index-of.js';
import type { Finding, FindingCode } from './finding.js';
import { makeFinding } from './finding.js';
import type { FindingRule } from './finding-rule.js';
import { makeRule } from './finding-rule.js';
import { isLate, isOpen, openedOn } from './open-work.js';
import { refsTo, refTo } from './refs.js';
import { sinceOf } from './since-of.js';
import { takingPart } from './taking-part.js';

/**
 * Actions of clusters that take part; the owner, else the cluster's lead, is responsible. What has no other day holds
 * since the action was proposed, planned or begun, else since its cluster was identified.
 *
 * - `action-without-need`: it is `proposed`, `planned` or `ongoing`, and answers no need.
 * - `action-without-owner`, `action-without-dates` (it lacks the day it begins or the day it is due): it is `planned` or
 *   `ongoing`. What is only proposed need not have them.
 * - `action-overdue`: it is `planned` or `ongoing`, and its day is past. Due that day; from the next.
 * - `action-waiting`: it is `planned`, and an action that it comes after is overdue. Since the day after that one's
 *   day; due when it was to begin itself.
 */
export const actionRules: readonly FindingRule[] = [
  makeRule(
    [
      'action-without-need',
      'action-without-owner',
      'action-without-dates',
      'action-overdue',
      'action-waiting',
    ],
    ['clusters', 'actions', 'period'],
    (programme, today) => {
      const parts = takingPart(programme, today);
      const found: Finding[] = [];
      for (const action of programme.actions) {
        const part = parts.get(action.cluster);
        if (!part || action.status === 'done' || action.status === 'stopped') continue;
        const subject = refTo('actions', action.id);
        const who = action.owner ?? part.lead;
        const lacks = (code: FindingCode): void => {
          const opened = earliest([action.since?.proposed, openedOn(action)]);
          const since = sinceOf(today, [opened, part.from, programme.period.from]);
          found.push(makeFinding(code, subject, { since, who }));
        };
        if (action.needs.length === 0) lacks('action-without-need');
        if (!isOpen(action)) continue;
        const { due, from, owner, status } = action;
        if (!owner) lacks('action-without-owner');
        if (from === undefined || due === undefined) lacks('action-without-dates');
        if (due !== undefined && isLate(action, today)) {
          const told = { since: addDays(due, 1), due, who };
          found.push(makeFinding('action-overdue', subject, told));
        }
        const late = status === 'planned' ? lateBefore(action, today) : [];
        const first = earliest(late.map((before) => before.due));
        if (first !== undefined) {
          const ids = late.map(({ id }) => id);
          const values = { count: late.length, actions: refsTo('actions', ids) };
          const told = { since: addDays(first, 1), due: from, who, values };
          found.push(makeFinding('action-waiting', subject, told));
        }
      }
      return found;

      function lateBefore({ after = [] }: Action, day: Day): readonly Action[] {
        if (after.length === 0) return [];
        const actions = entitiesById(programme, 'actions');
        return [...new Set(after)].flatMap((id) => {
          const before = actions.get(id);
          return before && isLate(before, day) ? [before] : [];
        });
      }
    },
  ),
];
