import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';

/** A statement that all who speak for the region share. */
export interface Message extends Entity {
  readonly statement: LocalText;
  /** What to stress. */
  readonly factors?: readonly LocalText[];
  readonly audience?: LocalText;
  readonly uses?: readonly MessageUsed[];
}

/** Where an actor used a message; `text` when its words differed. */
export interface MessageUsed {
  readonly actor: Id;
  readonly where: string;
  readonly day: Day;
  readonly text?: LocalText;
}
