import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';

import type { PublishedProgramme } from '../../../src/published.js';
import { filledFor, oneOfEach } from '../../examples/by-element.js';
import { publishedSample } from '../../examples/published.js';
import { naughtyStrings } from '../../examples/naughty-strings.js';
import type { ShowingTag } from './page.js';
import { all, drawn, make, part, place, say, show, showsFallback, textIn } from './page.js';

/** What no field expects: wrong types, names with a meaning, and what a template library takes for its own. */
const worst: readonly unknown[] = [
  null,
  1e308,
  '__proto__',
  [null],
  { nodeType: 1, toString: 1, valueOf: 1 },
  { _$litType$: 1, strings: ['<img src=x onerror=alert(1)>'], values: [] },
];

const wrong: readonly unknown[] = [
  ...worst,
  undefined,
  true,
  -1,
  '',
  'constructor',
  '<img src=x onerror=alert(1)>',
  [],
  {},
  { _$litDirective$: {}, values: [] },
  { sv: { nodeType: 1 }, en: { _$litType$: 1, strings: ['<b>'], values: [] } },
  { sv: ['x'], en: 7 },
];

type Path = readonly (string | number)[];

/** Every place in a value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key])),
  ];
}

/** A copy with another value in one place. */
function withAt(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    return value.map((inner: unknown, index) =>
      index === Number(key) ? withAt(inner, rest, other) : inner,
    );
  }
  const from = value as Record<string, unknown>;
  return { ...from, [key]: withAt(from[key], rest, other) };
}

/** What a file can hold of a value. */
const asFile = (value: unknown): unknown => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? undefined : JSON.parse(text);
};

/** Renders a programme, and tells what is wrong with what the reader then has. */
async function faultOf(
  element: HTMLElementTagNameMap[ShowingTag],
  programme: unknown,
): Promise<string | undefined> {
  element.programme = asFile(programme) as PublishedProgramme;
  try {
    // Once to load, and once to show.
    await element.updateComplete;
    await element.updateComplete;
    all(element, '[part=cell]')[0]?.click();
    await element.updateComplete;
  } catch (error) {
    return `throws ${String(error)}`;
  }
  const line = say(element, 'status') ?? '';
  const isTold = line !== '' || !element.programme;
  if (isTold && !showsFallback(element)) return 'has neither content nor the fallback';
  if (!isTold && say(element, 'heading') === undefined) return 'has no content and no word of it';
  if (all(element, 'img, script').length > 0) return 'has markup from the data';
  return undefined;
}

const name = (path: Path, value: unknown) => `${path.join('.')} = ${JSON.stringify(value)}`;

/** Elements that show figures and words of their own alone. */
const withoutTexts: ReadonlySet<string> = new Set(['samverk-summary']);

/** Tests an element with programmes that no office has made. */
export function hostileSuite(tag: ShowingTag): void {
  describe(`<${tag}> and a hostile programme`, () => {
    it('shows content or says a sentence for each wrong value in each place', async () => {
      const element = make(tag, { 'link-pattern': '/{id}' });
      (await place()).append(element);
      const faults: string[] = [];
      for (const path of placesIn(filledFor(tag))) {
        for (const value of worst) {
          const fault = await faultOf(element, withAt(filledFor(tag), path, value));
          if (fault) faults.push(`${name(path, value)} ${fault}`);
        }
      }
      expect(faults.slice(0, 3)).to.deep.equal([]);
    });

    it('shows content or says a sentence for many wrong values in the sample', async () => {
      const element = make(tag, { 'link-pattern': '/{id}' });
      (await place()).append(element);
      const places = placesIn(publishedSample);
      const changes = fc.array(
        fc.tuple(fc.constantFrom(...places), fc.oneof(fc.constantFrom(...wrong), fc.jsonValue())),
        { minLength: 1, maxLength: 4 },
      );
      await fc.assert(
        fc.asyncProperty(changes, async (made) => {
          let changed: unknown = publishedSample;
          for (const [path, value] of made) {
            try {
              changed = withAt(changed, path, value);
            } catch {
              // An earlier change has taken the place away.
            }
          }
          expect(await faultOf(element, changed)).to.equal(undefined);
        }),
        { numRuns: 30 },
      );
    });

    it('shows every naughty text as the text it is', async () => {
      for (const text of naughtyStrings) {
        const both = { sv: text, en: text };
        const programme = oneOfEach(both);
        const element = await show(tag, programme, { 'link-pattern': '/{id}' });
        all(element, '[part=cell]')[0]?.click();
        await drawn(element);
        expect(say(element, 'status')).to.equal('');
        expect(all(element, 'img, script, iframe').length).to.equal(0);
        // What no reader would read to the end is cut.
        const expected = text
          .slice(0, 5000)
          .replaceAll('\0', '\ufffd')
          .replace(/\s+/gu, ' ')
          .trim();
        if (withoutTexts.has(tag)) continue;
        const found = textIn(part(element, 'base')).replaceAll('\0', '\ufffd');
        expect(found.includes(expected), text.slice(0, 80)).to.equal(true);
        element.remove();
      }
    });
  });
}
