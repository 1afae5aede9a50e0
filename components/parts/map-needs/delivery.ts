import type { NeedReport } from './need-report.js';

/** How it goes: under way, to be tried again, not taken, or there, with the receiver's reference. */
export type DeliveryState =
  | { readonly state: 'sending' | 'waiting' | 'refused' }
  | { readonly state: 'done'; readonly reference: string };

const firstPause = 2000;
const longestPause = 60_000;
const patience = 20_000;

/** Sends a report until it has arrived: after each failure again, after a pause that doubles. */
export class Delivery {
  readonly #address: string;
  readonly #report: NeedReport;
  readonly #told: (state: DeliveryState) => void;
  readonly #ended = new AbortController();
  #pause = firstPause;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isUnderWay = false;

  constructor(address: string, report: NeedReport, told: (state: DeliveryState) => void) {
    this.#address = address;
    this.#report = report;
    this.#told = told;
    addEventListener('online', this.send, { signal: this.#ended.signal });
  }

  /** Tries now. */
  readonly send = (): void => void this.#try();

  /** Ends; what is under way is given up. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#ended.abort();
  }

  #isEnded(): boolean {
    return this.#ended.signal.aborted;
  }

  async #try(): Promise<void> {
    if (this.#isUnderWay || this.#isEnded()) return;
    clearTimeout(this.#timer);
    this.#isUnderWay = true;
    this.#told({ state: 'sending' });
    const state = await this.#post();
    this.#isUnderWay = false;
    if (this.#isEnded()) return;
    if (state.state === 'waiting') {
      this.#timer = setTimeout(this.send, this.#pause);
      this.#pause = Math.min(longestPause, this.#pause * 2);
    } else {
      this.stop();
    }
    this.#told(state);
  }

  async #post(): Promise<DeliveryState> {
    try {
      const response = await fetch(this.#address, {
        method: 'POST',
        credentials: 'omit',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(this.#report),
        signal: AbortSignal.any([this.#ended.signal, AbortSignal.timeout(patience)]),
      });
      if (response.ok)
        return { state: 'done', reference: await referenceIn(response, this.#report) };
      const { status } = response;
      // What is wrong with the report is wrong the next time too; a busy server is not.
      const isFinal = status >= 400 && status < 500 && status !== 408 && status !== 429;
      return { state: isFinal ? 'refused' : 'waiting' };
    } catch {
      return { state: 'waiting' };
    }
  }
}

/** The receiver's own reference, when it answers with one. */
async function referenceIn(response: Response, { reference }: NeedReport): Promise<string> {
  const answer: unknown = await response.json().catch(() => undefined);
  const given = (answer as { reference?: unknown } | null | undefined)?.reference;
  return typeof given === 'string' && given !== '' ? given.slice(0, 100) : reference;
}

const keyOf = (address: string): string => `samverk-need ${address}`;

/**
 * Keeps a report in this browser until it has arrived.
 *
 * @returns Whether it is kept: a page may not be allowed to.
 */
export function keepReport(address: string, report: NeedReport): boolean {
  try {
    localStorage.setItem(keyOf(address), JSON.stringify(report));
    return true;
  } catch {
    return false;
  }
}

/** A report that was kept and has not arrived. */
export function keptReport(address: string): NeedReport | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(address)) ?? 'null') as NeedReport | null;
    return typeof kept?.statement === 'string' ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets it. */
export function forgetReport(address: string): void {
  try {
    localStorage.removeItem(keyOf(address));
  } catch {
    // Where nothing can be kept, there is nothing to forget.
  }
}
