import { expect } from 'chai';

import type { Cluster, Method, MethodFit, Programme } from '../../src/index.js';
import { methodFit, publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import { area, cluster, method, need, programmeOf, theme } from '../examples/small.js';

const fit = (
  fields: Partial<Method>,
  own: Partial<Cluster> = {},
  parts: Partial<Programme> = {},
): MethodFit =>
  methodFit(
    programmeOf({
      strengthAreas: [area('tourism'), area('it')],
      themes: [theme('skills'), theme('capital'), theme('costs')],
      clusters: [cluster('a', own), cluster('b')],
      needs: [need('n'), need('o', { themes: ['capital'] }), need('p', { cluster: 'b' })],
      methods: [method('m', fields)],
      ...parts,
    }),
    { method: 'm', cluster: 'a' },
  );

const value = ({ reasons }: MethodFit, code: string): number | undefined =>
  reasons.find((reason) => reason.code === code)?.value;

describe('methodFit', () => {
  it('is the mean of three shares, times the share of companies that is not covered', () => {
    // (1/2 of the priority + 2/8 of the companies + 1) ÷ 3 × 0.9
    expect(
      fit(
        { sizes: ['medium'], covers: [{ cluster: 'a', share: 0.1 }] },
        { companies: { micro: 6, medium: 2 } },
      ),
    ).to.deep.equal({
      score: 0.525,
      covered: false,
      reasons: [
        { code: 'needs', value: 0.5 },
        { code: 'sizes', value: 0.25 },
        { code: 'strength-area', value: 1 },
        { code: 'not-covered', value: 0.9 },
        { code: 'does-not-give', value: 0.5 },
      ],
    });
  });

  it('rounds to nine decimals', () => {
    const needs = [need('n'), need('o', { themes: ['capital'] }), need('p', { themes: ['costs'] })];
    expect(fit({}, {}, { needs }).score).to.equal(0.777777778);
  });

  it('weighs needs by their priority, those of the cluster alone', () => {
    // 1 × 1 × 5/10 of skills, 2/5 × 0.4 × 2/10 of capital
    const needs = [
      need('n'),
      need('o', { themes: ['capital'], severity: 2, urgency: 'later', companies: 2 }),
      need('p', { cluster: 'b', themes: ['capital'] }),
    ];
    expect(value(fit({}, {}, { needs }), 'needs')).to.equal(0.939849624);
  });

  it('counts a need of two purposes once', () => {
    const needs = [need('n', { themes: ['skills', 'capital'] }), need('o', { themes: ['costs'] })];
    expect(value(fit({ themes: ['capital', 'skills'] }, {}, { needs }), 'needs')).to.equal(0.5);
    expect(value(fit({ themes: ['capital'] }, {}, { needs }), 'needs')).to.equal(0.5);
  });

  it('finds nothing that speaks for it in a cluster without needs', () => {
    const alone = fit({}, {}, { needs: [] });
    expect(alone.score).to.equal(0.666666667);
    expect(value(alone, 'needs')).to.equal(0);
    expect(value(alone, 'does-not-give')).to.equal(undefined);
  });

  it('suits all sizes and areas without a list, none with an empty one', () => {
    const all = fit({}, { companies: {} });
    expect([value(all, 'sizes'), value(all, 'strength-area')]).to.deep.equal([1, 1]);
    const none = fit({ sizes: [], strengthAreas: [] });
    expect([value(none, 'sizes'), value(none, 'strength-area')]).to.deep.equal([0, 0]);
  });

  it('does not take a size for suited when it isn’t known', () => {
    expect(value(fit({ sizes: ['micro'] }, { companies: {} }), 'sizes')).to.equal(0);
    expect(value(fit({ sizes: ['micro'] }, { companies: { micro: 0 } }), 'sizes')).to.equal(0);
  });

  it('rounds each share', () => {
    const thirds = fit({ sizes: ['medium', 'large'] }, { companies: { micro: 2, medium: 1 } });
    expect(value(thirds, 'sizes')).to.equal(0.333333333);
    expect(value(fit({ sizes: ['micro'] }, { companies: { micro: 1 } }), 'sizes')).to.equal(1);
  });

  it('counts a size that is named twice once', () => {
    expect(value(fit({ sizes: ['micro', 'micro'] }), 'sizes')).to.equal(1);
  });

  it('suits a cluster by any of its areas', () => {
    const suits = (strengthAreas: string[]) =>
      value(fit({ strengthAreas: ['it'] }, { strengthAreas }), 'strength-area');
    expect(suits(['tourism', 'it'])).to.equal(1);
    expect(suits(['tourism'])).to.equal(0);
    expect(suits([])).to.equal(0);
  });

  it('has nothing to offer a cluster whose companies are all in it', () => {
    const covers = [
      { cluster: 'a', share: 1 },
      { cluster: 'b', share: 0.3 },
    ];
    const all = fit({ covers });
    expect([all.score, all.covered, value(all, 'not-covered')]).to.deep.equal([0, true, 0]);
    const others = fit({ covers: [{ cluster: 'b', share: 1 }] });
    expect([others.covered, value(others, 'not-covered')]).to.deep.equal([false, 1]);
  });

  it('takes the higher of two figures for one cluster', () => {
    const covers = [0.2, 0.6, 0.1].map((share) => ({ cluster: 'a', share }));
    expect(value(fit({ covers }), 'not-covered')).to.equal(0.4);
  });

  it('says what it does not give: in the method’s words, and the part of the needs that it leaves', () => {
    const words = fit({ doesNotGive: 'Innovation', themes: ['skills', 'capital'] });
    expect(words.doesNotGive).to.equal('Innovation');
    expect(value(words, 'does-not-give')).to.equal(0);
    const silent = fit({ themes: ['skills', 'capital'] });
    expect(silent).not.to.have.property('doesNotGive');
    expect(value(silent, 'does-not-give')).to.equal(undefined);
  });

  it('names the method or cluster that does not exist', () => {
    const programme = programmeOf({ clusters: [cluster('a')], methods: [method('m')] });
    expect(() => methodFit(programme, { method: 'x', cluster: 'a' })).to.throw(
      RangeError,
      'method: expected the id of a method, got x',
    );
    expect(() => methodFit(programme, { method: 'm', cluster: 'y' })).to.throw(
      RangeError,
      'cluster: expected the id of a cluster, got y',
    );
  });

  it('suits the training of Z-Group to those outside it, and not to Z-Group itself', () => {
    const of = (id: string) => methodFit(sample, { method: 'zgroup-kompetens', cluster: id });
    expect(of('zgroup').covered).to.equal(true);
    expect(of('zgroup').score).to.equal(0);
    expect(of('jht').score).to.be.above(of('eldrimner').score);
  });

  it('does not show the order of adding', () => {
    const turned = { ...sample, needs: [...sample.needs].reverse() };
    for (const { id } of sample.methods) {
      for (const one of sample.clusters) {
        const asked = { method: id, cluster: one.id };
        expect(methodFit(turned, asked)).to.deep.equal(methodFit(sample, asked));
      }
    }
  });

  it('works on a published programme', () => {
    const open = publishProgramme(sample, { today: sampleDay });
    for (const { id } of open.methods) {
      for (const one of open.clusters) {
        const { score } = methodFit(open, { method: id, cluster: one.id });
        expect(score).to.be.within(0, 1);
      }
    }
  });
});
