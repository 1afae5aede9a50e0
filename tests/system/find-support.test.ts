import { expect } from 'chai';

import type { Programme, Service, SupportQuestion } from '../../src/index.js';
import { findSupport, publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import { actor, area, programmeOf, service, theme } from '../examples/small.js';

const find = (
  question: SupportQuestion,
  services: readonly Service[],
  parts: Partial<Programme> = {},
) =>
  findSupport(
    programmeOf({
      themes: [theme('skills'), theme('capital'), theme('markets', { name: 'Markets abroad' })],
      strengthAreas: [area('tourism'), area('it')],
      actors: [actor('region'), actor('fund', { name: 'Winterbourne' })],
      services,
      ...parts,
    }),
    question,
  );

const scores = (question: SupportQuestion, ...services: readonly Service[]) =>
  find(question, services).matches.map((match) => [match.service, match.score]);

describe('findSupport', () => {
  it('gives all services in their order when nothing is asked', () => {
    const services = [
      service('t', { role: 'funds' }),
      service('s', { lastVerified: '2026-08-24' }),
    ];
    const all = {
      matches: [
        {
          service: 't',
          actor: 'region',
          score: 1,
          reasons: [{ code: 'role', values: { role: 'funds' } }],
        },
        {
          service: 's',
          actor: 'region',
          score: 1,
          reasons: [
            { code: 'role', values: { role: 'leads' } },
            { code: 'verified', values: { day: '2026-08-24' } },
          ],
        },
      ],
      notEligible: [],
    };
    expect(find({}, services)).to.deep.equal(all);
    expect(find({ themes: [], text: '  ' }, services)).to.deep.equal(all);
  });

  it('finds those of the themes, by how many of them they have', () => {
    const services = [
      service('s'),
      service('t', { themes: ['markets'] }),
      service('u', { themes: ['capital', 'markets', 'skills'] }),
    ];
    const { matches, notEligible } = find({ themes: ['skills', 'capital', 'skills'] }, services);
    expect(matches.map((match) => [match.service, match.score])).to.deep.equal([
      ['u', 1],
      ['s', 0.5],
    ]);
    expect(matches[0]?.reasons[0]).to.deep.equal({
      code: 'themes',
      values: { themes: ['skills', 'capital'] },
    });
    expect(notEligible).to.deep.equal([]);
  });

  it('puts what is made for the asker before what is for everybody', () => {
    const asked = {
      size: 'micro',
      municipality: '2380',
      phase: 'idea',
      strengthArea: 'it',
    } as const;
    const made = service('made', {
      sizes: ['micro'],
      municipalities: ['2303', '2380'],
      phases: ['idea'],
      strengthAreas: ['it'],
    });
    expect(scores(asked, service('all'), made)).to.deep.equal([
      ['made', 1],
      ['all', 0.5],
    ]);
    expect(find(asked, [service('s', { phases: ['idea'] })]).matches[0]?.reasons).to.deep.equal([
      { code: 'size', values: { size: 'micro', named: false } },
      { code: 'municipality', values: { municipality: '2380', named: false } },
      { code: 'phase', values: { phase: 'idea', named: true } },
      { code: 'strength-area', values: { strengthArea: 'it', named: false } },
      { code: 'role', values: { role: 'leads' } },
    ]);
  });

  it('is the mean of what was asked', () => {
    // (1 of 2 themes + named size + a phase that is for all) ÷ 3
    expect(
      scores(
        { themes: ['skills', 'capital'], size: 'micro', phase: 'idea' },
        service('s', { sizes: ['micro'] }),
      ),
    ).to.deep.equal([['s', 0.666666667]]);
  });

  it('puts who leads before who contributes or funds', () => {
    expect(
      scores(
        { themes: ['skills'] },
        service('c', { role: 'contributes' }),
        service('f', { role: 'funds' }),
        service('l'),
      ),
    ).to.deep.equal([
      ['l', 1],
      ['c', 0.9],
      ['f', 0.9],
    ]);
  });

  it('keeps equals in the programme’s own order', () => {
    const many = ['z', 'a', 'm', 'b'].map((id) => service(id));
    expect(scores({ themes: ['skills'] }, ...many).map(([id]) => id)).to.deep.equal([
      'z',
      'a',
      'm',
      'b',
    ]);
  });

  const narrow: readonly (readonly [string, Partial<Service>, SupportQuestion])[] = [
    ['size', { sizes: ['micro'] }, { size: 'large' }],
    ['municipality', { municipalities: ['2380'] }, { municipality: '2303' }],
    ['phase', { phases: ['idea'] }, { phase: 'growth' }],
    ['strength-area', { strengthAreas: ['it'] }, { strengthArea: 'tourism' }],
  ];
  for (const [reason, fields, question] of narrow) {
    it(`tells apart the one that is not for the asker’s ${reason}`, () => {
      const asked = { themes: ['skills'], ...question };
      const services = [
        service('s', fields),
        service('t'),
        service('u', { ...fields, themes: [] }),
      ];
      const { matches, notEligible } = find(asked, services);
      expect(matches.map((match) => match.service)).to.deep.equal(['t']);
      expect(notEligible).to.deep.equal([{ service: 's', reason }]);
    });
  }

  it('tells the first thing that excludes the asker', () => {
    const services = [
      service('s', { phases: ['idea'], municipalities: ['2380'], sizes: ['micro'] }),
      service('t', { phases: ['idea'], strengthAreas: [] }),
    ];
    const asked = {
      strengthArea: 'it',
      phase: 'growth',
      municipality: '2303',
      size: 'micro',
    } as const;
    expect(find(asked, services).notEligible).to.deep.equal([
      { service: 's', reason: 'municipality' },
      { service: 't', reason: 'phase' },
    ]);
  });

  it('finds what speaks of what is said: in name, description, theme or actor', () => {
    const services = [
      service('name', { name: 'Exporting to Norway' }),
      service('description', { description: { en: 'We know exports.', sv: 'Vi kan export.' } }),
      service('nothing', { name: 'Rooms for meetings' }),
    ];
    const found = find({ text: 'export' }, services);
    expect(found.matches.map((match) => match.service)).to.have.members(['name', 'description']);
    expect(found.notEligible).to.deep.equal([]);
    const [first] = found.matches;
    expect(first?.reasons[0]?.code).to.equal('text');
    expect(first?.reasons[0]?.values['words']).to.be.an('array').that.is.not.empty;
    const markets = service('theme', { themes: ['markets'] });
    expect(scores({ text: 'abroad' }, service('s'), markets).map(([id]) => id)).to.deep.equal([
      'theme',
    ]);
    const funded = service('actor', { actor: 'fund' });
    expect(scores({ text: 'Winterbourne' }, service('s'), funded).map(([id]) => id)).to.deep.equal([
      'actor',
    ]);
  });

  it('shows of each match of a text the words that it was found by', () => {
    const texts = [
      'Vi hittar inga kockar till vintern',
      'Vi vill sälja ost i Norge och behöver hjälp med tullen',
      'pengar till en prototyp',
      'we need a place to meet',
    ];
    for (const text of texts) {
      for (const { score, service: found, reasons } of findSupport(sample, { text }).matches) {
        expect(reasons[0]?.values['words'], `${text}: ${found}`).to.be.an('array').that.is.not
          .empty;
        expect(score, `${text}: ${found}`).to.be.at.least(0.18);
      }
    }
  });

  it('asks for both when a theme and a text are given', () => {
    const services = [
      service('both', { name: 'Exporting' }),
      service('text', { name: 'Exporting', themes: ['capital'] }),
      service('theme'),
    ];
    expect(
      find({ themes: ['skills'], text: 'export' }, services).matches.map((match) => match.service),
    ).to.deep.equal(['both']);
  });

  it('names the theme or strength area that does not exist', () => {
    expect(() => find({ themes: ['skills', 'x'] }, [])).to.throw(
      RangeError,
      'themes: expected the id of a theme, got x',
    );
    expect(() => find({ strengthArea: 'y' }, [])).to.throw(
      RangeError,
      'strengthArea: expected the id of a strength area, got y',
    );
  });

  it('is nothing of nothing', () => {
    expect(findSupport(programmeOf(), { text: 'export' })).to.deep.equal({
      matches: [],
      notEligible: [],
    });
  });

  it('sends a small company in Strömsund to the guide of its own municipality first', () => {
    const asked = { themes: ['redovisning'], municipality: '2313', size: 'micro' } as const;
    for (const programme of [sample, publishProgramme(sample, { today: sampleDay })]) {
      const { matches, notEligible } = findSupport(programme, asked);
      expect(matches[0]?.service).to.equal('lots-stromsund');
      expect(notEligible).to.deep.include({ service: 'lots-are', reason: 'municipality' });
    }
  });

  it('finds in the sample, in Swedish and English, who helps with export and customs', () => {
    for (const text of ['export till Norge', 'export to Norway', 'tull och export']) {
      const found = findSupport(sample, { text }).matches.slice(0, 4);
      const actors = found.map((match) => match.service);
      expect(actors, text).to.satisfy((ids: string[]) =>
        ids.some((id) => ['exportrad', 'exportcentrum', 'tullhjalp', 'exportmognad'].includes(id)),
      );
    }
  });
});
