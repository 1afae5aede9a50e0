import path from 'node:path';

import { config, expect } from 'chai';

import { collections } from '../src/base/collections.js';
import { process } from '../src/process.js';
import { kebab, singular } from './tooling/names.js';
import { filesIn, linesOf, linesWith, textOf } from './tooling/tree.js';

// A failure lists every offender.
config.truncateThreshold = 0;

const steps = process.map(({ step }) => step);
const sources = [...filesIn('src'), ...filesIn('components')].filter((file) =>
  file.endsWith('.ts'),
);
// Words, the sample, synonyms and what a script has made are data: as long as they need be.
const data =
  /^src\/(?:locales|sample)\/|^src\/(?:communicate\/published-shape|aggregate\/similar\/synonyms)\.ts$/;
const code = sources.filter((file) => !data.test(file));
const components = sources.filter((file) => file.startsWith('components/'));
const elements = components.flatMap(
  (file) => /^components\/(samverk-[a-z-]+)\.ts$/.exec(file)?.[1] ?? [],
);

describe('the process', () => {
  for (const step of steps) {
    it(`has a folder for ${step}`, () => {
      expect(filesIn(`src/${step}`)).not.to.be.empty;
    });
  }

  it('stands in the same order in the rules of the layers', () => {
    const list = /const steps = \[([^\]]*)\]/.exec(textOf('.dependency-cruiser.js'))?.[1] ?? '';
    expect([...list.matchAll(/'([a-z-]+)'/g)].map(([, step]) => step)).to.deep.equal(steps);
  });
});

describe('the records', () => {
  for (const collection of collections) {
    const name = singular(collection);

    it(`keep ${collection} in a file with a schema and migrations beside it`, () => {
      const place = steps.find((step) => textOf(`src/${step}/${kebab(name)}.schema.ts`));
      expect(place, `${kebab(name)}.schema.ts in the folder of a step`).to.be.a('string');
      const record = `src/${place}/${kebab(name)}`;
      expect(textOf(`${record}.ts`)).to.match(/export (interface|type) /);
      expect(textOf(`${record}.schema.ts`)).to.contain(`export const ${name}Schema`);
      expect(textOf(`${record}.schema.ts`)).to.contain(`export const ${name}Migrations`);
    });
  }
});

describe('the elements', () => {
  it('are there', () => {
    expect(elements).not.to.be.empty;
  });

  for (const tag of elements) {
    const text = textOf(`components/${tag}.ts`);
    const define = `define/${tag.replace('samverk-', '')}`;

    it(`${tag} has its define file, and is registered with the rest`, () => {
      expect(textOf(`components/${define}.ts`)).to.contain(`'${tag}'`);
      expect(textOf('components/define/index.ts')).to.contain(`./${define.slice(7)}.js`);
    });

    it(`${tag} is exported and typed`, () => {
      expect(textOf('components/index.ts')).to.contain(`./${tag}.js`);
      expect(text).to.contain(`'${tag}':`);
    });

    it(`${tag} has its story and its test`, () => {
      expect(filesIn('stories').some((file) => file.endsWith(`/${tag}.stories.ts`))).to.equal(true);
      expect(filesIn('tests/components').some((file) => file.endsWith(`/${tag}.test.ts`))).to.equal(
        true,
      );
    });

    it(`${tag} documents what the manifest tells`, () => {
      const missing = expectedTags(tag).filter((name) => !text.includes(` * ${name}`));
      expect(missing).to.deep.equal([]);
      expect(text).to.contain(` * @tag ${tag}\n`);
    });

    it(`${tag} documents each part`, () => {
      const parts = [...text.matchAll(/\spart="([a-z -]+)"/g)].flatMap(
        ([, names]) => names?.split(' ') ?? [],
      );
      const missing = parts.filter((part) => !text.includes(` * @csspart ${part} - `));
      expect(missing).to.deep.equal([]);
    });
  }
});

// The provider shows nothing of its own, and so has nothing to style.
function expectedTags(tag: string): string[] {
  const always = ['@summary', '@tag', '@slot', '@fires', '@example'];
  return tag === 'samverk-programme' ? always : [...always, '@csspart', '@cssprop'];
}

describe('the files', () => {
  it('are named in kebab-case', () => {
    const all = [
      ...sources,
      ...filesIn('stories'),
      // What npm has named begins with a dot.
      ...filesIn('tests').filter((file) => !file.includes('/.')),
      ...filesIn('scripts'),
      ...filesIn('demo'),
    ];
    const kebabCase = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*[./])+[a-z0-9]+$/;
    const odd = all.filter((file) => !kebabCase.test(file));
    expect(odd).to.deep.equal([]);
  });

  it('have at most 250 lines', () => {
    expect(code.filter((file) => linesOf(file) > 250)).to.deep.equal([]);
  });

  it('have under 100 lines in the middle of the list', () => {
    const lengths = code.map(linesOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).to.be.below(100);
  });

  it('say what each export is', () => {
    const bare = code.filter((file) => !file.includes('/define/')).flatMap(exportsWithoutDocs);
    expect(bare).to.deep.equal([]);
  });
});

describe('the public functions', () => {
  const entries = ['src/index.ts', 'src/published.ts', 'src/locales/index.ts'];
  const functions = entries.flatMap(exportedFunctions);

  it('are found', () => {
    expect(functions.map(({ name }) => name)).to.include.members([
      'readProgramme',
      'aggregateNeeds',
      'readPublished',
      'fill',
    ]);
  });

  for (const { name, file, docs } of functions) {
    it(`${name} shows by an example what comes of it`, () => {
      const example = /@example\n \* ```ts\n([\s\S]*?)```/.exec(docs)?.[1] ?? '';
      expect(example, `${file}: an example`).to.contain(`${name}(`);
      expect(example, `${file}: its result`).to.match(/\/\/ /);
    });
  }
});

/** The functions that an entry exports, with the documentation block right above each. */
function exportedFunctions(entry: string) {
  const exports = textOf(entry).matchAll(/^export \{([^}]+)\} from '([^']+)\.js';/gm);
  return [...exports].flatMap(([, names = '', from = '']) => {
    const file = path.posix.join(path.posix.dirname(entry), `${from}.ts`);
    const text = textOf(file);
    return names.split(',').flatMap((part) => {
      const name = part.trim();
      const at = text.search(new RegExp(`^export (?:async )?function ${name}\\b`, 'm'));
      if (name === '' || at < 0) return [];
      return [{ name, file, docs: text.slice(text.lastIndexOf('/**', at), at) }];
    });
  });
}

/** Exported declarations that no documentation block stands right above, a decorator between them aside. */
function exportsWithoutDocs(file: string): string[] {
  const lines = textOf(file).split('\n');
  return lines.flatMap((line, index) => {
    if (!/^export (?:async |abstract )?(?:function|const|class|interface|type) [A-Za-z]/.test(line))
      return [];
    // The further signatures of a function share the first one's block.
    const name = /function (\w+)/.exec(line)?.[1];
    if (name && lines.findIndex((other) => other.includes(`function ${name}(`)) < index) return [];
    return lines[index - 1]?.trimEnd().endsWith('*/') ? [] : [`${file}:${index + 1}: ${line}`];
  });
}

describe('the templates', () => {
  const forbidden: Readonly<Record<string, RegExp>> = {
    'style attributes': /\sstyle=/,
    'style elements': /<style/,
    'markup from text': /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG/,
    styleMap: /styleMap/,
    'inline handlers': /\son[a-z]+="/,
    'rem units': /\d\s*rem\b/,
    'data and blob addresses': /\b(?:data|blob):[a-z/]/,
  };
  for (const [what, pattern] of Object.entries(forbidden)) {
    it(`have no ${what}`, () => {
      expect(linesWith(components, pattern)).to.deep.equal([]);
    });
  }
});

describe('the core', () => {
  it('reads no clock', () => {
    const inCore = sources.filter(
      (file) => file.startsWith('src/') && !/^src\/(sync|cli)\//.test(file),
    );
    const clock = /\bDate\.now\b|new Date\(\)|\bperformance\.|\bTemporal\.Now\b/;
    expect(linesWith(inCore, clock)).to.deep.equal([]);
  });
});

describe('the README', () => {
  const english = textOf('README.md');
  const swedish = textOf('README.sv.md');
  const headings = (text: string) =>
    text
      .replace(/```[\s\S]*?```/g, '')
      .split('\n')
      .flatMap((line) => /^#+(?= )/.exec(line)?.[0] ?? []);
  const commands = (text: string) =>
    [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(
      ([, block]) => block?.trim().split('\n') ?? [],
    );

  it('has the same headings in both languages', () => {
    expect(headings(swedish)).to.deep.equal(headings(english));
    expect(headings(english)).not.to.be.empty;
  });

  it('has the same commands in both languages, the two lines for newcomers among them', () => {
    expect(commands(swedish)).to.deep.equal(commands(english));
    expect(commands(english)).to.include.members(['npm ci && npm start', 'npm ci && npm test']);
  });
});
