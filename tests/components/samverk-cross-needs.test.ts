import { expect } from '@open-wc/testing';

import type { Measure, Programme, SubjectStatus } from '../../src/index.js';
import { both, broken, empty, publishedSample, shared, sharing } from '../examples/published.js';
import { actor, cluster, group, measure, need, quote } from '../examples/small.js';
import { all, drawn, part, parts, rowsOf, say, show, textIn } from './support/page.js';

const titlesIn = (element: Element) =>
  parts(element, 'need').map((one) => textIn(one.querySelector('[part=title]')));

/** The three columns of the first need, without their headings. */
async function columnsOf(programme: Programme, lang = 'en'): Promise<string[]> {
  const element = await show('samverk-cross-needs', programme, { lang });
  const [said, done, gave] = all(element, '.story:first-of-type > div').map((column) =>
    [...column.children]
      .slice(1)
      .map((line) => textIn(line))
      .filter((line) => line !== '')
      .join(' | '),
  );
  return [said!, done!, gave!];
}

/** One need, answered by one measure that stands so. */
function answered(
  fields: Partial<Measure>,
  status: Partial<SubjectStatus> = {},
  parts: Partial<Programme> = {},
) {
  return sharing(
    [shared('g', { measures: ['m'], answer: 'ongoing' })],
    { measures: [measure('m', { title: both('Yrkesskola', 'School'), ...fields })], ...parts },
    {
      followUp: {
        subjects: [
          { ref: { collection: 'measures', id: 'm' }, status: 'green', indicators: [], ...status },
        ],
      },
    },
  );
}

const whoOf = async (fields: Parameters<typeof shared>[1], lang: string) =>
  textIn(
    all(await show('samverk-cross-needs', sharing([shared('g', fields)]), { lang }), '.who')[0],
  );

describe('<samverk-cross-needs>', () => {
  it('says how many share a need, where, and what has become of it', async () => {
    const fields = { clusters: ['a', 'b', 'c'], strengthAreas: ['tourism', 'food'], count: 5 };
    expect(await whoOf(fields, 'en')).to.equal(
      '3 cluster initiatives in 2 strength areas · 5 needs · no measure yet',
    );
    expect(await whoOf(fields, 'sv')).to.equal(
      '3 klusterinitiativ i 2 styrkeområden · 5 behov · saknar ännu insats',
    );
    expect(await whoOf({}, 'en')).to.contain('2 cluster initiatives in one strength area');
    expect(await whoOf({}, 'sv')).to.contain('2 klusterinitiativ i ett styrkeområde');
  });

  it('has a word for each answer', async () => {
    const words = {
      unanswered: 'saknar ännu insats',
      planned: 'planerat',
      ongoing: 'arbete pågår',
      answered: 'genomfört',
      settled: 'tas inte vidare',
    } as const;
    for (const [answer, word] of Object.entries(words)) {
      const who = await whoOf({ answer: answer as keyof typeof words }, 'sv');
      expect(who.endsWith(` · ${word}`), who).to.equal(true);
    }
  });

  it('keeps the order that the region has ranked them in, and shows the rank', async () => {
    const element = await show('samverk-cross-needs', sharing([shared('h'), shared('g')]));
    expect(titlesIn(element)).to.deep.equal(['Need h', 'Need g']);
    expect(all(element, '.rank').map((rank) => textIn(rank))).to.deep.equal(['1', '2']);
  });

  describe('limit', () => {
    const many = sharing(['1', '2', '3', '4', '5', '6', '7'].map((id) => shared(id)));

    it('shows five unless told, and the rest when asked', async () => {
      const element = await show('samverk-cross-needs', many);
      expect(parts(element, 'need').length).to.equal(5);
      const button = all(element, 'button').find((one) => textIn(one) === 'Show all 7')!;
      button.click();
      await drawn(element);
      expect(parts(element, 'need').length).to.equal(7);
      expect(all(element, 'button').length).to.equal(0);
    });

    it('moves the focus to the first that came when the button goes', async () => {
      const element = await show('samverk-cross-needs', many, { limit: '3' });
      const button = all(element, 'button')[0]!;
      button.focus();
      button.click();
      await drawn(element);
      expect(element.shadowRoot!.activeElement === parts(element, 'need')[3]).to.equal(true);
    });

    it('shows as many as it says', async () => {
      const element = await show('samverk-cross-needs', many, { limit: '2', lang: 'sv' });
      expect(parts(element, 'need').length).to.equal(2);
      expect(textIn(all(element, 'button')[0])).to.equal('Visa alla 7');
      const seven = await show('samverk-cross-needs', many, { limit: '7' });
      expect(all(seven, 'button').length).to.equal(0);
    });

    for (const limit of ['', '0', '-3', 'nonsense', '1e999', 'NaN']) {
      it(`shows some for "${limit}"`, async () => {
        const element = await show('samverk-cross-needs', many, { limit });
        expect(parts(element, 'need').length).to.be.above(0);
      });
    }
  });

  describe('view', () => {
    const mixed = sharing([
      shared('skills', { kind: 'theme', statement: both('Kompetens', 'Skills') }),
      shared('g'),
      shared('capital', { kind: 'theme', statement: both('Kapital', 'Capital') }),
    ]);

    it('shows the needs in the words of the office where there are any', async () => {
      expect(titlesIn(await show('samverk-cross-needs', mixed))).to.deep.equal(['Need g']);
    });

    it('shows themes where there are no groups', async () => {
      const programme = sharing([shared('skills', { kind: 'theme' })]);
      expect(titlesIn(await show('samverk-cross-needs', programme))).to.have.length(1);
    });

    it('shows groups, themes or all when told', async () => {
      const titles = async (view: string) =>
        titlesIn(await show('samverk-cross-needs', mixed, { view }));
      expect(await titles('themes')).to.deep.equal(['Skills', 'Capital']);
      expect(await titles('groups')).to.deep.equal(['Need g']);
      expect(await titles('all')).to.deep.equal(['Skills', 'Need g', 'Capital']);
      expect(await titles('nonsense')).to.deep.equal(['Need g']);
    });
  });

  it('shows only the needs of one theme, or of one cluster', async () => {
    const programme = sharing([shared('g'), shared('h', { clusters: ['b', 'c'] })], {
      needGroups: [group('g', []), group('h', [], { theme: 'capital' })],
    });
    const titles = async (attributes: Record<string, string>) =>
      titlesIn(await show('samverk-cross-needs', programme, attributes));
    expect(await titles({ theme: 'capital' })).to.deep.equal(['Need h']);
    expect(await titles({ cluster: 'a' })).to.deep.equal(['Need g']);
    expect(await titles({ cluster: 'b' })).to.deep.equal(['Need g', 'Need h']);
    const none = await show('samverk-cross-needs', programme, { cluster: 'nonsense' });
    expect(say(none, 'status')).to.contain('Here you will see the needs');
  });

  describe('what companies say', () => {
    const said = (id: string, text: string, fields = {}) =>
      need(id, { quote: quote(text), reported: '2025-03-14', ...fields });

    it('is quoted with its field and month, in the typographic quotes of the language', async () => {
      const programme = sharing([shared('g', { needs: ['n'] })], {
        needs: [
          need('n', {
            quote: { ...quote(''), text: both('Ont om folk.', 'Short of people.') },
            reported: '2025-03-14',
          }),
        ],
      });
      expect((await columnsOf(programme))[0]).to.equal(
        '“Short of people.” Area tourism, March 2025'.replace('Area tourism', 'Tourism'),
      );
      expect((await columnsOf(programme, 'sv'))[0]).to.equal('”Ont om folk.” Turism, mars 2025');
    });

    it('shows two, the most severe first and one from each cluster', async () => {
      const programme = sharing([shared('g', { needs: ['1', '2', '3'] })], {
        needs: [
          said('1', 'Mild.', { severity: 2 }),
          said('2', 'Worst.', { severity: 5 }),
          said('3', 'From b.', { severity: 1, cluster: 'b' }),
        ],
      });
      const element = await show('samverk-cross-needs', programme);
      expect(all(element, 'blockquote').map((quoted) => textIn(quoted))).to.deep.equal([
        '“Worst.”',
        '“From b.”',
      ]);
    });

    it('is never told of a need without approved words', async () => {
      const programme = sharing([shared('g', { needs: ['n'] })], { needs: [need('n')] });
      const [words] = await columnsOf(programme);
      expect(words).to.equal('No words from the companies are published yet.');
    });
  });

  describe('what is done', () => {
    const done = async (programme: Programme, lang?: string) =>
      (await columnsOf(programme, lang))[1];

    it('tells measures with how they go and which way', async () => {
      const programme = answered({ status: 'ongoing', due: '2027-06-30' }, { development: 'up' });
      expect(await done(programme)).to.equal(
        'School On plan, until June 2027 better than last time',
      );
      expect(await done(programme, 'sv')).to.equal(
        'Yrkesskola Enligt plan, till juni 2027 bättre än förra gången',
      );
    });

    for (const [status, english, swedish] of [
      ['green', 'On plan', 'Enligt plan'],
      ['yellow', 'Some deviation', 'Viss avvikelse'],
      ['red', 'Large deviation', 'Stor avvikelse'],
      ['not-assessable', 'Cannot be assessed', 'Kan inte bedömas'],
    ] as const) {
      it(`has a ball and a word for ${status}`, async () => {
        const programme = answered({ status: 'ongoing' }, { status });
        expect(await done(programme)).to.contain(english);
        expect(await done(programme, 'sv')).to.contain(swedish);
        const element = await show('samverk-cross-needs', programme);
        expect(all(element, '.ball svg circle').length).to.equal(1);
      });
    }

    it('says when a planned one starts, and when a done one was finished', async () => {
      expect(await done(answered({ status: 'planned', from: '2027-01-15' }))).to.contain(
        'Starts in January 2027',
      );
      expect(await done(answered({ status: 'planned' }), 'sv')).to.contain('Inte påbörjad');
      expect(
        await done(answered({ status: 'done', since: { done: '2026-05-01' } }), 'sv'),
      ).to.contain('Klart i maj 2026');
    });

    it('names the decision behind', async () => {
      const mandates = [
        {
          id: 'd',
          title: 'Beslut',
          body: both('Regionstyrelsen', 'The board'),
          kind: 'decision',
          reference: 'RS 7/2026',
          day: '2026-01-01',
        },
      ] as never;
      const programme = answered({ status: 'ongoing', mandate: 'd' }, {}, { mandates });
      expect(await done(programme, 'sv')).to.contain('Beslut: Regionstyrelsen, RS 7/2026.');
    });

    it('says why there is none, or that none is decided', async () => {
      const settled = (kind: 'declined' | 'passed-on' | 'met-otherwise', to?: string) =>
        sharing([shared('g', { answer: 'settled' })], {
          actors: [actor('x', { name: 'Almi' })],
          needGroups: [
            group('g', [], {
              disposition: {
                kind,
                why: both('för dyrt', 'too dear'),
                day: '2026-01-01',
                ...(to ? { to } : {}),
              },
            }),
          ],
        });
      expect(await done(settled('declined'))).to.equal('Not taken further: too dear');
      expect(await done(settled('passed-on', 'x'))).to.equal('Passed on to Almi: too dear');
      expect(await done(settled('passed-on'), 'sv')).to.equal('Överlämnat: för dyrt');
      expect(await done(settled('met-otherwise'), 'sv')).to.equal(
        'Tillgodosett på annat sätt: för dyrt',
      );
      expect(await done(sharing([shared('g')]))).to.equal('No measure has been decided yet.');
      expect(await done(sharing([shared('g', { answer: 'settled' })]), 'sv')).to.equal(
        'Det tas inte vidare.',
      );
    });

    it('links a measure where the site has a page for it', async () => {
      const element = await show('samverk-cross-needs', answered({ status: 'ongoing' }), {
        'link-pattern': '/insats/{id}',
      });
      expect(all(element, '.measure a')[0]?.getAttribute('href')).to.equal('/insats/m');
    });
  });

  describe('what it has given', () => {
    const gave = async (programme: Programme, lang?: string) =>
      (await columnsOf(programme, lang))[2];

    it('is the result in words, or how many it reached', async () => {
      expect(
        await gave(answered({ status: 'done', result: both('Tolv kockar.', 'Twelve cooks.') })),
      ).to.equal('Twelve cooks.');
      const reached = [
        { day: '2026-06-30', companies: 40, women: 12, men: 20 },
        { day: '2025-06-30', companies: 10 },
      ];
      expect(await gave(answered({ status: 'ongoing', reached }), 'sv')).to.equal(
        'Har nått 40 företag (deltagare: 12 kvinnor, 20 män).',
      );
      expect(await gave(answered({ status: 'ongoing', reached: [reached[1]!] }))).to.equal(
        'Has reached 10 companies.',
      );
    });

    it('is too early to say until the first follow-up', async () => {
      expect(await gave(answered({ status: 'ongoing' }, { nextDue: '2027-02-01' }))).to.equal(
        'Too early to say. To be followed up in February 2027.',
      );
      expect(await gave(answered({ status: 'ongoing' }), 'sv')).to.equal('För tidigt att säga.');
    });

    it('does not promise a follow-up on a day that has been', async () => {
      const programme = answered({ status: 'ongoing' }, { nextDue: '2027-02-01' });
      const element = await show('samverk-cross-needs', programme, { today: '2027-03-01' });
      expect(textIn(part(element, 'base'))).not.to.contain('To be followed up');
    });

    it('is nothing to tell where nothing is done', async () => {
      expect(await gave(sharing([shared('g')]))).to.equal('–');
    });
  });

  describe('the line of an indicator', () => {
    it('has its value with unit and year, and its target', async () => {
      const element = await show('samverk-cross-needs', broken, { lang: 'sv' });
      expect(textIn(part(element, 'base'))).to.contain('Deltagare: 40 st (2026), mål 60 år 2027');
    });

    it('is broken where the series is', async () => {
      const element = await show('samverk-cross-needs', broken);
      const lines = all(element, '.was').map((line) => line.getAttribute('points')!.split(' '));
      expect(lines.map(({ length }) => length)).to.deep.equal([2]);
      expect(all(element, '.break').length).to.equal(1);
    });

    it('shows the expected path dashed, the target as a stroke, the latest as a dot', async () => {
      const element = await show('samverk-cross-needs', broken);
      expect(getComputedStyle(all(element, '.spark .path')[0]!).strokeDasharray).not.to.equal(
        'none',
      );
      expect(all(element, '.spark .target').length).to.equal(1);
      expect(all(element, '.spark circle').length).to.equal(1);
    });

    it('shows a single value between breaks as a dot of its own', async () => {
      const measurements = [
        ...broken.measurements,
        { id: 'm4', indicator: 'i', day: '2026-10-31', value: 50 },
      ];
      const indicators = broken.indicators.map((one) => ({
        ...one,
        breaks: [
          { day: '2025-06-01', why: 'x' },
          { day: '2026-08-01', why: 'y' },
        ],
      }));
      const element = await show('samverk-cross-needs', { ...broken, indicators, measurements });
      expect(all(element, '.spark circle').length).to.equal(2);
    });

    it('is said in words to those who do not see it', async () => {
      const element = await show('samverk-cross-needs', broken);
      expect(part(element, 'spark')?.getAttribute('aria-label')).to.equal(
        'Participants: from 10 st in 2024 to 40 st in 2026. Target 60 in 2027.',
      );
      const swedish = await show('samverk-cross-needs', broken, { lang: 'sv' });
      expect(part(swedish, 'spark')?.getAttribute('aria-label')).to.equal(
        'Deltagare: från 10 st år 2024 till 40 st år 2026. Mål 60 år 2027.',
      );
    });

    it('keeps its proportions', async () => {
      const element = await show('samverk-cross-needs', broken);
      const { width, height } = part(element, 'spark')!.getBoundingClientRect();
      expect(width / height).to.be.closeTo(240 / 56, 0.05);
    });

    it('has its values as a table, by day, with baseline, break and target', async () => {
      const element = await show('samverk-cross-needs', broken);
      expect(rowsOf(all(element, 'table')[0])).to.deep.equal([
        ['31 December 2023', '5 (baseline)'],
        ['30 June 2024', '10'],
        ['31 December 2024', '20'],
        ['1 June 2025', '(break in the series: counted anew)'],
        ['30 June 2026', '40'],
        ['31 December 2027', '60 (target)'],
      ]);
    });

    it('shows the value that corrects another, on the day of the other', async () => {
      const measurements = [
        ...broken.measurements,
        { id: 'm4', indicator: 'i', day: '2026-09-01', value: 44, corrects: 'm3' },
      ];
      const element = await show('samverk-cross-needs', { ...broken, measurements });
      const rows = rowsOf(all(element, 'table')[0]);
      expect(rows).to.deep.include(['30 June 2026', '44']);
      expect(rows).to.have.length(6);
    });

    it('is no line with one value, and nothing with none', async () => {
      const one = { ...broken, measurements: broken.measurements.slice(0, 1) };
      const element = await show('samverk-cross-needs', one);
      expect(parts(element, 'spark').length).to.equal(0);
      expect(textIn(part(element, 'base'))).to.contain('Participants: 10 st (2024)');
      const none = await show('samverk-cross-needs', { ...broken, measurements: [] });
      expect(textIn(part(none, 'base'))).not.to.contain('Participants');
    });
  });

  it('says what will be here when nothing is shared', async () => {
    const element = await show('samverk-cross-needs', empty, { lang: 'sv' });
    expect(say(element, 'status')).to.equal(
      'Här visas behov som flera klusterinitiativ delar, när behoven har kartlagts.',
    );
    await expect(element).to.be.accessible();
  });

  it('is accessible with one and with many', async () => {
    const programme = sharing([shared('g')], { clusters: [cluster('a'), cluster('b')] });
    await expect(await show('samverk-cross-needs', programme)).to.be.accessible();
    const element = await show('samverk-cross-needs', publishedSample, { limit: '20' });
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
  });
});
