import { expect } from '@open-wc/testing';

import type { Stage } from '../../src/index.js';
import type { PublishedProgramme } from '../../src/published.js';
import {
  atStages,
  both,
  empty,
  publishedOf,
  publishedSample,
  tourism,
} from '../examples/published.js';
import { cluster } from '../examples/small.js';
import { all, part, parts, rowsOf, say, show, textIn } from './support/page.js';

const railOf = (element: Element) =>
  [...(part(element, 'rail')?.children ?? [])].map((point) => textIn(point));

/** Two that go on and so many that have ended. */
function withEnded(count: number): PublishedProgramme {
  const ended = Array.from({ length: count }, (_, index) =>
    cluster(`x${index}`, { ended: { day: '2025-01-01', why: 'merged' } }),
  );
  const clusters = [cluster('a'), cluster('b'), ...ended];
  return publishedOf(
    { clusters, strengthAreas: [tourism] },
    { stages: clusters.map(({ id }) => ({ cluster: id, stage: 'mapped' })) },
  );
}

const sentences: Readonly<Record<string, readonly [PublishedProgramme, string, string]>> = {
  'all, none with a plan': [
    atStages('contacted', 'mapped'),
    'All two have been contacted. None has an action plan yet.',
    'Alla två är kontaktade. Inget har en handlingsplan än.',
  ],
  'some, one with a plan': [
    atStages('identified', 'contacted', 'planned'),
    'Two of three have been contacted. One of them has an action plan.',
    'Två av tre är kontaktade. Ett har en handlingsplan.',
  ],
  'several plans, none followed up': [
    atStages('planned', 'ongoing'),
    'All two have been contacted. Two of them have an action plan.',
    'Alla två är kontaktade. Två har en handlingsplan.',
  ],
  'one followed up': [
    atStages('planned', 'followed-up'),
    'All two have been contacted. Two of them have an action plan, and one is followed up.',
    'Alla två är kontaktade. Två har en handlingsplan, och ett följs upp.',
  ],
  'several followed up': [
    atStages('followed-up', 'followed-up', 'ongoing'),
    'All three have been contacted. Three of them have an action plan, and two are followed up.',
    'Alla tre är kontaktade. Tre har en handlingsplan, och två följs upp.',
  ],
  'one plan, and that followed up': [
    atStages('followed-up', 'contacted'),
    'All two have been contacted. One of them has an action plan and is followed up.',
    'Alla två är kontaktade. Ett har en handlingsplan och följs upp.',
  ],
  'none contacted': [
    atStages('identified', 'identified'),
    'None of the two has been contacted yet. None has an action plan yet.',
    'Inget av de två är kontaktat än. Inget har en handlingsplan än.',
  ],
  'figures from thirteen on': [
    atStages(...Array<'mapped'>(13).fill('mapped')),
    'All 13 have been contacted. None has an action plan yet.',
    'Alla 13 är kontaktade. Inget har en handlingsplan än.',
  ],
  'one that has ended': [
    withEnded(1),
    'All two have been contacted. None has an action plan yet. Beside these, one has ended.',
    'Alla två är kontaktade. Inget har en handlingsplan än. Därutöver har ett avslutats.',
  ],
  'several that have ended': [
    withEnded(2),
    'All two have been contacted. None has an action plan yet. Beside these, two have ended.',
    'Alla två är kontaktade. Inget har en handlingsplan än. Därutöver har två avslutats.',
  ],
};

describe('<samverk-process>', () => {
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence how far they have come: ${what}`, async () => {
      expect(say(await show('samverk-process', programme))).to.equal(english);
      expect(say(await show('samverk-process', programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  it('says of the only one what it has come to, in the singular', async () => {
    const one = (stage: Stage, lang: string) =>
      show('samverk-process', atStages(stage), { lang }).then((element) => say(element));
    expect(await one('contacted', 'sv')).to.equal(
      'Det enda klusterinitiativet är kontaktat. Det har ingen handlingsplan än.',
    );
    expect(await one('contacted', 'en')).to.match(/^The only one has been contacted\./);
    expect(await one('identified', 'sv')).to.equal(
      'Det enda klusterinitiativet är inte kontaktat än. Det har ingen handlingsplan än.',
    );
    expect(await one('planned', 'en')).to.match(/ It has an action plan\.$/);
    expect(await one('planned', 'sv')).to.match(/ Det har en handlingsplan\.$/);
    expect(await one('followed-up', 'en')).to.equal(
      'The only one has been contacted. It has an action plan and is followed up.',
    );
    expect(await one('followed-up', 'sv')).to.equal(
      'Det enda klusterinitiativet är kontaktat. Det har en handlingsplan och följs upp.',
    );
  });

  it('says in the singular that one of several has been contacted', async () => {
    const programme = atStages('identified', 'identified', 'contacted');
    expect(say(await show('samverk-process', programme))).to.match(/^One of three has been/);
    expect(say(await show('samverk-process', programme, { lang: 'sv' }))).to.match(
      /^Ett av tre är kontaktat\./,
    );
  });

  it('counts cumulatively: who carries out a plan also has one', async () => {
    const element = await show(
      'samverk-process',
      atStages('identified', 'contacted', 'mapped', 'planned', 'ongoing', 'followed-up'),
    );
    expect(railOf(element)).to.deep.equal([
      '6 identified',
      '5 contacted',
      '4 have mapped their needs',
      '3 have an action plan',
      '2 are carrying out their plan',
      '1 is followed up',
    ]);
  });

  it('does not count initiatives that have ended', async () => {
    const element = await show('samverk-process', withEnded(3), { lang: 'sv' });
    expect(railOf(element)[0]).to.equal('2 identifierade');
    expect(rowsOf(part(element, 'table')).length).to.equal(2);
  });

  it('fills the rail up to the last stage that one has come to', async () => {
    const element = await show('samverk-process', atStages('mapped', 'contacted'));
    const points = all(element, '[part=rail] li');
    expect(points.map((point) => point.classList.contains('on'))).to.deep.equal([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(points.map((point) => point.classList.contains('last')).indexOf(true)).to.equal(2);
  });

  it('says the same in the table as on the rail, furthest first, with the day', async () => {
    const programme = publishedOf(
      {
        clusters: [
          cluster('a', { name: both('Fjäll', 'Mountain') }),
          cluster('b', { name: both('Ost', 'Cheese') }),
        ],
      },
      {
        stages: [
          { cluster: 'a', stage: 'identified' },
          { cluster: 'b', stage: 'ongoing', since: '2026-03-14' },
        ],
      },
    );
    const element = await show('samverk-process', programme);
    expect(rowsOf(part(element, 'table'))).to.deep.equal([
      ['Cheese', 'is carrying out its plan', '14 March 2026'],
      ['Mountain', 'identified', ''],
    ]);
  });

  it('has as many in the table from each stage on as the rail says', async () => {
    const element = await show('samverk-process', publishedSample);
    const stages = rowsOf(part(element, 'table')).map(([, stage]) => stage);
    const figures = railOf(element).map((point) => Number.parseInt(point));
    expect(stages).to.have.length(figures[0]!);
    expect(stages.filter((stage) => stage === 'is followed up')).to.have.length(figures[5]!);
  });

  it('links each initiative where the site has a page for it', async () => {
    const element = await show('samverk-process', atStages('mapped'), {
      'link-pattern': '/kluster/{id}',
    });
    expect(all(element, 'td a, th a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '/kluster/a',
    ]);
    const without = await show('samverk-process', atStages('mapped'));
    expect(all(without, 'td a, th a').length).to.equal(0);
  });

  it('says what will be here when there is no initiative', async () => {
    const element = await show('samverk-process', empty);
    expect(say(element, 'status')).to.equal(
      'Here you will see how far the cluster initiatives have come, once the region has found them.',
    );
    expect(parts(element, 'rail').length).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('is accessible with one and with many', async () => {
    await expect(await show('samverk-process', atStages('mapped'))).to.be.accessible();
    const element = await show('samverk-process', publishedSample, { 'link-pattern': '/k/{id}' });
    element.shadowRoot!.querySelector('details')!.open = true;
    await expect(element).to.be.accessible();
  });
});
