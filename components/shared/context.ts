import { createContext } from '@lit/context';

import type { PublishedProgramme } from '../../src/published.js';

/** What the nearest `<samverk-programme>` provides. */
export interface Provided {
  /** Absent until it has loaded. */
  readonly programme: PublishedProgramme | undefined;
  /** The address that relative links in the data are meant from. */
  readonly base: string;
}

/** The programme of the nearest `<samverk-programme>`. */
export const programmeContext = createContext<Provided | undefined>('samverk-programme');
