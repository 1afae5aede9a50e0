import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { Measure, Programme } from '../../src/index.js';
import { both, broken, empty, publishedSample, shared, sharing } from '../examples/published.js';
import {
  action,
  cluster,
  definition,
  group,
  indicator,
  measure,
  measurement,
  need,
  needOutside,
  quote,
} from '../examples/small.js';
import { all, drawn, part, parts, rowsOf, say, show, textIn } from './support/page.js';

const said = (id: string, fields: Parameters<typeof need>[1] = {}) =>
  need(id, {
    statement: both(`Ord ${id}`, `Words ${id}`),
    quote: quote(`Words ${id}`),
    reported: '2025-03-14',
    ...fields,
  });

/** The common need `g` of two initiatives, with two needs, and what is done about it. */
const commonNeed = (parts: Partial<Programme> = {}, fields: Parameters<typeof shared>[1] = {}) =>
  sharing([shared('g', fields)], {
    needs: [said('n'), said('o', { cluster: 'b' })],
    needGroups: [
      group('g', ['n', 'o'], {
        statement: both('Behov g', 'Need g'),
        grouped: { day: '2025-04-02' },
      }),
    ],
    ...parts,
  });

const under = (id: string, fields: Partial<Measure> = {}) =>
  measure(id, { title: both(`Insats ${id}`, `Measure ${id}`), needGroups: ['g'], ...fields });

const ongoing = under('m', { status: 'ongoing', since: { ongoing: '2026-03-02' } });

/** What has been measured of `ongoing`. */
const measured = {
  definitions: [
    definition('d', {
      name: both('Fyllda platser', 'Places filled'),
      unitName: both('platser', 'places'),
    }),
  ],
  indicators: [indicator('i', { targets: [{ value: 60, day: '2027-12-31' }] })],
  measurements: [measurement('v', '2026-10-30', 41)],
};

const answered = commonNeed({ measures: [ongoing], ...measured });

const columnsIn = (element: Element) =>
  all(element, '[part=flow] ul').map((list) =>
    [...list.querySelectorAll('[part=node]')].map((node) => textIn(node)),
  );
const labelsIn = (element: Element) => parts(element, 'label').map((label) => textIn(label));
const storyIn = (element: Element) => parts(element, 'event').map((event) => textIn(event));
const nodesIn = (element: Element) => all(element, '[part=node] a, [part=node] button');
const focusedIn = (element: Element) => textIn(element.shadowRoot?.activeElement);

describe('<samverk-trace>', () => {
  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    'one measure that goes on, and what it gave': [
      answered,
      'Two cluster initiatives have said it and one measure has been under way since March 2026. Places filled: 41 places in October 2026, target 60 in 2027.',
      'Två klusterinitiativ har sagt det och en insats pågår sedan mars 2026. Fyllda platser: 41 platser i oktober 2026, mål 60 år 2027.',
    ],
    'a result in words': [
      commonNeed({
        measures: [{ ...ongoing, result: both('41 av 60.', '41 of 60.') }],
        ...measured,
      }),
      'Two cluster initiatives have said it and one measure has been under way since March 2026. 41 of 60.',
      'Två klusterinitiativ har sagt det och en insats pågår sedan mars 2026. 41 av 60.',
    ],
    'one of each': [
      commonNeed({ measures: [ongoing, under('p'), under('q', { status: 'done' })] }),
      'Two cluster initiatives have said it, one measure has been under way since March 2026, one measure is completed and one measure is planned. Too early to say.',
      'Två klusterinitiativ har sagt det, en insats pågår sedan mars 2026, en insats är genomförd och en insats är planerad. För tidigt att säga.',
    ],
    'several of each': [
      commonNeed({
        measures: [
          ongoing,
          { ...ongoing, id: 'n' },
          under('p'),
          under('q'),
          under('r', { status: 'done' }),
          under('s', { status: 'done' }),
        ],
      }),
      'Two cluster initiatives have said it, two measures are under way, two measures are completed and two measures are planned. Too early to say.',
      'Två klusterinitiativ har sagt det, två insatser pågår, två insatser är genomförda och två insatser är planerade. För tidigt att säga.',
    ],
    nothing: [
      commonNeed(),
      'Two cluster initiatives have said it and no measure has been decided yet. ',
      'Två klusterinitiativ har sagt det och ingen insats är beslutad än. ',
    ],
    'passed on': [
      commonNeed({
        needGroups: [
          group('g', ['n'], {
            disposition: { kind: 'passed-on', why: 'The state', day: '2026-01-01' },
          }),
        ],
      }),
      'Two cluster initiatives have said it and it has been passed on to another actor. ',
      'Två klusterinitiativ har sagt det och det är överlämnat till en annan aktör. ',
    ],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence what has become of it: ${what}`, async () => {
      expect(say(await show('samverk-trace', programme))).to.equal(english.trim());
      expect(say(await show('samverk-trace', programme, { lang: 'sv' }))).to.equal(swedish.trim());
    });
  }

  it('counts one initiative, and companies outside all of them', async () => {
    const programme = sharing([], {
      needs: [said('n'), needOutside('x', { strengthArea: 'tourism', quote: quote('Out') })],
    });
    const sayOf = async (id: string, lang = 'en') =>
      say(await show('samverk-trace', programme, { need: id, lang }));
    expect(await sayOf('n')).to.contain('One cluster initiative has said it and');
    expect(await sayOf('n', 'sv')).to.contain('Ett klusterinitiativ har sagt det och');
    expect(await sayOf('x')).to.contain('Companies have said it and');
    expect(await sayOf('x', 'sv')).to.contain('Företag har sagt det och');
  });

  it('counts the actions that answer a need', async () => {
    const programme = sharing([], {
      needs: [said('n')],
      actions: [action('act', { needs: ['n'] })],
    });
    const element = await show('samverk-trace', programme, { need: 'n' });
    expect(say(element)).to.equal(
      'One cluster initiative has said it and one action in an action plan answers it. Too early to say.',
    );
    const more = { ...programme, actions: [...programme.actions, action('b', { needs: ['n'] })] };
    expect(say(await show('samverk-trace', more, { need: 'n', lang: 'sv' }))).to.contain(
      'två aktiviteter i handlingsplaner svarar på det',
    );
  });

  describe('the picture', () => {
    it('leads from what companies say by the common need and what is done to what it gave', async () => {
      const element = await show('samverk-trace', answered);
      expect(labelsIn(element)).to.deep.equal([
        'Companies say',
        'Common need',
        'What is done',
        'What it has given',
      ]);
      expect(columnsIn(element)).to.deep.equal([
        ['“Words n” Tourism, March 2025', '“Words o” Food, March 2025'],
        ['Need g 2 cluster initiatives'],
        ['Measure m ? Cannot be assessed'],
        ['Places filled: 41 places in October 2026, target 60 in 2027.'],
      ]);
    });

    it('draws a line for each that leads to another, to the middle of both', async () => {
      const element = await show('samverk-trace', answered);
      expect(all(element, '.ties path').map((path) => path.getAttribute('d'))).to.deep.equal([
        'M0 25C5 25 5 50 10 50',
        'M0 75C5 75 5 50 10 50',
        'M0 50C5 50 5 50 10 50',
        'M0 50C5 50 5 50 10 50',
      ]);
      const middleOf = (node: Element | undefined) => {
        const { height, top } = node!.getBoundingClientRect();
        return top + height / 2;
      };
      const [first, second, common] = parts(element, 'node');
      const picture = all(element, '.ties')[0]!.getBoundingClientRect();
      expect(middleOf(first)).to.be.closeTo(picture.top + 0.25 * picture.height, 1);
      expect(middleOf(second)).to.be.closeTo(picture.top + 0.75 * picture.height, 1);
      expect(middleOf(common)).to.be.closeTo(picture.top + 0.5 * picture.height, 1);
    });

    it('leads past a column in which it has nothing', async () => {
      const element = await show(
        'samverk-trace',
        commonNeed({ actions: [action('act', { needs: ['n'] })] }),
        { need: 'n' },
      );
      expect(all(element, '.pass').length).to.equal(1);
      expect(all(element, '.ties path').map((path) => path.getAttribute('d'))).to.deep.equal([
        'M0 50C5 50 5 25 10 25',
        'M0 50C5 50 5 75 10 75',
        'M0 75C5 75 5 50 10 50',
      ]);
      expect(all(element, '.near').length).to.equal(0);
      nodesIn(element).at(-1)!.click();
      await drawn(element);
      expect(all(element, '.pass.near').length).to.equal(1);
      expect(all(element, '.ties .near').length).to.equal(2);
    });

    it('says why nothing is done, in whose words it was said', async () => {
      const why = both('Staten svarar för fiber.', 'The state is responsible.');
      const element = await show(
        'samverk-trace',
        commonNeed({
          needGroups: [
            group('g', ['n'], { disposition: { kind: 'declined', why, day: '2026-01-01' } }),
          ],
        }),
      );
      expect(textIn(all(element, '.none')[0])).to.equal(
        'Not taken further: “Group g” The state is responsible.',
      );
      expect(labelsIn(element)).to.have.length(3);
      const none = await show('samverk-trace', commonNeed({ needs: [] }));
      expect(all(none, '.none').map((line) => textIn(line))).to.deep.equal([
        'No words from the companies are published yet.',
        'No measure has been decided yet.',
      ]);
    });

    it('shows five of a kind, and how many more there are', async () => {
      const many = ['1', '2', '3', '4', '5', '6', '7'].map((id) => under(id));
      const element = await show('samverk-trace', commonNeed({ measures: many }));
      expect(columnsIn(element)[2]).to.have.length(5);
      expect(textIn(all(element, '.rest')[0])).to.equal('and 2 more');
    });

    it('has itself as a table', async () => {
      const element = await show('samverk-trace', answered);
      expect(rowsOf(all(element, '[part=table] table')[0])).to.deep.equal([
        ['“Words n”Tourism, March 2025', 'Companies say', 'Need g'],
        ['“Words o”Food, March 2025', 'Companies say', 'Need g'],
        ['Need g2 cluster initiatives', 'Common need', 'Measure m'],
        [
          'Measure m ? Cannot be assessed',
          'What is done',
          'Places filled: 41 places in October 2026, target 60 in 2027.',
        ],
        ['Places filled: 41 places in October 2026, target 60 in 2027.', 'What it has given', ''],
      ]);
    });

    it('shows of the story what concerns a node that is chosen, and all again', async () => {
      const element = await show('samverk-trace', answered);
      const [first, , , done, gave] = nodesIn(element);
      expect(storyIn(element)).to.have.length(5);
      first!.click();
      await drawn(element);
      expect(first!.getAttribute('aria-pressed')).to.equal('true');
      expect(storyIn(element)).to.deep.equal(['1414 March 2025 A need was reported: “Words n”']);
      expect(textIn(all(element, '.happened + [role=status]')[0])).to.equal(
        'Only what concerns the one you chose is shown.',
      );
      expect(all(element, '.ties .near').length).to.equal(3);
      done!.click();
      await drawn(element);
      expect(storyIn(element)).to.have.length(2);
      gave!.click();
      await drawn(element);
      expect(storyIn(element)).to.deep.equal(['3030 October 2026 Places filled: 41 places.']);
      gave!.click();
      await drawn(element);
      expect(storyIn(element)).to.have.length(5);
      expect(all(element, '.near').length).to.equal(0);
    });

    it('moves between nodes with the arrow keys', async () => {
      const element = await show('samverk-trace', answered);
      nodesIn(element)[0]!.focus();
      const after = async (key: string) => {
        await sendKeys({ press: key });
        return focusedIn(element);
      };
      expect(await after('ArrowDown')).to.equal('“Words o”');
      expect(await after('ArrowRight')).to.equal('Need g');
      expect(await after('ArrowRight')).to.equal('Measure m');
      expect(await after('ArrowLeft')).to.equal('Need g');
      expect(await after('ArrowLeft')).to.equal('“Words o”');
      expect(await after('ArrowUp')).to.equal('“Words n”');
      expect(await after('ArrowUp')).to.equal('“Words n”');
      expect(await after('ArrowLeft')).to.equal('“Words n”');
      await sendKeys({ press: 'Enter' });
      await drawn(element);
      expect(storyIn(element)).to.have.length(1);
    });

    it('goes the way that the arrow points where lines run from right to left', async () => {
      const element = await show('samverk-trace', answered, { dir: 'rtl' });
      nodesIn(element)[0]!.focus();
      await sendKeys({ press: 'ArrowLeft' });
      expect(focusedIn(element)).to.equal('Need g');
    });
  });

  it('links to a page of the site’s own, and tells the page first', async () => {
    const element = await show('samverk-trace', answered, { 'link-pattern': '/d/{id}' });
    const links = nodesIn(element).map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['/d/n', '/d/o', '/d/g', '/d/m', '/d/m']);
    element.addEventListener('samverk-select', (event) => event.preventDefault(), { once: true });
    setTimeout(() => nodesIn(element)[3]!.click());
    const event = await oneEvent(element, 'samverk-select');
    expect((event as CustomEvent<unknown>).detail).to.deep.equal({
      ref: { collection: 'measures', id: 'm' },
    });
    const inStory = all(element, '[part=event] a').map((link) => link.getAttribute('href'));
    expect(inStory).to.deep.equal(['/d/n', '/d/o', '/d/g', '/d/m', '/d/m']);
  });

  describe('the story', () => {
    it('is told by month in order of time, with quotes and days', async () => {
      const element = await show('samverk-trace', answered, { lang: 'sv' });
      expect(parts(element, 'month').map((month) => textIn(month))).to.deep.equal([
        'Mars 2025 1414 mars 2025 Ett behov kom in: ”Ord n” 1414 mars 2025 Ett behov kom in: ”Ord o”',
        'April 2025 22 april 2025 Behov fördes samman till ett gemensamt: Behov g. Antal behov: 2.',
        'Mars 2026 22 mars 2026 Insatsen ”Insats m” började.',
        'Oktober 2026 3030 oktober 2026 Fyllda platser: 41 platser.',
      ]);
      expect(all(element, 'time').map((time) => time.getAttribute('datetime'))[0]).to.equal(
        '2025-03-14',
      );
    });

    it('tells nothing after the day that is asked for', async () => {
      const element = await show('samverk-trace', answered, { today: '2025-12-31' });
      expect(storyIn(element)).to.have.length(3);
    });

    it('says so when no day is known', async () => {
      const programme = commonNeed({ needs: [], needGroups: [group('g', [])] });
      const element = await show('samverk-trace', programme);
      expect(storyIn(element)).to.deep.equal([]);
      expect(textIn(part(element, 'base'))).to.contain(
        'Nothing with a known day is published yet.',
      );
    });

    it('shows as many at once as the limit says, the rest one key away', async () => {
      const element = await show('samverk-trace', answered, { limit: '2' });
      expect(all(element, 'details:not([part]) summary').map((one) => textIn(one))).to.deep.equal([
        'Show all 5',
      ]);
      expect(all(element, 'details:not([part]) [part=event]').length).to.equal(3);
    });

    it('marks words in another language with that language', async () => {
      const programme = commonNeed({ needs: [said('n', { statement: { sv: 'Bara svenska' } })] });
      const element = await show('samverk-trace', programme);
      expect(all(element, '[part=event] [lang=sv]').map((one) => textIn(one))).to.deep.equal([
        'Bara svenska',
      ]);
    });
  });

  describe('the choice', () => {
    const two = sharing([shared('h'), shared('g', { clusters: ['a', 'c'] })], {
      needGroups: [
        group('h', [], { statement: both('Behov h', 'Need h') }),
        group('g', [], { statement: both('Behov g', 'Need g'), theme: 'capital' }),
      ],
    });
    const optionsIn = (element: Element) => all(element, 'option').map((one) => textIn(one));
    const titleOf = (element: Element) => textIn(parts(element, 'title')[0]);

    it('is the visitor’s, and begins with what touches most', async () => {
      const element = await show('samverk-trace', two);
      expect(optionsIn(element)).to.deep.equal(['Need h', 'Need g']);
      expect(titleOf(element)).to.equal('Need h');
      const select = all<HTMLSelectElement>(element, 'select')[0]!;
      select.value = 'g';
      select.dispatchEvent(new Event('change'));
      await drawn(element);
      expect(titleOf(element)).to.equal('Need g');
      await expect(element).to.be.accessible();
    });

    it('is among needs of a cluster, or in a theme', async () => {
      expect(optionsIn(await show('samverk-trace', two, { cluster: 'c' }))).to.deep.equal([
        'Need g',
      ]);
      expect(optionsIn(await show('samverk-trace', two, { theme: 'capital' }))).to.deep.equal([
        'Need g',
      ]);
    });

    it('is the page’s, when it names a common need, a theme, a need or a measure', async () => {
      const titles = async (attributes: Record<string, string>) => {
        const element = await show('samverk-trace', answered, attributes);
        expect(all(element, 'select').length).to.equal(0);
        return titleOf(element);
      };
      expect(await titles({ need: 'g' })).to.equal('Need g');
      expect(await titles({ need: 'skills' })).to.equal('Skills');
      expect(await titles({ need: 'n' })).to.equal('“Words n”');
      expect(await titles({ measure: 'm' })).to.equal('Measure m');
    });

    it('says so when what the page names is not there', async () => {
      for (const attribute of ['need', 'measure']) {
        const element = await show('samverk-trace', answered, { [attribute]: 'nonsense' });
        expect(textIn(part(element, 'base'))).to.contain(
          'What is asked for is not among what is published.',
        );
        await expect(element).to.be.accessible();
      }
    });
  });

  it('says what will be here when nothing is shared yet', async () => {
    expect(say(await show('samverk-trace', empty, { lang: 'sv' }), 'status')).to.equal(
      'Här visas vad det har blivit av ett behov, när behov som flera delar har kartlagts.',
    );
    expect(say(await show('samverk-trace', empty), 'status')).to.contain(
      'what has become of a need',
    );
  });

  it('skips what leads nowhere', async () => {
    const programme = commonNeed({
      needs: [said('n', { cluster: 'gone' })],
      measures: [under('m', { mandate: 'gone', goals: ['gone'] })],
      indicators: [indicator('i', { definition: 'gone' })],
    });
    const element = await show('samverk-trace', programme);
    expect(columnsIn(element)[0]).to.deep.equal(['“Words n” March 2025']);
    expect(say(element, 'status')).to.equal('');
  });

  for (const [what, programme, attributes] of [
    ['the sample', publishedSample, {}],
    ['the sample with links', publishedSample, { 'link-pattern': '/d/{id}' }],
    ['a theme of the sample', publishedSample, { need: 'kompetens' }],
    ['a broken series', broken, {}],
    ['clusters without names', sharing([shared('g')], { clusters: [cluster('a')] }), {}],
  ] as const) {
    it(`is accessible with ${what}, everything open`, async () => {
      const element = await show('samverk-trace', programme, attributes);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      nodesIn(element)[0]?.closest('button')?.click();
      await drawn(element);
      await expect(element).to.be.accessible();
    });
  }
});
