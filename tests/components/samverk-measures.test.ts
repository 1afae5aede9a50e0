import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { Measure, Programme, Status, SubjectStatus, WorkStatus } from '../../src/index.js';
import { measuresFilled } from '../examples/measured.js';
import {
  both,
  empty,
  publishedOf,
  publishedSample,
  shared,
  sharing,
} from '../examples/published.js';
import { actor, area, cluster, group, measure, need, theme } from '../examples/small.js';
import { all, drawn, part, parts, say, show, textIn } from './support/page.js';

const subject = (id: string, fields: Partial<SubjectStatus> = {}): SubjectStatus => ({
  ref: { collection: 'measures', id },
  status: 'green',
  indicators: [],
  ...fields,
});

/** Ongoing measures `m1`, `m2` … that stand so, each reaching the clusters named. */
const going = (statuses: readonly Status[], ...clusters: readonly (readonly string[])[]) =>
  publishedOf(
    {
      clusters: ['a', 'b', 'c'].map((id) => cluster(id)),
      measures: statuses.map((_, index) =>
        measure(`m${index + 1}`, { status: 'ongoing', clusters: clusters[index] ?? [] }),
      ),
    },
    {
      followUp: { subjects: statuses.map((status, index) => subject(`m${index + 1}`, { status })) },
    },
  );

const sentence = async (programme: Programme, lang: string) =>
  say(await show('samverk-measures', programme, { lang }));

const titles = async (programme: Programme, attributes: Record<string, string> = {}) =>
  parts(await show('samverk-measures', programme, attributes), 'measure').map((one) =>
    textIn(one.querySelector('[part=title]')),
  );

/** One measure as its row says it: how it goes, and the line under its name. */
async function rowOf(
  fields: Partial<Measure>,
  status: Partial<SubjectStatus> = {},
  attributes: Record<string, string> = {},
): Promise<string[]> {
  const programme = publishedOf(
    { clusters: [cluster('a'), cluster('b')], measures: [measure('m', fields)] },
    { followUp: { subjects: [subject('m', status)] } },
  );
  const element = await show('samverk-measures', programme, attributes);
  return [textIn(all(element, '.goes')[0]), textIn(all(element, 'summary .who')[0])];
}

/** What is told of the first measure, by name. */
async function factsOf(
  programme: Programme,
  attributes: Record<string, string> = {},
): Promise<Record<string, string>> {
  const element = await show('samverk-measures', programme, attributes);
  return Object.fromEntries(
    all(element, 'dl > div').map((row) => [
      textIn(row.querySelector('dt')),
      textIn(row.querySelector('dd')),
    ]),
  );
}

const withFacts = (fields: Partial<Measure>, parts_: Partial<Programme> = {}, published = {}) =>
  publishedOf({ measures: [measure('m', fields)], ...parts_ }, published);

describe('<samverk-measures>', () => {
  describe('the sentence', () => {
    it('tells how many are under way, how many initiatives they reach and how many are on plan', async () => {
      const programme = going(['green', 'green', 'red'], ['a', 'b'], ['b'], ['c']);
      expect(await sentence(programme, 'sv')).to.equal(
        'Tre insatser pågår och når tre klusterinitiativ. Två går enligt plan.',
      );
      expect(await sentence(programme, 'en')).to.equal(
        'Three measures are under way and reach three cluster initiatives. Two are on plan.',
      );
    });

    it('has one form for one, another for many', async () => {
      expect(await sentence(going(['green'], ['a']), 'sv')).to.equal(
        'En insats pågår och når ett klusterinitiativ. Den går enligt plan.',
      );
      expect(await sentence(going(['green'], ['a']), 'en')).to.equal(
        'One measure is under way and reaches one cluster initiative. It is on plan.',
      );
      expect(await sentence(going(['green', 'red']), 'sv')).to.equal(
        'Två insatser pågår. En går enligt plan.',
      );
      expect(await sentence(going(['red']), 'en')).to.equal('One measure is under way.');
    });

    it('tells when all or none are on plan, and nothing of what cannot be assessed', async () => {
      expect(await sentence(going(['green', 'green']), 'sv')).to.equal(
        'Två insatser pågår. Båda går enligt plan.',
      );
      expect(await sentence(going(['green', 'green', 'green']), 'en')).to.equal(
        'Three measures are under way. All are on plan.',
      );
      expect(await sentence(going(['red', 'yellow']), 'sv')).to.equal(
        'Två insatser pågår. Ingen går enligt plan.',
      );
      expect(await sentence(going(['not-assessable', 'not-assessable']), 'sv')).to.equal(
        'Två insatser pågår.',
      );
    });

    it('says so when none is under way', async () => {
      const programme = withFacts({ status: 'planned' });
      expect(await sentence(programme, 'sv')).to.equal('Ingen insats pågår just nu.');
      expect(await sentence(programme, 'en')).to.equal('No measure is under way at present.');
    });

    it('counts the common needs that have none', async () => {
      const one = sharing([shared('g'), shared('h', { answer: 'settled' })]);
      expect(await sentence(one, 'sv')).to.equal(
        'Ingen insats pågår just nu. Ett gemensamt behov saknar ännu insats.',
      );
      expect(await sentence(sharing([shared('g'), shared('h')]), 'en')).to.equal(
        'No measure is under way at present. Two common needs have no measure yet.',
      );
    });
  });

  it('groups them by status, with how many there are', async () => {
    const statuses: readonly WorkStatus[] = ['stopped', 'done', 'proposed', 'planned', 'ongoing'];
    const measures = [...statuses, 'done' as const].map((status, index) =>
      measure(`m${index}`, { status }),
    );
    const element = await show('samverk-measures', publishedOf({ measures }), { lang: 'sv' });
    expect(parts(element, 'group').map((one) => textIn(one.querySelector('h3')))).to.deep.equal([
      'Pågår 1',
      'Planerade 1',
      'Föreslagna 1',
      'Genomförda 2',
      'Avbrutna 1',
    ]);
  });

  describe('a row', () => {
    it('tells how it goes, until when and which way', async () => {
      const fields = { status: 'ongoing', due: '2027-06-30' } as const;
      expect((await rowOf(fields, { development: 'down' }))[0]).to.equal(
        'On plan, until June 2027 worse than last time',
      );
      expect((await rowOf(fields, { status: 'yellow' }, { lang: 'sv' }))[0]).to.equal(
        'Viss avvikelse, till juni 2027',
      );
    });

    it('tells when one that waits begins, and when one that ended did so', async () => {
      const sv = { lang: 'sv' };
      expect((await rowOf({ status: 'planned', from: '2027-01-15' }, {}, sv))[0]).to.equal(
        'Börjar i januari 2027',
      );
      expect((await rowOf({ status: 'proposed' }, {}, sv))[0]).to.equal('Inte påbörjad');
      expect((await rowOf({ status: 'done', since: { done: '2026-06-30' } }, {}, sv))[0]).to.equal(
        'Klart i juni 2026',
      );
      expect(
        (await rowOf({ status: 'stopped', since: { stopped: '2026-05-20' } }, {}, sv))[0],
      ).to.equal('Avbröts i maj 2026');
      expect((await rowOf({ status: 'stopped' }))[0]).to.equal('');
    });

    it('counts the initiatives it reaches, and tells what is next', async () => {
      const fields = { status: 'ongoing', clusters: ['a', 'b', 'unknown'] } as const;
      expect((await rowOf(fields, { nextDue: '2027-01-28' }))[1]).to.equal(
        '2 cluster initiatives · to be followed up in January 2027',
      );
      expect((await rowOf({ ...fields, clusters: ['a'] }, {}, { lang: 'sv' }))[1]).to.equal(
        'Ett klusterinitiativ',
      );
    });

    it('does not promise a follow-up on a day that has been', async () => {
      const due = { nextDue: '2027-01-28' };
      const on = async (today: string) =>
        (await rowOf({ status: 'ongoing' }, due, { today, lang: 'sv' }))[1];
      expect(await on('2027-01-28')).to.equal('Följs upp i januari 2027');
      expect(await on('2027-01-29')).to.equal('Skulle ha följts upp i januari 2027');
      expect((await rowOf({ status: 'done' }, due))[1]).to.equal('');
    });
  });

  describe('its story', () => {
    it('tells what it answers, reaches and has given, who, the decision and the money', async () => {
      const facts = await factsOf(measuresFilled, { lang: 'sv' });
      expect({ ...facts, 'Har gett': facts['Har gett']?.slice(0, 72) }).to.deep.equal({
        'Svarar på': 'Group g',
        Når: 'FjällOst',
        'Har gett': '41 platser. Har nått 26 företag (deltagare: 18 kvinnor, 23 män). Platser',
        Ansvarig: 'Regionen',
        Beslut: 'Kompetens Nämnden, RUN/1, 15 januari 2026',
        Kostnad: '4 800 000 kronor',
        'Betalas av': 'Regionen: 4 800 000 kronor (RUN/2)',
      });
    });

    it('leaves out what is not known, and references that lead nowhere', async () => {
      expect(await factsOf(withFacts({}))).to.deep.equal({});
      const nowhere = withFacts({
        needGroups: ['x'],
        needs: ['x'],
        clusters: ['x'],
        strengthAreas: ['x'],
        owner: { collection: 'people', id: 'x' },
        mandate: 'x',
      });
      expect(await factsOf(nowhere)).to.deep.equal({});
    });

    it('names the payer where it is known, in the currency it is paid in', async () => {
      const facts = await factsOf(
        withFacts(
          {
            cost: { amount: 1500, currency: 'EUR' },
            funding: [
              { actor: 'x', money: { amount: 1000, currency: 'EUR' } },
              { actor: 'unknown', money: { amount: 500, currency: 'NOK' } },
            ],
          },
          { actors: [actor('x', { name: 'Almi' })] },
        ),
        { lang: 'sv' },
      );
      expect(facts).to.deep.equal({
        Kostnad: '1 500 euro',
        'Betalas av': 'Almi: 1 000 euro 500 norska kronor',
      });
    });

    it('tells only that a figure over too few companies is under three', async () => {
      const reached = [{ day: '2026-10-30' }, { day: '2026-05-30', companies: 9 }];
      const withheld = [{ ref: { collection: 'measures' as const, id: 'm' }, field: 'reached.0' }];
      expect(await factsOf(withFacts({ reached }, {}, { withheld }), { lang: 'sv' })).to.deep.equal(
        { 'Har gett': 'Har nått under 3 företag.' },
      );
      expect(await factsOf(withFacts({ reached }))).to.deep.equal({});
    });

    it('names the common needs that the office counts it for', async () => {
      const programme = sharing([shared('g', { measures: ['m'] })], { measures: [measure('m')] });
      expect(await factsOf(programme)).to.deep.equal({ Answers: 'Group g' });
    });

    it('is opened with the keyboard', async () => {
      const element = await show('samverk-measures', measuresFilled);
      const details = all<HTMLDetailsElement>(element, '[part=measure] > details')[0]!;
      details.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('spark');
      expect(textIn(all(element, '.read')[0])).to.equal('30 June 2026: 40 st');
    });
  });

  describe('a link', () => {
    const linked = async (pattern: string) => {
      const element = await show('samverk-measures', measuresFilled, { 'link-pattern': pattern });
      all<HTMLDetailsElement>(element, 'details')[0]!.open = true;
      return { element, links: all<HTMLAnchorElement>(element, 'a') };
    };

    it('leads to the measure’s own page, and tells the page first', async () => {
      const { element, links } = await linked('#/insats/{id}');
      expect(links.map((link) => [textIn(link), link.getAttribute('href')])).to.deep.equal([
        ['More about The course', '#/insats/m'],
      ]);
      let ref: unknown;
      element.addEventListener('samverk-select', (event) => {
        event.preventDefault();
        ({ ref } = (event as CustomEvent<{ ref: unknown }>).detail);
      });
      links[0]!.click();
      expect(ref).to.deep.equal({ collection: 'measures', id: 'm' });
      expect(location.hash).to.equal('');
    });

    it('leads to initiatives too when the pattern says what it is a page of', async () => {
      const { links } = await linked('/{collection}/{id}');
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
        '/clusters/a',
        '/clusters/b',
        '/measures/m',
      ]);
    });

    it('is not there without a pattern', async () => {
      expect((await linked('')).links.length).to.equal(0);
    });
  });

  describe('which are shown', () => {
    const programme = sharing(
      [
        shared('g', { clusters: ['a'], measures: ['m1'], answer: 'ongoing' }),
        shared('skills', { kind: 'theme', measures: ['m2'] }),
        shared('open', { clusters: ['b'], strengthAreas: ['food'] }),
      ],
      {
        themes: [theme('skills'), theme('capital')],
        strengthAreas: [area('tourism'), area('food')],
        needGroups: [group('g', [], { theme: 'capital' }), group('open', [], { theme: 'skills' })],
        needs: [need('n', { cluster: 'b' })],
        measures: [
          measure('m1', { title: 'One', needGroups: ['g'] }),
          measure('m2', { title: 'Two', needs: ['n'] }),
          measure('m3', { title: 'Three', strengthAreas: ['food'] }),
        ],
      },
    );
    const shown = async (attributes: Record<string, string>) => {
      const element = await show('samverk-measures', programme, attributes);
      return [
        parts(element, 'measure')
          .map((one) => textIn(one.querySelector('[part=title]')))
          .join(),
        textIn(all(element, '[part=unanswered] b')[0]),
      ];
    };

    it('are those that reach one initiative, or one strength area', async () => {
      expect(await shown({})).to.deep.equal(['One,Two,Three', 'Need open']);
      expect(await shown({ cluster: 'a' })).to.deep.equal(['One', '']);
      expect(await shown({ cluster: 'b' })).to.deep.equal(['Two,Three', 'Need open']);
      expect(await shown({ 'strength-area': 'tourism' })).to.deep.equal(['One', '']);
      expect(await shown({ 'strength-area': 'food' })).to.deep.equal(['Two,Three', 'Need open']);
    });

    it('are those that answer one theme', async () => {
      expect(await shown({ theme: 'capital' })).to.deep.equal(['One', '']);
      expect(await shown({ theme: 'skills' })).to.deep.equal(['Two', 'Need open']);
    });

    it('are one, opened', async () => {
      expect(await shown({ measure: 'm2' })).to.deep.equal(['Two', '']);
      const element = await show('samverk-measures', programme, { measure: 'm2' });
      expect(all<HTMLDetailsElement>(element, 'details')[0]?.open).to.equal(true);
      const all_ = await show('samverk-measures', programme);
      expect(all<HTMLDetailsElement>(all_, 'details')[0]?.open).to.equal(false);
    });

    it('are none for what is unknown, which is said', async () => {
      const element = await show('samverk-measures', programme, { measure: 'x', lang: 'sv' });
      expect(say(element, 'status')).to.equal(
        'Här visas regionens insatser, när de första har föreslagits.',
      );
    });

    it('are as many as limit says, and the rest when asked, with the focus on the first that came', async () => {
      expect(await titles(programme)).to.deep.equal(['One', 'Two', 'Three']);
      const element = await show('samverk-measures', programme, { limit: '2' });
      const button = all(element, 'button')[0]!;
      expect(textIn(button)).to.equal('Show all 3');
      button.click();
      await drawn(element);
      expect(parts(element, 'measure').length).to.equal(3);
      expect(all(element, 'button').length).to.equal(0);
      const focused = element.shadowRoot!.activeElement?.closest('[part=measure]');
      expect(focused === parts(element, 'measure')[2]).to.equal(true);
    });

    for (const limit of ['', '0', '-3', 'nonsense', '1e999']) {
      it(`are some for limit="${limit}"`, async () => {
        expect((await titles(programme, { limit })).length).to.be.above(0);
      });
    }

    it('are no more than can be read, which is said', async () => {
      const measures = Array.from({ length: 201 }, (_, index) => measure(`m${index}`));
      const element = await show('samverk-measures', publishedOf({ measures }), { limit: '500' });
      expect(parts(element, 'measure').length).to.equal(200);
      expect(textIn(part(element, 'base'))).to.contain('Only the first 200 are shown.');
    });
  });

  it('lists the common needs without a measure, with the answer that was given', async () => {
    const disposition = {
      kind: 'passed-on',
      to: 'x',
      why: both('Staten ansvarar.', 'The state is responsible.'),
      day: '2026-01-01',
    } as const;
    const programme = sharing(
      [
        shared('settled', { answer: 'settled' }),
        shared('open'),
        shared('going', { answer: 'ongoing', measures: ['m'] }),
        shared('theme', { kind: 'theme' }),
      ],
      {
        actors: [actor('x', { name: 'PTS' })],
        needGroups: [group('settled', [], { disposition }), group('open', []), group('going', [])],
      },
    );
    const element = await show('samverk-measures', programme, { lang: 'sv' });
    expect(all(element, '[part=unanswered] li').map((one) => textIn(one))).to.deep.equal([
      'Behov open Ingen insats är beslutad än.',
      'Behov settled Överlämnat till PTS: Staten ansvarar.',
    ]);
  });

  it('says what will be here when there is none', async () => {
    const element = await show('samverk-measures', empty);
    expect(say(element, 'status')).to.equal(
      'Here you will see the region’s measures, once the first have been proposed.',
    );
    await expect(element).to.be.accessible();
  });

  for (const [name, programme, lang] of [
    ['filled', measuresFilled, 'en'],
    ['the whole sample', publishedSample, 'sv'],
  ] as const) {
    it(`is accessible with everything open: ${name}`, async () => {
      const element = await show('samverk-measures', programme, {
        lang,
        'link-pattern': '/{collection}/{id}',
      });
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expect(element).to.be.accessible();
    });
  }
});
