import { expect } from 'chai';
import * as fc from 'fast-check';

import type { Audience, Programme, PublicationIssue } from '../../src/index.js';
import { PublishError, publicationIssues, publishProgramme } from '../../src/index.js';
import { issuesWords, languages } from '../../src/locales/index.js';
import { sample } from '../../src/sample/index.js';
import { arbitraryProgramme, seeded } from '../examples/arbitrary-programme.js';
import { canary, filledProgramme, own } from '../examples/filled-programme.js';
import {
  action,
  actor,
  area,
  cluster,
  measure,
  message,
  need,
  person,
  programmeOf,
  quote,
  service,
  theme,
  today,
} from '../examples/small.js';

const number = '19811228-9874';
const [email, phone, name] = ['anna@example.se', '070-123 45 67', 'Anna Berg'];

const base = {
  strengthAreas: [area('tourism')],
  themes: [theme('skills')],
  actors: [actor('region')],
  people: [person('p', { name })],
  clusters: [cluster('a'), cluster('b')],
};

const issuesOf = (parts: Partial<Programme>, audience?: Audience): PublicationIssue[] =>
  publicationIssues(programmeOf({ ...base, ...parts }), audience ? { audience } : {});

const inShort = (parts: Partial<Programme>, audience?: Audience): string[] =>
  issuesOf(parts, audience).map(
    ({ code, path, stops }) => `${code} ${path.join('.')}${stops ? ' stops' : ''}`,
  );

/** What `publishProgramme` throws. */
function reasons(programme: Programme, audience: Audience): readonly object[] {
  try {
    publishProgramme(programme, { today, audience });
    return [];
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    return error.issues;
  }
}

describe('publicationIssues', () => {
  it('finds in free text what stops, and what someone should look at', () => {
    const text = `${name}, ${number}, ${email}, ${phone}`;
    expect(inShort({ measures: [measure('m', { result: { sv: text } })] })).to.deep.equal([
      'identity-number measures.0.result.sv stops',
      'email-address measures.0.result.sv',
      'phone-number measures.0.result.sv',
      'person-name measures.0.result.sv',
    ]);
  });

  it('finds nothing in what does not leave', () => {
    const text = `${name}, ${number}, ${email}, ${phone}`;
    expect(
      inShort({
        actors: [actor('region', { notes: text })],
        people: [person('p', { name, email, phone, role: number })],
        needs: [need('n', { statement: text, visibility: 'public', quote: quote('Fine words') })],
        measures: [measure('m', { visibility: 'internal', description: text })],
      }),
    ).to.deep.equal([]);
  });

  it('looks at the raw words of a need for its own cluster alone', () => {
    const needs = [need('n', { statement: email })];
    expect(inShort({ needs })).to.deep.equal([]);
    expect(inShort({ needs }, { cluster: 'b' })).to.deep.equal([]);
    expect(inShort({ needs }, { cluster: 'a' })).to.deep.equal(['email-address needs.0.statement']);
  });

  it('says of a quote where it comes from, not also where it is put', () => {
    const needs = [need('n', { visibility: 'public', quote: quote(number) })];
    expect(inShort({ needs })).to.deep.equal(['identity-number needs.0.quote.text stops']);
  });

  it('takes an actor’s address, links and websites as meant, but no identity number in them', () => {
    const meant = (fields: object) =>
      inShort({ actors: [actor('region', { contact: { email, phone }, ...fields })] });
    expect(
      meant({ website: `https://example.se/${phone}`, links: [{ url: `mailto:${email}` }] }),
    ).to.deep.equal([]);
    expect(meant({ description: email })).to.deep.equal(['email-address actors.0.description']);
    expect(meant({ contact: { phone: number } })).to.deep.equal([
      'identity-number actors.0.contact.phone stops',
    ]);
    expect(meant({ links: [{ url: `https://example.se/${number}` }] })).to.deep.equal([
      'identity-number actors.0.links.0.url stops',
    ]);
  });

  it('gives paths in the programme as it is, whatever was left out before', () => {
    const uses = ['secret', 'region'].map((id) => ({ actor: id, where: email, day: '2026-01-01' }));
    expect(
      inShort({
        actors: [actor('secret', { visibility: 'internal' }), actor('region')],
        measures: [measure('m', { visibility: 'internal' }), measure('n', { title: phone })],
        messages: [message('x', { uses })],
      }),
    ).to.deep.equal(['phone-number measures.1.title', 'email-address messages.0.uses.1.where']);
  });

  it('finds an identity number in an id, and wherever that is referred to', () => {
    expect(
      inShort({
        actors: [actor(number, { name: 'Firm' })],
        services: [service('s', { actor: number })],
      }),
    ).to.deep.equal([
      'identity-number actors.0.id stops',
      'identity-number services.0.actor stops',
    ]);
  });

  it('finds one in the document’s own fields, and in the name of a language', () => {
    expect(inShort({ title: { [number]: 'x', sv: email } })).to.deep.equal([
      'identity-number title stops',
      'email-address title.sv',
    ]);
  });

  it('repeats nothing of what it found', () => {
    const text = `${name}, ${number}, ${email}, ${phone}`;
    const issues = issuesOf({ title: { [text]: text, sv: text }, vision: text });
    expect(issues).not.to.be.empty;
    for (const part of ['9874', 'anna', 'Anna', 'Berg', '123 45']) {
      expect(JSON.stringify(issues)).not.to.include(part);
    }
  });

  it('has a sentence in each language', () => {
    for (const code of [
      'identity-number',
      'email-address',
      'phone-number',
      'person-name',
    ] as const) {
      for (const language of languages) expect(issuesWords[language][code]).to.include('{path}');
    }
    expect(issuesOf({ vision: phone })[0]?.message).to.equal(
      'vision: expected no telephone number, got a text with one. Remove it, unless it is meant to be published.',
    );
  });

  it('refuses the audience that publishProgramme refuses', () => {
    expect(() => issuesOf({}, { cluster: 'nowhere' })).to.throw(RangeError, 'nowhere');
  });

  it('looks also at the figures of a programme that was published before', () => {
    const open = publishProgramme(programmeOf(base), { today });
    const { aggregate } = open.published!;
    const meddled = {
      kind: 'theme' as const,
      id: 'skills',
      statement: number,
      needs: [],
      count: 1,
      clusters: [],
      strengthAreas: [],
      priority: 1,
      answer: 'planned' as const,
      measures: [],
    };
    const published = { ...open.published!, aggregate: { ...aggregate, crossCutting: [meddled] } };
    expect(
      publicationIssues({ ...open, published }).map(({ path }) => path.join('.')),
    ).to.deep.equal(['published.aggregate.crossCutting.0.statement']);
  });

  it('finds in a programme with every field filled only what is there', () => {
    const filled = filledProgramme();
    for (const audience of ['public', { cluster: own }] as const) {
      const issues = publicationIssues(filled, { audience });
      expect(issues).to.deep.equal([]);
      expect(JSON.stringify(issues)).not.to.include(canary);
    }
  });

  it('finds nothing that stops in the sample, for anyone', () => {
    for (const audience of [
      'public',
      ...sample.clusters.map(({ id }) => ({ cluster: id })),
    ] as const) {
      const issues = publicationIssues(sample, { audience });
      expect(issues.filter(({ stops }) => stops)).to.deep.equal([]);
    }
  });

  it('takes no longer per character in a long text', () => {
    const vision = 'Anna 0 063 14 @ Berg 811228 '.repeat(40_000);
    const start = performance.now();
    expect(inShort({ vision })).to.deep.equal([]);
    expect(performance.now() - start).to.be.below(3000);
  });
});

describe('publicationIssues, of any programme', () => {
  it('stops exactly what publishProgramme throws, with the same issues', () => {
    const bad = fc.constantFrom(number, email, phone, name, 'Fine words', '2026-11-24');
    fc.assert(
      fc.property(
        arbitraryProgramme({ visibility: true }),
        fc.array(bad, { minLength: 1, maxLength: 5 }),
        (programme, texts) => {
          const at = (index: number): string => texts[index % texts.length]!;
          const meddled: Programme = {
            ...programme,
            vision: at(0),
            needs: programme.needs.map((one, index) => ({
              ...one,
              statement: at(index),
              ...(one.quote ? { quote: { ...one.quote, text: at(index + 1) } } : {}),
            })),
            measures: programme.measures.map((one, index) => ({ ...one, title: at(index + 2) })),
            actions: programme.actions.map((one, index) => ({ ...one, title: at(index + 3) })),
          };
          const seen = programme.clusters.find(({ visibility }) => visibility !== 'internal');
          for (const audience of ['public', ...(seen ? [{ cluster: seen.id }] : [])] as const) {
            const stopping = publicationIssues(meddled, { audience }).flatMap(
              ({ stops, ...issue }) => (stops ? [issue] : []),
            );
            expect(reasons(meddled, audience)).to.deep.equal(stopping);
          }
        },
      ),
      seeded(200),
    );
  });

  it('finds nothing that is only in what an audience may not see', () => {
    const actions = [action('x', { title: email })];
    expect(inShort({ actions })).to.deep.equal([]);
    expect(inShort({ actions }, { cluster: 'a' })).to.deep.equal(['email-address actions.0.title']);
    expect(inShort({ actions }, { cluster: 'b' })).to.deep.equal([]);
  });
});
