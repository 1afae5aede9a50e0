import { Task, TaskStatus, initialState } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';

import type { Programme } from '../../src/index.js';
import type { PublishedProgramme } from '../../src/published.js';
import { accept, loadPublished } from './load.js';

/** An element that is given a programme, or an address of one. */
export type LoadHost = ReactiveControllerHost &
  Element & { readonly src: string; readonly programme: Programme | undefined };

/** What is done when a programme has come, or has not. */
export interface LoadOptions {
  readonly onComplete?: (programme: PublishedProgramme) => void;
  readonly onError?: (error: unknown) => void;
}

/** Loads the programme of an element, and gives up when the element is taken out of the page. */
export class LoadTask extends Task<readonly [string, Programme | undefined], PublishedProgramme> {
  readonly #host: LoadHost;
  #isGivenUp = false;

  constructor(host: LoadHost, options: LoadOptions = {}) {
    super(host, {
      ...options,
      args: () => [host.src, host.programme] as const,
      task: ([src, programme], { signal }) => {
        if (programme) return accept(programme, 'programme');
        return src ? loadPublished(src, signal) : initialState;
      },
    });
    this.#host = host;
  }

  hostConnected(): void {
    if (!this.#isGivenUp) return;
    this.#isGivenUp = false;
    void this.run();
  }

  hostDisconnected(): void {
    // An element that is moved is taken out and put in again at once.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.status !== TaskStatus.PENDING) return;
      this.#isGivenUp = true;
      this.abort();
    });
  }
}
