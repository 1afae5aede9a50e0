import type { ArgTypes } from '@storybook/web-components-vite';
import { waitFor } from 'storybook/test';

import { addresses } from './answers.js';

/** The attributes that all elements share. An empty text leaves the attribute out. */
export interface SharedArgs {
  readonly src: string;
  readonly 'heading-level': number;
  readonly today: string;
  readonly 'stale-after': number;
  readonly 'feedback-href': string;
  readonly 'link-pattern': string;
}

/** As a web editor has them who writes nothing but the address. */
export const sharedArgs: SharedArgs = {
  src: '/samverk/many.json',
  'heading-level': 2,
  today: '',
  'stale-after': 400,
  'feedback-href': '',
  'link-pattern': '',
};

// An element's properties are listed beside its attributes; one control for both is enough.
const properties = ['programme', 'headingLevel', 'staleAfter', 'feedbackHref', 'linkPattern'];

/** How they are chosen in the controls. */
export const sharedArgTypes: Partial<ArgTypes> = {
  ...Object.fromEntries([...properties, 'strengthArea'].map((name) => [name, { control: false }])),
  src: { control: 'select', options: addresses },
  'heading-level': { control: { type: 'range', min: 2, max: 6 } },
};

/** The first element of a tag in a story. */
export function elementIn(canvas: Element, tag: string): HTMLElement {
  const element = canvas.querySelector<HTMLElement>(tag);
  if (!element) throw new Error(`canvas: expected a ${tag}, got none`);
  return element;
}

/** Everything inside an element's shadow root that a selector finds. */
export function allIn(canvas: Element, tag: string, selector: string): HTMLElement[] {
  const root = elementIn(canvas, tag).shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

/** The first of them. */
export function firstIn(canvas: Element, tag: string, selector: string): HTMLElement {
  const [found] = allIn(canvas, tag, selector);
  if (!found) throw new Error(`${tag}: expected ${selector}, got none`);
  return found;
}

/** A part of an element, as its documentation names it. */
export function partIn(canvas: Element, tag: string, part: string): HTMLElement {
  return firstIn(canvas, tag, `[part~="${part}"]`);
}

/** The texts of all parts of a name. */
export function textsOf(canvas: Element, tag: string, part: string): string[] {
  return allIn(canvas, tag, `[part~="${part}"]`).map(({ textContent }) => textContent.trim());
}

/** Waits until every element shows what it will show, the one whose address never answers aside. */
export async function settled(canvas: Element): Promise<void> {
  await waitFor(
    () => {
      const waiting = ours(canvas).filter(isWaiting);
      if (waiting.length > 0)
        throw new Error(`waiting for ${waiting.map(({ localName }) => localName).join()}`);
    },
    { timeout: 20_000 },
  );
}

function ours(canvas: Element): Element[] {
  return [...canvas.querySelectorAll('*')].filter(({ localName }) =>
    localName.startsWith('samverk-'),
  );
}

function isWaiting(element: Element): boolean {
  const src = element.getAttribute('src');
  const provider = element.parentElement?.closest('samverk-programme');
  if (src) return !src.includes('silent') && !hasCome(element);
  return provider ? isShown(provider) && !hasCome(element) : false;
}

function isShown(provider: Element): boolean {
  return provider.getAttribute('src') === '/samverk/many.json';
}

function hasCome(element: Element): boolean {
  const root = element.shadowRoot;
  if (!root) return false;
  const isProvider = element.localName === 'samverk-programme';
  const line = root.querySelector('[part="status"]')?.textContent.trim() ?? '…';
  return isProvider
    ? !line.endsWith('…')
    : root.querySelector('[name="heading"], [part="retry"]') !== null;
}

/** What has the focus inside an element. */
export function focused(canvas: Element, tag: string): Element | null {
  return elementIn(canvas, tag).shadowRoot?.activeElement ?? null;
}
