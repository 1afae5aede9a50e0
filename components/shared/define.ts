import { version } from './version.js';

/** The classes carry their version, so that a second copy can tell whom it meets. */
type Versioned = CustomElementConstructor & { readonly samverk?: string };

let hasWarned = false;

/**
 * Registers an element, unless a copy of it is there: the first comes to stand, and nothing throws. A page with two
 * versions is told so once, in the console.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag) as Versioned | undefined;
  if (!known) {
    customElements.define(tag, Object.assign(element, { samverk: version }));
  } else if (known !== element && !hasWarned) {
    hasWarned = true;
    const first = known.samverk ?? 'another version';
    console.warn(`samverk ${version}: <${tag}> is already here, from samverk ${first}. It stays.`);
  }
}
