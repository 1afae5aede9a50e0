import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { byId } from '../../shared/entities.js';
import { figuresTable } from '../../shared/figures-table.js';
import type { ActorsKey, RoleCell, RolesGrid } from './roles-grid.js';
import { contactOf, serviceFacts } from './service-facts.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

const roles = ['leads', 'contributes', 'funds'] as const;

/** A longer table is cut. */
const mostServices = 300;

/** What the letters stand for. */
export function legend({ words }: View<ActorsKey>, grid: RolesGrid): TemplateResult {
  return html`<p part="key" class="key">
    ${roles.map((role) => html`<span><b>${words[`letter-${role}`]}</b> ${words[`role-${role}`]}</span> `)}
    ${grid.columns.some(({ hatched }) => hatched) ? html`<span>${words.hatched}</span>` : nothing}
    ${
      grid.rows.some(({ cells }) => cells.some((cell) => cell?.isMarked))
        ? html`<span>${words.marked}</span>`
        : nothing
    }
    <span class="hint">${words.hint}</span>
  </p>`;
}

/** The services that a role stands for, and how to reach them. */
export function panel(
  view: View<ActorsKey>,
  { actor, services: own, theme }: RoleCell,
): TemplateResult {
  const { text, words } = view;
  return html`<div part="panel">
    <p class="quiet">${text(actor.name)} · ${text(theme.name)}</p>
    ${actor.description ? html`<p>${text(actor.description)}</p>` : nothing}
    ${contactOf(view, actor)}
    ${own.map(
      (service) =>
        html`${heading(
          view.headingLevel + 1,
          html`${text(service.name)} <span class="quiet">${words[`role-${service.role}`]}</span>`,
          'title',
        )}
        ${serviceFacts(view, service)}`,
    )}
  </div>`;
}

/** All services as a table. */
export function servicesTable(view: View<ActorsKey>, grid: RolesGrid): TemplateResult {
  const { plain, programme, text, words } = view;
  const actorOf = byId(programme.actors);
  const themeOf = byId(programme.themes);
  return figuresTable(view, {
    columns: [words.service, words.actor, words.role, words.theme],
    rows: grid.services.slice(0, mostServices).map((service) => [
      text(service.name),
      text(actorOf(service.actor)?.name),
      words[`role-${service.role}`],
      view.format.list(
        service.themes.flatMap((id) => {
          const theme = themeOf(id);
          return theme ? [plain(theme.name)] : [];
        }),
      ),
    ]),
  });
}
