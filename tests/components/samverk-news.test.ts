import { expect, oneEvent } from '@open-wc/testing';

import type { Programme } from '../../src/index.js';
import { both, empty, publishedOf, publishedSample, tourism } from '../examples/published.js';
import {
  cluster,
  definition,
  indicator,
  measure,
  measurement,
  opportunity,
} from '../examples/small.js';
import { all, parts, say, show, textIn } from './support/page.js';

const day = (month: number, date: number) =>
  `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** A programme in which opportunities opened on these days. */
const opened = (...days: string[]): Programme =>
  publishedOf({
    opportunities: days.map((opens, index) =>
      opportunity(`o${index}`, { title: both(`Nr ${index}`, `No ${index}`), opens }),
    ),
  });

const eventsIn = (element: Element) => parts(element, 'event').map((event) => textIn(event));

describe('<samverk-news>', () => {
  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    several: [
      opened(day(11, 1), day(10, 2), day(3, 1)),
      'Two things have happened in the last three months, the latest on 1 November 2026.',
      'Två saker har hänt de senaste tre månaderna, den senaste den 1 november 2026.',
    ],
    one: [
      opened(day(11, 1), day(3, 1)),
      'One thing has happened in the last three months, on 1 November 2026.',
      'En sak har hänt de senaste tre månaderna, den 1 november 2026.',
    ],
    'none of late': [
      opened(day(8, 23)),
      'Nothing has happened in the last three months. The latest was on 23 August 2026.',
      'Inget har hänt de senaste tre månaderna. Det senaste var den 23 augusti 2026.',
    ],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence how much has happened: ${what}`, async () => {
      expect(say(await show('samverk-news', programme))).to.equal(english);
      expect(say(await show('samverk-news', programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  it('tells the latest first, by month', async () => {
    const element = await show('samverk-news', opened(day(9, 8), day(11, 1), day(11, 20)));
    expect(parts(element, 'month').map((month) => textIn(month))).to.deep.equal([
      'November 2026 2020 November 2026 The opportunity “No 2” opened. 11 November 2026 The opportunity “No 1” opened.',
      'September 2026 88 September 2026 The opportunity “No 0” opened.',
    ]);
    expect(all(element, 'time').map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '2026-11-20',
      '2026-11-01',
      '2026-09-08',
    ]);
    expect(all(element, 'ol').length).to.equal(2);
  });

  it('tells nothing that is yet to come, from the day that is asked for', async () => {
    const programme = opened(day(11, 1), day(12, 1));
    expect(eventsIn(await show('samverk-news', programme))).to.have.length(1);
    expect(eventsIn(await show('samverk-news', programme, { today: '2026-12-01' }))).to.have.length(
      2,
    );
    const element = await show('samverk-news', programme, { today: '2026-10-01' });
    expect(say(element, 'status')).to.contain('Here you will see what happens');
  });

  it('says numbers as one writes them, and why', async () => {
    const programme = publishedOf({
      clusters: [cluster('a', { ended: { day: day(11, 2), why: both('Klart.', 'All done.') } })],
      definitions: [
        definition('d', { name: both('Nätter', 'Nights'), unitName: both('nätter', 'nights') }),
      ],
      indicators: [indicator('i', { key: true, of: 'programme' })],
      measurements: [measurement('v', day(11, 3), 842_000)],
    });
    expect(eventsIn(await show('samverk-news', programme)).slice(0, 2)).to.deep.equal([
      '33 November 2026 Nights: 842,000 nights.',
      '22 November 2026 Cluster a ended. All done.',
    ]);
    expect(eventsIn(await show('samverk-news', programme, { lang: 'sv' }))[0]).to.equal(
      '33 november 2026 Nätter: 842 000 nätter.',
    );
  });

  describe('limit', () => {
    const seven = opened(...[1, 2, 3, 4, 5, 6, 7].map((date) => day(11, date)));
    const restIn = (element: Element) => all(element, 'details [part=event]').length;

    it('shows five unless told, the rest one key away', async () => {
      const element = await show('samverk-news', seven);
      expect(eventsIn(element)).to.have.length(7);
      expect(restIn(element)).to.equal(2);
      expect(textIn(all(element, 'summary')[0])).to.equal('Show all 7');
    });

    it('shows as many as it says', async () => {
      expect(restIn(await show('samverk-news', seven, { limit: '2' }))).to.equal(5);
      const all7 = await show('samverk-news', seven, { limit: '7' });
      expect(all(all7, 'details').length).to.equal(0);
    });

    for (const limit of ['', '0', '-3', 'nonsense', '1e999', 'NaN']) {
      it(`shows all for "${limit}"`, async () => {
        const element = await show('samverk-news', seven, { limit });
        expect(eventsIn(element)).to.have.length(7);
        expect(restIn(element)).to.equal(0);
      });
    }

    it('cuts a list that nobody could read, and says so', async () => {
      const many = opened(...Array.from({ length: 230 }, () => day(11, 1)));
      const element = await show('samverk-news', many);
      expect(eventsIn(element)).to.have.length(200);
      expect(textIn(all(element, '.quiet').at(-1))).to.equal('Only the first 200 are shown.');
    });
  });

  it('tells only what concerns a cluster', async () => {
    const programme = publishedOf({
      strengthAreas: [tourism],
      clusters: [cluster('a'), cluster('b')],
      measures: [measure('m', { clusters: ['b'], since: { ongoing: day(3, 1) } })],
    });
    const element = await show('samverk-news', programme, { cluster: 'b' });
    expect(eventsIn(element)).to.deep.equal([
      '11 March 2026 The measure “Measure m” began.',
      '11 February 2024 Cluster b was identified as a cluster initiative.',
    ]);
  });

  it('links what something happened to, and tells the page first', async () => {
    const programme = publishedOf({
      definitions: [definition('d')],
      measures: [measure('m', { since: { ongoing: day(3, 1) } })],
      indicators: [indicator('i', { key: true })],
      measurements: [measurement('v', day(11, 3), 7)],
    });
    const element = await show('samverk-news', programme, { 'link-pattern': '/d/{id}' });
    const links = all(element, '[part=event] a');
    expect(links.map((link) => [textIn(link), link.getAttribute('href')])).to.deep.equal([
      ['Definition d', '/d/m'],
      ['Measure m', '/d/m'],
    ]);
    element.addEventListener('samverk-select', (event) => event.preventDefault(), { once: true });
    setTimeout(() => links[1]!.click());
    const event = await oneEvent(element, 'samverk-select');
    expect((event as CustomEvent<unknown>).detail).to.deep.equal({
      ref: { collection: 'measures', id: 'm' },
    });
  });

  it('says what will be here when nothing has happened', async () => {
    expect(say(await show('samverk-news', empty, { lang: 'sv' }), 'status')).to.equal(
      'Här visas det som händer i programmet, när något har hänt.',
    );
  });

  it('is accessible with the sample, all open', async () => {
    for (const attributes of [{}, { 'link-pattern': '/d/{id}' }]) {
      const element = await show('samverk-news', publishedSample, attributes);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expect(element).to.be.accessible();
    }
  });
});
