import * as fc from 'fast-check';

import type { Edit, Id, Programme } from '../../src/index.js';

/** Makes edits of whatever programme they meet: each stands for what is there then. */
export type DrawnEdit = (programme: Programme) => Edit[];

const which = fc.nat({ max: 60 });
const some = fc.array(which, { maxLength: 3 });
const status = fc.constantFrom('proposed', 'planned', 'ongoing', 'done', 'stopped' as const);
const severity = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const);
const companies = fc.option(fc.nat({ max: 12 }), { nil: undefined });
const id = fc.nat({ max: 9 }).map((number) => `new-${number}`);
const disposition = fc.option(
  fc.constant({ kind: 'declined', why: 'Not ours', day: '2026-01-01' } as const),
  { nil: undefined },
);

function pick<T>(from: readonly T[], at: number): T | undefined {
  return from[at % Math.max(1, from.length)];
}

function idsAt(entities: readonly { readonly id: Id }[], at: readonly number[]): Id[] {
  return [...new Set(at.flatMap((one) => pick(entities, one)?.id ?? []))];
}

const needFields = fc.record({ severity, companies, themes: some, cluster: which, disposition });

const drawn: readonly fc.Arbitrary<DrawnEdit>[] = [
  fc.tuple(which, needFields, fc.boolean()).map(([at, fields, moves]) => (programme) => {
    const need = pick(programme.needs, at);
    if (!need) return [];
    const cluster = pick(programme.clusters, fields.cluster)?.id;
    const places = {
      themes: idsAt(programme.themes, fields.themes),
      ...(cluster ? { cluster } : {}),
    };
    const { severity: grade, companies: count, disposition: settled } = fields;
    const own = { severity: grade, companies: count, disposition: settled };
    return [{ patch: 'needs', id: need.id, fields: moves ? { ...own, ...places } : own }];
  }),
  fc.tuple(id, needFields).map(([own, fields]) => (programme) => {
    const cluster = pick(programme.clusters, fields.cluster)?.id;
    return [
      {
        put: 'needs',
        entity: {
          id: own,
          ...(cluster === undefined ? {} : { cluster }),
          themes: idsAt(programme.themes, fields.themes),
          statement: 'New',
          severity: fields.severity,
          urgency: 'now',
          evidence: 'said',
          ...(fields.companies === undefined ? {} : { companies: fields.companies }),
        },
      },
    ];
  }),
  which.map((at) => (programme) => {
    const need = pick(programme.needs, at)?.id;
    if (need === undefined) return [];
    const without = (ids: readonly Id[]): Id[] => ids.filter((one) => one !== need);
    return [
      ...programme.needGroups.map((group): Edit => ({
        patch: 'needGroups',
        id: group.id,
        fields: { needs: without(group.needs) },
      })),
      ...programme.actions.map((action): Edit => ({
        patch: 'actions',
        id: action.id,
        fields: { needs: without(action.needs) },
      })),
      ...programme.measures.flatMap((measure): Edit[] =>
        measure.needs
          ? [{ patch: 'measures', id: measure.id, fields: { needs: without(measure.needs) } }]
          : [],
      ),
      { remove: 'needs', id: need },
    ];
  }),
  fc.tuple(which, some, companies).map(([at, areas, micro]) => (programme) => {
    const cluster = pick(programme.clusters, at)?.id;
    if (cluster === undefined) return [];
    const fields = {
      strengthAreas: idsAt(programme.strengthAreas, areas),
      companies: micro === undefined ? undefined : { micro },
    };
    return [{ patch: 'clusters', id: cluster, fields }];
  }),
  fc.tuple(id, some).map(([own, areas]) => (programme) => [
    {
      put: 'clusters',
      entity: {
        id: own,
        name: 'New',
        origin: 'existing',
        identified: '2026-01-01',
        strengthAreas: idsAt(programme.strengthAreas, areas),
      },
    },
  ]),
  fc.tuple(id, which, status, some).map(([own, at, how, needs]) => (programme) => {
    const cluster = pick(programme.clusters, at)?.id;
    if (cluster === undefined) return [];
    const ids = idsAt(programme.needs, needs);
    const entity = { id: own, cluster, title: 'New', status: how as 'done', needs: ids };
    return [{ put: 'actions', entity }];
  }),
  fc.tuple(which, status).map(([at, how]) => (programme) => {
    const action = pick(programme.actions, at)?.id;
    if (action === undefined) return [];
    return [{ patch: 'actions', id: action, fields: { status: how as 'done' } }];
  }),
  fc.tuple(id, status, some, some).map(([own, how, needs, groups]) => (programme) => [
    {
      put: 'measures',
      entity: {
        id: own,
        title: 'New',
        kind: 'direct-support',
        status: how as 'done',
        needs: idsAt(programme.needs, needs),
        needGroups: idsAt(programme.needGroups, groups),
      },
    },
  ]),
  fc.tuple(which, status, fc.string()).map(([at, how, title]) => (programme) => {
    const measure = pick(programme.measures, at)?.id;
    if (measure === undefined) return [];
    return [{ patch: 'measures', id: measure, fields: { status: how as 'done', title } }];
  }),
  fc.tuple(id, which, some, disposition).map(([own, at, needs, settled]) => (programme) => {
    const theme = pick(programme.themes, at)?.id;
    if (theme === undefined) return [];
    const ids = idsAt(programme.needs, needs);
    const entity = { id: own, statement: `Group of ${ids.length}`, theme, needs: ids };
    return [{ put: 'needGroups', entity: settled ? { ...entity, disposition: settled } : entity }];
  }),
  fc.tuple(which, fc.string(), disposition).map(([at, statement, settled]) => (programme) => {
    const group = pick(programme.needGroups, at)?.id;
    if (group === undefined) return [];
    return [{ patch: 'needGroups', id: group, fields: { statement, disposition: settled } }];
  }),
  fc.tuple(which, fc.string()).map(([at, name]) => (programme) => {
    const theme = pick(programme.themes, at)?.id;
    return theme === undefined ? [] : [{ patch: 'themes', id: theme, fields: { name } }];
  }),
  fc.constantFrom(0.3, 0.8).map((assumedReach) => () => [{ set: { settings: { assumedReach } } }]),
];

/** Edits of every kind that needs, and what becomes of them, depend on. */
export const arbitraryEdit: fc.Arbitrary<DrawnEdit> = fc.oneof(...drawn);
