import type { Instant } from './day.js';
import type { Id } from './id.js';
import type { LocalText } from './local-text.js';
import type { Visibility } from './visibility.js';

/** What every entity has. */
export interface Entity {
  readonly id: Id;
  /** Who may see it; absent means the default of its collection. */
  readonly visibility?: Visibility;
  /** Internal. */
  readonly notes?: string;
  /** Internal: registry number, when it came in, and a possible ground for secrecy, in words. */
  readonly record?: EntityRecord;
  readonly links?: readonly Link[];
}

/** How an entity stands in the region's registry. */
export interface EntityRecord {
  readonly reference?: string;
  readonly received?: Instant;
  readonly secrecy?: string;
}

/** An address on the web or of a mailbox: http, https or mailto. */
export interface Link {
  readonly url: string;
  readonly title?: LocalText;
}
