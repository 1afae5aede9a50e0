import type {
  Action,
  Actor,
  Assessment,
  CheckIn,
  Cluster,
  Collections,
  Contact,
  Definition,
  Indicator,
  Measure,
  Measurement,
  Meeting,
  Message,
  Method,
  Need,
  NeedGroup,
  Opportunity,
  Person,
  Pilot,
  Programme,
  Service,
  StrengthArea,
  Support,
  Theme,
} from '../../src/index.js';
import { collections } from '../../src/index.js';

/** The day of all tests that need one. */
export const today = '2026-11-24';

/** Freezes a value all through, so that whoever changes it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** A programme with these parts and nothing else. Frozen: every test that uses one also tests that it is left as it was. */
export function programmeOf(parts: Partial<Programme> = {}): Programme {
  const empty = Object.fromEntries(collections.map((name) => [name, []]));
  return deepFreeze({
    format: 'samverk/1' as const,
    id: 'jh',
    title: 'Programme',
    region: { name: 'Jämtland Härjedalen', code: '23' },
    period: { from: '2024-01-01', to: '2027-12-31' },
    languages: ['en', 'sv'],
    ...(empty as unknown as Collections),
    ...parts,
  });
}

export const theme = (id: string, fields: Partial<Theme> = {}): Theme => ({
  id,
  name: `Theme ${id}`,
  ...fields,
});

export const area = (id: string, fields: Partial<StrengthArea> = {}): StrengthArea => ({
  id,
  name: `Area ${id}`,
  focus: 'core',
  ...fields,
});

/** A cluster in the area `tourism` with ten companies. */
export const cluster = (id: string, fields: Partial<Cluster> = {}): Cluster => ({
  id,
  name: `Cluster ${id}`,
  origin: 'existing',
  identified: '2024-02-01',
  strengthAreas: ['tourism'],
  companies: { micro: 10 },
  ...fields,
});

/** A need on `skills` of the cluster `a`, as bad and urgent as can be, of five companies. */
export const need = (id: string, fields: Partial<Need> = {}): Need => ({
  id,
  cluster: 'a',
  themes: ['skills'],
  statement: `Raw words of ${id}`,
  severity: 5,
  urgency: 'now',
  companies: 5,
  evidence: 'said',
  ...fields,
});

/** A need of no cluster. */
export const needOutside = (id: string, fields: Partial<Need> = {}): Need => {
  const { cluster: _, ...rest } = need(id);
  return { ...rest, ...fields };
};

/** Words that may be published. */
export const quote = (text: string): NonNullable<Need['quote']> => ({
  text,
  approvedBy: 'company',
  day: '2026-01-01',
});

export const group = (id: string, needs: string[], fields: Partial<NeedGroup> = {}): NeedGroup => ({
  id,
  statement: `Group ${id}`,
  theme: 'skills',
  needs,
  ...fields,
});

export const action = (id: string, fields: Partial<Action> = {}): Action => ({
  id,
  cluster: 'a',
  title: `Action ${id}`,
  needs: [],
  status: 'planned',
  ...fields,
});

export const measure = (id: string, fields: Partial<Measure> = {}): Measure => ({
  id,
  title: `Measure ${id}`,
  kind: 'environments',
  status: 'planned',
  ...fields,
});

export const actor = (id: string, fields: Partial<Actor> = {}): Actor => ({
  id,
  name: `Actor ${id}`,
  sector: 'public',
  reach: 'regional',
  ...fields,
});

export const person = (id: string, fields: Partial<Person> = {}): Person => ({
  id,
  name: `Person ${id}`,
  basis: 'public task',
  eraseAfter: '2030-01-01',
  ...fields,
});

export const service = (id: string, fields: Partial<Service> = {}): Service => ({
  id,
  actor: 'region',
  name: `Service ${id}`,
  themes: ['skills'],
  role: 'leads',
  ...fields,
});

export const contact = (id: string, fields: Partial<Contact> = {}): Contact => ({
  id,
  cluster: 'a',
  day: '2025-01-01',
  channel: 'phone',
  direction: 'out',
  outcome: 'reached',
  ...fields,
});

export const assessment = (id: string, fields: Partial<Assessment> = {}): Assessment => ({
  id,
  cluster: 'a',
  day: '2025-02-01',
  method: 'workshop',
  done: true,
  ...fields,
});

export const support = (id: string, fields: Partial<Support> = {}): Support => ({
  id,
  cluster: 'a',
  kind: 'money',
  what: `Support ${id}`,
  ...fields,
});

export const definition = (id: string, fields: Partial<Definition> = {}): Definition => ({
  id,
  name: `Definition ${id}`,
  unit: 'number',
  direction: 'up',
  ...fields,
});

/** An indicator on the measure `m`: from 0 at the start of 2026 to 100 after a hundred days. */
export const indicator = (id: string, fields: Partial<Indicator> = {}): Indicator => ({
  id,
  definition: 'd',
  of: { collection: 'measures', id: 'm' },
  baseline: { value: 0, day: '2026-01-01' },
  targets: [{ value: 100, day: '2026-04-11' }],
  ...fields,
});

export const measurement = (
  id: string,
  day: string,
  value: number,
  fields: Partial<Measurement> = {},
): Measurement => ({ id, indicator: 'i', day, value, ...fields });

export const checkIn = (id: string, fields: Partial<CheckIn> = {}): CheckIn => ({
  id,
  of: { collection: 'clusters', id: 'a' },
  day: '2026-11-01',
  status: 'green',
  ...fields,
});

/** A method for `skills` that suits companies of all sizes and all areas. */
export const method = (id: string, fields: Partial<Method> = {}): Method => ({
  id,
  name: `Method ${id}`,
  themes: ['skills'],
  ...fields,
});

/** A pilot begun on New Year’s Day 2026, with 100 days at least, and half of its hours spent. */
export const pilot = (id: string, fields: Partial<Pilot> = {}): Pilot => ({
  id,
  title: `Pilot ${id}`,
  hypothesis: 'It works',
  strengthArea: 'tourism',
  clusters: [],
  from: '2026-01-01',
  minDays: 100,
  effort: { plannedHours: 200, spentHours: 100 },
  criteria: [],
  ...fields,
});

export const message = (id: string, fields: Partial<Message> = {}): Message => ({
  id,
  statement: { sv: 'Nära', en: 'Near' },
  ...fields,
});

export const meeting = (id: string, fields: Partial<Meeting> = {}): Meeting => ({
  id,
  day: '2026-09-01',
  kind: 'office',
  items: [],
  ...fields,
});

export const opportunity = (id: string, fields: Partial<Opportunity> = {}): Opportunity => ({
  id,
  title: `Opportunity ${id}`,
  kind: 'procurement',
  buyer: 'region',
  ...fields,
});
