import { expect } from 'chai';

import { correctedValues } from '../../src/index.js';

const measured = (id: string, day: string, value: number, corrects?: string) => ({
  id,
  indicator: 'i',
  day,
  value,
  ...(corrects === undefined ? {} : { corrects }),
});

describe('correctedValues', () => {
  it('gives values by day', () => {
    expect(
      correctedValues([measured('b', '2026-02-01', 2), measured('a', '2026-01-01', 1)]),
    ).to.deep.equal([
      { day: '2026-01-01', value: 1 },
      { day: '2026-02-01', value: 2 },
    ]);
  });

  it('counts the latest of several corrections, on the day of what they correct', () => {
    expect(
      correctedValues([
        measured('a', '2026-01-01', 14),
        measured('c', '2026-03-01', 41, 'a'),
        measured('b', '2026-02-01', 4, 'a'),
      ]),
    ).to.deep.equal([{ day: '2026-01-01', value: 41 }]);
  });

  it('follows a correction of a correction', () => {
    expect(
      correctedValues([
        measured('a', '2026-01-01', 14),
        measured('b', '2026-02-01', 4, 'a'),
        measured('c', '2026-03-01', 44, 'b'),
      ]),
    ).to.deep.equal([{ day: '2026-01-01', value: 44 }]);
  });

  it('leaves out a correction of what is not there', () => {
    expect(correctedValues([measured('b', '2026-02-01', 4, 'gone')])).to.deep.equal([]);
  });

  it('comes to an end when corrections go round, as ids that are not unique can make them', () => {
    const round = [measured('a', '2026-01-01', 1), measured('a', '2026-01-02', 2, 'a')];
    expect(correctedValues(round)).to.deep.equal([{ day: '2026-01-01', value: 2 }]);
  });
});
