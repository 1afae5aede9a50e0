import type { CompanySize } from '../base/company-size.js';
import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';
import type { Ref } from '../base/ref.js';

/** A way of working that one cluster masters and others may take over. An absent list suits all. */
export interface Method extends Entity {
  readonly name: LocalText;
  readonly description?: LocalText;
  /** The cluster or actor that masters it. */
  readonly origin?: Ref;
  /** What it is for. */
  readonly themes: readonly Id[];
  readonly sizes?: readonly CompanySize[];
  readonly strengthAreas?: readonly Id[];
  readonly gives?: LocalText;
  readonly doesNotGive?: LocalText;
  readonly demands?: LocalText;
  readonly covers?: readonly MethodCover[];
  readonly evidence?: LocalText;
  readonly derivedFrom?: Id;
}

/** Which share of a cluster's companies already works so, from 0 to 1. */
export interface MethodCover {
  readonly cluster: Id;
  readonly share: number;
}
