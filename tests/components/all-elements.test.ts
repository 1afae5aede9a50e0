import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';

import { empty, matrix, publishedSample } from '../examples/published.js';
import type { ShowingTag } from './support/page.js';
import {
  all,
  drawn,
  give,
  make,
  part,
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

const wide = { width: 1280, height: 900 };

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

/** Everything in the element that can be opened is open. */
async function opened(element: HTMLElementTagNameMap[ShowingTag]): Promise<void> {
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  all(element, '[part=cell]')[0]?.click();
  await drawn(element);
}

const levelsIn = (element: Element) =>
  all(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName.slice(1)));

/** What makes the page scroll sideways; nothing when it does not. */
function tooWide(element: Element): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isOut = (node: Element) => {
    const { left, right } = node.getBoundingClientRect();
    return left < 0 || right > clientWidth;
  };
  const names = all(element, '*')
    .filter((node) => isOut(node) && !node.closest('.scroll'))
    .map((node) => `${node.localName}.${node.className} ${node.part.value}: ${textIn(node)}`);
  return [`${scrollWidth} px`, ...names.map((name) => name.slice(0, 80))];
}

after(async () => {
  await setViewport(wide);
});

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

    it('bears nonsense in every attribute', async () => {
      const names = [
        'today',
        'stale-after',
        'feedback-href',
        'link-pattern',
        'lang',
        'theme',
        'view',
        'by',
        'limit',
        'cluster',
        'strength-area',
        'dir',
        'part',
      ];
      for (const value of [
        '',
        ' ',
        'nonsense',
        '-1',
        '1e999',
        '__proto__',
        '<b>',
        '{id}{id}',
        '\u0000',
      ]) {
        for (const name of names) {
          const element = await show(tag, matrix, { [name]: value });
          const hasSaid = textIn(part(element, 'base')) !== '';
          expect(hasSaid, `${name}="${value}"`).to.equal(true);
        }
      }
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

  describe(`<${tag}> in any size`, () => {
    it('has the font of its place, whatever that of the root is', async () => {
      const page = await place();
      page.style.font = '17px/1.5 serif';
      const root = document.documentElement.style;
      const sizes = async (size: string) => {
        root.fontSize = size;
        const element = make(tag);
        page.append(element);
        await give(element, publishedSample);
        await opened(element);
        return all(element, '*').map((node) => getComputedStyle(node).fontSize);
      };
      try {
        const [usual, small, large] = [
          await sizes('16px'),
          await sizes('10px'),
          await sizes('20px'),
        ];
        expect(small).to.deep.equal(usual);
        expect(large).to.deep.equal(usual);
      } finally {
        root.fontSize = '';
      }
    });

    it('has no text under 0.85 of the size of its place', async () => {
      const element = await show(tag, publishedSample);
      await opened(element);
      const own = Number.parseFloat(getComputedStyle(element).fontSize);
      const hasText = (node: Element) =>
        [...node.childNodes].some((child) => child.nodeType === 3 && textIn(child) !== '');
      const small = all(element, '*')
        .filter((node) => hasText(node) && !node.closest('.unseen, svg'))
        .filter((node) => Number.parseFloat(getComputedStyle(node).fontSize) < own * 0.85 - 0.01)
        .map((node) => `${node.localName}.${node.className} ${textIn(node)}`);
      expect([...new Set(small)]).to.deep.equal([]);
    });

    it('takes another font size when told', async () => {
      const element = await show(tag, publishedSample);
      element.style.setProperty('--samverk-font-size', '23px');
      expect(getComputedStyle(part(element, 'base')!).fontSize).to.equal('23px');
    });

    for (const [what, width, style] of [
      ['320 px', 320, ''],
      ['320 px and twice the text', 320, 'font-size: 200%'],
      [
        '320 px and the spacing of WCAG 1.4.12',
        320,
        'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em',
      ],
      ['1280 px and twice that spacing', 1280, 'letter-spacing: 0.24em; word-spacing: 0.32em'],
      ['768 px', 768, ''],
    ] as const) {
      it(`does not make the page scroll sideways at ${what}`, async () => {
        await setViewport({ width, height: 800 });
        for (const dir of ['ltr', 'rtl']) {
          const page = await place();
          page.dir = dir;
          page.style.cssText = `margin: 0; ${style}`;
          document.body.style.margin = '16px';
          const element = make(tag, { 'link-pattern': '/k/{id}', lang: 'sv' });
          page.append(element);
          await give(element, publishedSample);
          await opened(element);
          expect(tooWide(element), dir).to.deep.equal([]);
        }
        document.body.style.margin = '';
        await setViewport(wide);
      });
    }

    it('is accessible at 320 px, open, and from right to left', async () => {
      await setViewport({ width: 320, height: 800 });
      const element = await show(tag, publishedSample, { dir: 'rtl' });
      await opened(element);
      await expect(element).to.be.accessible();
      await setViewport(wide);
    });

    it('has targets of at least 24 px', async () => {
      for (const width of [320, 1280]) {
        await setViewport({ width, height: 800 });
        const element = await show(tag, publishedSample, { 'link-pattern': '/k/{id}' });
        element.style.fontSize = '14px';
        await opened(element);
        const small = all(element, 'button, summary, input, select')
          .map((target) => [textIn(target), target.getBoundingClientRect()] as const)
          .filter(([, { width: across, height }]) => across > 0 && Math.min(across, height) < 24)
          .map(([name, { width: across, height }]) => `${name}: ${across} × ${height}`);
        expect(small, `${width} px`).to.deep.equal([]);
      }
      await setViewport(wide);
    });
  });

  describe(`<${tag}> on paper`, () => {
    it('is open, with no button and no filter to press', async () => {
      const element = await show(tag, publishedSample);
      await emulateMedia({ media: 'print' });
      const bare = all(element, '[part=filter]').map((one) => one.getClientRects().length);
      expect(bare.every((count) => count === 0)).to.equal(true);
      expect(getComputedStyle(element).display).to.equal('block');
      await emulateMedia({ media: 'screen' });
    });
  });
}

describe('on paper, what is closed on the screen', () => {
  it('is there to read', async () => {
    const process = await show('samverk-process', publishedSample);
    const clusters = await show('samverk-clusters', publishedSample);
    const seen = () =>
      [process, clusters].map((element) =>
        all(element, 'details > :not(summary)')[0]!.checkVisibility(),
      );
    expect(seen()).to.deep.equal([false, false]);
    await emulateMedia({ media: 'print' });
    const printed = seen();
    await emulateMedia({ media: 'screen' });
    expect(printed).to.deep.equal([true, true]);
  });
});

describe('several elements on one page', () => {
  it('are accessible together, each in its own language', async () => {
    const page = await place();
    for (const [index, tag] of [...showing, ...showing].entries()) {
      const element = make(tag, { lang: index < 5 ? 'sv' : 'en' });
      page.append(element);
      await give(element, index === 7 ? empty : publishedSample);
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
