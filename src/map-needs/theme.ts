import type { Entity } from '../base/entity.js';
import type { LocalText } from '../base/local-text.js';

/**
 * Between whom a bridge is missing.
 *
 * @see Lindqvist and Sölvell, CLUSNET final report (2011): the seven innovation gaps.
 */
export type Gap =
  | 'research'
  | 'education'
  | 'capital'
  | 'policy'
  | 'firm-to-firm'
  | 'cluster-to-cluster'
  | 'global';

/** What needs are about. */
export interface Theme extends Entity {
  readonly name: LocalText;
  readonly description?: LocalText;
  readonly gap?: Gap;
}
