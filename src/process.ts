/** One step of the process, and the folder in which its records and views are. */
export interface ProcessStep {
  readonly step: string;
  /** Its number in the report's list of five; the steps around the process have none. */
  readonly number?: number;
}

/**
 * The steps of the process, in order; the folders under `src/` carry the same names.
 *
 * @see Montell & Partners, "Ökad företagssamverkan" (2014), for Regionförbundet Jämtlands län.
 */
export const process: readonly ProcessStep[] = [
  { step: 'actors' },
  { step: 'identify', number: 1 },
  { step: 'contact', number: 1 },
  { step: 'map-needs', number: 2 },
  { step: 'plan', number: 2 },
  { step: 'assist', number: 3 },
  { step: 'aggregate', number: 4 },
  { step: 'measures', number: 4 },
  { step: 'follow-up', number: 5 },
  { step: 'system' },
  { step: 'transfer' },
  { step: 'communicate', number: 5 },
  { step: 'lead' },
];
