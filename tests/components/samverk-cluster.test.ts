import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { Action, Programme, Published } from '../../src/index.js';
import { publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import {
  both,
  empty,
  publishedOf,
  publishedSample,
  skills,
  tourism,
} from '../examples/published.js';
import { pageFilled, planning, quoted } from '../examples/planned.js';
import {
  action,
  actor,
  cluster,
  definition,
  group,
  indicator,
  measure,
  measurement,
  method,
  need,
} from '../examples/small.js';
import { all, drawn, part, parts, say, show, textIn } from './support/page.js';

const heads = (element: Element) => parts(element, 'title').map((title) => textIn(title));

/** The three columns of a need, without their heads. */
const columnsOf = (row: Element | undefined): string[] =>
  [...(row?.children ?? [])].map((column) =>
    [...column.children]
      .slice(1)
      .map((line) => textIn(line))
      .filter((line) => line !== '')
      .join(' | '),
  );

const section = (element: Element, head: string) =>
  parts(element, 'section').find((one) => textIn(one.querySelector('[part=title]')) === head);

const cells = (unanswered: number): Partial<Published> => ({
  aggregate: {
    ...empty.published.aggregate,
    cells: [
      {
        theme: 'skills',
        cluster: 'a',
        needs: 3,
        unanswered,
        priority: 1,
        severity: 5,
        companies: 5,
      },
    ],
  },
});

/** The needs of the cluster `a`, and what answers them. */
const needing = (
  needs: Programme['needs'],
  parts: Partial<Programme> = {},
  figures: Partial<Published> = cells(3),
) => planning([], { themes: [skills], needs, ...parts }, figures);

const firstColumns = async (programme: Programme, lang = 'en') =>
  columnsOf(part(await show('samverk-cluster', programme, { lang }), 'need'));

describe('<samverk-cluster>', () => {
  it('says what will be here before any initiative has been found', async () => {
    const element = await show('samverk-cluster', empty, { lang: 'sv' });
    expect(say(element, 'status')).to.equal(
      'Här visas vad ett klusterinitiativ behöver, gör och har nått, när det har identifierats.',
    );
    await expect(element).to.be.accessible();
  });

  describe('cluster', () => {
    const two = publishedOf({ clusters: [cluster('a'), cluster('b')] });

    it('is chosen by the visitor, the first at first', async () => {
      const element = await show('samverk-cluster', two);
      expect(heads(element)).to.deep.equal(['Cluster a']);
      const select = all<HTMLSelectElement>(element, 'select')[0]!;
      select.value = 'b';
      const told = oneEvent(element, 'samverk-select');
      select.dispatchEvent(new Event('change'));
      expect((await told).detail).to.deep.equal({ ref: { collection: 'clusters', id: 'b' } });
      await drawn(element);
      expect(heads(element)).to.deep.equal(['Cluster b']);
    });

    it('is the one that the page asks for, with no choice', async () => {
      const element = await show('samverk-cluster', two, { cluster: 'b' });
      expect(heads(element)).to.deep.equal(['Cluster b']);
      expect(all(element, 'select').length).to.equal(0);
    });

    it('says so when it is not there, and lets the visitor choose', async () => {
      const element = await show('samverk-cluster', two, { cluster: 'nonsense' });
      expect(textIn(part(element, 'base'))).to.contain(
        'The cluster initiative that the page asks for is not here.',
      );
      expect(heads(element)).to.deep.equal(['Cluster a']);
      expect(all(element, 'select').length).to.equal(1);
      await expect(element).to.be.accessible();
    });
  });

  it('tells who they are', async () => {
    const element = await show(
      'samverk-cluster',
      publishedOf(
        {
          region: {
            name: 'Jämtland Härjedalen',
            code: '23',
            municipalities: [{ code: '2321', name: 'Åre' }],
          },
          actors: [actor('x', { name: 'IUC' })],
          clusters: [
            cluster('a', {
              description: both('Liftar', 'Lifts'),
              vision: both('Snö', 'Snow'),
              companies: { micro: 1000 },
              municipalities: ['2321'],
              organisation: 'x',
              website: 'https://example.com/',
            }),
          ],
        },
        { stages: [{ cluster: 'a', stage: 'planned' }] },
      ),
    );
    expect(say(element, 'stage')).to.equal('has an action plan');
    expect(say(element, 'vision')).to.equal('Vision Snow');
    expect(textIn(all(element, '.about')[1])).to.equal('Lifts');
    expect(textIn(all(element, '.facts')[0])).to.equal('1,000 companies · Where: Åre · Run by IUC');
    expect(all<HTMLAnchorElement>(element, 'a').map(({ href }) => href)).to.deep.equal([
      'https://example.com/',
    ]);
  });

  it('says when and why one has ended, and what it is part of now', async () => {
    const ended = { day: '2026-03-14', why: both('De gick ihop.', 'They merged.'), into: 'b' };
    const programme = publishedOf({ clusters: [cluster('a', { ended }), cluster('b')] });
    const element = await show('samverk-cluster', programme);
    expect(say(element, 'stage')).to.equal('ended 14 March 2026, now part of Cluster b');
    expect(textIn(part(element, 'base'))).to.contain('They merged.');
    expect(say(element)).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('says when one has declined', async () => {
    const declined = { day: '2026-03-14' };
    const element = await show(
      'samverk-cluster',
      publishedOf({ clusters: [cluster('a', { declined })] }),
      {
        lang: 'sv',
      },
    );
    expect(say(element, 'stage')).to.equal('har tackat nej tills vidare');
    expect(say(element)).to.equal(undefined);
  });

  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    none: [needing([]), 'No need is published yet.', 'Inget behov är publicerat än.'],
    'one, unanswered': [
      needing([quoted('n')]),
      'One need is published. One has no measure yet.',
      'Ett behov är publicerat. Ett saknar ännu insats.',
    ],
    'several, unanswered': [
      needing([quoted('n'), quoted('o')]),
      'Two needs are published. Two have no measure yet.',
      'Två behov är publicerade. Två saknar ännu insats.',
    ],
    'one that something is done about': [
      needing([quoted('n')], { measures: [measure('m', { needs: ['n'] })] }),
      'One need is published.',
      'Ett behov är publicerat.',
    ],
    'one of which nothing is known': [
      needing([quoted('n')], {}, cells(1)),
      'One need is published.',
      'Ett behov är publicerat.',
    ],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence how many needs are published and unanswered: ${what}`, async () => {
      expect(say(await show('samverk-cluster', programme))).to.equal(english);
      expect(say(await show('samverk-cluster', programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  describe('what became of each need', () => {
    const doing = (status: Action['status']) => action(`of ${status}`, { needs: [status], status });
    const disposition = { kind: 'declined', why: 'too dear', day: '2026-03-01' } as const;
    const all6 = planning(
      [doing('done'), doing('ongoing'), doing('planned')],
      {
        themes: [skills, { ...skills, id: 'other' }],
        needs: [
          quoted('unanswered'),
          quoted('unpublished', { themes: ['other'] }),
          quoted('settled', { disposition }),
          quoted('planned'),
          quoted('ongoing'),
          quoted('done'),
        ],
      },
      {
        aggregate: {
          ...empty.published.aggregate,
          cells: [
            {
              theme: 'skills',
              cluster: 'a',
              needs: 5,
              unanswered: 1,
              priority: 1,
              severity: 5,
              companies: 5,
            },
          ],
        },
      },
    );

    it('is what the needs are grouped by, first what has given something', async () => {
      const groups = async (lang: string) =>
        heads(await show('samverk-cluster', all6, { lang })).slice(2, 8);
      expect(await groups('en')).to.deep.equal([
        'Done (1)',
        'Work in progress (1)',
        'Planned (1)',
        'Settled in another way (1)',
        'What is done is not published (1)',
        'No measure yet (1)',
      ]);
      expect(await groups('sv')).to.deep.equal([
        'Genomfört (1)',
        'Arbete pågår (1)',
        'Planerat (1)',
        'Avgjort på annat sätt (1)',
        'Det som görs är inte publicerat (1)',
        'Saknar ännu insats (1)',
      ]);
    });

    it('is told for each, and why not', async () => {
      const element = await show('samverk-cluster', all6, { lang: 'sv' });
      expect(
        parts(element, 'need')
          .slice(3)
          .map((row) => columnsOf(row)[1]),
      ).to.deep.equal([
        'Tas inte vidare: too dear',
        'Vad som görs är inte publicerat än.',
        'Ingen insats är beslutad än.',
      ]);
    });

    it('keeps the form of the initiative’s own page', async () => {
      const element = await show('samverk-cluster', all6, { lang: 'sv' });
      expect(heads(element)[1]).to.equal('Ni sa – vi gör – resultat');
      const labels = [...part(element, 'need')!.querySelectorAll('[part=label]')];
      expect(labels.map((label) => textIn(label))).to.deep.equal(['Ni sa', 'Vi gör', 'Resultat']);
    });
  });

  it('quotes the need, and tells how what answers it goes and when it is followed up', async () => {
    const programme = planning(
      [
        action('x', {
          title: both('Kurs', 'Course'),
          description: both('Två dagar', 'Two days'),
          needs: ['n'],
          status: 'ongoing',
          due: '2027-05-31',
        }),
      ],
      { needs: [quoted('n')] },
      {
        followUp: {
          subjects: [
            {
              ref: { collection: 'actions', id: 'x' },
              status: 'green',
              development: 'up',
              nextDue: '2027-01-15',
              indicators: [],
            },
          ],
        },
      },
    );
    expect(await firstColumns(programme)).to.deep.equal([
      '“Said of n” Tourism, February 2026',
      'Course Two days On plan, until May 2027 better than last time',
      'Too early to say. To be followed up in January 2027.',
    ]);
  });

  it('takes what is told of an action that is done for what it gave', async () => {
    const fields = { needs: ['n'], status: 'done', since: { done: '2026-05-22' } } as const;
    const said = planning([action('x', { ...fields, description: 'Six got help.' })], {
      needs: [quoted('n')],
    });
    expect((await firstColumns(said)).slice(1)).to.deep.equal([
      'Action x Finished in May 2026',
      'Six got help.',
    ]);
    const silent = planning([action('x', fields)], { needs: [quoted('n')] });
    expect((await firstColumns(silent, 'sv'))[2]).to.equal('Inget resultat är publicerat än.');
  });

  it('tells the measures that answer a need through its group, and what was passed on', async () => {
    const programme = needing([quoted('n')], {
      actors: [actor('pts', { name: 'PTS' })],
      needGroups: [
        group('g', ['n'], {
          disposition: { kind: 'passed-on', to: 'pts', why: 'Theirs', day: '2026-03-01' },
        }),
      ],
      measures: [measure('m', { needGroups: ['g'], status: 'done', result: 'Twelve places' })],
    });
    expect((await firstColumns(programme)).slice(1)).to.deep.equal([
      'Measure m | Passed on to PTS: Theirs',
      'Twelve places',
    ]);
  });

  it('links to measures, and tells the page first', async () => {
    const programme = needing([quoted('n')], { measures: [measure('m', { needs: ['n'] })] });
    const element = await show('samverk-cluster', programme, { 'link-pattern': '/insatser/{id}' });
    const link = all<HTMLAnchorElement>(element, '[part=need] a')[0]!;
    expect(link.getAttribute('href')).to.equal('/insatser/m');
    element.addEventListener('samverk-select', (event) => {
      event.preventDefault();
    });
    const told = oneEvent(element, 'samverk-select');
    link.click();
    expect((await told).detail).to.deep.equal({ ref: { collection: 'measures', id: 'm' } });
  });

  it('shows words that are not approved to the initiative itself alone', async () => {
    const needs = [need('n')];
    expect((await firstColumns(needing(needs)))[0]).to.equal('');
    const own = needing(needs, {}, { ...cells(3), audience: { cluster: 'a' } });
    expect((await firstColumns(own))[0]).to.equal('“Raw words of n” Tourism');
  });

  it('shows an initiative all its own needs, in the file that is made for it', async () => {
    const own = publishProgramme(sample, { today: sampleDay, audience: { cluster: 'jht' } });
    const element = await show('samverk-cluster', own, { cluster: 'jht', lang: 'sv' });
    const reported = sample.needs.filter((one) => one.cluster === 'jht');
    expect(parts(element, 'need').length).to.equal(reported.length);
    expect(
      heads(element).some((head) => head.startsWith('Det som görs är inte publicerat')),
    ).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('draws the plan with its sentence and its goals, and opens an action with the keyboard', async () => {
    const programme = planning([action('x', { due: '2027-05-31', goal: 'goal' })], {
      goals: [{ id: 'goal', statement: 'More jobs', level: 'outcome' }],
    });
    const element = await show('samverk-cluster', programme);
    const plan = section(element, 'The plan')!;
    expect(textIn(plan.querySelector('.quiet'))).to.equal(
      'One action is published (planned). Next due: Action x, 31 May 2027.',
    );
    expect(textIn(plan.querySelector('dd'))).to.equal('More jobs');
    part(element, 'bar')!.focus();
    await sendKeys({ press: 'Enter' });
    await drawn(element);
    expect(textIn(all(element, '.detail dd')[0])).to.equal('More jobs');
    await sendKeys({ press: 'Escape' });
    await drawn(element);
    expect(all(element, '.detail').length).to.equal(0);
  });

  it('draws eight actions, and has all in the table', async () => {
    const actions = Array.from({ length: 11 }, (_, index) => action(`x${index}`));
    const element = await show('samverk-cluster', planning(actions), { lang: 'sv' });
    expect(parts(element, 'bar').length).to.equal(8);
    expect(textIn(section(element, 'Planen'))).to.contain('och 3 till');
    expect(all(element, '.figures tbody tr').length).to.equal(11);
  });

  it('shows the key figures of the initiative and its goals that have been measured', async () => {
    const of = (collection: 'clusters' | 'goals' | 'measures', id: string) => ({
      definition: 'd',
      of: { collection, id },
    });
    const element = await show(
      'samverk-cluster',
      planning([], {
        definitions: [definition('d', { name: both('Jobb', 'Jobs'), unit: 'st' })],
        goals: [
          { id: 'own', statement: 'x', level: 'outcome', cluster: 'a' },
          { id: 'other', statement: 'x', level: 'outcome' },
        ],
        indicators: [
          indicator('i', of('clusters', 'a')),
          indicator('j', of('goals', 'own')),
          indicator('k', of('goals', 'other')),
          indicator('l', of('clusters', 'b')),
          indicator('m', of('clusters', 'a')),
          indicator('n', { definition: 'd', of: 'programme' }),
        ],
        measurements: [
          ...['i', 'j', 'k', 'l', 'n'].map((id, index) => ({
            ...measurement(`v${index}`, '2025-12-31', index),
            indicator: id,
          })),
        ],
      }),
    );
    const lines = [...section(element, 'How it goes')!.querySelectorAll('p.quiet')];
    expect(lines.map((line) => textIn(line))).to.deep.equal([
      'Jobs: 0 st (2025), target 100 in 2026',
      'Jobs: 1 st (2025), target 100 in 2026',
    ]);
  });

  it('tells which ways of working have been tried here, and what that gave', async () => {
    const adoptions: Programme['adoptions'] = [
      {
        id: '1',
        method: 'way',
        cluster: 'a',
        status: 'trying',
        from: '2026-02-01',
        result: both('Fler', 'More'),
      },
      { id: '2', method: 'way', cluster: 'a', status: 'dropped' },
      { id: '3', method: 'way', cluster: 'b', status: 'trying' },
      { id: '4', method: 'unknown', cluster: 'a', status: 'trying' },
    ];
    const element = await show(
      'samverk-cluster',
      planning([], { methods: [method('way', { name: both('Sättet', 'The way') })], adoptions }),
      { lang: 'sv' },
    );
    const rows = [...section(element, 'Arbetssätt som har prövats här')!.querySelectorAll('li')];
    expect(rows.map((row) => textIn(row))).to.deep.equal([
      'Sättet · prövar det (februari 2026) Fler',
      'Sättet · har lagt det åt sidan',
    ]);
  });

  it('lists the measures that reach it, but not what is proposed or stopped', async () => {
    const reach = { clusters: ['a'] };
    const element = await show(
      'samverk-cluster',
      planning([], {
        measures: [
          measure('planned', { ...reach, from: '2027-02-01' }),
          measure('area', { strengthAreas: ['tourism'] }),
          measure('elsewhere', { clusters: ['b'] }),
          measure('proposed', { ...reach, status: 'proposed' }),
          measure('stopped', { ...reach, status: 'stopped' }),
        ],
      }),
    );
    const rows = [...section(element, 'Common measures that reach it')!.querySelectorAll('li')];
    expect(rows.map((row) => textIn(row))).to.deep.equal([
      'Measure planned Starts in February 2027',
      'Measure area Not started',
    ]);
  });

  it('leaves a section out that there is nothing for', async () => {
    const element = await show(
      'samverk-cluster',
      publishedOf({ strengthAreas: [tourism], clusters: [cluster('a')] }),
    );
    expect(parts(element, 'section').length).to.equal(0);
  });

  it('is accessible, all open', async () => {
    for (const programme of [pageFilled, publishedSample]) {
      const element = await show('samverk-cluster', programme);
      part(element, 'bar')!.click();
      await drawn(element);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expect(element).to.be.accessible();
    }
  });
});
