import { expect } from 'chai';

import { billOfMaterials, runtimeParts } from '../tooling/scripts.js';
import { textOf } from '../tooling/tree.js';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: true;
  readonly devOptional?: true;
}

const project = JSON.parse(textOf('package.json')) as { name: string; version: string };
const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };
const integrity = 'sha512-AQI=';

/** A lock file in which `a` and `b` need two versions of `c`, and a tool needs `b`. */
const small = {
  packages: {
    '': { dependencies: { a: '1.0.0', b: '1.0.0' }, devDependencies: { tool: '1.0.0' } },
    'node_modules/a': {
      version: '1.0.0',
      license: 'MIT',
      integrity,
      dependencies: { c: '^1.0.0' },
    },
    'node_modules/b': {
      version: '1.0.0',
      license: 'MIT',
      integrity,
      dependencies: { c: '^2.0.0' },
    },
    'node_modules/c': { version: '1.1.0', license: '0BSD', integrity, dependencies: { a: '*' } },
    'node_modules/b/node_modules/c': { version: '2.0.0', license: 'MIT', integrity },
    'node_modules/tool': {
      version: '1.0.0',
      license: 'MIT',
      dependencies: { b: '1.0.0' },
      dev: true,
    },
  },
};

describe('runtimeParts', () => {
  it('lists what is needed, and what that needs, also when a tool needs it too', () => {
    expect(
      runtimeParts(small).map(({ name, version, needs }) => [`${name} ${version}`, ...needs]),
    ).to.deep.equal([
      ['a 1.0.0', 'c@1.1.0'],
      ['b 1.0.0', 'c@2.0.0'],
      ['c 1.1.0', 'a@1.0.0'],
      ['c 2.0.0'],
    ]);
  });

  it('refuses a lock file that lacks a dependency', () => {
    const { 'node_modules/a': _, ...packages } = small.packages;
    expect(() => runtimeParts({ packages })).to.throw('package-lock.json: expected a, got none');
  });

  it('lists of samverk’s own what npm does not mark as for development', () => {
    const places = Object.entries(lock.packages)
      .filter(([place, { dev, devOptional }]) => place !== '' && !dev && !devOptional)
      .map(([place]) => place);
    expect(places).not.to.be.empty;
    expect(
      runtimeParts(lock)
        .map(({ place }) => place)
        .sort(),
    ).to.deep.equal(places.sort());
  });
});

describe('billOfMaterials', () => {
  const bill = billOfMaterials(project, runtimeParts(lock));

  it('is of this version', () => {
    const { name, version } = bill.metadata.component;
    expect([name, version]).to.deep.equal(['samverk', project.version]);
  });

  it('names each part as registers of packages do, with the hash of the lock file', () => {
    const [first] = billOfMaterials({ ...project, dependencies: {} }, [
      { ...runtimeParts(small)[0]!, name: '@scope/a' },
    ]).components;
    expect(first?.purl).to.equal('pkg:npm/%40scope/a@1.0.0');
    expect(first?.hashes).to.deep.equal([{ alg: 'SHA-512', content: '0102' }]);
  });

  it('tells of samverk and of each part what it needs, and of nothing that is not there', () => {
    const refs = bill.components.map((part) => part['bom-ref']);
    const own = `samverk@${project.version}`;
    expect(bill.dependencies.map(({ ref }) => ref)).to.deep.equal([own, ...refs]);
    const needed = bill.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect([...new Set(needed)].sort()).to.deep.equal([...refs].sort());
  });

  it('is the same each time', () => {
    const again = billOfMaterials(project, runtimeParts(lock));
    expect(JSON.stringify(again)).to.equal(JSON.stringify(bill));
  });
});
