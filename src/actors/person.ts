import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';

/** A person whom the office works with. Internal throughout: it never leaves. */
export interface Person extends Entity {
  readonly name: string;
  readonly actor?: Id;
  readonly cluster?: Id;
  readonly role?: string;
  readonly email?: string;
  readonly phone?: string;
  /** The lawful basis for keeping this. */
  readonly basis: string;
  readonly eraseAfter: Day;
}
