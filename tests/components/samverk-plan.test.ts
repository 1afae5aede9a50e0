import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { Action, Programme } from '../../src/index.js';
import type { SamverkPlan } from '../../components/index.js';
import { both, empty, publishedOf, publishedSample } from '../examples/published.js';
import { planFilled, planning, quoted } from '../examples/planned.js';
import { action, actor, cluster } from '../examples/small.js';
import { all, drawn, part, parts, rowsOf, say, show, textIn } from './support/page.js';

const rowHeads = (element: Element) =>
  all(element, '.timeline th').map((head) => textIn(head.querySelector('b')));

const heads = (element: Element) => parts(element, 'title').map((title) => textIn(title));

const bar = (element: Element, id: string) => all(element, `[data-key='${id}']`)[0]!;

const rects = (element: Element, id: string) =>
  [...bar(element, id).querySelectorAll('rect')]
    .map((rect) => rect.getAttribute('class') ?? '')
    .filter((name) => !/tick|now/.test(name));

async function asList(programme: Programme, lang = 'en'): Promise<SamverkPlan> {
  return show('samverk-plan', programme, { view: 'list', lang });
}

/** What is told of the first action in the list, by term. */
const factsOf = (element: Element): string[][] => {
  const terms = [...(part(element, 'action')?.querySelectorAll('dt') ?? [])];
  return terms.map((term) => [textIn(term), textIn(term.nextElementSibling)]);
};

async function press(element: SamverkPlan, key: string): Promise<void> {
  await sendKeys({ press: key });
  await drawn(element);
}

const focused = (element: Element) =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['key'];

describe('<samverk-plan>', () => {
  const done = (id: string): Action => action(id, { status: 'done' });
  const sentences: Readonly<Record<string, readonly [Action[], string, string]>> = {
    'one action': [
      [done('x')],
      'One action is published (finished).',
      'En åtgärd är publicerad (klar).',
    ],
    'one of each state': [
      [
        done('x'),
        action('y', { status: 'stopped' }),
        action('z', { status: 'proposed' }),
        action('u'),
        action('v', { status: 'ongoing' }),
        action('w', { due: '2026-11-23' }),
      ],
      'Six actions are published: one delayed, one in progress, one planned, one proposed, one finished and one stopped.',
      'Sex åtgärder är publicerade: en försenad, en pågår, en planerad, en föreslagen, en klar och en avbruten.',
    ],
    'several of a state, and what is due next': [
      [
        done('x'),
        done('y'),
        action('z', { due: '2027-05-31' }),
        action('u', { due: '2026-11-24', title: both('Bilder', 'Images') }),
        action('v', { due: '2026-11-23', status: 'ongoing' }),
        action('w', { due: '2026-11-01' }),
      ],
      'Six actions are published: two delayed, two planned and two finished. Next due: Images, 24 November 2026.',
      'Sex åtgärder är publicerade: två försenade, två planerade och två klara. Närmast i tid: Bilder, 24 november 2026.',
    ],
  };
  for (const [what, [actions, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence how they stand: ${what}`, async () => {
      expect(say(await show('samverk-plan', planning(actions)))).to.equal(english);
      expect(say(await show('samverk-plan', planning(actions), { lang: 'sv' }))).to.equal(swedish);
    });
  }

  it('counts as late from the reader’s day', async () => {
    const programme = planning([action('x', { due: '2026-12-01' })]);
    expect(say(await show('samverk-plan', programme, { today: '2026-12-01' }))).to.contain(
      'planned',
    );
    expect(say(await show('samverk-plan', programme, { today: '2026-12-02' }))).to.contain(
      'delayed',
    );
  });

  it('says what will be here while no action is published', async () => {
    for (const programme of [empty, publishedOf({ clusters: [cluster('a')] })]) {
      const element = await show('samverk-plan', programme, { lang: 'sv' });
      expect(say(element, 'status')).to.equal(
        'Här visas klusterinitiativens handlingsplaner, när deras åtgärder har publicerats.',
      );
      await expect(element).to.be.accessible();
    }
  });

  describe('cluster', () => {
    const two = publishedOf({
      clusters: [cluster('none'), cluster('a'), cluster('b')],
      actions: [action('x'), action('y', { cluster: 'b' })],
    });
    const options = (element: Element) => all(element, 'option').map((option) => textIn(option));

    it('is chosen by the visitor among those with a plan, the first at first', async () => {
      const element = await show('samverk-plan', two);
      expect(options(element)).to.deep.equal(['Cluster a', 'Cluster b']);
      expect(rowHeads(element)).to.deep.equal(['Action x']);
      const select = all<HTMLSelectElement>(element, 'select')[0]!;
      expect(textIn(select.closest('label')).startsWith('Choose a cluster initiative')).to.equal(
        true,
      );
      select.value = 'b';
      const told = oneEvent(element, 'samverk-select');
      select.dispatchEvent(new Event('change'));
      expect((await told).detail).to.deep.equal({ ref: { collection: 'clusters', id: 'b' } });
      await drawn(element);
      expect(rowHeads(element)).to.deep.equal(['Action y']);
    });

    it('stays when the page prevents the choice', async () => {
      const element = await show('samverk-plan', two);
      element.addEventListener('samverk-select', (event) => {
        event.preventDefault();
      });
      const select = all<HTMLSelectElement>(element, 'select')[0]!;
      select.value = 'b';
      select.dispatchEvent(new Event('change'));
      await drawn(element);
      expect(rowHeads(element)).to.deep.equal(['Action x']);
    });

    it('is the one that the page asks for, with no choice', async () => {
      const element = await show('samverk-plan', two, { cluster: 'b' });
      expect(rowHeads(element)).to.deep.equal(['Action y']);
      expect(all(element, 'select').length).to.equal(0);
    });

    it('says so when it is not there, and lets the visitor choose', async () => {
      const element = await show('samverk-plan', two, { cluster: 'nonsense', lang: 'sv' });
      expect(textIn(part(element, 'base'))).to.contain(
        'Det klusterinitiativ som sidan frågar efter finns inte här.',
      );
      expect(options(element).length).to.equal(2);
      await expect(element).to.be.accessible();
    });

    it('says so when it has no plan', async () => {
      const element = await show('samverk-plan', two, { cluster: 'none' });
      expect(heads(element)).to.deep.equal(['Cluster none']);
      expect(say(element)).to.equal('No action is published yet.');
      expect(all(element, '.timeline, button').length).to.equal(0);
    });

    it('is a link to its own page, which is told first', async () => {
      const element = await show('samverk-plan', two, { 'link-pattern': '/kluster/{id}' });
      const link = all<HTMLAnchorElement>(element, '[part=title] a')[0]!;
      expect(link.getAttribute('href')).to.equal('/kluster/a');
      element.addEventListener('samverk-select', (event) => {
        event.preventDefault();
      });
      const told = oneEvent(element, 'samverk-select');
      link.click();
      expect((await told).detail).to.deep.equal({ ref: { collection: 'clusters', id: 'a' } });
    });
  });

  it('shows the goals of the plan: the initiative’s own, and those that actions serve', async () => {
    const goals = ['own', 'served', 'other'].map((id) => ({
      id,
      statement: `Goal ${id}`,
      level: 'outcome' as const,
      ...(id === 'own' ? { cluster: 'a' } : {}),
    }));
    const element = await show(
      'samverk-plan',
      planning([action('x', { goal: 'served' })], { goals }),
    );
    expect(all(element, 'dd p').map((one) => textIn(one))).to.deep.equal([
      'Goal own',
      'Goal served',
    ]);
  });

  describe('the timeline', () => {
    it('has a row for each, those that begin first at the top, those without days last', async () => {
      const element = await show(
        'samverk-plan',
        planning([
          action('never'),
          action('due', { due: '2027-01-31' }),
          action('second', { from: '2026-12-01' }),
          action('first', { from: '2026-01-01', due: '2027-12-31', status: 'ongoing' }),
        ]),
      );
      expect(rowHeads(element)).to.deep.equal([
        'Action first',
        'Action second',
        'Action due',
        'Action never',
      ]);
      expect(textIn(bar(element, 'never'))).to.equal('no dates');
    });

    it('draws what is begun solid, what is not as an outline, what is delayed dashed up to today', async () => {
      const days = { from: '2026-01-01', due: '2026-12-31' };
      const element = await show(
        'samverk-plan',
        planning([
          action('done', { ...days, status: 'done' }),
          action('ongoing', { ...days, status: 'ongoing' }),
          action('planned', days),
          action('late', { ...days, due: '2026-10-31', status: 'ongoing' }),
        ]),
      );
      expect(rects(element, 'done')).to.deep.equal(['work']);
      expect(rects(element, 'ongoing')).to.deep.equal(['work']);
      expect(rects(element, 'planned')).to.deep.equal(['work outline']);
      expect(rects(element, 'late')).to.deep.equal(['work', 'work over']);
    });

    it('puts a bar where its days are', async () => {
      const element = await show(
        'samverk-plan',
        planning([
          action('x', { from: '2026-07-01', due: '2026-12-31' }),
          action('y', { from: '2026-01-01' }),
        ]),
      );
      const at = (id: string) => {
        const work = bar(element, id).querySelector('.work')!;
        return [work.getAttribute('x'), Number.parseFloat(work.getAttribute('width')!)];
      };
      expect(at('x')[0]).to.equal('50.00%');
      expect(at('x')[1]).to.be.closeTo(50, 0.01);
      expect(at('y')).to.deep.equal(['0.00%', 0.4]);
    });

    it('writes the years, and today where it is', async () => {
      const element = await show(
        'samverk-plan',
        planning([action('x', { from: '2026-01-01', due: '2027-12-31' })]),
        { lang: 'sv' },
      );
      expect(all(element, '.timeline text').map((one) => textIn(one))).to.deep.equal([
        '2026',
        '2027',
        'i dag',
      ]);
    });

    it('leaves today out when it is years away', async () => {
      const element = await show(
        'samverk-plan',
        planning([action('x', { from: '2019-01-01', due: '2019-12-31', status: 'done' })]),
      );
      expect(all(element, '.now').length).to.equal(0);
    });

    it('draws a dependency from the end of one to the beginning of the other, through what lies between', async () => {
      const element = await show(
        'samverk-plan',
        planning([
          action('one', { from: '2026-01-01', due: '2026-03-31' }),
          action('two', { from: '2026-02-01', due: '2026-03-31' }),
          action('three', {
            from: '2026-07-01',
            due: '2026-12-31',
            after: ['one', 'unknown', 'three'],
          }),
        ]),
      );
      const elbows = (id: string) => rects(element, id).filter((name) => name.includes('elbow'));
      expect(elbows('one')).to.deep.equal(['elbow down']);
      expect(elbows('two')).to.deep.equal(['elbow']);
      expect(elbows('three')).to.deep.equal(['elbow up', 'elbow across']);
    });

    it('says all that a bar shows', async () => {
      const english = await show('samverk-plan', planFilled);
      const labels = (element: Element) => parts(element, 'bar').map((one) => one.ariaLabel);
      expect(labels(english)).to.deep.equal([
        'Action late. 12 January 2026 – 31 October 2026. Delayed, some deviation.',
        'Action next. 1 February 2027 – 30 September 2027. Planned. Depends on: Action late.',
        'Action never. No dates. Planned.',
      ]);
      expect(labels(await show('samverk-plan', planFilled, { lang: 'sv' }))[1]).to.equal(
        'Action next. 1 februari 2027 – 30 september 2027. Planerad. Bygger på: Action late.',
      );
    });

    it('is one stop for the tab key, and the arrow keys move between its bars', async () => {
      const element = await show('samverk-plan', planFilled);
      all(element, '[aria-pressed]')[1]!.focus();
      await press(element, 'Tab');
      expect(focused(element)).to.equal('late');
      await press(element, 'ArrowDown');
      expect(focused(element)).to.equal('next');
      await press(element, 'ArrowUp');
      expect(focused(element)).to.equal('late');
      await press(element, 'Tab');
      expect(element.shadowRoot!.activeElement?.localName).to.equal('summary');
    });

    it('opens to what is told of an action, and closes with the key Escape', async () => {
      const element = await show('samverk-plan', planFilled);
      bar(element, 'late').focus();
      await press(element, 'Enter');
      expect(bar(element, 'late').getAttribute('aria-expanded')).to.equal('true');
      expect(textIn(all(element, '.detail p')[0])).to.equal('About it');
      expect(all(element, '.detail dt').map((term) => textIn(term))).to.deep.equal([
        'Needs',
        'Goal',
        'Responsible',
        'Time',
        'Cost',
        'Paid by',
      ]);
      await expect(element).to.be.accessible();
      await press(element, 'Escape');
      expect(all(element, '.detail').length).to.equal(0);
      expect(focused(element)).to.equal('late');
    });

    it('has the same as a table', async () => {
      const element = await show('samverk-plan', planFilled);
      expect(rowsOf(all(element, '.figures')[0])).to.deep.equal([
        ['Action late', '12 January 2026 – 31 October 2026', 'delayed, some deviation', ''],
        ['Action next', '1 February 2027 – 30 September 2027', 'planned', 'Action late'],
        ['Action never', 'no dates', 'planned', ''],
      ]);
    });

    it('draws no more rows than can be read, and says so', async () => {
      const many = Array.from({ length: 230 }, (_, index) => action(`x${index}`));
      const element = await show('samverk-plan', planning(many));
      expect(parts(element, 'bar').length).to.equal(200);
      expect(textIn(part(element, 'base'))).to.contain('Only the first 200 are shown.');
    });

    it('survives days that are none, years apart, and dependencies without end', async () => {
      const ids = Array.from({ length: 300 }, (_, index) => `x${index}`);
      const element = await show(
        'samverk-plan',
        planning(
          ids.map((id, index) =>
            action(id, {
              from: index % 2 === 0 ? '0001-01-01' : 'soon',
              due: index % 3 === 0 ? '9999-99-99' : '2026-01-01',
              after: ids,
            }),
          ),
        ),
      );
      expect(parts(element, 'bar').length).to.equal(200);
      expect(all(element, '.elbow').length).to.be.below(40 * 200 * 2);
    });
  });

  describe('the list', () => {
    it('puts the actions under how they stand', async () => {
      const element = await asList(
        planning([done('x'), action('y', { due: '2026-10-31' }), action('z'), done('u')]),
        'sv',
      );
      expect(heads(element)).to.deep.equal([
        'Turismen',
        'Försenade',
        'Action y',
        'Planerade',
        'Action z',
        'Klara',
        'Action x',
        'Action u',
      ]);
    });

    it('tells all that is known of an action', async () => {
      const element = await asList(planFilled);
      expect(textIn(part(element, 'action')!.firstElementChild)).to.equal(
        'Action late Some deviation, delayed since October 2026 better than last time About it',
      );
      expect(factsOf(element)).to.deep.equal([
        ['Needs', '“Said of n”'],
        ['Goal', 'More jobs'],
        ['Responsible', 'The region'],
        ['Time', '12 January 2026 – 31 October 2026'],
        ['Cost', '380,000 SEK'],
        ['Paid by', 'The region: 1,000 EUR'],
      ]);
      await expect(element).to.be.accessible();
    });

    it('never names a person, nor a need in words that are not approved', async () => {
      const element = await asList(
        planning(
          [action('x', { owner: { collection: 'people', id: 'p' }, needs: ['n', 'unknown'] })],
          { actors: [actor('p')], needs: [{ ...quoted('n'), quote: undefined as never }] },
        ),
      );
      expect(factsOf(element)).to.deep.equal([['Time', 'No dates']]);
    });

    const times = {
      'from 1 February 2027': { from: '2027-02-01' },
      'by 1 February 2027': { due: '2027-02-01' },
      'no dates': {},
    };
    for (const [words, fields] of Object.entries(times)) {
      it(`has words for time: ${words}`, async () => {
        const [[, when] = []] = factsOf(await asList(planning([action('x', fields)])));
        expect(when?.toLowerCase()).to.equal(words.toLowerCase());
      });
    }

    const stands: Readonly<Record<string, readonly [Partial<Action>, string]>> = {
      'done on a day': [{ status: 'done', since: { done: '2026-05-22' } }, 'Klart i maj 2026'],
      done: [{ status: 'done' }, 'Klar'],
      stopped: [{ status: 'stopped' }, 'Avbruten'],
      'that begins later': [{ from: '2027-02-01' }, 'Börjar i februari 2027'],
      'that should have begun': [{ from: '2026-02-01' }, 'Inte påbörjad'],
      'that goes on': [
        { status: 'ongoing', due: '2027-05-31' },
        '? Kan inte bedömas, till maj 2027',
      ],
      delayed: [{ due: '2026-05-31' }, 'Försenat sedan maj 2026'],
    };
    for (const [what, [fields, words]] of Object.entries(stands)) {
      it(`says of one ${what} how it stands`, async () => {
        const element = await asList(planning([action('x', fields)]), 'sv');
        expect(textIn(all(element, '[part=action] p')[0])).to.equal(words);
      });
    }
  });

  describe('view', () => {
    it('is switched by the visitor', async () => {
      const element = await show('samverk-plan', planFilled);
      const pressed = () => all(element, '[aria-pressed]').map((one) => one.ariaPressed);
      expect(pressed()).to.deep.equal(['true', 'false']);
      all(element, '[aria-pressed]')[1]!.click();
      await drawn(element);
      expect(pressed()).to.deep.equal(['false', 'true']);
      expect(parts(element, 'action').length).to.equal(3);
      expect(all(element, '.timeline').length).to.equal(0);
    });

    it('is the timeline for nonsense', async () => {
      const element = await show('samverk-plan', planFilled, { view: 'nonsense' });
      expect(all(element, '.timeline').length).to.equal(1);
    });
  });

  describe('limit', () => {
    const many = planning(['1', '2', '3'].map((id) => action(id)));

    it('draws so many, says how many more there are, and has all in the table', async () => {
      const element = await show('samverk-plan', many, { limit: '2' });
      expect(parts(element, 'bar').length).to.equal(2);
      expect(textIn(part(element, 'base'))).to.contain('and 1 more');
      expect(rowsOf(all(element, '.figures')[0]).length).to.equal(3);
    });

    it('lists so many, and the rest one key away', async () => {
      const element = await show('samverk-plan', many, { limit: '2', view: 'list' });
      const seen = () => parts(element, 'action').map((one) => one.checkVisibility());
      expect(seen()).to.deep.equal([true, true, false]);
      expect(textIn(all(element, 'summary')[0])).to.equal('Show all 3');
    });

    it('shows all for nonsense', async () => {
      for (const limit of ['', '0', '-1', 'nonsense', '1e999']) {
        const element = await show('samverk-plan', many, { limit });
        expect(parts(element, 'bar').length, limit).to.equal(3);
      }
    });
  });

  it('is accessible with the sample, in both views', async () => {
    for (const view of ['timeline', 'list']) {
      const element = await show('samverk-plan', publishedSample, { view });
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expect(element).to.be.accessible();
    }
  });
});
