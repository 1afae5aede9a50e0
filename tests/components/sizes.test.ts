import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';

import { publishedSample } from '../examples/published.js';
import { opened } from './support/opened.js';
import { all, give, make, part, place, show, showing, textIn } from './support/page.js';

const wide = { width: 1280, height: 900 };

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

/** Whether a node is drawn nowhere, and so is nothing to press: the field that catches robots. */
function isClipped(node: Element | null): boolean {
  return (
    node !== null && (getComputedStyle(node).clipPath !== 'none' || isClipped(node.parentElement))
  );
}

after(async () => {
  await setViewport(wide);
});

for (const tag of showing) {
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
          .filter((target) => !isClipped(target))
          // What is pressed is a choice's label as well.
          .map((target) => target.closest('label') ?? target)
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
