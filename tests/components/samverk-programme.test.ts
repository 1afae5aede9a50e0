import { expect, fixture, html } from '@open-wc/testing';

import type { SamverkProgramme } from '../../components/index.js';
import { atStages, empty, publishedSample } from '../examples/published.js';
import {
  all,
  drawn,
  give,
  make,
  part,
  place,
  say,
  showing,
  showsFallback,
  textIn,
  told,
} from './support/page.js';
import { answerWith, freshAddress, json, later } from './support/requests.js';

const two = atStages('mapped', 'contacted');
const three = atStages('mapped', 'contacted', 'identified');

/** The first figure of the process: how many initiatives there are. */
const countIn = (element: Element) => textIn(all(element, '[part=rail] b')[0]);

/** A provider with an element in it. */
async function provider(
  src = '',
): Promise<[SamverkProgramme, HTMLElementTagNameMap['samverk-process']]> {
  const outer = make('samverk-programme', src === '' ? {} : { src });
  const inner = make('samverk-process');
  outer.append(inner);
  (await place()).append(outer);
  return [outer, inner];
}

describe('<samverk-programme>', () => {
  it('loads once for all elements inside, however deep', async () => {
    const { asked } = answerWith(() => json(publishedSample));
    const outer = make('samverk-programme', { src: freshAddress() });
    const shadow = document.createElement('div');
    const inner = showing.map((tag) => make(tag));
    shadow.attachShadow({ mode: 'open' }).append(...inner.slice(0, 2));
    outer.append(shadow, ...inner.slice(2));
    const all = Promise.all(inner.map(told));
    (await place()).append(outer);
    await all;
    expect(asked).to.have.length(1);
    expect(inner.map((element) => part(element, 'heading') !== undefined)).to.deep.equal(
      Array(showing.length).fill(true),
    );
    await expect(outer).to.be.accessible();
  });

  it('lets the elements inside change only what differs in a newer programme', async () => {
    const [outer, inner] = await provider();
    await give(outer, two);
    await drawn(inner);
    const before = all(inner, '[part=rail]')[0];
    expect(countIn(inner)).to.equal('2');
    await give(outer, three);
    await drawn(inner);
    expect(countIn(inner)).to.equal('3');
    expect(all(inner, '[part=rail]')[0] === before, 'the same rail').to.equal(true);
  });

  it('says that it loads, and the elements inside keep their fallback without a word', async () => {
    answerWith(() => new Promise(() => undefined));
    const [outer, inner] = await provider(freshAddress());
    await drawn(inner);
    expect(say(outer, 'status')).to.equal('Fetching the figures …');
    expect(say(inner, 'status')).to.equal('');
    expect(showsFallback(inner)).to.equal(true);
  });

  it('tells the day that the figures are from', async () => {
    answerWith(() => json(two));
    const outer = make('samverk-programme', { src: freshAddress() });
    const news = told(outer);
    (await place()).append(outer);
    const { type, detail } = await news;
    expect([type, detail]).to.deep.equal(['samverk-load', { day: '2026-11-24' }]);
    await drawn(outer);
    expect(say(outer, 'status')).to.equal('');
  });

  it('says once what went wrong, and all fallbacks stay', async () => {
    answerWith(() => new Response('', { status: 404 }));
    const outer = make('samverk-programme', { src: freshAddress() });
    const inner = showing.map((tag) => make(tag));
    outer.append(...inner);
    const errors: string[] = [];
    outer.addEventListener('samverk-error', ({ target }) =>
      errors.push((target as Element).localName),
    );
    const news = told(outer);
    (await place()).append(outer);
    const { detail } = await news;
    await drawn(inner[0]!);
    expect(detail['code']).to.equal('not-found');
    expect(errors).to.deep.equal(['samverk-programme']);
    expect(say(outer, 'status')).to.equal(
      'The figures are not where they should be. The page may have moved.',
    );
    expect(inner.map(showsFallback)).to.deep.equal(Array(showing.length).fill(true));
    expect(inner.map((element) => say(element, 'status'))).to.deep.equal(
      Array(showing.length).fill(''),
    );
    await expect(outer).to.be.accessible();
  });

  it('tries again when asked to', async () => {
    let fails = true;
    answerWith(() => (fails ? new Response('', { status: 500 }) : json(two)));
    const outer = make('samverk-programme', { src: freshAddress() });
    const inner = make('samverk-process');
    outer.append(inner);
    const first = told(outer);
    (await place()).append(outer);
    await first;
    await outer.updateComplete;
    fails = false;
    const arrived = told(inner);
    part(outer, 'retry')!.click();
    await arrived;
    await drawn(inner);
    expect(countIn(inner)).to.equal('2');
    expect(say(outer, 'status')).to.equal('');
    expect(say(outer, 'retry')).to.equal(undefined);
  });

  it('keeps the status line in place from loading to failure', async () => {
    const { response, come } = later();
    answerWith(() => response);
    const [outer] = await provider(freshAddress());
    await outer.updateComplete;
    const line = part(outer, 'status');
    const news = told(outer);
    come(new Response('', { status: 500 }));
    await news;
    await outer.updateComplete;
    expect(part(outer, 'status') === line).to.equal(true);
    expect(textIn(line)).to.equal('The figures could not be fetched just now.');
  });

  it('provides what it is given as a property, as it changes and goes', async () => {
    const [outer, inner] = await provider();
    await give(outer, two);
    await drawn(inner);
    expect(countIn(inner)).to.equal('2');
    await give(outer, three);
    await drawn(inner);
    expect(countIn(inner)).to.equal('3');
    outer.programme = undefined;
    await drawn(outer);
    await drawn(inner);
    expect(say(inner, 'rail')).to.equal(undefined);
    expect(showsFallback(inner)).to.equal(true);
  });

  it('shows nothing old while it loads from another address', async () => {
    const { response, come } = later();
    const [first, second] = [freshAddress(), freshAddress()];
    answerWith((url) => (url.endsWith(first) ? json(two) : response));
    const [outer, inner] = await provider(first);
    await told(inner);
    outer.src = second;
    await drawn(outer);
    await drawn(inner);
    expect(showsFallback(inner)).to.equal(true);
    const news = told(inner);
    come(json(three));
    await news;
    await drawn(inner);
    expect(countIn(inner)).to.equal('3');
  });

  it('serves elements that come later, and those that move to it', async () => {
    const [outer] = await provider();
    await give(outer, two);
    const later = make('samverk-process');
    outer.append(later);
    await drawn(later);
    expect(countIn(later)).to.equal('2');
    const moved = make('samverk-process');
    (await place()).append(moved);
    await drawn(moved);
    expect(showsFallback(moved)).to.equal(true);
    outer.append(moved);
    await drawn(moved);
    expect(countIn(moved)).to.equal('2');
  });

  it('yields to the nearest one', async () => {
    const [outer, inner] = await provider();
    const nearest = make('samverk-programme');
    outer.append(nearest);
    nearest.append(inner);
    await give(outer, two);
    await give(nearest, three);
    await drawn(inner);
    expect(countIn(inner)).to.equal('3');
  });

  it('yields to what an element has of its own, and serves it again after that', async () => {
    const [outer, inner] = await provider();
    await give(outer, two);
    await give(inner, three);
    expect(countIn(inner)).to.equal('3');
    inner.programme = undefined;
    await drawn(inner);
    expect(countIn(inner)).to.equal('2');
  });

  it('refuses as a property what was not published', async () => {
    const [outer, inner] = await provider();
    const news = told(outer);
    const { published: _, ...unpublished } = two;
    outer.programme = unpublished;
    expect((await news).detail['code']).to.equal('unreadable');
    await drawn(inner);
    expect(showsFallback(inner)).to.equal(true);
  });

  it('shows nothing of its own when all is well', async () => {
    const outer = await fixture<SamverkProgramme>(
      html`<samverk-programme .programme=${empty}><p>The page's own</p></samverk-programme>`,
    );
    await drawn(outer);
    expect(textIn(part(outer, 'base'))).to.equal('');
    expect(outer.querySelector('p')!.getClientRects().length).to.equal(1);
  });

  it('speaks the language of its place', async () => {
    answerWith(() => new Response('', { status: 404 }));
    const outer = make('samverk-programme', { src: freshAddress(), lang: 'sv' });
    const news = told(outer);
    (await place()).append(outer);
    await news;
    await drawn(outer);
    expect(say(outer, 'status')).to.equal(
      'Uppgifterna finns inte där de ska. Sidan kan ha flyttat.',
    );
    expect(say(outer, 'retry')).to.equal('Försök igen');
  });
});
