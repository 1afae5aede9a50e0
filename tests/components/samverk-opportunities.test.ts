import { expect } from '@open-wc/testing';

import type { Opportunity, Programme } from '../../src/index.js';
import {
  both,
  empty,
  food,
  publishedOf,
  publishedSample,
  skills,
  tourism,
} from '../examples/published.js';
import { actor, cluster, opportunity } from '../examples/small.js';
import { all, parts, say, show, textIn } from './support/page.js';

/** Seen on 24 November 2026. */
const withOpportunities = (opportunities: readonly Opportunity[], more: Partial<Programme> = {}) =>
  publishedOf(
    {
      themes: [skills],
      strengthAreas: [tourism, food],
      actors: [actor('region', { name: 'Region JH' })],
      clusters: [
        cluster('a', { name: 'Fjäll' }),
        cluster('b', { name: 'Ost', strengthAreas: ['food'] }),
        cluster('c', { name: 'Bär', strengthAreas: ['food'] }),
      ],
      opportunities: [...opportunities],
      ...more,
    },
    {
      aggregate: {
        ...empty.published.aggregate,
        cells: [{ theme: 'skills', cluster: 'c', withheld: true }],
      },
    },
  );

const open = (id: string, closes?: string, fields: Partial<Opportunity> = {}) =>
  opportunity(id, { title: `Buy ${id}`, ...(closes ? { closes } : {}), ...fields });
const coming = (id: string, opens: string) => opportunity(id, { title: `Later ${id}`, opens });
const closed = opportunity('z', {
  title: 'Gone',
  closes: '2026-03-27',
  clusters: ['a'],
  outcome: { day: '2026-05-11', what: both('Tre vann', 'Three won'), companies: 3 },
});

const titles = (element: Element) =>
  parts(element, 'opportunity').map((one) => textIn(one.querySelector('[part=title]')));
const whens = (element: Element) => parts(element, 'when').map((when) => textIn(when));
const toldOf = (element: Element) =>
  Object.fromEntries(
    all(element, 'dt').map((term) => [textIn(term), textIn(term.nextElementSibling)]),
  );

describe('<samverk-opportunities>', () => {
  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    several: [
      withOpportunities([
        open('b', '2027-01-01'),
        open('a', '2026-12-11'),
        coming('c', '2027-02-01'),
        coming('d', '2027-03-01'),
      ]),
      'Two are open now. Next to close is Buy a, in 17 days (11 December 2026). Two open later. As of 24 November 2026.',
      'Två är öppna nu. Först stänger Buy a, om 17 dagar (11 december 2026). Två öppnar senare. Läget 24 november 2026.',
    ],
    one: [
      withOpportunities([open('a', '2026-11-24'), coming('c', '2027-02-01')]),
      'One is open now. Next to close is Buy a, today (24 November 2026). One opens later. As of 24 November 2026.',
      'En är öppen nu. Först stänger Buy a, i dag (24 november 2026). En öppnar senare. Läget 24 november 2026.',
    ],
    'one without an end': [
      withOpportunities([open('a')]),
      'One is open now. As of 24 November 2026.',
      'En är öppen nu. Läget 24 november 2026.',
    ],
    'only later ones': [
      withOpportunities([coming('d', '2027-03-01'), coming('c', '2026-11-25')]),
      'None is open now. Two open later. Next to open is Later c, tomorrow (25 November 2026). As of 24 November 2026.',
      'Ingen är öppen nu. Två öppnar senare. Först öppnar Later c, i morgon (25 november 2026). Läget 24 november 2026.',
    ],
    'only closed ones': [
      withOpportunities([closed]),
      'None is open now. As of 24 November 2026.',
      'Ingen är öppen nu. Läget 24 november 2026.',
    ],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence how many are open, and which closes first: ${what}`, async () => {
      expect(say(await show('samverk-opportunities', programme))).to.equal(english);
      expect(say(await show('samverk-opportunities', programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  const all4 = [
    coming('d', '2027-03-01'),
    open('endless'),
    open('b', '2027-01-01'),
    closed,
    coming('c', '2027-02-01'),
    open('a', '2026-12-11'),
    opportunity('y', { title: 'Long gone', closes: '2025-01-31' }),
  ];

  it('groups them: open now, what closes first first, then what opens later', async () => {
    const element = await show('samverk-opportunities', withOpportunities(all4));
    expect(all(element, '[part=group] > [part=title]').map((title) => textIn(title))).to.deep.equal(
      ['Open now', 'Opens later'],
    );
    expect(titles(element)).to.deep.equal(['Buy a', 'Buy b', 'Buy endless', 'Later c', 'Later d']);
    expect(whens(element)).to.deep.equal([
      'Closes in 17 days (11 December 2026)',
      'Closes in 38 days (1 January 2027)',
      'Open until further notice',
      'Opens in 69 days (1 February 2027)',
      'Opens in 97 days (1 March 2027)',
    ]);
  });

  it('shows what has closed too when all are asked for, the latest first', async () => {
    const element = await show('samverk-opportunities', withOpportunities(all4), { view: 'all' });
    expect(titles(element).slice(-2)).to.deep.equal(['Gone', 'Long gone']);
    expect(whens(element).slice(-2)).to.deep.equal([
      'Closed 27 March 2026',
      'Closed 31 January 2025',
    ]);
  });

  it('counts the days from the day that is asked for', async () => {
    const programme = withOpportunities([open('a', '2026-12-11')]);
    const at = async (today: string) =>
      whens(await show('samverk-opportunities', programme, { today, lang: 'sv', view: 'all' }));
    expect(await at('2026-12-10')).to.deep.equal(['Stänger i morgon (11 december 2026)']);
    expect(await at('2026-12-11')).to.deep.equal(['Stänger i dag (11 december 2026)']);
    expect(await at('2026-12-12')).to.deep.equal(['Stängde 11 december 2026']);
  });

  it('says who asks, what it is about, for whom and why, and where there is more', async () => {
    const one = open('a', '2026-12-11', {
      kind: 'test-place',
      clusters: ['a', 'nobody'],
      strengthAreas: ['food'],
      themes: ['skills', 'nothing'],
      reference: 'RUN/1',
      links: [
        { url: 'https://example.com/a', title: both('Annonsen', 'The notice') },
        { url: 'javascript:alert(1)' },
        { url: 'https://example.com/b' },
      ],
    });
    const element = await show('samverk-opportunities', withOpportunities([one]));
    expect(textIn(all(element, '[part=opportunity] > p')[0])).to.equal(
      'Closes in 17 days (11 December 2026) · test place · Region JH',
    );
    expect(toldOf(element)).to.deep.equal({
      'Is about': 'Food · Skills',
      'For whom':
        'Bär: same strength area and needs in the themeFjäll: named hereOst: same strength area',
      Reference: 'RUN/1',
      'Read more': 'The noticehttps://example.com/b',
    });
    expect(all<HTMLAnchorElement>(element, 'dd a').map(({ href }) => href)).to.deep.equal([
      'https://example.com/a',
      'https://example.com/b',
    ]);
  });

  it('names those with the same reasons together, and leaves out who has ended', async () => {
    const clusters = [
      cluster('a', { name: 'Fjäll' }),
      cluster('b', { name: 'Ost' }),
      cluster('c', { name: 'Bär', ended: { day: '2026-01-01', why: 'merged' } }),
    ];
    const programme = withOpportunities([open('a', undefined, { clusters: ['b', 'c', 'a'] })], {
      clusters,
    });
    const element = await show('samverk-opportunities', programme);
    expect(toldOf(element)['For whom']).to.equal('Fjäll and Ost: named here');
  });

  it('says what came of it, and for how many companies', async () => {
    const element = await show('samverk-opportunities', withOpportunities([closed]), {
      view: 'all',
    });
    expect(toldOf(element)).to.deep.equal({ 'What came of it': 'Three won', Companies: '3' });
  });

  it('does not tell an outcome before its day', async () => {
    const outcome = { day: '2026-11-25', what: 'Won' };
    const element = await show(
      'samverk-opportunities',
      withOpportunities([open('a', '2026-12-11', { outcome })]),
    );
    expect(titles(element)).to.deep.equal(['Buy a']);
    expect(toldOf(element)).to.deep.equal({});
  });

  it('shows what is for one cluster initiative, and why for it alone', async () => {
    const programme = withOpportunities([
      open('named', undefined, { clusters: ['b'] }),
      open('theme', undefined, { themes: ['skills'] }),
      open('area', undefined, { strengthAreas: ['food'] }),
    ]);
    const element = await show('samverk-opportunities', programme, { cluster: 'b' });
    expect(titles(element)).to.deep.equal(['Buy named', 'Buy area']);
    expect(all(element, 'dd p').map((line) => textIn(line))).to.deep.equal([
      'Ost: named here',
      'Ost: same strength area',
    ]);
  });

  it('shows what is for one strength area, or for a cluster initiative in it', async () => {
    const programme = withOpportunities([
      open('named', undefined, { clusters: ['b'] }),
      open('other', undefined, { clusters: ['a'] }),
      open('area', undefined, { strengthAreas: ['food'] }),
    ]);
    const element = await show('samverk-opportunities', programme, { 'strength-area': 'food' });
    expect(titles(element)).to.deep.equal(['Buy named', 'Buy area']);
    const none = await show('samverk-opportunities', programme, { 'strength-area': 'zz' });
    expect([titles(none), say(none)]).to.deep.equal([
      [],
      'None is open now. As of 24 November 2026.',
    ]);
  });

  it('shows so many of each group as are asked for, and the rest under them', async () => {
    const element = await show('samverk-opportunities', withOpportunities(all4), { limit: '2' });
    expect(all(element, '.rest > summary').map((more) => textIn(more))).to.deep.equal([
      'Show all 3',
    ]);
    expect(all(element, '.rest [part=opportunity]').length).to.equal(1);
  });

  it('links to its own page, and tells which the page around may keep', async () => {
    const element = await show('samverk-opportunities', withOpportunities([open('a')]), {
      'link-pattern': '#{id}',
    });
    let ref: unknown;
    element.addEventListener('samverk-select', (event) => {
      ({ ref } = (event as CustomEvent<{ ref: unknown }>).detail);
      event.preventDefault();
    });
    const link = all<HTMLAnchorElement>(element, '[part=title] a')[0]!;
    link.click();
    expect([link.getAttribute('href'), ref]).to.deep.equal([
      '#a',
      { collection: 'opportunities', id: 'a' },
    ]);
  });

  it('says what will be here when there is none', async () => {
    const element = await show('samverk-opportunities', empty);
    expect(say(element, 'status')).to.equal(
      'Here you will see what the region and the municipalities are about to buy, ask about or open for tests.',
    );
    await expect(element).to.be.accessible();
  });

  it('is accessible, closed and open', async () => {
    const element = await show('samverk-opportunities', publishedSample, {
      'link-pattern': '/k/{id}',
      view: 'all',
      limit: '1',
    });
    await expect(element).to.be.accessible();
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
  });
});
