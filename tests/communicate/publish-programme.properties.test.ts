import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Audience, Collection, Programme } from '../../src/index.js';
import { collections, publishProgramme, readProgramme, writeProgramme } from '../../src/index.js';
import { readPublished } from '../../src/published.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import { today } from '../examples/small.js';

const runs = seeded(150);

/** For the public, and for the first cluster, where there is one that may be seen. */
function audiencesOf(programme: Programme): Audience[] {
  const seen = programme.clusters.find(({ visibility }) => visibility !== 'internal');
  return ['public', ...(seen ? [{ cluster: seen.id }] : [])];
}

function forEachPublication(
  check: (programme: Programme, published: Programme, audience: Audience) => void,
) {
  fc.assert(
    fc.property(arbitraryProgramme({ visibility: true }), (programme) => {
      for (const audience of audiencesOf(programme)) {
        check(programme, publishProgramme(programme, { today, audience }), audience);
      }
    }),
    runs,
  );
}

const idsOf = (programme: Programme, collection: Collection): string[] =>
  programme[collection].map(({ id }) => id);

describe('publishProgramme, of any programme', () => {
  it('publishes nothing that is not there, in the order in which it stands', () => {
    forEachPublication((programme, published) => {
      for (const collection of collections) {
        const left = new Set(idsOf(published, collection));
        expect(idsOf(published, collection)).to.deep.equal(
          idsOf(programme, collection).filter((id) => left.has(id)),
        );
      }
    });
  });

  it('publishes fields as they stand, but for words, numbers and references', () => {
    forEachPublication((programme, published, audience) => {
      for (const { id, statement, ...need } of published.needs) {
        const raw = programme.needs.find((one) => one.id === id)!;
        const isOwn = audience !== 'public' && raw.cluster === audience.cluster;
        expect(statement).to.equal(isOwn ? raw.statement : raw.quote!.text);
        expect(need.severity).to.equal(raw.severity);
        expect(raw).to.include.all.keys(Object.keys(need));
      }
    });
  });

  it('is the same when it is done twice', () => {
    forEachPublication((_, published, audience) => {
      expect(publishProgramme(published, { today: '2027-05-01', audience })).to.deep.equal(
        published,
      );
    });
  });

  it('reads back as it was, with either reader', () => {
    forEachPublication((_, published) => {
      const file: unknown = JSON.parse(writeProgramme(published));
      expect(readProgramme(file)).to.deep.equal({ ok: true, programme: published });
      expect(readPublished(file)).to.deep.equal({ ok: true, programme: published });
    });
  });

  it('names nobody and nothing that was left out', () => {
    forEachPublication((programme, published) => {
      const json = JSON.stringify(published);
      for (const collection of collections) {
        const left = new Set(idsOf(published, collection));
        for (const id of idsOf(programme, collection)) {
          if (!left.has(id)) expect(json).not.to.include(`"${id}"`);
        }
      }
    });
  });

  it('gives the same for the public whichever way needs stand, but for their order', () => {
    forEachPublication((programme, published, audience) => {
      const turned = { ...programme, needs: [...programme.needs].reverse() };
      const { aggregate } = publishProgramme(turned, { today, audience }).published!;
      expect(aggregate.cells).to.deep.equal(published.published!.aggregate.cells);
      expect(aggregate.themes).to.deep.equal(published.published!.aggregate.themes);
    });
  });
});
