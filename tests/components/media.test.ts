import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';

import { filledFor } from '../examples/by-element.js';
import { publishedSample } from '../examples/published.js';
import { contrast, layered } from './support/colours.js';
import type { ShowingTag } from './support/page.js';
import { all, drawn, give, make, place, show, showing, textIn } from './support/page.js';

/** The resets and habits of style sheets that elements meet, by what they come from. */
const habits: Readonly<Record<string, string>> = {
  'a reset': `*, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; } ol, ul { list-style: none; }
    a { color: inherit; text-decoration: inherit; } button, input, select { font: inherit; color: inherit; }
    img, svg { display: block; vertical-align: middle; } [hidden] { display: none !important; }`,
  'a site that styles every tag': `p { margin: 2em 0; } h2, h3 { text-transform: uppercase; border-bottom: 3px solid; }
    table { width: 100%; } td, th { padding: 20px; border: 1px solid; } svg { width: 40px; height: 40px; }
    button { padding: 1em 3em; border-radius: 2em; } details { padding: 1em; } div { position: relative; }
    ul { padding-left: 4em; } span { font-style: italic; } a::after { content: ' ↗'; }`,
  'a root of 62.5 %': 'html { font-size: 62.5%; }',
  'a root of 20 px': 'html { font-size: 20px; }',
};

const measured = [
  'display',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'textTransform',
  'boxSizing',
  'marginBlockStart',
  'marginBlockEnd',
  'marginInlineStart',
  'paddingBlockStart',
  'paddingInlineStart',
  'borderBlockEndWidth',
  'borderInlineStartWidth',
  'listStyleType',
  'position',
  'width',
  'height',
] as const;

/** How each node of an element is set, in a place of 800 px and 16 px text. */
async function settingOf(tag: ShowingTag, dir = 'ltr'): Promise<string[]> {
  const page = await place('sv');
  page.dir = dir;
  page.style.cssText = 'width: 800px; font: 16px/1.5 Arial, sans-serif; box-sizing: content-box';
  const element = make(tag, { 'link-pattern': '/k/{id}' });
  page.append(element);
  await give(element, publishedSample);
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
  await drawn(element);
  return all(element, '*').map((node) => {
    const style = getComputedStyle(node);
    const name = `${node.localName}.${node.getAttribute('class') ?? ''}`;
    return [name, ...measured.map((one) => `${one} ${style[one]}`)].join('; ');
  });
}

async function underRules<T>(rules: string, act: () => Promise<T>): Promise<T> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [sheet];
  try {
    return await act();
  } finally {
    document.adoptedStyleSheets = [];
  }
}

async function onPaper<T>(act: () => T | Promise<T>): Promise<T> {
  await emulateMedia({ media: 'print' });
  try {
    return await act();
  } finally {
    await emulateMedia({ media: 'screen' });
  }
}

/** What a node has at its beginning and its end, in the direction of the text. */
function sides(node: Element): string {
  const { marginInlineStart, paddingInlineStart, paddingInlineEnd, insetInlineStart, textAlign } =
    getComputedStyle(node);
  const name = `${node.localName}.${node.getAttribute('class') ?? ''} ${node.part.value}`;
  const values = [marginInlineStart, paddingInlineStart, paddingInlineEnd, insetInlineStart];
  return [
    name,
    ...values.map((value) => String(Math.round(Number.parseFloat(value)))),
    textAlign,
  ].join(' ');
}

const hasText = (node: Element) =>
  [...node.childNodes].some((child) => child.nodeType === 3 && textIn(child) !== '');

before(() => setViewport({ width: 1280, height: 900 }));

for (const tag of showing) {
  describe(`<${tag}> and the style sheet around it`, () => {
    for (const [what, rules] of Object.entries(habits)) {
      it(`is set the same under ${what}`, async () => {
        const usual = await settingOf(tag);
        const other = await underRules(rules, () => settingOf(tag));
        expect(other.filter((line, index) => line !== usual[index]).slice(0, 3)).to.deep.equal([]);
        expect(other.length).to.equal(usual.length);
      });
    }
  });

  describe(`<${tag}> and motion`, () => {
    it('does not move where the reader wants no motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const element = await show(tag, filledFor(tag));
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      all(element, 'button')[0]?.click();
      await drawn(element);
      const moving = document
        .getAnimations()
        .map(({ effect }) => (effect as KeyframeEffect).target?.localName);
      const slow = all(element, '*')
        .filter((node) => Number.parseFloat(getComputedStyle(node).transitionDuration) > 0.01)
        .map((node) => node.localName);
      await emulateMedia({ reducedMotion: 'no-preference' });
      expect([moving, slow]).to.deep.equal([[], []]);
    });
  });

  describe(`<${tag}> from right to left`, () => {
    it('is its own mirror image', async () => {
      const edges = async (dir: string) => {
        const element = await show(tag, filledFor(tag), { dir });
        const own = element.getBoundingClientRect();
        return all(element, 'h2, h3, h4, p, summary, table, button, li')
          .filter((node) => node.getClientRects().length > 0 && !node.closest('.unseen, svg'))
          .map((node) => {
            const { left, right } = node.getBoundingClientRect();
            const start = dir === 'rtl' ? own.right - right : left - own.left;
            return `${node.localName}: ${Math.round(start)}`;
          })
          .concat(all(element, '*').map(sides));
      };
      expect(await edges('rtl')).to.deep.equal(await edges('ltr'));
    });
  });

  describe(`<${tag}> on paper`, () => {
    it('has everything open', async () => {
      const element = await show(tag, filledFor(tag));
      const closed = await onPaper(() =>
        all(element, 'details > :not(summary)')
          .filter((node) => node.parentElement!.checkVisibility() && !node.checkVisibility())
          .map((node) => `${node.localName} ${textIn(node).slice(0, 40)}`),
      );
      expect(closed).to.deep.equal([]);
    });

    it('is dark on white, also on a dark site', async () => {
      const page = await place();
      page.style.cssText = 'color: #eee; background: #111; color-scheme: dark';
      const element = make(tag);
      page.append(element);
      await give(element, filledFor(tag));
      const faint = await onPaper(() =>
        all(element, '*')
          .filter((node) => hasText(node) && !node.closest('svg, option, .unseen, button'))
          .filter(
            (node) =>
              contrast(layered('#fff'), layered('#fff', getComputedStyle(node).color)) < 4.5,
          )
          .map((node) => `${node.localName}.${node.className} ${textIn(node).slice(0, 30)}`),
      );
      expect(faint).to.deep.equal([]);
    });

    it('cuts no row and leaves no heading alone at the foot of a page', async () => {
      const element = await show(tag, filledFor(tag));
      const torn = await onPaper(() => [
        ...all(element, 'tr').filter(
          (node) => !getComputedStyle(node).breakInside.startsWith('avoid'),
        ),
        ...all(element, 'h2, h3, h4, h5, h6').filter(
          (node) => !getComputedStyle(node).breakAfter.startsWith('avoid'),
        ),
      ]);
      expect(torn.map((node) => `${node.localName} ${textIn(node).slice(0, 30)}`)).to.deep.equal(
        [],
      );
    });
  });
}
