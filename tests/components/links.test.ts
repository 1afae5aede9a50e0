import { expect, oneEvent } from '@open-wc/testing';

import { publishedSample } from '../examples/published.js';
import { all, show } from './support/page.js';

// The other two that link have tests of their own.
const links = {
  'samverk-process': 'clusters',
  'samverk-cross-needs': 'measures',
} as const;

for (const [tag, collection] of Object.entries(links) as [keyof typeof links, string][]) {
  describe(`a link in <${tag}>`, () => {
    const follow = async (prevent: boolean) => {
      const element = await show(tag, publishedSample, { 'link-pattern': '#{id}' });
      const chosen = oneEvent(element, 'samverk-select');
      if (prevent) element.addEventListener('samverk-select', (event) => event.preventDefault());
      let followed: boolean | undefined;
      element.addEventListener('click', (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      for (const details of all(element, 'details')) details.setAttribute('open', '');
      const link = all(element, 'a')[0]!;
      link.click();
      return { ref: ((await chosen).detail as { ref: { id: string } }).ref, link, followed };
    };

    it('tells the page which it is, and is followed', async () => {
      const { ref, link, followed } = await follow(false);
      expect(ref).to.deep.include({ collection });
      expect([link.getAttribute('href'), followed]).to.deep.equal([`#${ref.id}`, true]);
    });

    it('is not followed when the page prevents it', async () => {
      expect((await follow(true)).followed).to.equal(false);
    });
  });
}
