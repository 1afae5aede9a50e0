import { expect } from '@open-wc/testing';

import { broken, matrix, publishedSample } from '../examples/published.js';
import type { ShowingTag } from './support/page.js';
import { all, drawn, give, make, part, place, showing, textIn } from './support/page.js';
import type { Rgb } from './support/colours.js';
import { contrast, layered } from './support/colours.js';

/** Surroundings: what lies under, the ink, and the colour of links, or the accent that is set instead. */
interface Brand {
  readonly paper: string;
  readonly ink: string;
  readonly link: string;
  readonly tokens?: Readonly<Record<string, string>>;
}

const brands: Readonly<Record<string, Brand>> = {
  'a plain page': { paper: '#fff', ink: '#000', link: '#0000ee' },
  'a region in petrol': { paper: '#fff', ink: '#1c2a30', link: '#17606f' },
  'a municipality in dark blue': { paper: '#f7f5f0', ink: '#222', link: '#0b1f4b' },
  'a municipality in red': { paper: '#fff', ink: '#333', link: '#b1063a' },
  'a dark site': { paper: '#11191c', ink: '#e9efef', link: '#7fc4d0' },
  'a black site': { paper: '#000', ink: '#fff', link: '#ffd34d' },
};

/** Accents that no text could be written in on their paper, for the picture alone. */
const accents: Readonly<Record<string, Brand>> = {
  'a light accent on white': {
    paper: '#fff',
    ink: '#111',
    link: '#00e',
    tokens: { '--samverk-accent': '#ffd100' },
  },
  'a dark accent on black': {
    paper: '#0b0f12',
    ink: '#f0f0f0',
    link: '#9cf',
    tokens: { '--samverk-accent': '#0a2a5e' },
  },
  'a Sitevision theme': {
    paper: '#fff',
    ink: '#222',
    link: '#00e',
    tokens: { '--env-link-font-color': '#7a1f5c' },
  },
  'a Municipio theme': {
    paper: '#fff',
    ink: '#222',
    link: '#00e',
    tokens: { '--color-primary': '#ae0b05' },
  },
};

/** An element with the sample, in such surroundings. */
async function shownIn<T extends ShowingTag>(
  tag: T,
  brand: Brand,
  programme: object = publishedSample,
) {
  const page = await place();
  page.style.cssText = `padding: 8px; background: ${brand.paper}; color: ${brand.ink}`;
  for (const [name, value] of Object.entries(brand.tokens ?? {}))
    page.style.setProperty(name, value);
  const element = make(tag, { 'link-pattern': '/k/{id}' });
  element.querySelector('a')!.style.color = brand.link;
  page.append(element);
  await give(element, programme);
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  all(element, '[part=cell]')[0]?.click();
  await drawn(element);
  return { page, element };
}

/** The contrast of each cell's figure with the cell, by step. */
function contrastOfCells(element: Element, paper: string): Record<string, number> {
  return Object.fromEntries(
    all(element, 'td[class^=step-]').map((cell) => {
      const under = getComputedStyle(cell).backgroundColor;
      const ink = getComputedStyle(cell.querySelector('button')!).color;
      return [cell.className, contrast(layered(paper, under), layered(paper, under, ink))];
    }),
  );
}

const tooFaint = (contrasts: Record<string, number>, least: number) =>
  Object.entries(contrasts).flatMap(([what, ratio]) =>
    ratio < least ? [`${what}: ${ratio.toFixed(2)}`] : [],
  );

describe('the heat map', () => {
  for (const [what, brand] of Object.entries({ ...brands, ...accents })) {
    it(`can be read in every cell on ${what}`, async () => {
      const { element } = await shownIn('samverk-needs', brand);
      const contrasts = contrastOfCells(element, brand.paper);
      expect(Object.keys(contrasts)).to.include.members([
        'step-0',
        'step-1',
        'step-2',
        'step-3',
        'step-4',
      ]);
      expect(tooFaint(contrasts, 4.5)).to.deep.equal([]);
    });

    it(`has four steps that differ on ${what}`, async () => {
      const { element } = await shownIn('samverk-needs', brand);
      const steps = [1, 2, 3, 4].map((step) => {
        const cell = all(element, `td.step-${step}`)[0]!;
        return layered(brand.paper, getComputedStyle(cell).backgroundColor);
      });
      const apart = steps
        .slice(1)
        .map((colour, index) => Math.hypot(...colour.map((part, at) => part - steps[index]![at]!)));
      expect(Math.min(...apart)).to.be.above(12);
    });
  }

  it('can be read whatever the accent is, light or dark', async () => {
    const faint: string[] = [];
    for (const [paper, ink] of [
      ['#fff', '#000'],
      ['#11191c', '#e9efef'],
    ] as const) {
      const { page, element } = await shownIn(
        'samverk-needs',
        { paper, ink, link: '#00e' },
        matrix,
      );
      for (let hue = 0; hue < 360; hue += 30) {
        for (let lightness = 10; lightness <= 95; lightness += 5) {
          for (const saturation of [0, 50, 100]) {
            const accent = `hsl(${hue} ${saturation}% ${lightness}%)`;
            page.style.setProperty('--samverk-accent', accent);
            const contrasts = contrastOfCells(element, paper);
            faint.push(...tooFaint(contrasts, 4.5).map((one) => `${accent} on ${paper}: ${one}`));
          }
        }
      }
    }
    expect(faint.slice(0, 20)).to.deep.equal([]);
  });

  it('takes its colour from the accent, else the host’s own colour of links, else that of the page’s links', async () => {
    const darkest = async (tokens: Record<string, string>): Promise<Rgb> => {
      const { element } = await shownIn('samverk-needs', { ...brands['a plain page']!, tokens });
      return layered('#fff', getComputedStyle(all(element, 'td.step-4')[0]!).backgroundColor);
    };
    const municipio = { '--color-primary': '#ae0b05' };
    const sitevision = { ...municipio, '--env-link-font-color': '#7a1f5c' };
    expect(await darkest({})).to.deep.equal([0, 0, 0xee]);
    // A primary colour is made for surfaces, so that it may not do as text: links come first.
    expect(await darkest(municipio)).to.deep.equal([0, 0, 0xee]);
    expect(await darkest(sitevision)).to.deep.equal([0x7a, 0x1f, 0x5c]);
    expect(await darkest({ ...sitevision, '--samverk-accent': '#123456' })).to.deep.equal([
      0x12, 0x34, 0x56,
    ]);
  });
});

describe('the colour of links', () => {
  const linkOf = (element: Element) =>
    layered('#fff', getComputedStyle(part(element, 'base')!).getPropertyValue('--_link'));

  it('is not taken from a link that is white on a coloured ground', async () => {
    const page = await place();
    const button = document.createElement('a');
    button.href = '/';
    button.textContent = 'To the content';
    button.style.cssText = 'color: #fff; background: #17424c';
    const text = document.createElement('p');
    text.innerText = 'See ';
    const link = document.createElement('a');
    link.href = '/x';
    link.textContent = 'the report';
    link.style.color = '#17606f';
    text.append(link);
    page.append(button, text);
    const element = make('samverk-process');
    element.replaceChildren();
    page.append(element);
    await give(element, publishedSample);
    const accent = all(element, '.on')[0]!;
    const colour = layered('#fff', getComputedStyle(accent, '::after').backgroundColor);
    expect(contrast(colour, [255, 255, 255])).to.be.above(3);
    expect(linkOf(element)).not.to.deep.equal([255, 255, 255]);
  });
});

describe('the balls', () => {
  for (const [what, { paper, ink, link }] of Object.entries(brands)) {
    it(`can be told from what is under them on ${what}`, async () => {
      const statuses = ['green', 'yellow', 'red'] as const;
      const contrasts: Record<string, number> = {};
      for (const status of statuses) {
        const [subject] = broken.published.followUp.subjects;
        const followUp = { subjects: [{ ...subject!, status }] };
        const programme = { ...broken, published: { ...broken.published, followUp } };
        const { element } = await shownIn('samverk-cross-needs', { paper, ink, link }, programme);
        const ball = getComputedStyle(all(element, '.ball circle')[0]!).fill;
        const mark = getComputedStyle(all(element, '.ball path')[0]!).stroke;
        contrasts[`${status} on the page`] = contrast(layered(paper), layered(ball));
        contrasts[`the mark on ${status}`] = contrast(layered(ball), layered(ball, mark));
      }
      expect(tooFaint(contrasts, 3)).to.deep.equal([]);
    });
  }
});

for (const tag of showing) {
  describe(`<${tag}> in the colours of its site`, () => {
    for (const [what, brand] of Object.entries(brands)) {
      it(`is accessible on ${what}`, async () => {
        const { page } = await shownIn(tag, brand);
        await expect(page).to.be.accessible();
      });

      it(`has no text under 4.5 to 1 on ${what}`, async () => {
        const { element } = await shownIn(tag, brand);
        const texts = all(element, '*').filter(
          (node) =>
            !node.closest('svg, [part=cell], option, .unseen') &&
            [...node.childNodes].some((child) => child.nodeType === 3 && textIn(child) !== ''),
        );
        const contrasts = Object.fromEntries(
          texts.map((node) => [
            `${node.localName}.${node.className} ${textIn(node).slice(0, 30)}`,
            contrast(layered(brand.paper), layered(brand.paper, getComputedStyle(node).color)),
          ]),
        );
        expect(tooFaint(contrasts, 4.5)).to.deep.equal([]);
      });
    }
  });
}
