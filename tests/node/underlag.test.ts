import { readFileSync } from 'node:fs';
import path from 'node:path';

import { nodeResolve } from '@rollup/plugin-node-resolve';
import { config, expect } from 'chai';
import { rollup } from 'rollup';

import { headingsOf, linksOf, proseOf, tablesOf } from '../tooling/markdown.js';
import { runtimeParts } from '../tooling/scripts.js';
import { filesIn, textOf } from '../tooling/tree.js';

config.truncateThreshold = 0;

const root = path.join(import.meta.dirname, '../..');
const swedish = 'docs/underlag/README.md';
const english = 'docs/underlag/README.en.md';
const papers = [swedish, english];
const { version } = JSON.parse(textOf('package.json')) as { version: string };
const parts = runtimeParts(JSON.parse(textOf('package-lock.json')) as object);

/** Words on a printed page, tables among them. */
const page = 450;

const wordsOf = (file: string): string[] =>
  proseOf(file)
    .replace(/\]\([^)]*\)/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

const levelsOf = (file: string): number[] =>
  headingsOf(file).map((heading) => heading.indexOf(' '));

const otherLanguage = /README(?:\.en)?\.md$/;
const outwards = (file: string): string[] =>
  linksOf(file).filter((link) => link.includes('/') || !otherLanguage.test(link));

const codeIn = (file: string): string[] => proseOf(file).match(/`[^`]+`/g) ?? [];

/** The table of parts: name, version, licence, whether it is in embed.js. */
function partsIn(file: string): string[][] {
  const table = tablesOf(file).find(([first]) => first?.[0]?.startsWith('`@lit'));
  return (table ?? []).map(([name = '', ...rest]) => [name.replaceAll('`', ''), ...rest]);
}

/** The packages that the elements import, themselves or through what they import. */
async function packagesInEmbed(): Promise<string[]> {
  const names = importedFrom('components/define/index.ts');
  const entry = '\0entry';
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? names.map((name) => `import '${name}';`).join('\n') : null),
      },
      nodeResolve({ exportConditions: ['production'], rootDir: root }),
    ],
    onLog: () => undefined,
  });
  const found = bundle.watchFiles.flatMap(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? [],
  );
  return [...new Set(found)].sort();
}

/** What a module imports from packages at run time, through its own files; the compiler adds its helpers. */
function importedFrom(entry: string): string[] {
  const seen = new Set<string>();
  const names = new Set(['tslib']);
  const read = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(path.join(root, file), 'utf8');
    const imports = source.matchAll(/^(?:import|export)(?! type\b)(?:[^'";]* from)? '([^']+)';/gm);
    for (const [, from = ''] of imports) {
      if (!from.startsWith('.')) names.add(from);
      else read(path.posix.join(path.posix.dirname(file), from.replace(/\.js$/, '.ts')));
    }
  };
  read(entry);
  return [...names];
}

describe('the papers for review', () => {
  for (const file of papers) {
    it(`${file} is at most six printed pages`, () => {
      expect(wordsOf(file).length).to.be.within(2 * page, 6 * page);
    });

    it(`${file} is about this version`, () => {
      expect(textOf(file)).to.contain(`version ${version}`);
    });

    it(`${file} marks each place to fill in`, () => {
      const places = textOf(file).match(/\{[^}]*\}/g) ?? [];
      const marked = textOf(file).match(/\*\*\{[^{}*]+\}\*\*/g) ?? [];
      expect(places.length).to.be.above(10);
      expect(marked.length).to.equal(places.length);
    });
  }

  it('have the same headings, tables, links and names of code in both languages', () => {
    const shapes = papers.map((file) => ({
      levels: levelsOf(file),
      rows: tablesOf(file).map((table) => table.map((row) => row.length)),
      links: outwards(file),
      code: codeIn(file),
      places: textOf(file).match(/\*\*\{/g)?.length,
      questions: textOf(file).match(/^\*\*[^*]+\?\*\*/gm)?.length,
    }));
    expect(shapes[0]?.levels.length).to.be.above(10);
    expect(shapes[0]?.questions).to.be.within(10, 15);
    expect(shapes[1]).to.deep.equal(shapes[0]);
  });

  it('are linked from the READMEs and from the page on embedding', () => {
    const from = ['README.md', 'README.sv.md', 'docs/embed/README.md'];
    const without = from.filter((file) => !linksOf(file).some((link) => link.includes('underlag')));
    expect(without).to.deep.equal([]);
  });
});

describe('what the papers say of parts and licences', () => {
  for (const file of papers) {
    it(`is in ${file} what the lock file says`, () => {
      expect(partsIn(file).map(([name, of, licence]) => [name, of, licence])).to.deep.equal(
        parts.map(({ name, version: of, licence }) => [name, of, licence]),
      );
    });

    it(`is in ${file} what embed.js is made of`, async () => {
      const said = partsIn(file).filter(([, , , is]) => is === 'ja' || is === 'yes');
      expect(said.map(([name]) => name)).to.deep.equal(await packagesInEmbed());
    });
  }
});

describe('what the papers say of accessibility', () => {
  const known = tablesOf('docs/accessibility/README.md').find(([first]) =>
    /^\d\.\d/.test(first?.[0] ?? ''),
  );
  const criteria = (text: string): string[] =>
    [...new Set(text.match(/\d\.\d\.\d+/g) ?? [])].sort();

  for (const file of papers) {
    it(`is in ${file} each known fault, and no other`, () => {
      const table = tablesOf(file).find(([first]) => first?.[0]?.startsWith('9.1.1'));
      const said = (table ?? []).map(([, , fault]) => fault).join(' ');
      expect(criteria(said)).not.to.be.empty;
      expect(criteria(said)).to.deep.equal(
        criteria((known ?? []).map(([criterion]) => criterion).join(' ')),
      );
    });
  }
});

describe('what the papers say of the code', () => {
  const components = filesIn('components').filter((file) => file.endsWith('.ts'));
  const using = (pattern: RegExp): string[] =>
    components.filter((file) => pattern.test(textOf(file).replace(/^\s*(?:\*|\/\/).*$/gm, '')));

  it('is so of what is kept with visitors: nothing, but for what the need form has not delivered', () => {
    const elsewhere = /document\.cookie|cookieStore|sessionStorage|indexedDB|\bcaches\b/;
    expect(using(elsewhere)).to.deep.equal([]);
    expect(using(/localStorage/)).to.deep.equal(['components/parts/map-needs/delivery.ts']);
  });

  it('is so of whom the elements call: the address in `src`, from the map that in `shapes`, and from the need form that in `post-to`', () => {
    const otherwise = /sendBeacon|XMLHttpRequest|WebSocket|EventSource|WebTransport|new Worker/;
    expect(using(otherwise)).to.deep.equal([]);
    expect(using(/\bfetch\(/)).to.deep.equal([
      'components/parts/map-needs/delivery.ts',
      'components/samverk-map.ts',
      'components/shared/load.ts',
    ]);
    expect(using(/\bnew Delivery\(|\bkeepReport\(/).sort()).to.deep.equal([
      'components/parts/map-needs/delivery.ts',
      'components/parts/map-needs/need-sending.ts',
    ]);
    expect(using(/\bnew NeedSending\(/)).to.deep.equal(['components/samverk-need-form.ts']);
  });

  it('is so of what the need form sends with: no cookies, and no more than 2,000 characters', () => {
    expect(textOf('components/parts/map-needs/delivery.ts')).to.contain("credentials: 'omit'");
    expect(textOf('components/parts/map-needs/need-report.ts')).to.contain('mostLetters = 2000;');
  });

  for (const file of papers) {
    it(`is in ${file} so of the names: elements, attributes, what is kept`, () => {
      const source = components.map(textOf).join('');
      const names = codeIn(file).map((name) => name.slice(1, -1));
      const ours = names.filter((name) =>
        /^(?:samverk-[a-z-]+|controller|keep|post-to|privacy-href|service-href|src)$/.test(name),
      );
      expect(ours).to.include.members(['keep', 'samverk-need', 'samverk-needs']);
      const isThere = (name: string) =>
        new RegExp(
          `@property\\([^)]*\\) ${name} |attribute: '${name}'|@tag ${name}\\n|\`${name} `,
        ).test(source);
      expect(ours.filter((name) => !isThere(name))).to.deep.equal([]);
    });
  }
});
