// What the tests of the elements share: a place in a page, an element with a programme, what can be read of it.
import { fixture, html } from '@open-wc/testing';

import '../../../components/define/index.js';

/** The elements that show something of a programme. */
export const showing = [
  'samverk-summary',
  'samverk-process',
  'samverk-clusters',
  'samverk-cluster',
  'samverk-map',
  'samverk-needs',
  'samverk-cross-needs',
  'samverk-need-form',
  'samverk-plan',
  'samverk-measures',
  'samverk-indicators',
  'samverk-trace',
  'samverk-actors',
  'samverk-support-finder',
  'samverk-methods',
  'samverk-pilot',
  'samverk-messages',
  'samverk-news',
  'samverk-opportunities',
] as const;

/** The tag of an element that shows something. */
export type ShowingTag = (typeof showing)[number];

/** All public elements. */
export const tags = [...showing, 'samverk-programme'] as const;

/** An element that loads. */
export type Loading = HTMLElementTagNameMap[(typeof tags)[number]];

/** A place in the page, in English. */
export function place(lang = 'en'): Promise<HTMLElement> {
  return fixture(html`<main lang=${lang}></main>`);
}

/** An element with attributes and a link as its fallback, not yet in a page. */
export function make<T extends (typeof tags)[number]>(
  tag: T,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = '/kluster';
  link.textContent = 'All figures';
  element.append(link);
  return element;
}

/** What an element says about its programme: that it has arrived or has not. */
export function told(element: Element): Promise<CustomEvent<Record<string, unknown>>> {
  return new Promise((resolve) => {
    for (const name of ['samverk-load', 'samverk-error']) {
      element.addEventListener(name, (event) => resolve(event as CustomEvent), { once: true });
    }
  });
}

/** An element in the page that has got a programme as its property and shows it. */
export async function show<T extends ShowingTag>(
  tag: T,
  programme: unknown,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[T]> {
  const element = make(tag, attributes);
  (await place()).append(element);
  await give(element, programme);
  return element;
}

/** Gives an element another programme, and waits until it shows that. */
export async function give(element: Loading, programme: unknown): Promise<void> {
  const news = told(element);
  element.programme = programme as typeof element.programme;
  await news;
  await element.updateComplete;
}

/** All texts of a node, the spaces between them as one. */
export function textIn(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** The nodes of a part. */
export function parts(element: Element, name: string): HTMLElement[] {
  return all(element, `[part='${name}']`);
}

/** The first node of a part. */
export function part(element: Element, name: string): HTMLElement | undefined {
  return parts(element, name)[0];
}

/** The text of a part, or `undefined` where it is not shown. */
export function say(element: Element, name = 'say'): string | undefined {
  const found = part(element, name);
  return found && textIn(found);
}

/** What of an element's own nodes matches a selector. */
export function all<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...(element.shadowRoot?.querySelectorAll<T>(selector) ?? [])];
}

/** The rows of a table as texts. */
export function rowsOf(table: Element | undefined): string[][] {
  return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => textIn(cell)),
  );
}

/** Whether the reader sees what the page's author put in the element. */
export function showsFallback(element: Element): boolean {
  const link = element.querySelector('a');
  return link !== null && link.getClientRects().length > 0;
}

/** Resolves after what is under way has been rendered. No frame is waited for: a page in the background gets none. */
export async function drawn(element: Loading): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}
