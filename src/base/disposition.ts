import type { Day } from './day.js';
import type { Id } from './id.js';
import type { LocalText } from './local-text.js';

/** An answer to a need other than doing it: no, because; passed on; met in another way. */
export interface Disposition {
  readonly kind: 'declined' | 'passed-on' | 'met-otherwise';
  /** The actor that it was passed on to. */
  readonly to?: Id;
  readonly why: LocalText;
  readonly day: Day;
  readonly reference?: string;
}
