import { expect } from '@open-wc/testing';

import type { Programme, Published } from '../../src/index.js';
import type { PublishedProgramme } from '../../src/published.js';
import { atStages, empty, publishedOf, publishedSample, shared } from '../examples/published.js';
import { cluster, measure, today } from '../examples/small.js';
import { all, parts, rowsOf, say, show, textIn } from './support/page.js';

/** The figures as `value label: note`. */
async function figuresOf(programme: PublishedProgramme, lang = 'en'): Promise<string[]> {
  const element = await show('samverk-summary', programme, { lang });
  return parts(element, 'figure').map((figure) => {
    const [label, value, note] = ['dt', '.value', '.note'].map((one) =>
      textIn(figure.querySelector(one)),
    );
    return `${value} ${label}: ${note}`;
  });
}

/** A programme with so many needs, and so many of them without a measure. */
function withNeeds(needs: number, unanswered: number): PublishedProgramme {
  return withFigures({}, { totals: { needs, clusters: 1, priority: 1, unanswered } });
}

function withFigures(
  parts: Partial<Programme>,
  aggregate: Partial<Published['aggregate']>,
  more: Partial<Published> = {},
): PublishedProgramme {
  return publishedOf(
    { clusters: [cluster('a')], ...parts },
    { ...more, aggregate: { ...empty.published.aggregate, ...aggregate } },
  );
}

/** A programme with indicators that stand so. */
function withIndicators(...statuses: ('green' | 'yellow' | 'red' | 'not-assessable')[]) {
  const indicators = statuses.map((status, index) => ({
    indicator: `i${index}`,
    calculated: status,
    status,
  }));
  return withFigures(
    {},
    {},
    { followUp: { subjects: [{ ref: 'programme', status: 'green', indicators }] } },
  );
}

describe('<samverk-summary>', () => {
  it('shows the sample in five figures', async () => {
    const element = await show('samverk-summary', publishedSample);
    expect(parts(element, 'figure').length).to.equal(5);
    expect(all(element, '.value').every((value) => /^\d+$/.test(textIn(value)))).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('counts the initiatives that go on, and those that have a plan', async () => {
    const [clusters] = await figuresOf(atStages('identified', 'planned', 'followed-up'));
    expect(clusters).to.equal('3 cluster initiatives: 2 have an action plan');
    const [swedish] = await figuresOf(atStages('identified', 'planned', 'followed-up'), 'sv');
    expect(swedish).to.equal('3 klusterinitiativ: 2 har en handlingsplan');
  });

  it('speaks of one initiative in the singular', async () => {
    const [one] = await figuresOf(atStages('planned'));
    expect(one).to.equal('1 cluster initiative: one has an action plan');
    const [swedish] = await figuresOf(atStages('planned'), 'sv');
    expect(swedish).to.equal('1 klusterinitiativ: ett har en handlingsplan');
  });

  it('does not count initiatives that have ended', async () => {
    const programme = publishedOf(
      {
        clusters: [cluster('a'), cluster('b', { ended: { day: '2025-01-01', why: 'merged' } })],
      },
      {
        stages: [
          { cluster: 'a', stage: 'planned' },
          { cluster: 'b', stage: 'followed-up' },
        ],
      },
    );
    const [clusters] = await figuresOf(programme);
    expect(clusters).to.equal('1 cluster initiative: one has an action plan');
  });

  it('counts the needs, and those without a measure: many, one, none', async () => {
    const second = async (programme: PublishedProgramme, lang?: string) =>
      (await figuresOf(programme, lang))[1];
    expect(await second(withNeeds(1200, 14))).to.equal(
      '1,200 mapped needs: 14 without a measure yet',
    );
    expect(await second(withNeeds(2, 1))).to.equal('2 mapped needs: one without a measure yet');
    expect(await second(withNeeds(1, 0))).to.equal('1 mapped need: something is done about all');
    expect(await second(withNeeds(1200, 14), 'sv')).to.equal(
      '1 200 kartlagda behov: 14 saknar ännu insats',
    );
    expect(await second(withNeeds(2, 1), 'sv')).to.equal(
      '2 kartlagda behov: ett saknar ännu insats',
    );
    expect(await second(withNeeds(1, 0), 'sv')).to.equal('1 kartlagt behov: för alla görs något');
  });

  it('does not say that something is done about all when there are no needs', async () => {
    expect((await figuresOf(withNeeds(0, 0)))[1]).to.equal('0 mapped needs: ');
  });

  it('counts the needs that several share, in the words of the office where there are any', async () => {
    const third = async (...crossCutting: Parameters<typeof shared>[]) =>
      (
        await figuresOf(
          withFigures({}, { crossCutting: crossCutting.map((one) => shared(...one)) }),
        )
      )[2];
    expect(await third(['g'], ['h', { measures: ['m'] }], ['t', { kind: 'theme' }])).to.equal(
      '2 needs shared by several: one with a measure',
    );
    expect(await third(['t', { kind: 'theme' }])).to.equal(
      '1 need shared by several: 0 with a measure',
    );
  });

  it('counts the measures in progress and those that are done', async () => {
    const fourth = async (lang: string, ...statuses: Parameters<typeof measure>[1][]) =>
      (
        await figuresOf(
          withFigures(
            { measures: statuses.map((fields, index) => measure(`m${index}`, fields)) },
            {},
          ),
          lang,
        )
      )[3];
    const [going, done] = [{ status: 'ongoing' as const }, { status: 'done' as const }];
    expect(await fourth('en', going, going, done)).to.equal(
      '2 measures in progress: one done so far',
    );
    expect(await fourth('en', going)).to.equal('1 measure in progress: 0 done so far');
    expect(await fourth('sv', going, going, done)).to.equal(
      '2 insatser pågår: en är klar hittills',
    );
    expect(await fourth('sv', going, done, done)).to.equal('1 insats pågår: 2 är klara hittills');
  });

  it('counts the indicators on plan among those that can be assessed', async () => {
    const last = async (programme: PublishedProgramme, lang?: string) =>
      (await figuresOf(programme, lang))[4];
    expect(await last(withIndicators('green', 'yellow', 'red', 'not-assessable'))).to.equal(
      '1 of 3 indicators on plan: 2 not on plan',
    );
    expect(await last(withIndicators('green', 'red'))).to.equal(
      '1 of 2 indicators on plan: one not on plan',
    );
    expect(await last(withIndicators('green'), 'sv')).to.equal(
      '1 av 1 mått enligt plan: inget avviker',
    );
  });

  it('says from which day the figures are', async () => {
    expect(say(await show('samverk-summary', atStages('mapped')), 'day')).to.equal(
      'As of 24 November 2026',
    );
    expect(say(await show('samverk-summary', atStages('mapped'), { lang: 'sv' }), 'day')).to.equal(
      'Läget 24 november 2026',
    );
    expect(today).to.equal('2026-11-24');
  });

  it('says what will be here when there is nothing yet', async () => {
    const element = await show('samverk-summary', empty);
    expect(say(element, 'status')).to.equal(
      'Here you will see the programme in five figures, once it has begun.',
    );
    expect(rowsOf(element)).to.deep.equal([]);
    expect(parts(element, 'figure').length).to.equal(0);
    await expect(element).to.be.accessible();
  });
});
