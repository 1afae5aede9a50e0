import { expect } from 'chai';

import type { Programme, Service } from '../../src/index.js';
import { wordsOfServices } from '../../src/system/words-of-services.js';
import { actor, programmeOf, service, theme } from '../examples/small.js';

const words = (fields: Partial<Service>, parts: Partial<Programme> = {}) => {
  const one = service('s', fields);
  return wordsOfServices(
    programmeOf({
      themes: [theme('skills')],
      actors: [actor('region')],
      services: [one],
      ...parts,
    }),
  )(one);
};

describe('wordsOfServices', () => {
  it('gives name, description, themes and actor, in the programme’s first language', () => {
    expect(words({ description: 'For all' })).to.deep.equal({
      en: 'Service s\nFor all\nTheme skills\nActor region',
    });
    expect(words({ themes: [] }, { languages: ['sv'], actors: [] })).to.deep.equal({
      sv: 'Service s',
    });
  });

  it('gives them in each language that one of them has, and what there is for the rest', () => {
    const themes = [theme('skills', { name: { sv: 'Kompetens', fi: 'Osaaminen' } })];
    expect(words({ name: { sv: 'Kurs', en: 'Course' } }, { themes })).to.deep.equal({
      sv: 'Kurs\nKompetens\nActor region',
      en: 'Course\nOsaaminen\nActor region',
      fi: 'Course\nOsaaminen\nActor region',
    });
    expect(words({ name: { sv: 'Kurs' } }, { themes: [], actors: [] })).to.deep.equal({
      sv: 'Kurs',
    });
  });
});
