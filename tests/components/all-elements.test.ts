import { expect } from '@open-wc/testing';

import { empty, matrix, publishedSample } from '../examples/published.js';
import { opened } from './support/opened.js';
import {
  all,
  drawn,
  give,
  make,
  parts,
  place,
  say,
  show,
  showing,
  showsFallback,
  textIn,
  told,
} from './support/page.js';
import { answerWith, freshAddress, json } from './support/requests.js';

/** Whatever an element could have left in the page around it. */
async function surroundings(): Promise<object> {
  const databases = await indexedDB.databases();
  return {
    head: document.head.outerHTML,
    html: [...document.documentElement.attributes].map(({ name, value }) => [name, value]),
    body: [...document.body.attributes].map(({ name, value }) => [name, value]),
    styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
    names: Object.getOwnPropertyNames(window).sort(),
    title: document.title,
    address: location.href,
    history: history.length,
    state: JSON.stringify(history.state),
    cookies: document.cookie,
    kept: [localStorage.length, sessionStorage.length, databases.length],
  };
}

const levelsIn = (element: Element) =>
  all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1)));

for (const tag of showing) {
  describe(`<${tag}> as a guest in a page`, () => {
    it('changes nothing around it', async () => {
      answerWith(() => json(publishedSample));
      const page = await place();
      const before = await surroundings();
      const element = make(tag, { src: freshAddress() });
      const news = told(element);
      page.append(element);
      await news;
      await opened(element);
      element.remove();
      await drawn(element);
      expect(await surroundings()).to.deep.equal(before);
    });

    it('puts nothing on itself that the page could meet', async () => {
      const element = await show(tag, publishedSample, { lang: 'sv' });
      await opened(element);
      expect(element.getAttributeNames()).to.deep.equal(['lang']);
      expect(element.children.length).to.equal(1);
    });

    it('has no style of its own in its markup, and one colour taken from the site', async () => {
      const element = await show(tag, publishedSample);
      await opened(element);
      const styled = all(element, '[style]').map((node) => [node.part.value, [...node.style]]);
      expect(styled).to.deep.equal([['base', ['--_link']]]);
      expect(all(element, 'style, link, script, iframe, img').length).to.equal(0);
    });

    it('has ids and landmarks that can clash with no others: none', async () => {
      const element = await show(tag, publishedSample);
      await opened(element);
      expect(all(element, '[id]').length).to.equal(0);
      const landmarks =
        'main, nav, header, footer, aside, [role=main], [role=navigation], [role=region]';
      expect(all(element, landmarks).length).to.equal(0);
    });

    for (const level of [2, 3, 4, 5, 6]) {
      it(`starts its headings at level ${level}, and skips none`, async () => {
        const element = await show(tag, publishedSample, { 'heading-level': String(level) });
        await opened(element);
        const levels = levelsIn(element);
        expect(levels[0]).to.equal(level);
        expect(Math.min(...levels)).to.equal(level);
        const steps = levels.slice(1).map((one, index) => one - levels[index]!);
        expect(Math.max(0, ...steps)).to.be.at.most(1);
      });
    }

    for (const nonsense of ['', 'nonsense', '0', '-1', '7', '1e9', '2.5', 'NaN']) {
      it(`has a heading for heading-level="${nonsense}" too`, async () => {
        const element = await show(tag, publishedSample, { 'heading-level': nonsense });
        const expected = Number(nonsense) > 6 ? 6 : 2;
        expect(levelsIn(element)[0]).to.equal(expected);
      });
    }

    it('takes the page’s own heading in place of its', async () => {
      const element = await show(tag, publishedSample);
      const own = document.createElement('h2');
      own.slot = 'heading';
      own.textContent = 'Our own';
      element.append(own);
      await drawn(element);
      expect(own.assignedSlot === null).to.equal(false);
      expect(parts(element, 'heading').map((one) => one.getClientRects().length)).to.deep.equal([
        0,
      ]);
    });

    it('says that figures are old when they are, and only then', async () => {
      const old = (attributes: Record<string, string>) =>
        show(tag, publishedSample, attributes).then((element) => say(element, 'stale'));
      expect(await old({ today: '2026-11-25' })).to.equal(undefined);
      expect(await old({ today: '2027-12-29' })).to.equal(undefined);
      expect(await old({ today: '2027-12-30' })).to.equal('The figures are from 24 November 2026.');
      expect(await old({ today: '2027-12-30', lang: 'sv' })).to.equal(
        'Uppgifterna är från 24 november 2026.',
      );
      expect(await old({ today: '2026-11-26', 'stale-after': '1' })).not.to.equal(undefined);
      expect(await old({ today: '2026-11-26', 'stale-after': '2' })).to.equal(undefined);
    });

    it('links to where faults are reported, on the page’s own site', async () => {
      const link = async (attributes: Record<string, string>) =>
        all<HTMLAnchorElement>(
          await show(tag, publishedSample, attributes),
          '[part=feedback] a',
        )[0];
      const given = await link({
        'feedback-href': '/tillganglighet',
        src: 'https://region.example/p.json',
      });
      expect(given?.href).to.equal(new URL('/tillganglighet', document.baseURI).href);
      expect(textIn(given)).to.equal('Report an accessibility problem');
      expect(await link({ 'feedback-href': 'javascript:alert(1)' })).to.equal(undefined);
      expect(await link({})).to.equal(undefined);
    });

    it('never takes an address out of its attribute that would run a script', async () => {
      const element = await show(tag, publishedSample, {
        'link-pattern': 'javascript:alert("{id}")',
      });
      await opened(element);
      const links = all<HTMLAnchorElement>(element, 'a').map(({ protocol }) => protocol);
      expect(links.filter((protocol) => !/^(?:https?|mailto):$/.test(protocol))).to.deep.equal([]);
    });

    it('hides with the attribute hidden', async () => {
      const element = await show(tag, publishedSample, { hidden: '' });
      expect(element.getClientRects().length).to.equal(0);
    });
  });
}

describe('several elements on one page', () => {
  it('are accessible together, each in its own language', async () => {
    const page = await place();
    for (const [index, tag] of [...showing, ...showing].entries()) {
      const element = make(tag, { lang: index < showing.length ? 'sv' : 'en' });
      page.append(element);
      await give(element, index === showing.length + 2 ? empty : publishedSample);
    }
    await expect(page).to.be.accessible();
  });

  it('do not touch each other', async () => {
    const [one, other] = [
      await show('samverk-needs', matrix),
      await show('samverk-needs', publishedSample),
    ];
    all(one, '[part=cell]')[0]!.click();
    await drawn(one);
    expect(say(other, 'panel')).to.equal(undefined);
    expect(showsFallback(one)).to.equal(false);
  });
});
