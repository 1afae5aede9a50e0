import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';

/** One measured value. Never overwritten: a correction is a new one that names what it corrects. */
export interface Measurement extends Entity {
  readonly indicator: Id;
  readonly day: Day;
  readonly value: number;
  readonly women?: number;
  readonly men?: number;
  readonly source?: string;
  readonly corrects?: Id;
}
