import type { Day } from '../base/day.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Money } from '../base/money.js';
import type { Ref } from '../base/ref.js';
import type { StatusDays, WorkStatus } from '../base/work.js';

/** One activity of a cluster's action plan. */
export interface Action extends Entity {
  readonly cluster: Id;
  readonly title: LocalText;
  readonly description?: LocalText;
  /** The needs that it answers. */
  readonly needs: readonly Id[];
  readonly goal?: Id;
  /** An actor or a person. */
  readonly owner?: Ref;
  readonly from?: Day;
  readonly due?: Day;
  readonly status: WorkStatus;
  /** The actions that it depends on. */
  readonly after?: readonly Id[];
  readonly cost?: Money;
  readonly funding?: readonly { readonly actor: Id; readonly money: Money }[];
  readonly method?: Id;
  readonly since?: StatusDays;
}
