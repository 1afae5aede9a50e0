import { expect, fixture, html } from '@open-wc/testing';

import { nearestLanguage } from '../../components/shared/language.js';
import type { Room } from '../../src/locales/index.js';
import { addLanguage, commonWords, processWords, stagesWords } from '../../src/locales/index.js';
import {
  atStages,
  both,
  matrix,
  publishedOf,
  sharing,
  shared,
  tourism,
} from '../examples/published.js';
import { cluster } from '../examples/small.js';
import { all, drawn, give, make, part, place, say, show, textIn } from './support/page.js';

const two = atStages('contacted', 'contacted');
const english = 'All two have been contacted. None has an action plan yet.';
const swedish = 'Alla två är kontaktade. Inget har en handlingsplan än.';

describe('the language of an element', () => {
  it('is that of the nearest ancestor that says it', async () => {
    const page = await fixture(html`
      <div lang="en">
        <div lang="sv">
          <p><b></b></p>
        </div>
      </div>
    `);
    expect(nearestLanguage(page.querySelector('b')!)).to.equal('sv');
  });

  it('is found through shadow roots', async () => {
    const outer = await place('sv');
    const host = document.createElement('div');
    outer.append(host);
    const element = make('samverk-process');
    host.attachShadow({ mode: 'open' }).append(element);
    await give(element, two);
    expect(say(element)).to.equal(swedish);
  });

  it('is found through the slot that it stands in', async () => {
    const outer = await place('en');
    const host = document.createElement('div');
    const section = document.createElement('section');
    section.lang = 'sv';
    section.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(section);
    outer.append(host);
    const element = make('samverk-process');
    host.append(element);
    await give(element, two);
    expect(say(element)).to.equal(swedish);
  });

  it('follows the place when it changes, also outside a shadow root', async () => {
    const outer = await place('sv');
    const host = document.createElement('div');
    outer.append(host);
    const element = make('samverk-process');
    host.attachShadow({ mode: 'open' }).append(element);
    await give(element, two);
    outer.lang = 'en';
    await drawn(element);
    expect(say(element)).to.equal(english);
    host.lang = 'sv';
    await drawn(element);
    expect(say(element)).to.equal(swedish);
    host.removeAttribute('lang');
    await drawn(element);
    expect(say(element)).to.equal(english);
  });

  it('follows the element to another place, and no longer the first', async () => {
    const [first, second] = [await place('sv'), await place('en')];
    const element = make('samverk-process');
    first.append(element);
    await give(element, two);
    second.append(element);
    await drawn(element);
    expect(say(element)).to.equal(english);
    first.lang = 'en';
    second.lang = 'sv';
    await drawn(element);
    expect(say(element)).to.equal(swedish);
  });

  it('may differ between elements on one page', async () => {
    const [one, other] = [
      await show('samverk-process', two, { lang: 'sv' }),
      await show('samverk-process', two, { lang: 'en' }),
    ];
    expect([say(one), say(other)]).to.deep.equal([swedish, english]);
  });

  for (const [tag, spoken] of [
    ['sv-FI', swedish],
    ['SV', swedish],
    ['nb', swedish],
    ['sma', swedish],
    ['en-US', english],
    ['de', english],
    ['x-nonsense-1', english],
    ['$$$', english],
  ] as const) {
    it(`is one that samverk speaks for "${tag}", and says which`, async () => {
      const element = await show('samverk-process', two, { lang: tag });
      expect(say(element)).to.equal(spoken);
      expect(part(element, 'base')!.lang).to.equal(spoken === swedish ? 'sv' : 'en');
    });
  }

  it('writes numbers and days as it is written, for each', async () => {
    const programme = publishedOf(
      { strengthAreas: [tourism], clusters: [cluster('a', { companies: { micro: 1100 } })] },
      { stages: [{ cluster: 'a', stage: 'mapped', since: '2026-03-14' }] },
    );
    const days = async (lang: string) =>
      textIn(all(await show('samverk-process', programme, { lang }), 'td')[1]);
    expect(await days('sv')).to.equal('14 mars 2026');
    expect(await days('en')).to.equal('14 March 2026');
    // Unknown to `Intl`, which would take the machine's own.
    expect(await days('sma')).to.equal('14 mars 2026');
    const element = await show('samverk-clusters', programme, { lang: 'sma' });
    expect(textIn(part(element, 'cluster'))).to.contain('1 100 företag');
  });
});

describe('a language that is added', () => {
  // Words that are no language's: what matters is which are shown.
  const marked = (room: Room): Record<string, string> =>
    Object.fromEntries(
      Object.entries(room.sv).map(([key, text]) => [
        key,
        `«${(text.match(/\{\w+\}/g) ?? []).join(' ')}»`,
      ]),
    );
  const months = 'm1 m2 m3 m4 m5 m6 m7 m8 m9 m10 m11 m12';
  const all12 = {
    common: marked(commonWords),
    process: marked(processWords),
    stages: marked(stagesWords),
    calendar: { months, day: '{day}. {month} {year}', month: '{month} {year}' },
  };
  const staged = atStages('mapped');
  const since = {
    ...staged,
    published: {
      ...staged.published,
      stages: [{ cluster: 'a', stage: 'mapped' as const, since: '2026-03-14' }],
    },
  };

  afterEach(() => {
    addLanguage('sma', {});
  });

  it('is spoken at once by the elements that are there, with its own months', async () => {
    const element = await show('samverk-process', since, { lang: 'sma' });
    expect(part(element, 'base')!.lang).to.equal('sv');
    addLanguage('sma', all12);
    await drawn(element);
    expect(part(element, 'base')!.lang).to.equal('sma');
    expect(say(element, 'heading')).to.equal('«»');
    expect(textIn(all(element, 'td')[1])).to.equal('14. m3 2026');
  });

  it('leaves an element in Swedish for which a word is missing, and marks it so', async () => {
    const { mapped: _, ...unfinished } = all12.stages;
    addLanguage('sma', { ...all12, stages: unfinished });
    const element = await show('samverk-process', since, { lang: 'sma-SE' });
    expect(part(element, 'base')!.lang).to.equal('sv');
    expect(say(element, 'heading')).to.equal('Så långt har klusterinitiativen kommit');
    expect(textIn(all(element, 'td')[1])).to.equal('14 mars 2026');
  });

  it('is one among several on a page', async () => {
    addLanguage('sma', all12);
    const languages = ['sma', 'sv', 'en'];
    const spoken = await Promise.all(
      languages.map((lang) => show('samverk-process', two, { lang })),
    );
    expect(spoken.map((element) => part(element, 'base')!.lang)).to.deep.equal(languages);
    expect(spoken.map((element) => say(element, 'heading'))).to.deep.equal([
      '«»',
      'Så långt har klusterinitiativen kommit',
      'How far the cluster initiatives have come',
    ]);
  });

  it('does not touch an element that is no longer there', async () => {
    const element = await show('samverk-process', two, { lang: 'sma' });
    element.remove();
    addLanguage('sma', all12);
    await drawn(element);
    expect(say(element, 'heading')).to.equal('Så långt har klusterinitiativen kommit');
  });
});

describe('a text in another language', () => {
  it('carries its own', async () => {
    const programme = publishedOf({
      languages: ['sv'],
      strengthAreas: [tourism],
      clusters: [cluster('a', { name: 'Fjäll', vision: { de: 'Schnee' } })],
    });
    const element = await show('samverk-clusters', programme);
    const marked = all(element, 'span[lang]').map((span) => `${span.lang}: ${textIn(span)}`);
    expect(marked).to.deep.equal(['sv: Fjäll', 'de: Schnee']);
  });

  it('needs no mark where it is the reader’s', async () => {
    const programme = sharing([shared('g', { statement: both('Behov', 'Need') })]);
    const element = await show('samverk-cross-needs', programme, { lang: 'en-GB' });
    expect(all(element, 'span[lang]').length).to.equal(0);
  });

  it('is the reader’s own where samverk does not speak that', async () => {
    const programme = publishedOf({
      languages: ['sv', 'sma'],
      strengthAreas: [tourism],
      clusters: [cluster('a', { name: { sv: 'Fjäll', sma: 'Vaerie' } })],
    });
    const element = await show('samverk-clusters', programme, { lang: 'sma' });
    expect(textIn(part(element, 'cluster'))).to.contain('Vaerie');
  });

  it('is marked in the words of a company', async () => {
    const element = await show('samverk-needs', {
      ...matrix,
      needs: matrix.needs.map((one) =>
        one.quote ? { ...one, quote: { ...one.quote, text: { sv: 'Ont om kockar.' } } } : one,
      ),
    });
    all(element, '[part=cell]')[0]!.click();
    await drawn(element);
    expect(all(element, 'blockquote span')[0]!.lang).to.equal('sv');
  });
});
