import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { IndicatorStatus, Programme, Status } from '../../src/index.js';
import { indicatorsFilled, measured, standing } from '../examples/measured.js';
import { both, empty, publishedOf, publishedSample } from '../examples/published.js';
import { action, cluster, definition, indicator, measure, measurement } from '../examples/small.js';
import { all, drawn, part, parts, rowsOf, say, show, textIn } from './support/page.js';

const sentence = async (lang: string, ...statuses: readonly Status[]) =>
  say(await show('samverk-indicators', standing(...statuses), { lang }));

const names = async (programme: Programme, attributes: Record<string, string> = {}) =>
  parts(await show('samverk-indicators', programme, attributes), 'indicator').map((one) =>
    textIn(one.querySelector('[part=title]')),
  );

const values = [measurement('v1', '2025-12-31', 20), measurement('v2', '2026-06-30', 40)];

/** The texts of the only indicator, line by line, without the table. */
async function linesOf(
  programme: Programme,
  attributes: Record<string, string> = {},
): Promise<string[]> {
  const element = await show('samverk-indicators', programme, attributes);
  return all(element, '[part=title], .value, .when, .pair').map((line) => textIn(line));
}

describe('<samverk-indicators>', () => {
  describe('the sentence', () => {
    it('tells how many are on plan, somewhat behind and behind', async () => {
      expect(await sentence('sv', 'green', 'yellow', 'red')).to.equal(
        'Ett av tre mått utvecklas enligt plan, ett är något efter och ett är efter.',
      );
      expect(await sentence('en', 'green', 'yellow', 'red')).to.equal(
        'One of three indicators is on plan, one is somewhat behind and one is behind.',
      );
    });

    it('has one form for one, another for many', async () => {
      expect(await sentence('en', 'green', 'green', 'yellow', 'yellow')).to.equal(
        'Two of four indicators are on plan and two are somewhat behind.',
      );
      expect(await sentence('sv', 'green', 'green', 'red')).to.equal(
        'Två av tre mått utvecklas enligt plan och ett är efter.',
      );
      expect(await sentence('en', 'green', 'not-started', 'not-started')).to.equal(
        'One of three indicators is on plan and two have not started.',
      );
    });

    it('begins with the best there is', async () => {
      expect(await sentence('sv', 'red', 'red', 'yellow')).to.equal(
        'Ett av tre mått är något efter och två är efter.',
      );
      expect(await sentence('en', 'not-assessable', 'red')).to.equal(
        'One of two indicators is behind and one cannot be assessed.',
      );
    });

    for (const [status, one, two, three, english] of [
      [
        'green',
        'Det enda måttet utvecklas enligt plan.',
        'Båda måtten utvecklas enligt plan.',
        'Alla tre mått utvecklas enligt plan.',
        ['The only indicator is on plan.', 'Both indicators are on plan.'],
      ],
      [
        'yellow',
        'Det enda måttet är något efter.',
        'Båda måtten är något efter.',
        'Alla tre mått är något efter.',
        ['The only indicator is somewhat behind.', 'Both indicators are somewhat behind.'],
      ],
      [
        'red',
        'Det enda måttet är efter.',
        'Båda måtten är efter.',
        'Alla tre mått är efter.',
        ['The only indicator is behind.', 'Both indicators are behind.'],
      ],
    ] as const) {
      it(`has a form for one, two and three that are all ${status}`, async () => {
        expect(await sentence('sv', status)).to.equal(one);
        expect(await sentence('sv', status, status)).to.equal(two);
        expect(await sentence('sv', status, status, status)).to.equal(three);
        expect(await sentence('en', status)).to.equal(english[0]);
        expect(await sentence('en', status, status)).to.equal(english[1]);
      });
    }

    it('does not say of all what is of none', async () => {
      expect(await sentence('sv', 'not-assessable')).to.equal('Det enda måttet kan inte bedömas.');
      expect(await sentence('sv', 'not-assessable', 'not-assessable')).to.equal(
        'Inget av måtten kan bedömas.',
      );
      expect(await sentence('en', 'not-started', 'not-started')).to.equal(
        'None of the indicators has started.',
      );
    });

    it('counts one that nothing is known of as one that cannot be assessed', async () => {
      const programme = { ...standing('green'), published: empty.published };
      const element = await show('samverk-indicators', programme);
      expect(say(element)).to.equal('The only indicator cannot be assessed.');
    });
  });

  describe('one indicator', () => {
    it('has its latest value with unit and month, and its target with year', async () => {
      const programme = measured({}, values, { trend: 'better' });
      expect(await linesOf(programme)).to.deep.equal([
        'Places',
        '40 st',
        'June 2026 · target 100 in 2026',
        'on plan',
        'better than last time',
      ]);
      expect(await linesOf(programme, { lang: 'sv' })).to.deep.equal([
        'Platser',
        '40 st',
        'juni 2026 · mål 100 år 2026',
        'enligt plan',
        'bättre än förra gången',
      ]);
    });

    it('says only what is known', async () => {
      const { baseline: _, targets: __, ...bare } = indicator('i', { of: 'programme' });
      const programme = { ...measured({}, []), indicators: [bare] };
      expect(await linesOf(programme)).to.deep.equal(['Places', '– st', '', 'on plan']);
      const element = await show('samverk-indicators', programme);
      expect(parts(element, 'spark').length).to.equal(0);
    });

    for (const [status, english, swedish] of [
      ['green', 'on plan', 'enligt plan'],
      ['yellow', 'somewhat behind plan', 'något efter plan'],
      ['red', 'behind plan', 'efter plan'],
      ['not-assessable', 'cannot be assessed', 'kan inte bedömas'],
      ['not-started', 'not started', 'har inte börjat'],
    ] as const) {
      it(`has a ball and a word for ${status}`, async () => {
        for (const [lang, word] of [
          ['en', english],
          ['sv', swedish],
        ] as const) {
          const element = await show('samverk-indicators', standing(status), { lang });
          expect(say(element, 'status-ball')?.replace('? ', '')).to.equal(word);
          expect(all(element, '.ball circle').length).to.equal(1);
        }
      });
    }

    for (const [trend, word] of [
      ['better', 'better than last time'],
      ['unchanged', 'unchanged'],
      ['worse', 'worse than last time'],
    ] as const) {
      it(`has an arrow and a word for ${trend}`, async () => {
        const element = await show('samverk-indicators', measured({}, values, { trend }));
        expect(textIn(all(element, '.pair')[1])).to.equal(word);
        expect(all(element, '.pair .arrow').length).to.equal(1);
      });
    }

    const remark = async (status: Partial<IndicatorStatus>, lang = 'en', fields = {}) =>
      (await linesOf(measured(fields, values, status), { lang })).slice(4);

    it('says why it cannot be assessed', async () => {
      const why = async (reason: string, lang = 'en') =>
        (await remark({ calculated: 'not-assessable', status: 'not-assessable', reason }, lang))[0];
      expect(await why('no-baseline')).to.equal('There is no baseline.');
      expect(await why('no-target', 'sv')).to.equal('Mål saknas.');
      expect(await why('no-measurement')).to.equal('Nothing has been measured yet.');
      expect(await why('target-equals-baseline', 'sv')).to.equal(
        'Målet är detsamma som utgångsvärdet.',
      );
      expect(await why('something-new')).to.equal(undefined);
    });

    it('says when the region judges it in another way than what is calculated', async () => {
      expect(
        await remark({ status: 'green', judged: 'green', calculated: 'red' }, 'sv'),
      ).to.deep.equal(['Så bedömer regionen det. Uträknat: efter plan.']);
      expect(await remark({ status: 'red', judged: 'green', calculated: 'red' })).to.deep.equal([
        'As the region last judged it: on plan.',
      ]);
      expect(await remark({ status: 'red', judged: 'red', calculated: 'red' })).to.deep.equal([]);
    });

    it('says that a new value is late, the day after it was due', async () => {
      const on = async (today: string) =>
        (await linesOf(measured({ everyDays: 90 }, values), { today })).at(-1);
      expect(await on('2026-09-28')).to.equal('on plan');
      expect(await on('2026-09-29')).to.equal('A new value is late.');
    });

    it('tells women and men apart where that was measured, in the table too', async () => {
      const split = [values[0]!, measurement('v2', '2026-06-30', 40, { women: 18, men: 22 })];
      const element = await show('samverk-indicators', measured({}, split), { lang: 'sv' });
      expect(textIn(part(element, 'indicator'))).to.contain('Kvinnor 18 · män 22');
      expect(rowsOf(all(element, 'table')[0])).to.deep.equal([
        ['31 december 2025', '20', '', ''],
        ['1 januari 2026', '0 (utgångsvärde)', '', ''],
        ['11 april 2026', '100 (mål)', '', ''],
        ['30 juni 2026', '40', '18', '22'],
      ]);
    });

    it('takes women and men from the value that corrects another', async () => {
      const split = [
        measurement('v1', '2026-06-30', 4, { women: 1, men: 3 }),
        measurement('v2', '2026-07-15', 40, { women: 18, men: 22, corrects: 'v1' }),
      ];
      const element = await show('samverk-indicators', measured({}, split));
      expect(textIn(part(element, 'indicator'))).to.contain('Women 18 · men 22');
    });

    it('has its values as a table, with baseline, break and target', async () => {
      const breaks = [{ day: '2026-03-01', why: both('ny räkning', 'counted anew') }];
      const element = await show('samverk-indicators', measured({ breaks }, values));
      expect(rowsOf(all(element, 'table')[0])).to.deep.equal([
        ['31 December 2025', '20'],
        ['1 January 2026', '0 (baseline)'],
        ['1 March 2026', '(break in the series: counted anew)'],
        ['11 April 2026', '100 (target)'],
        ['30 June 2026', '40'],
      ]);
      expect(textIn(all(element, 'summary')[0])).to.equal('Show the values: Places');
    });

    it('shows no value from a day that has not come', async () => {
      const element = await show('samverk-indicators', measured({}, values), {
        today: '2026-01-31',
      });
      expect(say(element, 'indicator')).to.contain('20 st');
    });

    it('tells whose it is, with a link where the site has a page for a measure', async () => {
      const programme = measured(
        { of: { collection: 'measures', id: 'm' } },
        values,
        {},
        {
          measures: [measure('m', { title: both('Kursen', 'The course') })],
        },
      );
      const element = await show('samverk-indicators', programme, { 'link-pattern': '/m/{id}' });
      const link = all<HTMLAnchorElement>(element, '[part=indicator] a')[0]!;
      expect([textIn(link), link.getAttribute('href')]).to.deep.equal(['The course', '/m/m']);
      let ref: unknown;
      element.addEventListener('samverk-select', (event) => {
        event.preventDefault();
        ({ ref } = (event as CustomEvent<{ ref: unknown }>).detail);
      });
      link.click();
      expect(ref).to.deep.equal({ collection: 'measures', id: 'm' });
      const bare = await show('samverk-indicators', programme);
      expect(all(bare, '[part=indicator] a').length).to.equal(0);
      expect(say(bare, 'indicator')).to.contain('The course');
    });

    it('is left out when nobody says what it counts', async () => {
      const element = await show('samverk-indicators', {
        ...measured({}, values),
        definitions: [],
      });
      expect(say(element, 'status')).to.contain('Here you will see how it is going');
    });
  });

  describe('which are shown', () => {
    const of = (
      collection: 'goals' | 'measures' | 'clusters' | 'actions' | 'pilots',
      id: string,
    ) => ({
      collection,
      id,
    });
    const ids = ['pilot', 'cluster', 'measure', 'goal', 'whole', 'action'] as const;
    const subjects = {
      pilot: of('pilots', 'p'),
      cluster: of('clusters', 'a'),
      measure: of('measures', 'm'),
      goal: of('goals', 'z'),
      whole: 'programme',
      action: of('actions', 't'),
    } as const;
    const mixed = (...key: readonly (typeof ids)[number][]) =>
      publishedOf({
        clusters: [cluster('a')],
        actions: [action('t', { cluster: 'a' })],
        measures: [measure('m')],
        definitions: ids.map((id) => definition(id, { name: id })),
        indicators: ids.map((id) =>
          indicator(id, { definition: id, of: subjects[id], key: key.includes(id) }),
        ),
      });

    it('are the key ones where there are any, the whole programme’s first', async () => {
      expect(await names(mixed('pilot', 'goal', 'whole'))).to.deep.equal([
        'whole',
        'goal',
        'pilot',
      ]);
    });

    it('are all when none is key, in the same order', async () => {
      const order = ['whole', 'goal', 'measure', 'cluster', 'pilot', 'action'];
      expect(await names(mixed())).to.deep.equal(order);
      expect(await names(mixed('goal'), { view: 'all' })).to.deep.equal(order);
    });

    it('are grouped by whose they are when all are asked for', async () => {
      const element = await show('samverk-indicators', mixed('goal'), { view: 'all', lang: 'sv' });
      expect(parts(element, 'group').map((one) => textIn(one.querySelector('h3')))).to.deep.equal([
        'Hela programmet',
        'Målen',
        'Insatserna',
        'Klusterinitiativen',
        'Aktiviteter, testprojekt och arbetssätt',
      ]);
      expect(all(element, 'h4').length).to.equal(6);
    });

    it('are none with view="key" when none is key', async () => {
      const element = await show('samverk-indicators', mixed(), { view: 'key' });
      expect(say(element, 'status')).to.contain('Here you will see how it is going');
    });

    it('are those of one measure, or of one initiative and its parts', async () => {
      expect(await names(mixed(), { measure: 'm' })).to.deep.equal(['measure']);
      expect(await names(mixed(), { cluster: 'a' })).to.deep.equal(['cluster', 'action']);
      expect(await names(mixed(), { cluster: 'a', measure: 'm' })).to.deep.equal([]);
      expect(await names(mixed(), { cluster: 'unknown' })).to.deep.equal([]);
    });

    it('are six unless told, and the rest when asked, with the focus on the first that came', async () => {
      const element = await show('samverk-indicators', publishedSample);
      expect(parts(element, 'indicator').length).to.equal(6);
      const button = all(element, 'button').find((one) => textIn(one) === 'Show all 15')!;
      button.click();
      await drawn(element);
      expect(parts(element, 'indicator').length).to.equal(15);
      expect(all(element, 'button').length).to.equal(0);
      const focused = element.shadowRoot!.activeElement?.closest('[part=indicator]');
      expect(focused === parts(element, 'indicator')[6]).to.equal(true);
    });

    for (const limit of ['', '0', '-3', 'nonsense', '1e999']) {
      it(`are some for limit="${limit}"`, async () => {
        expect((await names(publishedSample, { limit })).length).to.be.above(0);
      });
    }
  });

  it('has columns of one width, and lines on one level', async () => {
    const element = await show('samverk-indicators', publishedSample, { limit: '2' });
    const [one, two] = parts(element, 'indicator').map((each) => each.getBoundingClientRect());
    expect(one!.width).to.equal(two!.width);
    const tops = all(element, '.spark').map((each) => each.getBoundingClientRect().top);
    if (one!.top === two!.top) expect(tops[0]).to.equal(tops[1]);
  });

  it('reads its points with the keyboard, in the place of the years', async () => {
    const element = await show('samverk-indicators', measured({}, values), { lang: 'sv' });
    const years = () => getComputedStyle(all(element, '.years')[0]!).visibility;
    expect(years()).to.equal('visible');
    all(element, '.spark')[0]!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(textIn(all(element, '.read')[0])).to.equal('31 december 2025: 20 st');
    expect(years()).to.equal('hidden');
    await sendKeys({ press: 'Escape' });
    expect(years()).to.equal('visible');
  });

  it('says what will be here when there is none', async () => {
    const element = await show('samverk-indicators', empty, { lang: 'sv' });
    expect(say(element, 'status')).to.equal(
      'Här visas hur det går, när programmet har mått att följa.',
    );
    await expect(element).to.be.accessible();
  });

  for (const [name, programme, attributes] of [
    ['filled', indicatorsFilled, {}],
    ['the whole sample', publishedSample, { view: 'all', limit: '30', lang: 'sv' }],
  ] as const) {
    it(`is accessible with everything open: ${name}`, async () => {
      const element = await show('samverk-indicators', programme, attributes);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expect(element).to.be.accessible();
    });
  }
});
