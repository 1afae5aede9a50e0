import { html } from 'lit';

import type { Actor, Service, Theme } from '../../../src/index.js';
import type { actorsWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import type { HeatCell, HeatColumn, HeatRow } from '../../charts/heat-map.js';
import type { ServicesKey } from './service-facts.js';
import type { View } from '../../shared/view.js';

/** The words of the matrix of actors. */
export type ActorsKey = keyof (typeof actorsWords)['sv'] | ServicesKey;

/** What an actor does in a theme. */
export interface RoleCell {
  readonly key: string;
  readonly actor: Actor;
  readonly theme: Theme;
  readonly services: readonly Service[];
}

/** Actors by theme, as rows and columns. */
export interface RolesGrid {
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly cells: readonly RoleCell[];
  /** All that have a service here, shown or not. */
  readonly actors: readonly Actor[];
  readonly services: readonly Service[];
  readonly themes: readonly Theme[];
  /** Those that have none. */
  readonly others: readonly Actor[];
}

const sectors = ['business', 'public', 'academia', 'civil-society'] as const;
const roles = ['leads', 'funds', 'contributes'] as const;
// As heavy as it looks: who leads is filled, who contributes is tinted, who funds has a broken line around.
const stepOf = { leads: 4, contributes: 1, funds: 0 } as const;

// A larger matrix can be read by nobody.
const mostRows = 120;
const mostColumns = 30;

/**
 * Lays actors out by theme, sector by sector; an actor without a service in the themes has no row.
 *
 * @param only - The one theme to show; all when empty.
 * @param limit - How many actors to show.
 */
export function rolesGrid(view: View<ActorsKey>, only: string, limit: number): RolesGrid {
  const { format, plain, programme, text, words } = view;
  const { gaps, overlaps } = programme.published.supportRoles;
  const themes = programme.themes.filter(({ id }) => only === '' || id === only);
  const wanted = new Set(themes.map(({ id }) => id));
  const services = programme.services.filter((service) =>
    service.themes.some((theme) => wanted.has(theme)),
  );
  const byActor = new Map<string, Service[]>();
  for (const service of services) {
    byActor.set(service.actor, [...(byActor.get(service.actor) ?? []), service]);
  }
  const sorted = sectors.flatMap((sector) =>
    programme.actors.filter((actor) => actor.sector === sector),
  );
  const actors = sorted.filter(({ id }) => byActor.has(id));
  const overlapping = new Set(
    overlaps.flatMap(({ theme, services: ids }) => ids.map((id) => `${theme} ${id}`)),
  );
  const shown = themes.slice(0, mostColumns);
  const cells: RoleCell[] = [];
  const cell = (actor: Actor, theme: Theme): HeatCell | undefined => {
    const own = byActor.get(actor.id)?.filter((one) => one.themes.includes(theme.id)) ?? [];
    const has = roles.filter((role) => own.some((one) => one.role === role));
    if (has[0] === undefined) return undefined;
    const key = JSON.stringify([actor.id, theme.id]);
    cells.push({ key, actor, theme, services: own });
    return {
      key,
      count: has.map((role) => words[`letter-${role}`]).join(''),
      step: stepOf[has[0]],
      unseen: has.map((role) => words[`role-${role}`]).join(', '),
      isMarked: own.some(({ id }) => overlapping.has(`${theme.id} ${id}`)),
    };
  };
  const rows = actors.slice(0, Math.min(mostRows, limit)).map((actor, index): HeatRow => {
    const isFirst = actors[index - 1]?.sector !== actor.sector;
    const count = actors.filter(({ sector }) => sector === actor.sector).length;
    const counted = fill(count === 1 ? words.countOne : words.count, {
      count: format.number(count),
    });
    return {
      key: actor.id,
      label: html`${text(actor.name)} <span class="quiet">${words[`reach-${actor.reach}`]}</span>`,
      cells: shown.map((theme) => cell(actor, theme)),
      total: format.number(byActor.get(actor.id)?.length ?? 0),
      group: isFirst
        ? html`${words[`sector-${actor.sector}`]} <span class="quiet">${counted}</span>`
        : undefined,
    };
  });
  return {
    columns: shown.map(({ id, name }): HeatColumn => ({
      key: id,
      label: html`<span>${plain(name)}</span>`,
      ...(gaps.some(({ theme }) => theme === id) ? { hatched: words.noTheme } : {}),
    })),
    rows,
    cells,
    actors,
    services,
    themes,
    others: sorted.filter(({ id }) => !byActor.has(id)),
  };
}
