import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';

import { dangerousAddresses, naughtyStrings } from '../examples/naughty-strings.js';
import { filledFor } from '../examples/by-element.js';
import { publishedSample } from '../examples/published.js';
import type { ShowingTag } from './support/page.js';
import {
  all,
  drawn,
  give,
  make,
  part,
  place,
  show,
  showing,
  showsFallback,
  textIn,
} from './support/page.js';
import { answerWith, json } from './support/requests.js';

/** The attributes that an element reads; a test of the built package compares them with those that are documented. */
function attributesOf(tag: ShowingTag): string[] {
  const { observedAttributes = [] } = customElements.get(tag) as unknown as {
    observedAttributes?: string[];
  };
  return [...observedAttributes, 'lang', 'dir', 'class', 'part'];
}

const ids = [
  ...publishedSample.clusters,
  ...publishedSample.themes,
  ...publishedSample.strengthAreas,
  ...publishedSample.measures,
].map(({ id }) => id);

const value = fc.oneof(
  fc.constantFrom(...naughtyStrings.filter(({ length }) => length < 10_000)),
  fc.constantFrom(...dangerousAddresses),
  fc.constantFrom('', ' ', '{id}', '/{id}', '#{id}', '{id}{id}', '2', '-1', '1e999', '2026-11-24'),
  fc.constantFrom(...ids),
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
);

/** The exceptions that nobody caught meanwhile. */
async function uncaught(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { onerror } = window;
  const onRejection = (event: PromiseRejectionEvent): void => {
    event.preventDefault();
    said.push(String(event.reason));
  };
  window.onerror = (_event, _source, _line, _column, error) => said.push(String(error)) > 0;
  addEventListener('unhandledrejection', onRejection);
  try {
    await act();
    // A rejection is told of in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    window.onerror = onerror;
    removeEventListener('unhandledrejection', onRejection);
  }
  return said;
}

/** What is wrong with what the reader has, whatever the attributes are. */
function faultOf(element: HTMLElementTagNameMap[ShowingTag]): string | undefined {
  if (textIn(part(element, 'base')) === '' && !showsFallback(element)) return 'shows nothing';
  if (all(element, 'img, script, iframe, [style]:not([part=base])').length > 0) return 'has markup';
  const protocols = all<HTMLAnchorElement>(element, 'a[href]').map(({ protocol }) => protocol);
  const wrong = protocols.find((protocol) => !/^(?:https?|mailto):$/.test(protocol));
  return wrong && `links to ${wrong}`;
}

for (const tag of showing) {
  describe(`<${tag}> and its attributes`, () => {
    it('bears any text in any of them, in any order, and none', async () => {
      // An attribute may be the address of a file of its own.
      answerWith(() => new Response('', { status: 404 }));
      const element = await show(tag, filledFor(tag));
      const names = attributesOf(tag).filter((name) => name !== 'src');
      const change = fc.tuple(fc.constantFrom(...names), fc.option(value));
      const said = await uncaught(() =>
        fc.assert(
          fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
            for (const name of element.getAttributeNames()) element.removeAttribute(name);
            for (const [name, text] of changes) {
              if (text === null) element.removeAttribute(name);
              else element.setAttribute(name, text);
            }
            await element.updateComplete;
            const fault = faultOf(element);
            if (fault) throw new Error(fault);
          }),
          { numRuns: 60, includeErrorInReport: true },
        ),
      );
      expect(said).to.deep.equal([]);
      for (const name of element.getAttributeNames()) element.removeAttribute(name);
      await drawn(element);
      expect(faultOf(element)).to.equal(undefined);
    });

    it('bears any text as its address', async () => {
      answerWith(() => json(filledFor(tag)));
      const element = make(tag);
      (await place()).append(element);
      const said = await uncaught(() =>
        fc.assert(
          fc.asyncProperty(value, async (src) => {
            element.setAttribute('src', src);
            await drawn(element);
            expect(faultOf(element)).to.equal(undefined);
          }),
          { numRuns: 30 },
        ),
      );
      expect(said).to.deep.equal([]);
    });

    it('shows the last of a thousand changes', async () => {
      answerWith(() => new Response('', { status: 404 }));
      const element = await show(tag, filledFor(tag));
      const before = textIn(part(element, 'base'));
      const names = attributesOf(tag).filter((name) => name !== 'src');
      const said = await uncaught(async () => {
        for (let change = 0; change < 1000; change += 1) {
          const name = names[change % names.length]!;
          if (change % 3 === 0) element.removeAttribute(name);
          else element.setAttribute(name, ids[change % ids.length]!);
          if (change % 100 === 0) await element.updateComplete;
        }
        for (const name of element.getAttributeNames()) element.removeAttribute(name);
        await drawn(element);
      });
      expect(said).to.deep.equal([]);
      expect(textIn(part(element, 'base'))).to.equal(before);
    });

    it('says nothing when it is taken out in mid-load, and comes back whole', async () => {
      let release: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (release = resolve));
      answerWith(() => gate.then(() => json(filledFor(tag))));
      const page = await place();
      const told: string[] = [];
      const element = make(tag, { src: `/taken-out-of-${tag}.json` });
      for (const name of ['samverk-load', 'samverk-error']) {
        element.addEventListener(name, () => told.push(name));
      }
      const said = await uncaught(async () => {
        page.append(element);
        await drawn(element);
        element.remove();
        element.setAttribute('heading-level', '4');
        await drawn(element);
        release();
        await drawn(element);
      });
      expect([said, told]).to.deep.equal([[], []]);
      page.append(element);
      for (let tries = 0; tries < 100 && told.length === 0; tries += 1) await drawn(element);
      expect(told).to.deep.equal(['samverk-load']);
    });

    it('bears being made, moved and given up by script', async () => {
      const said = await uncaught(async () => {
        const page = await place();
        const element = document.createElement(tag);
        element.programme = filledFor(tag);
        const copy = element.cloneNode(true) as typeof element;
        page.append(element, copy);
        for (const target of [page, document.body, page]) target.append(element);
        page.replaceChildren();
        await drawn(element);
        page.append(element);
        await give(element, publishedSample);
        element.programme = undefined;
        await drawn(element);
        page.remove();
        await drawn(copy);
      });
      expect(said).to.deep.equal([]);
    });
  });
}
