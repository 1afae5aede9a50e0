import { expect } from '@open-wc/testing';

import { dangerousAddresses } from '../examples/naughty-strings.js';
import { publishedOf, tourism } from '../examples/published.js';
import { cluster } from '../examples/small.js';
import { all, drawn, give, make, place, show } from './support/page.js';
import { answerWith, json } from './support/requests.js';

describe('a hostile address in a programme', () => {
  const withWebsite = (website: string) =>
    publishedOf({ strengthAreas: [tourism], clusters: [cluster('a', { website })] });

  it('is never a link', async () => {
    for (const address of dangerousAddresses) {
      const element = await show('samverk-clusters', withWebsite(address));
      const links = all<HTMLAnchorElement>(element, 'a').map(({ href }) => href);
      expect(links.filter((href) => !/^(?:https?|mailto):/.test(href))).to.deep.equal([]);
    }
  });

  it('is a link for http, https and mailto', async () => {
    for (const address of ['http://a.example/', 'https://a.example/', 'mailto:a@example.com']) {
      const element = await show('samverk-clusters', withWebsite(address));
      expect(all<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal([address]);
    }
  });

  it('is meant from where the data is, not from the page', async () => {
    answerWith(() => json(withWebsite('ost.html')));
    const alone = make('samverk-clusters', { src: 'https://region.example/data/p.json' });
    const outer = make('samverk-programme', { src: 'https://region.example/other/p.json' });
    const inner = make('samverk-clusters');
    outer.append(inner);
    const both = Promise.all(
      [alone, inner].map(
        (element) =>
          new Promise((resolve) => {
            element.addEventListener('samverk-load', resolve, { once: true });
          }),
      ),
    );
    (await place()).append(alone, outer);
    await both;
    await Promise.all([drawn(alone), drawn(inner)]);
    const linkIn = (element: Element) => all<HTMLAnchorElement>(element, 'details a')[0]?.href;
    expect(linkIn(alone)).to.equal('https://region.example/data/ost.html');
    expect(linkIn(inner)).to.equal('https://region.example/other/ost.html');
  });
});

describe('an id that half of a character stands in', () => {
  it('does no harm to the links of the others', async () => {
    const clusters = [cluster('\ud800'), cluster('b')];
    const element = make('samverk-clusters', { 'link-pattern': '/{id}' });
    (await place()).append(element);
    await give(element, publishedOf({ strengthAreas: [tourism], clusters }));
    const links = all(element, 'details a').map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['/%EF%BF%BD', '/b']);
  });
});
