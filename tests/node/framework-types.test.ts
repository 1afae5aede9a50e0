import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { config, expect } from 'chai';
import ts from 'typescript';
import { afterAll, beforeAll } from 'vitest';

import * as classes from '../../components/index.js';
import { elementsIn, elementTypes, readManifest, writeFrameworkTypes } from '../tooling/scripts.js';
import { filesIn, textOf } from '../tooling/tree.js';

config.truncateThreshold = 0;

const root = path.join(import.meta.dirname, '../..');
const files = {
  types: path.join(root, 'element-types.d.ts'),
  right: path.join(root, 'right-use.ts'),
  wrong: path.join(root, 'wrong-use.ts'),
};
const tags = filesIn('components').flatMap(
  (file) => /^components\/(samverk-[a-z-]+)\.ts$/.exec(file)?.[1] ?? [],
);
const manifest = await readManifest();
const types = elementTypes(manifest);

/** What TypeScript says of the types themselves, of a right use of them, and of a wrong one. */
function errorsOf(right: string, wrong: string): Readonly<Record<keyof typeof files, string[]>> {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)).config,
    ts.sys,
    root,
  );
  const take = "import type { Elements } from './element-types.js';\n";
  const made = new Map([
    [files.types, types],
    [files.right, take + right],
    [files.wrong, take + wrong],
  ]);
  const host = ts.createCompilerHost(options);
  host.fileExists = (file) => made.has(file) || ts.sys.fileExists(file);
  host.readFile = (file) => made.get(file) ?? ts.sys.readFile(file);
  const program = ts.createProgram([...made.keys()], { ...options, skipLibCheck: false }, host);
  const errorsIn = (file: string): string[] =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  return {
    types: errorsIn(files.types),
    right: errorsIn(files.right),
    wrong: errorsIn(files.wrong),
  };
}

/** The names that stand in each part of an element's types: its properties, attributes and events. */
function namesIn(tag: string): Record<string, string[]> {
  const file = ts.createSourceFile(files.types, types, ts.ScriptTarget.ES2022, true);
  const names: Record<string, string[]> = {};
  const nameOf = (node: ts.TypeElement): string =>
    node.name && (ts.isIdentifier(node.name) || ts.isStringLiteral(node.name))
      ? node.name.text
      : '';
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && nameOf(node) === tag && node.type) {
      for (const part of (node.type as ts.TypeLiteralNode).members) {
        const type = (part as ts.PropertySignature).type;
        if (type && ts.isTypeLiteralNode(type)) names[nameOf(part)] = type.members.map(nameOf);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

describe('the types of the elements for frameworks', () => {
  it('have each element', () => {
    expect(tags).not.to.be.empty;
    expect(elementsIn(manifest).map(({ tagName }) => tagName)).to.deep.equal(tags);
  });

  for (const { tagName, name } of elementsIn(manifest)) {
    it(`have each attribute that ${tagName} observes, or the property of that name`, () => {
      const element = classes[name as keyof typeof classes];
      const { properties = [], attributes = [] } = namesIn(tagName);
      expect(element.observedAttributes).to.include('src');
      expect([...properties, ...attributes]).to.include.members(element.observedAttributes);
    });

    it(`have each public property of ${tagName}, the programme among them`, () => {
      const own = /^ {2}@property\([^)]*\) (\w+)/gm;
      const written = [...textOf(`components/${tagName}.ts`).matchAll(own)].map(([, key]) => key);
      expect(namesIn(tagName)['properties']).to.include.members(['src', 'programme', ...written]);
    });

    it(`have each event that ${tagName} documents`, () => {
      const fires = /@fires \{[\s\S]+?\}[\s*]+(samverk-[a-z-]+)[\s*]+-/g;
      const written = [...textOf(`components/${tagName}.ts`).matchAll(fires)].map(([, key]) => key);
      expect(written).to.include('samverk-load');
      expect(namesIn(tagName)['events']).to.have.members(written);
    });
  }

  describe('are those of the classes', () => {
    const errors = errorsOf(
      `const level: Elements['samverk-needs']['attributes'] = { 'heading-level': '3' };
      const by: Elements['samverk-needs']['properties'] = { by: 'cluster', headingLevel: 3 };
      const day = (event: Elements['samverk-needs']['events']['samverk-load']) => event.detail.day;
      export const used = [level, by, day];`,
      `const level: Elements['samverk-needs']['attributes'] = { 'heading-level': 'three' };
      const by: Elements['samverk-needs']['properties'] = { by: 'theme' };
      const day = (event: Elements['samverk-needs']['events']['samverk-load']) => event.detail.date;
      export const used = [level, by, day];`,
    );

    it('and themselves without an error', () => {
      expect(errors.types).to.deep.equal([]);
    });

    it('and let a right use be', () => {
      expect(errors.right).to.deep.equal([]);
    });

    it('and refuse a wrong value of an attribute, a property and an event', () => {
      expect(errors.wrong).to.have.length(3);
      expect(errors.wrong[0]).to.contain('\'"three"\' is not assignable');
      expect(errors.wrong[1]).to.contain('\'"theme"\' is not assignable');
      expect(errors.wrong[2]).to.contain("'date' does not exist");
    });
  });
});

describe('the entries for frameworks', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samverk-types-'));
  const { exports } = JSON.parse(textOf('package.json')) as {
    exports: Record<string, { types: string; default: string }>;
  };
  const names = ['angular', 'react', 'svelte', 'vue'];

  beforeAll(() => writeFrameworkTypes(manifest, folder));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are all that is written', () => {
    const written = readdirSync(folder).filter((file) => file.endsWith('.js'));
    expect(written.sort()).to.deep.equal(names.map((name) => `${name}.js`));
  });

  for (const name of names) {
    it(`${name} is in the package, with types and an empty module`, () => {
      const entry = exports[`./${name}`];
      expect(entry).to.deep.equal({ types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` });
      expect(existsSync(path.join(folder, `${name}.d.ts`))).to.equal(true);
      expect(readFileSync(path.join(folder, `${name}.js`), 'utf8')).to.equal('export {};\n');
    });
  }
});
