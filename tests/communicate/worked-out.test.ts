import { expect } from 'chai';

import type { Part } from '../../src/communicate/worked-out.js';
import { hideWhatCouldBeWorkedOut } from '../../src/communicate/worked-out.js';

const shown = (needs: number, priority = 0): Part => ({
  needs,
  priority,
  known: false,
  hidden: false,
});
const hidden = (needs: number): Part => ({ ...shown(needs), hidden: true });
const known = (needs: number): Part => ({ ...shown(needs), known: true });

/** Which of the parts are hidden in the end. */
const hiddenOf = (parts: readonly Part[]): boolean[] => parts.map((part) => part.hidden);

describe('hideWhatCouldBeWorkedOut', () => {
  it('hides nothing when nothing is hidden', () => {
    const of = [shown(1), shown(2)];
    const is = shown(3);
    hideWhatCouldBeWorkedOut([{ is, of }]);
    expect(hiddenOf([...of, is])).to.deep.equal([false, false, false]);
  });

  it('hides the least further figure of a sum that lacks one', () => {
    const of = [hidden(1), shown(3), shown(2)];
    hideWhatCouldBeWorkedOut([{ is: shown(6), of }]);
    expect(hiddenOf(of)).to.deep.equal([true, false, true]);
  });

  it('takes of equals the one of the least priority, then the first', () => {
    const of = [hidden(1), shown(2, 0.5), shown(2, 0.4), shown(2, 0.4)];
    hideWhatCouldBeWorkedOut([{ is: shown(7), of }]);
    expect(hiddenOf(of)).to.deep.equal([true, false, true, false]);
  });

  it('hides the sum when nothing else is left', () => {
    const of = [hidden(1)];
    const is = shown(1);
    hideWhatCouldBeWorkedOut([{ is, of }]);
    expect(is.hidden).to.equal(true);
  });

  it('lets two hidden figures of a sum be', () => {
    const of = [hidden(1), hidden(1), shown(1)];
    const is = shown(3);
    hideWhatCouldBeWorkedOut([{ is, of }]);
    expect(hiddenOf([...of, is])).to.deep.equal([true, true, false, false]);
  });

  it('does not hide a part without needs, which would protect nothing', () => {
    const of = [hidden(1), shown(0), shown(5)];
    hideWhatCouldBeWorkedOut([{ is: shown(6), of }]);
    expect(hiddenOf(of)).to.deep.equal([true, false, true]);
  });

  it('does not hide what the reader knows, and ends when all else is known', () => {
    const of = [hidden(1), known(1), shown(4)];
    hideWhatCouldBeWorkedOut([{ is: shown(6), of }]);
    expect(hiddenOf(of)).to.deep.equal([true, false, true]);
    const rest = [hidden(1), known(1)];
    hideWhatCouldBeWorkedOut([{ is: known(2), of: rest }]);
    expect(hiddenOf(rest)).to.deep.equal([true, false]);
  });

  it('goes on in the sums of what it has hidden', () => {
    const common = shown(1);
    const other = shown(2);
    hideWhatCouldBeWorkedOut([
      { is: shown(2), of: [hidden(1), common] },
      { is: shown(3), of: [common, other] },
    ]);
    expect(hiddenOf([common, other])).to.deep.equal([true, true]);
  });

  it('solves sums together, when none of them alone tells anything', () => {
    const [x, y, z] = [hidden(1), hidden(1), hidden(1)];
    const sums = [
      { is: shown(2), of: [x, y] },
      { is: shown(2), of: [y, z] },
      { is: shown(2), of: [z, x] },
    ];
    hideWhatCouldBeWorkedOut(sums);
    expect(hiddenOf(sums.map(({ is }) => is))).to.deep.equal([true, false, false]);
  });
});
