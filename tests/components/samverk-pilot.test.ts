import { expect } from '@open-wc/testing';

import type { Measurement, Pilot, Programme, Published } from '../../src/index.js';
import { both, empty, food, publishedOf, publishedSample, tourism } from '../examples/published.js';
import { cluster, definition, indicator, measurement, method, pilot } from '../examples/small.js';
import { all, part, parts, rowsOf, say, show, textIn } from './support/page.js';

/** Test projects from New Year’s Day 2026, seen on 24 November: 327 days. */
const withPilots = (
  pilots: readonly Pilot[],
  measurements: readonly Measurement[] = [],
  more: Partial<Programme> = {},
  figures: Partial<Published> = {},
) =>
  publishedOf(
    {
      strengthAreas: [tourism, food],
      clusters: [cluster('a', { name: 'Fjäll' }), cluster('b', { name: 'Ost' })],
      methods: [method('m')],
      definitions: [
        definition('d', { name: both('Lösningar', 'Solutions'), unit: 'st' }),
        definition('down', { name: 'Days lost', unit: 'days', direction: 'down' }),
      ],
      indicators: [indicator('i'), indicator('j', { definition: 'down' })],
      measurements: [...measurements],
      pilots: [...pilots],
      ...more,
    },
    figures,
  );

const six = { indicator: 'i', threshold: 6, by: '2026-10-31' };
const met = [measurement('x', '2026-10-01', 6)];
const missed = [measurement('x', '2026-10-01', 4)];
const criteria = [six];
const scaled = { kind: 'scale', day: '2026-11-01', why: both('Det håller', 'It holds') } as const;

const toldOf = (element: Element) =>
  Object.fromEntries(
    all(element, 'dt').map((term) => [textIn(term), textIn(term.nextElementSibling)]),
  );

describe('<samverk-pilot>', () => {
  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    'one under way': [
      withPilots([pilot('p', { criteria: [six, { ...six, indicator: 'j' }] })], met),
      'It has run for 327 of at least 100 days. Criteria fulfilled: one of two.',
      'Det har pågått i 327 av minst 100 dagar. Uppfyllda kriterier: ett av två.',
    ],
    'one without criteria': [
      withPilots([pilot('p')]),
      'It has run for 327 of at least 100 days.',
      'Det har pågått i 327 av minst 100 dagar.',
    ],
    'one that has not begun': [
      withPilots([pilot('p', { from: '2027-01-18', criteria })]),
      'It begins on 18 January 2027.',
      'Det börjar 18 januari 2027.',
    ],
    'one that is decided': [
      withPilots([pilot('p', { criteria, decision: scaled })], met),
      'Decision on 1 November 2026: spread. Criteria fulfilled: one of one.',
      'Beslut 1 november 2026: sprid. Uppfyllda kriterier: ett av ett.',
    ],
    'one of each': [
      withPilots([
        pilot('p'),
        pilot('q', { decision: scaled }),
        pilot('r', { from: '2027-01-18' }),
      ]),
      'One test project is under way. One has been decided on. One has not begun yet.',
      'Ett testprojekt pågår. Ett är avgjort. Ett har inte börjat än.',
    ],
    'two of each': [
      withPilots([
        ...[pilot('p'), pilot('p2')],
        ...[pilot('q', { decision: scaled }), pilot('q2', { decision: scaled })],
        ...[pilot('r', { from: '2027-01-18' }), pilot('r2', { from: '2027-01-18' })],
      ]),
      'Two test projects are under way. Two have been decided on. Two have not begun yet.',
      'Två testprojekt pågår. Två är avgjorda. Två har inte börjat än.',
    ],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence how far it has come: ${what}`, async () => {
      expect(say(await show('samverk-pilot', programme))).to.equal(english);
      expect(say(await show('samverk-pilot', programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  const verdicts: Readonly<Record<string, readonly [Programme, string, string]>> = {
    spread: [
      withPilots([pilot('p', { criteria })], met),
      'As things stand, this speaks for spreading the way of working: all criteria shown are fulfilled, the shortest time has passed and enough of what was planned has been used.',
      'Läget nu talar för att sprida arbetssättet: alla kriterier som visas är uppfyllda, den kortaste tiden har gått och tillräckligt av det planerade är använt.',
    ],
    adjust: [
      withPilots([pilot('p', { criteria })], missed),
      'As things stand, this speaks for adjusting the test project: at least one criterion was not fulfilled in time.',
      'Läget nu talar för att justera testprojektet: minst ett kriterium uppfylldes inte i tid.',
    ],
    stop: [
      withPilots([pilot('p', { criteria: [{ ...six, decisive: true }] })], missed),
      'As things stand, this speaks for stopping the test project: a decisive criterion was not fulfilled in time and the shortest time has passed.',
      'Läget nu talar för att avsluta testprojektet: ett avgörande kriterium uppfylldes inte i tid och den kortaste tiden har gått.',
    ],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(verdicts)) {
    it(`says what things speak for, and why, until it is decided: ${what}`, async () => {
      expect(say(await show('samverk-pilot', programme), 'verdict')).to.equal(english);
      expect(say(await show('samverk-pilot', programme, { lang: 'sv' }), 'verdict')).to.equal(
        swedish,
      );
    });
  }

  it('proposes nothing once it is decided, nor before it begins', async () => {
    const decided = await show('samverk-pilot', withPilots([pilot('p', { decision: scaled })]));
    expect(say(decided, 'verdict')).to.equal('It holds');
    const ahead = await show('samverk-pilot', withPilots([pilot('p', { from: '2027-01-18' })]));
    expect(say(ahead, 'verdict')).to.equal(undefined);
  });

  it('takes a decision that is dated later for one that is not made', async () => {
    const decision = { ...scaled, day: '2026-11-25' };
    const programme = withPilots([pilot('p', { decision })]);
    expect(say(await show('samverk-pilot', programme))).to.include('It has run for 327');
    expect(say(await show('samverk-pilot', programme, { today: '2026-11-25' }))).to.include(
      'Decision on 25 November 2026: spread.',
    );
  });

  it('tells what is tested, by whom, and what follows', async () => {
    const programme = withPilots([
      pilot('p', {
        hypothesis: both('Det går', 'It works'),
        clusters: ['a', 'nobody', 'b'],
        method: 'm',
        extendTo: ['food', 'nowhere'],
        exit: both('IUC tar över', 'IUC takes over'),
      }),
    ]);
    expect(toldOf(await show('samverk-pilot', programme))).to.deep.equal({
      'What is tested': 'It works',
      'Way of working': 'Method m',
      'Strength area': 'Tourism',
      'Taking part': 'Fjäll and Ost',
      'May spread to': 'Food',
      Afterwards: 'IUC takes over',
    });
  });

  it('says where it spreads when that is decided, and nowhere when it is stopped', async () => {
    const spread = async (kind: 'scale' | 'stop') => {
      const one = pilot('p', { extendTo: ['food'], decision: { ...scaled, kind } });
      return toldOf(await show('samverk-pilot', withPilots([one])));
    };
    expect((await spread('scale'))['Spreads to']).to.equal('Food');
    expect(Object.keys(await spread('stop')).join()).not.to.match(/spread/i);
  });

  it('says how the work goes, in words', async () => {
    const figures: Partial<Published> = {
      followUp: {
        subjects: [
          {
            ref: { collection: 'pilots', id: 'p' },
            status: 'yellow',
            development: 'up',
            indicators: [],
          },
        ],
      },
    };
    const element = await show('samverk-pilot', withPilots([pilot('p')], [], {}, figures));
    expect(toldOf(element)['How it goes']).to.equal('Some deviation better than last time');
  });

  describe('the bars', () => {
    it('show time, hours and cost in words and as shares', async () => {
      const effort = {
        plannedHours: 2400,
        spentHours: 1464,
        planned: { amount: 3_000_000, currency: 'SEK' },
        spent: { amount: 1_890_000, currency: 'SEK' },
      } as const;
      const programme = withPilots([pilot('p', { minDays: 654, effort })]);
      const element = await show('samverk-pilot', programme, { lang: 'sv' });
      const rows = rowsOf(part(element, 'bars')).map((row) =>
        row.map((cell) => cell.replace(/\u00a0/g, ' ')),
      );
      expect(rows).to.deep.equal([
        ['Tid', '327 av minst 654 dagar'],
        ['Arbetstid', '61 % av den planerade tiden använd (1 464 av 2 400 timmar)'],
        ['Kostnad', '63 % av den planerade kostnaden använd (1 890 000 av 3 000 000 kronor)'],
      ]);
      const widths = all(element, '.bar').map((bar) => bar.getAttribute('width'));
      expect(widths).to.deep.equal(['50.0%', '61.0%', '63.0%']);
    });

    it('pass their frame when more was used than planned', async () => {
      const effort = { plannedHours: 100, spentHours: 50 };
      const programme = withPilots([pilot('p', { from: '2026-01-03', minDays: 130, effort })]);
      const element = await show('samverk-pilot', programme);
      const widths = (kind: string) => all(element, kind).map((bar) => bar.getAttribute('width'));
      expect(widths('.bar')).to.deep.equal(['100.0%', '20.0%']);
      expect(widths('.whole')).to.deep.equal(['40.0%', '40.0%']);
    });

    it('mark what is enough, and say what the mark is, until it is decided', async () => {
      const effort = { plannedHours: 100, spentHours: 50, enough: 0.8 };
      const open = await show('samverk-pilot', withPilots([pilot('p', { minDays: 400, effort })]));
      expect(all(open, '.bars line').map((line) => line.getAttribute('x1'))).to.deep.equal([
        '80.0%',
      ]);
      const words = 'The stroke: at least 80 % of what was planned has to be used';
      expect(textIn(part(open, 'base'))).to.include(words);
      const decided = await show(
        'samverk-pilot',
        withPilots([pilot('p', { effort, decision: scaled })]),
      );
      expect(textIn(part(decided, 'base'))).not.to.include('The stroke');
      expect(all(decided, '.bars line').length).to.equal(0);
    });

    it('leave out what is not known, and money in two currencies', async () => {
      const effort = {
        plannedHours: 100,
        planned: { amount: 5, currency: 'SEK' },
        spent: { amount: 1, currency: 'EUR' },
      } as const;
      const element = await show('samverk-pilot', withPilots([pilot('p', { effort })]));
      expect(rowsOf(part(element, 'bars')).map(([name]) => name)).to.deep.equal(['Time']);
    });
  });

  it('lists the criteria with threshold, value and day, fulfilled or not', async () => {
    const programme = withPilots(
      [
        pilot('p', {
          criteria: [
            six,
            { ...six, threshold: 7, decisive: true },
            { ...six, threshold: 7, by: '2027-01-31' },
            { indicator: 'j', threshold: 3, by: '2027-01-31' },
          ],
        }),
      ],
      met,
    );
    const element = await show('samverk-pilot', programme);
    expect(all(element, '[part=criteria] li').map((row) => textIn(row))).to.deep.equal([
      'Solutions fulfilled At least 6 st by 31 October 2026. Now 6 st (1 October 2026).',
      'Solutions not fulfilled in time At least 7 st by 31 October 2026 (decisive). Now 6 st (1 October 2026).',
      'Solutions not fulfilled yet At least 7 st by 31 January 2027. Now 6 st (1 October 2026).',
      'Days lost ? not measured yet At most 3 days by 31 January 2027.',
    ]);
    const shapes = all(element, '.ball circle').map((circle) => circle.getAttribute('class'));
    expect(shapes).to.deep.equal(['good', 'bad', 'outline dashed', 'outline']);
  });

  it('puts the decision points on a rail, with day, question and outcome', async () => {
    const gates = [
      { day: '2026-02-01', question: both('Ett?', 'One?'), passed: true, decided: '2026-02-03' },
      { day: '2026-03-01', question: 'Two?', passed: false, decided: '2026-03-01' },
      { day: '2026-04-01', question: 'Three?', decided: '2026-04-01' },
      { day: '2026-11-24', question: 'Four?' },
      { day: '2026-11-25', question: 'Five?' },
    ];
    const element = await show('samverk-pilot', withPilots([pilot('p', { gates })]));
    expect(all(element, '[part=rail] li').map((point) => textIn(point))).to.deep.equal([
      '3 February 2026 · passed One?',
      '1 March 2026 · not passed Two?',
      '1 April 2026 · decided Three?',
      '24 November 2026 · awaits a decision Four?',
      '25 November 2026 · lies ahead Five?',
    ]);
  });

  it('lets the visitor choose when there are several, in the programme’s own order', async () => {
    const programme = withPilots([pilot('p'), pilot('q', { from: '2027-01-18' })]);
    const element = await show('samverk-pilot', programme);
    expect(all(element, 'summary').map((summary) => textIn(summary))).to.deep.equal([
      'Pilot p It has run for 327 of at least 100 days.',
      'Pilot q It begins on 18 January 2027.',
    ]);
  });

  it('shows the one that is asked for, or says what will be here', async () => {
    const programme = withPilots([pilot('p'), pilot('q')]);
    const one = await show('samverk-pilot', programme, { pilot: 'q' });
    expect(parts(one, 'title').map((title) => textIn(title))).to.deep.equal(['Pilot q']);
    const none = await show('samverk-pilot', programme, { pilot: 'zz' });
    expect(say(none, 'status')).to.include('Here you will see what is being tested');
  });

  it('links to its own page, and tells which the page around may keep', async () => {
    const element = await show('samverk-pilot', withPilots([pilot('p')]), {
      'link-pattern': '#{id}',
    });
    let ref: unknown;
    element.addEventListener('samverk-select', (event) => {
      ({ ref } = (event as CustomEvent<{ ref: unknown }>).detail);
      event.preventDefault();
    });
    const link = all<HTMLAnchorElement>(element, 'a')[0]!;
    link.click();
    expect([link.getAttribute('href'), ref]).to.deep.equal([
      '#p',
      { collection: 'pilots', id: 'p' },
    ]);
  });

  it('says what will be here when there is none', async () => {
    const element = await show('samverk-pilot', empty);
    expect(say(element, 'status')).to.equal(
      'Here you will see what is being tested, once a test project has been decided on.',
    );
    await expect(element).to.be.accessible();
  });

  it('is accessible, one and several, closed and open', async () => {
    await expect(await show('samverk-pilot', publishedSample)).to.be.accessible();
    const several = await show(
      'samverk-pilot',
      withPilots([pilot('p', { criteria }), pilot('q', { decision: scaled })], missed),
      { 'link-pattern': '/k/{id}' },
    );
    await expect(several).to.be.accessible();
    for (const details of all<HTMLDetailsElement>(several, 'details')) details.open = true;
    await expect(several).to.be.accessible();
  });
});
