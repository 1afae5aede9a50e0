import type { Id } from '../base/id.js';
import type { Ref } from '../base/ref.js';
import { withoutUndefined } from '../base/without-undefined.js';
import { entitiesById } from '../programme/index-of.js';
import type { Programme } from '../programme/programme.js';
import { overlapOf } from '../system/overlap.js';
import { supportRoles } from '../system/support-roles.js';
import type { NeedsAggregate, Receivers, SupportRoles } from './published.js';

/**
 * Gives of the support roles what may be published: no service, theme or strength area that was left out, no overlap
 * with a service that was, and no gap in a theme whose figures are withheld.
 *
 * @param shown - The figures as they are published.
 */
export function includedRoles(
  programme: Programme,
  shown: NeedsAggregate,
  isIncluded: (ref: Ref) => boolean,
): SupportRoles {
  const roles = supportRoles(programme);
  const services = entitiesById(programme, 'services');
  const isTheme = ({ theme }: { readonly theme: Id }): boolean =>
    isIncluded({ collection: 'themes', id: theme });
  const isService = (id: Id): boolean => isIncluded({ collection: 'services', id });
  const shownThemes = new Set(
    shown.themes.flatMap(({ theme, withheld }) => (withheld ? [] : [theme])),
  );
  const isShown = ({ theme }: { readonly theme: Id }): boolean => shownThemes.has(theme);
  const only = ({ strengthAreas, ...receivers }: Receivers = {}): Receivers => ({
    ...receivers,
    ...(strengthAreas && {
      strengthAreas: strengthAreas.filter((id) => isIncluded({ collection: 'strengthAreas', id })),
    }),
  });
  const partial = (roles.partial ?? [])
    .filter(isShown)
    .map(({ theme, missing, unclear }) => {
      const left = { missing: filled(only(missing)), unclear: filled(only(unclear)) };
      return { theme, ...withoutUndefined(left) };
    })
    .filter(({ missing, unclear }) => missing ?? unclear);
  return {
    overlaps: roles.overlaps.filter(isTheme).flatMap(({ theme, services: ids }) => {
      const left = ids.filter(isService).flatMap((id) => services.get(id) ?? []);
      const overlap = overlapOf(left);
      if (!overlap) return [];
      const { receivers } = overlap;
      return [{ theme, ...overlap, ...(receivers && { receivers: only(receivers) }) }];
    }),
    gaps: roles.gaps.filter(isShown),
    unclear: roles.unclear
      .filter(isTheme)
      .map((row) => ({ ...row, services: row.services.filter(isService) }))
      .filter((row) => row.services.length > 0),
    ...(partial.length > 0 ? { partial } : {}),
  };
}

/** Receivers without the lists that have become empty; nothing when all have. */
function filled(receivers: Receivers): Receivers | undefined {
  const all: readonly (readonly [string, readonly string[]])[] = Object.entries(receivers);
  const lists = all.filter(([, values]) => values.length > 0);
  return lists.length > 0 ? Object.fromEntries(lists) : undefined;
}
