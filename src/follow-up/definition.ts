import type { Entity } from '../base/entity.js';
import type { LocalText } from '../base/local-text.js';

/** What an indicator counts, apart from its use. Only uses of one definition are ever added up. */
export interface Definition extends Entity {
  readonly name: LocalText;
  readonly method?: LocalText;
  readonly unit: string;
  /** The unit in other languages; `unit` stands where this is absent. */
  readonly unitName?: LocalText;
  /** Which way is better. */
  readonly direction: 'up' | 'down';
  readonly source?: DefinitionSource;
  readonly split?: 'women-men';
}

/** Where the figures come from, such as a Kolada id and area. */
export interface DefinitionSource {
  readonly system: string;
  readonly id: string;
  readonly area?: string;
}
