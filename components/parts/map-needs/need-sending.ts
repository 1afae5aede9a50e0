import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { Delivery, forgetReport, keepReport, keptReport } from './delivery.js';
import type { Outcome } from './need-outcome.js';
import type { NeedReport } from './need-report.js';

/** A form that hands its report on. */
export interface SendingHost extends ReactiveControllerHost, Element {
  readonly keep: boolean;
  /** Where it is posted to; nowhere when that is an address of mail, or none. */
  readonly postAddress: string | undefined;
}

/** Hands a report to the page first; else to an address until it has arrived; else it becomes a text. */
export class NeedSending implements ReactiveController {
  readonly #host: SendingHost;
  #delivery: Delivery | undefined;
  #outcome: Outcome | undefined;

  constructor(host: SendingHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What has become of the report; nothing before it is sent. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Tries again now, while it waits. */
  readonly again = (): void => {
    this.#delivery?.send();
  };

  hostConnected(): void {
    const { keep, postAddress } = this.#host;
    const kept = keep && postAddress ? keptReport(postAddress) : undefined;
    if (postAddress && kept) this.#deliver(postAddress, kept, true);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Hands it on. The page hears `samverk-submit`, and takes it by preventing the default. */
  hand(report: NeedReport): void {
    const { keep, postAddress } = this.#host;
    const options = { bubbles: true, composed: true, cancelable: true, detail: report };
    const isLeft = this.#host.dispatchEvent(new CustomEvent('samverk-submit', options));
    if (!isLeft) {
      this.#show({ state: 'handed', report, at: new Date() });
    } else if (postAddress) {
      this.#deliver(postAddress, report, keep && keepReport(postAddress, report));
    } else {
      this.#show({ state: 'text', report });
    }
  }

  /** Takes it back; what was kept is forgotten. */
  takeBack(): NeedReport | undefined {
    const report = this.#outcome?.report;
    const { postAddress } = this.#host;
    this.#stop();
    if (postAddress) forgetReport(postAddress);
    this.#outcome = undefined;
    this.#host.requestUpdate();
    return report;
  }

  #deliver(address: string, report: NeedReport, isKept: boolean): void {
    this.#stop();
    this.#delivery = new Delivery(address, report, (told) => {
      // What was refused stays, until the visitor has taken it out or sent it another way.
      if (told.state === 'done') forgetReport(address);
      this.#show(
        told.state === 'done'
          ? { state: 'done', report: { ...report, reference: told.reference }, at: new Date() }
          : { state: told.state, report, isKept },
      );
    });
    this.#delivery.send();
  }

  #stop(): void {
    this.#delivery?.stop();
    this.#delivery = undefined;
  }

  #show(outcome: Outcome): void {
    const before = this.#outcome?.state;
    this.#outcome = outcome;
    this.#host.requestUpdate();
    // While it is tried again and again, the focus is left where the visitor has it.
    if (before !== undefined && outcome.state !== 'done' && outcome.state !== 'refused') return;
    void this.#host.updateComplete.then(() => {
      this.#host.shadowRoot?.querySelector<HTMLElement>('[part="outcome"]')?.focus();
    });
  }
}
