import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { onLanguageAdded } from '../../src/locales/index.js';

/** The tag of the nearest `lang`, through the shadow roots that an element stands in; empty when there is none. */
export function nearestLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
  }
  return '';
}

function parentOf(node: Node): Node | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Renders an element anew when the language of the place that it stands in changes, or another is added. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #observer: MutationObserver | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get tag(): string {
    return nearestLanguage(this.#host);
  }

  hostConnected(): void {
    const update = (): void => {
      this.#host.requestUpdate();
    };
    this.#end = onLanguageAdded(update);
    this.#observer = new MutationObserver(update);
    for (let node: Node | null = this.#host; node; node = parentOf(node)) {
      if (node instanceof Element) this.#observer.observe(node, { attributeFilter: ['lang'] });
    }
    // Moved to another place, it may stand in another language.
    update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#end?.();
  }
}
