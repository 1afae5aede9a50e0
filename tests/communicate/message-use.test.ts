import { expect } from 'chai';

import type { LocalText, Message, Programme } from '../../src/index.js';
import { messageUse, publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import { actor, cluster, message, programmeOf } from '../examples/small.js';

const first = (uses: NonNullable<Message['uses']> | undefined, parts: Partial<Programme> = {}) =>
  messageUse(
    programmeOf({
      actors: [actor('region'), actor('county')],
      messages: [message('m', uses === undefined ? {} : { uses })],
      ...parts,
    }),
  ).messages[0]!;

const use = (who: string, where = 'Web', text?: LocalText) => ({
  actor: who,
  where,
  day: '2026-01-01',
  ...(text === undefined ? {} : { text }),
});

describe('messageUse', () => {
  it('tells who uses a message, once each, and who does not', () => {
    const uses = [use('county', 'Fair'), use('county'), use('firm')];
    expect(first(uses)).to.deep.equal({
      message: 'm',
      actors: ['county', 'firm'],
      unused: ['region'],
      differing: [],
    });
  });

  it('expects public actors of regional reach, and the organisations of clusters that run', () => {
    const parts = {
      actors: [
        actor('office', { sector: 'business', reach: 'local' }),
        actor('town', { reach: 'local' }),
        actor('agency', { reach: 'national' }),
        actor('university', { sector: 'academia' }),
        actor('past', { sector: 'business' }),
        actor('region'),
      ],
      clusters: [
        cluster('a', { organisation: 'office' }),
        cluster('b', { organisation: 'past', ended: { day: '2026-01-01', why: 'Done' } }),
        cluster('c'),
      ],
    };
    expect(first([], parts).unused).to.deep.equal(['office', 'region']);
    expect(first(undefined, parts).unused).to.deep.equal(['office', 'region']);
  });

  it('finds the uses in other words than the statement has in any language', () => {
    const uses = [
      use('region', 'Sign', 'Nära'),
      use('region', 'Leaflet', 'Near'),
      use('county', 'Web', 'Close by'),
      use('region', 'Fair', { sv: 'Nära', en: 'Close by' }),
      use('region', 'Film', { sv: 'Nära', de: 'Near' }),
      use('region', 'Radio'),
    ];
    expect(first(uses).differing).to.deep.equal([
      { actor: 'county', where: 'Web' },
      { actor: 'region', where: 'Fair' },
    ]);
  });

  it('knows the statement by its words, not by its spaces', () => {
    const messages = (statement: LocalText, text: string) => ({
      messages: [message('m', { statement, uses: [use('region', 'Web', text)] })],
    });
    const differs = (statement: LocalText, text: string) =>
      first([], messages(statement, text)).differing.length > 0;
    expect(differs('Nature is open', ' Nature  is\nopen ')).to.equal(false);
    expect(differs('Nära', 'Na\u0308ra')).to.equal(false);
    expect(differs('Nature is open', 'nature is open')).to.equal(true);
    expect(differs('Nature is open', 'Nature is open.')).to.equal(true);
  });

  it('keeps the programme’s order, and is nothing of nothing', () => {
    const messages = [message('z'), message('a')];
    expect(messageUse(programmeOf({ messages })).messages.map((one) => one.message)).to.deep.equal([
      'z',
      'a',
    ]);
    expect(messageUse(programmeOf())).to.deep.equal({ messages: [] });
  });

  it('finds in the sample the one in other words and the one that nobody uses', () => {
    for (const programme of [sample, publishProgramme(sample, { today: sampleDay })]) {
      const { messages } = messageUse(programme);
      expect(messages.flatMap(({ differing }) => differing)).to.deep.equal([
        { actor: 'kommun-harjedalen', where: 'Webben' },
      ]);
      expect(messages.filter(({ actors }) => actors.length === 0)).to.have.lengthOf(1);
    }
  });
});
