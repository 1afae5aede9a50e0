import type { Day } from '../../base/day.js';
import { earliest, latest } from '../../base/day.js';
import type { Id } from '../../base/id.js';
import type { Contact } from '../../contact/contact.js';
import type { Programme } from '../../programme/programme.js';
import { remembered } from './remembered.js';

/** What is noted of the contacts with one cluster or actor. */
export interface ContactFacts {
  readonly attempts: number;
  /** The last attempt. */
  readonly last: Day;
  /** When it was first reached. */
  readonly reached?: Day | undefined;
  /** When it last answered, if only to decline. */
  readonly answered?: Day | undefined;
  /** A next step is agreed and not done: until its day it is waited for, and then the step itself is asked for. */
  readonly isAwaited: boolean;
}

/**
 * Sums up the contacts with each cluster and actor.
 *
 * A step whose day has come and that the office isn't reminded of, since it has switched `next-step-due` off, is
 * waited for no longer. A contact dated after `today` has not happened yet.
 */
export const contactFacts: (
  programme: Programme,
  today: Day,
) => {
  readonly clusters: ReadonlyMap<Id, ContactFacts>;
  readonly actors: ReadonlyMap<Id, ContactFacts>;
} = remembered(['contacts', 'silent'], ({ contacts, settings }, today) => {
  const asksForSteps = !(settings?.silent ?? []).includes('next-step-due');
  const clusters = new Map<Id, ContactFacts>();
  const actors = new Map<Id, ContactFacts>();
  for (const contact of contacts) {
    if (contact.day > today) continue;
    const { next } = contact;
    const isAwaited = next !== undefined && !next.done && (next.day > today || asksForSteps);
    for (const [facts, id] of [
      [clusters, contact.cluster],
      [actors, contact.actor],
    ] as const) {
      if (id !== undefined) facts.set(id, addContact(facts.get(id), contact, isAwaited));
    }
  }
  return { clusters, actors };
});

function addContact(
  before: ContactFacts | undefined,
  { day, outcome }: Contact,
  isAwaited: boolean,
): ContactFacts {
  return {
    attempts: (before?.attempts ?? 0) + 1,
    last: latest([before?.last, day]) ?? day,
    reached: earliest([before?.reached, outcome === 'reached' ? day : undefined]),
    answered: latest([before?.answered, outcome === 'no-answer' ? undefined : day]),
    isAwaited: isAwaited || (before?.isAwaited ?? false),
  };
}
