import type { Entity } from '../base/entity.js';
import type { Id } from '../base/id.js';
import type { LocalText } from '../base/local-text.js';

/** What is to be reached, by a cluster's plan or by the programme. */
export interface Goal extends Entity {
  readonly statement: LocalText;
  readonly level: 'activity' | 'output' | 'outcome' | 'impact';
  /** Without one it is the programme's goal. */
  readonly cluster?: Id;
  readonly parent?: Id;
}
