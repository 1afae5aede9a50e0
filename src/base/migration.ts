/** One stored entity or document, of any version. */
export type Stored = Readonly<Record<string, unknown>>;

/** One change to the form in which something is stored. */
export interface Migration {
  /** The major version of the format that this step leads to. */
  readonly to: number;
  /** What changed, for example `ThemesAsList`. */
  readonly name: string;
  /** Returns the new form. Leaves its argument as it is. */
  readonly up: (stored: Stored) => Stored;
}
