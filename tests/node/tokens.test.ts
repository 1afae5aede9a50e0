import { expect } from 'chai';

import { descriptions, propertyTokens, scales } from '../../stories/tokens/tokens.js';
import { filesIn, textOf } from '../tooling/tree.js';

const files = filesIn('components').filter((file) => file.endsWith('.ts'));
const sources = files.map(textOf).join('\n');
const names = propertyTokens.map(({ property }) => property);
const all = (pattern: RegExp, text = sources): string[] =>
  [...new Set(Array.from(text.matchAll(pattern), ([, found]) => found ?? ''))].sort();

describe('the tokens', () => {
  it('are those that the elements read', () => {
    expect(all(/var\(\s*(--samverk-[a-z-]+)/g)).to.deep.equal([...names].sort());
  });

  it('are those that the elements document', () => {
    expect(all(/@cssprop \[(--samverk-[a-z-]+)=/g)).to.deep.equal([...names].sort());
  });

  for (const { property, default: fallback } of propertyTokens) {
    it(`${property} has the default that the elements document`, () => {
      const documented = all(new RegExp(`@cssprop \\[${property}=([^\\]]+)\\]`, 'g'));
      expect(documented).to.deep.equal([fallback]);
    });
  }

  for (const { property, css } of propertyTokens.filter((token) => token.css !== '')) {
    it(`${property} falls back to what the elements say`, () => {
      const read = new RegExp(`var\\(\\s*${property},\\s*([^;]+)\\)`, 'g');
      // The ink is the host's own: the host inherits it, what is within takes the current colour.
      const fallbacks = all(read).filter((found) => found !== 'inherit' || css === 'inherit');
      expect(fallbacks).to.deep.equal([css]);
    });
  }

  it('say what each is for, and why', () => {
    for (const { property, description, why } of propertyTokens) {
      expect(description, property).to.match(/\.$/);
      expect(why, property).to.match(/\.$/);
    }
    for (const group of Object.keys(scales)) expect(descriptions[group]).to.match(/\.$/);
  });

  it('have the steps of the heat map as it draws them', () => {
    const styles = textOf('components/styles/heat-map.ts');
    const shares = Array.from(
      styles.matchAll(/--_step-\d: color-mix\(in oklab, var\(--_accent\) (\d+)%/g),
      ([, share]) => Number(share) / 100,
    );
    expect([...shares, 1]).to.deep.equal(scales.heat.map(({ value }) => value));
  });

  it('grow from step to step', () => {
    const grows = [scales.space, scales.heat, [...scales.size].reverse()];
    for (const scale of grows) {
      const values = scale.map(({ value }) => value);
      expect(values).to.deep.equal([...values].sort((a, b) => a - b));
    }
  });
});
