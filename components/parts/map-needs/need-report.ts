/** A need as a company reports it. What was left empty is not there. */
export interface NeedReport {
  readonly statement: string;
  readonly themes: readonly string[];
  readonly cluster?: string;
  readonly strengthArea?: string;
  readonly severity?: number;
  readonly companies?: number;
  readonly contact?: string;
  /** Made here, the same each time it is sent: a server that has it already drops it. */
  readonly reference: string;
}

/** A field that can be wrong. */
export type WrongField = 'statement' | 'companies' | 'contact' | 'empties';

/** The longest text that is taken. */
export const mostLetters = 2000;

const mostCompanies = 100_000;
const email = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/;

/**
 * Reads a form.
 *
 * @param given - What the page has said already, and is not asked.
 * @returns The report, or the fields that are wrong, in the order of the form.
 */
export function readReport(
  form: HTMLFormElement,
  given: Pick<NeedReport, 'cluster' | 'strengthArea' | 'reference'>,
): NeedReport | readonly WrongField[] {
  const data = new FormData(form);
  const value = (name: string): string => {
    const found = data.get(name);
    return typeof found === 'string' ? found.trim() : '';
  };
  const statement = value('statement');
  const [companies, contact, severity] = [value('companies'), value('contact'), value('severity')];
  const count = Number(companies);
  const checks: readonly (readonly [WrongField, boolean])[] = [
    ['statement', statement === '' || statement.length > mostLetters],
    [
      'companies',
      companies !== '' && !(Number.isInteger(count) && count > 0 && count <= mostCompanies),
    ],
    ['contact', contact !== '' && (contact.length > 200 || !email.test(contact))],
    ['empties', value('empties') !== ''],
  ];
  const wrong = checks.flatMap(([field, isWrong]) => (isWrong ? [field] : []));
  if (wrong.length > 0) return wrong;
  const cluster = given.cluster ?? value('cluster');
  const strengthArea = given.strengthArea ?? value('strengthArea');
  return {
    statement,
    themes: data.getAll('themes').map(String),
    ...(cluster ? { cluster } : {}),
    ...(strengthArea && !cluster ? { strengthArea } : {}),
    ...(severity ? { severity: Number(severity) } : {}),
    ...(companies ? { companies: count } : {}),
    ...(contact ? { contact } : {}),
    reference: given.reference,
  };
}

// Without letters and figures that are taken for each other when read aloud.
const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A reference to write down, such as `K7Q2-9XWM`. */
export function makeReference(): string {
  const signs = Array.from(crypto.getRandomValues(new Uint8Array(8)), (one) => letters[one % 32]);
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}
