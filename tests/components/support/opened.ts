import type { ShowingTag } from './page.js';
import { all, drawn } from './page.js';

/** Everything in the element that can be opened is open. */
export async function opened(element: HTMLElementTagNameMap[ShowingTag]): Promise<void> {
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  all(element, '[part=cell]')[0]?.click();
  await drawn(element);
}
