import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { LocalText } from '../base/local-text.js';
import type { Ref } from '../base/ref.js';
import type { Programme } from '../programme/programme.js';
import { nameOf, nameOfEntity } from './name-of.js';
import type { StoryCode } from './story-codes.js';

/** Something that happened on a day. */
export interface StoryEvent {
  readonly day: Day;
  /** Whom or what it happened to. */
  readonly ref: Ref;
  readonly what: StoryCode;
  /** What a sentence needs: `subject`, the words that `ref` goes by, always; of texts, all languages. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What the telling of one entity stands on. */
export interface Telling {
  readonly programme: Programme;
  readonly nameOf: (ref: Ref) => LocalText;
  /** Tells it, if the day is known; values that are not are left out. */
  readonly tell: (
    what: StoryCode,
    day: Day | undefined,
    values?: Readonly<Record<string, unknown>>,
  ) => void;
}

/** Gives a way to put what happened to an entity into a story. */
export function tellInto(
  story: StoryEvent[],
  programme: Programme,
  ref: Ref,
  entity: Entity,
): Telling {
  return {
    programme,
    nameOf: (other) => nameOf(programme, other),
    tell: (what, day, values) => {
      if (day === undefined) return;
      const subject = nameOfEntity(programme, ref.collection, entity);
      const known: Record<string, unknown> = { subject };
      for (const name in values) if (values[name] !== undefined) known[name] = values[name];
      story.push({ day, ref, what, values: known });
    },
  };
}
