import * as z from 'zod/mini';

import type { Audience } from './audience.js';
import type { CompaniesBySize, CompanySize } from './company-size.js';
import type { Disposition } from './disposition.js';
import type { Money } from './money.js';
import { count, day, idOf, localText, named, object, oneOf, optional, text } from './schema.js';
import type { BySector, Sector } from './sector.js';
import type { Development, Status } from './status.js';
import type { StatusDays, WorkStatus } from './work.js';

/** A part of society. */
export const sector: z.ZodMiniType<Sector> = named(
  'Sector',
  oneOf('business', 'public', 'academia', 'civil-society'),
);

/** A whole number by sector. */
export const bySector: z.ZodMiniType<BySector> = named(
  'BySector',
  object<BySector>({
    business: optional(count),
    public: optional(count),
    academia: optional(count),
    'civil-society': optional(count),
  }),
);

/** The size of a company. */
export const companySize: z.ZodMiniType<CompanySize> = named(
  'CompanySize',
  oneOf('micro', 'small', 'medium', 'large'),
);

/** Number of companies by size. */
export const companiesBySize: z.ZodMiniType<CompaniesBySize> = named(
  'CompaniesBySize',
  object<CompaniesBySize>({
    micro: optional(count),
    small: optional(count),
    medium: optional(count),
    large: optional(count),
  }),
);

/** An amount in whole units of its currency. */
export const money: z.ZodMiniType<Money> = named(
  'Money',
  object<Money>({
    amount: z.int(),
    currency: oneOf('SEK', 'EUR', 'NOK'),
  }),
);

/** How far a piece of work has come. */
export const workStatus: z.ZodMiniType<WorkStatus> = named(
  'WorkStatus',
  oneOf('proposed', 'planned', 'ongoing', 'done', 'stopped'),
);

/** The day that each status last began. */
export const statusDays: z.ZodMiniType<StatusDays> = named(
  'StatusDays',
  object<StatusDays>({
    proposed: optional(day),
    planned: optional(day),
    ongoing: optional(day),
    done: optional(day),
    stopped: optional(day),
  }),
);

/** An answer other than doing it. */
export const disposition: z.ZodMiniType<Disposition> = named(
  'Disposition',
  object<Disposition>({
    kind: oneOf('declined', 'passed-on', 'met-otherwise'),
    to: optional(idOf('actors')),
    why: localText,
    day,
    reference: optional(text),
  }),
);

/** How something goes. */
export const status: z.ZodMiniType<Status> = named(
  'Status',
  oneOf('green', 'yellow', 'red', 'not-assessable', 'not-started'),
);

/** Which way something has moved. */
export const development: z.ZodMiniType<Development> = named(
  'Development',
  oneOf('up', 'unchanged', 'down'),
);

/** For whom a programme is published. */
export const audience: z.ZodMiniType<Audience> = named(
  'Audience',
  z.union([
    z.literal('public'),
    object<Exclude<Audience, 'public'>>({ cluster: idOf('clusters') }),
  ]),
);
