import type { Collection } from '../base/collections.js';
import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import type { EntityOf } from '../programme/programme.js';
import { pick, publicEvents } from './public-events.js';
import type { Telling } from './telling.js';

/** What the telling of one entity in the office's own story stands on. */
export interface OfficeTelling extends Telling {
  /** Whether an item of a meeting belongs in this story. */
  readonly isItemTold: (of: Ref | undefined, meetingOf: Id | undefined) => boolean;
}

/** The events of each collection's entities that have a day; themes, actors, goals and such have none. */
export const storyEvents: {
  readonly [C in Collection]?: (entity: EntityOf<C>, telling: OfficeTelling) => void;
} = {
  ...publicEvents,
  contacts: (contact, { tell }) =>
    tell(`contact-${contact.outcome}`, contact.day, pick(contact, 'channel', 'direction')),
  assessments: (assessment, { tell }) =>
    tell(
      assessment.done ? 'assessment-done' : 'assessment-planned',
      assessment.day,
      pick(assessment, 'method', 'companies'),
    ),
  supports: ({ answers, asked, delivered, kind, received }, { tell }) => {
    tell('support-asked', asked?.day, { kind, amount: asked?.amount, unit: asked?.unit });
    const unit = answers?.findLast((answer) => answer.kind === 'promised')?.unit ?? asked?.unit;
    for (const answer of answers ?? []) {
      const values = pick(answer, 'amount', 'unit', 'why', 'basis', 'reference');
      tell(`support-${answer.kind}`, answer.day, { kind, ...values });
    }
    for (const { amount, day } of delivered ?? []) {
      const values = amount === undefined ? {} : { amount, unit };
      tell('support-delivered', day, { kind, ...values });
    }
    tell('support-received', received?.day, { kind, remark: received?.remark });
  },
  meetings: ({ cluster: about, day, items }, { isItemTold, nameOf, tell }) => {
    for (const { decision, done, of, said } of items) {
      if (!isItemTold(of, about)) continue;
      const values = { of, ...(of ? { subject: nameOf(of) } : {}), said, decision };
      if (decision !== undefined) tell('meeting-decided', day, values);
      else if (said !== undefined) tell('meeting-discussed', day, values);
      tell('meeting-item-done', done, values);
    }
  },
};
