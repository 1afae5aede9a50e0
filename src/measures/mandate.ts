import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';

/** A decision by a political body. A measure names its mandate. */
export interface Mandate extends Entity {
  readonly body: LocalText;
  readonly title: LocalText;
  /** Registry number, RUN/nnn/yyyy. */
  readonly reference?: string;
  readonly day: Day;
  readonly period?: { readonly from: Day; readonly to: Day };
  readonly goals?: readonly Id[];
}
