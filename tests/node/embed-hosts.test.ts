import { expect } from 'chai';
import type { Page } from 'puppeteer-core';

import { axeFaults } from '../tooling/browser-page.js';
import {
  element,
  filled,
  pageOf,
  script,
  scrollsSideways,
  send,
  sendData,
} from '../tooling/embed-pages.js';
import { allElements, describedElements, hostPage, showingTags } from '../tooling/embedded.js';
import { serve, strictHeaders } from '../tooling/scripts.js';
import { visits } from '../tooling/visits.js';

const hosts = ['plain', 'tailwind', 'sitevision', 'municipio', 'drupal', 'dark'];

describe('on the page of a real site', () => {
  const visit = visits(async () => [
    await serve({
      roots: ['tests/hosts', 'dist'],
      headers: strictHeaders,
      routes: {
        '/programme.json': sendData,
        '/favicon.ico': send(''),
        '/all': send(pageOf(script, allElements())),
        '/one': send(pageOf(script, element)),
        ...Object.fromEntries(hosts.map((host) => [`/${host}.html`, send(hostPage(host))])),
      },
    }),
  ]);

  async function openFilled(path: string): Promise<Page> {
    const page = await visit.open(path);
    for (const tag of showingTags()) await filled(page, tag);
    return page;
  }

  for (const host of hosts) {
    describe(`${host}.html`, () => {
      for (const width of [320, 1280]) {
        it(`all elements fit ${width} px, are accessible, and ask for nothing else`, async () => {
          await visit.watched.page.setViewport({ width, height: 900 });
          const page = await openFilled(`/${host}.html`);
          expect(await axeFaults(page)).to.deep.equal([]);
          expect(await page.evaluate(scrollsSideways)).to.equal(false);
          expect(visit.watched.faults).to.deep.equal([]);
          expect(visit.watched.warnings).to.deep.equal([]);
          const asked = visit.watched.requests.map((url) => new URL(url).pathname);
          expect(asked.sort()).to.deep.equal(
            ['/embed.js', `/${host}.css`, `/${host}.html`, '/programme.json'].sort(),
          );
        });
      }

      it('all elements have the font, the colour and the direction of their place', async () => {
        const page = await openFilled(`/${host}.html`);
        expect(await page.evaluate(notInherited, showingTags())).to.deep.equal([]);
      });

      for (const [theme, scheme] of [
        ['light', 'light'],
        ['dark', 'dark'],
      ] as const) {
        it(`all texts and lines can be told from a ${theme} ground in colours of the reader’s own`, async () => {
          await forceColours(visit.watched.page, scheme);
          const page = await openFilled(`/${host}.html`);
          expect(await page.evaluate(faintIn, showingTags())).to.deep.equal([]);
          expect(visit.watched.faults).to.deep.equal([]);
        });
      }

      it('the weight of a need is told by borders in colours of the reader’s own', async () => {
        await forceColours(visit.watched.page, 'light');
        const page = await openFilled(`/${host}.html`);
        const borders = await page.evaluate(() => {
          const root = document.querySelector('samverk-needs')?.shadowRoot;
          return [1, 2, 3, 4].map((step) => {
            const button = root?.querySelector(`.step-${step} button`);
            return button ? Number.parseFloat(getComputedStyle(button).borderTopWidth) : 0;
          });
        });
        expect(borders).to.deep.equal([...borders].sort((a, b) => a - b));
        expect(new Set(borders).size).to.equal(4);
      });

      it('every fallback is there where scripts are off', async () => {
        await visit.watched.page.setJavaScriptEnabled(false);
        const page = await visit.open(`/${host}.html`);
        const links = await page.$$eval('main samverk-programme a', (all) =>
          all.map((link) => link.getClientRects().length),
        );
        expect(links).to.have.length(showingTags().length);
        expect(Math.min(...links)).to.be.above(0);
      });
    });
  }

  it('no element leaves anything in the page', async () => {
    const page = await openFilled('/all');
    const left = await page.evaluate(() => {
      const { namesBefore } = globalThis as unknown as { namesBefore: string[] };
      const known = new Set([...namesBefore, 'namesBefore']);
      const names = Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name));
      return {
        // The debugger leaves a name of its own.
        names: names.filter((name) => !/querySelector/i.test(name)),
        symbols: Object.getOwnPropertyNames(Symbol).filter((name) => name === 'metadata'),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length,
        kept: localStorage.length + sessionStorage.length + document.cookie.length,
        title: document.title,
        address: location.pathname + location.search + location.hash,
        history: history.length,
        head: document.head.children.length,
        html: document.documentElement.getAttributeNames(),
        body: document.body.getAttributeNames(),
      };
    });
    expect(left).to.deep.equal({
      names: [],
      symbols: [],
      styles: 0,
      kept: 0,
      title: 'Klusterprogrammet',
      address: '/all',
      history: left.history,
      head: 3,
      html: ['lang'],
      body: [],
    });
    expect(left.history).to.be.at.most(2);
  });

  it('no more is documented of an element than what it reads, and no less', async () => {
    const page = await visit.open('/one');
    await filled(page, 'samverk-process');
    const read = await page.evaluate(
      (tags) =>
        tags.map((tag) => {
          const { observedAttributes = [] } = customElements.get(tag) as unknown as {
            observedAttributes?: string[];
          };
          return { tag, attributes: [...observedAttributes].sort() };
        }),
      describedElements().map(({ tag }) => tag),
    );
    expect(read).to.deep.equal(
      describedElements().map(({ tag, attributes }) => ({
        tag,
        attributes: [...attributes].sort(),
      })),
    );
  });
});

async function forceColours(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
}

/** In a page: what the elements have that is not that of the place they stand in. */
function notInherited(tags: readonly string[]): string[] {
  const names = ['fontFamily', 'fontSize', 'lineHeight', 'color', 'colorScheme', 'direction'];
  return tags.flatMap((tag) => {
    const found = document.querySelector(tag)!;
    const base = found.shadowRoot!.querySelector('[part=base]')!;
    const own = getComputedStyle(base) as unknown as Record<string, string>;
    const around = getComputedStyle(found.parentElement!) as unknown as Record<string, string>;
    return names
      .filter((name) => own[name] !== around[name])
      .map((name) => `${tag} ${name}: ${own[name]} in ${around[name]}`);
  });
}

/** In a page: texts, lines and shapes that have next to the colour of what is under them. */
function faintIn(tags: readonly string[]): string[] {
  type Rgb = readonly [number, number, number, number];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const rgb = (colour: string): Rgb => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha];
  };
  const brightness = ([red, green, blue]: Rgb): number =>
    [red, green, blue]
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
  const contrast = (one: Rgb, other: Rgb): number => {
    const [a, b] = [brightness(one), brightness(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const probe = document.createElement('div');
  document.body.append(probe);
  probe.style.backgroundColor = 'Canvas';
  const paper = rgb(getComputedStyle(probe).backgroundColor);
  probe.remove();
  const under = (node: Element | null): Rgb => {
    for (let at = node; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour[3] > 200) return colour;
    }
    return paper;
  };
  const coloursOf = (node: Element): Rgb[] => {
    const { fill, stroke } = getComputedStyle(node);
    const colours = [fill, stroke].filter((colour) => colour !== 'none').map(rgb);
    return colours.filter((colour) => colour[3] > 0);
  };
  // A mark may lie on another shape of its picture.
  const earlier = (node: SVGElement): Element[] => {
    const shapes = [...(node.ownerSVGElement?.querySelectorAll('*') ?? [])];
    return shapes.slice(0, shapes.indexOf(node));
  };
  const hasText = (node: Element): boolean =>
    [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim() !== '');
  return tags.flatMap((tag) => {
    const nodes = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('*') ?? [])];
    return nodes.flatMap((node) => {
      if (node.getClientRects().length === 0 || node.closest('.unseen, option')) return [];
      const { color, fill, stroke, visibility } = getComputedStyle(node);
      if (visibility === 'hidden') return [];
      const name = `${tag} ${node.localName}.${node.getAttribute('class') ?? ''}`;
      const isShape = node instanceof SVGGeometryElement;
      if (isShape) {
        const drawn = coloursOf(node);
        const grounds = [under(node), ...earlier(node).flatMap(coloursOf)];
        const seen = drawn.some((one) => grounds.some((ground) => contrast(one, ground) >= 3));
        return seen || drawn.length === 0 ? [] : [`${name}: ${fill}, ${stroke}`];
      }
      const ink = node instanceof SVGElement ? fill : color;
      const ratio = contrast(rgb(ink), under(node));
      return hasText(node) && ratio < 4.5 ? [`${name}: ${ratio.toFixed(1)}`] : [];
    });
  });
}
