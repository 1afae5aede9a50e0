import { config, expect } from 'chai';
import type { Page } from 'puppeteer-core';

import type { Described } from '../tooling/embedded.js';
import { describedElements } from '../tooling/embedded.js';
import { filesIn, textOf } from '../tooling/tree.js';
import { visits } from '../tooling/visits.js';

// A failure lists every offender.
config.truncateThreshold = 0;

const systems = [
  'sitevision',
  'wordpress-municipio',
  'optimizely',
  'drupal',
  'umbraco',
  'plain-html',
];
const pages = filesIn('docs/embed').filter((file) => file.endsWith('.md'));

/** Attributes that any tag may have. */
const global = ['lang', 'class', 'hidden', 'id', 'slot'];

/** The blocks of code of a page in a language, also those in a list. */
function blocksOf(file: string, language: string): string[] {
  const blocks = textOf(file).matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```$/gm);
  return [...blocks].flatMap(([, , found, text = '']) => (found === language ? [text] : []));
}

interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly text: string;
}

describe('the pages about embedding', () => {
  const visit = visits(() => Promise.resolve([]));

  it('are there for each system', () => {
    expect(pages).to.include.members(systems.map((name) => `docs/embed/${name}.md`));
  });

  for (const name of systems) {
    it(`${name} has the two roles, a snippet, what to delete, and the lines for editors if there are any`, () => {
      const text = textOf(`docs/embed/${name}.md`);
      for (const heading of ['## Who owns the template', '## Who writes pages', '## On leaving']) {
        expect(text).to.contain(heading);
      }
      expect(blocksOf(`docs/embed/${name}.md`, 'html').join('')).to.contain('<samverk-');
      const strips = ['wordpress-municipio', 'optimizely', 'drupal', 'umbraco'].includes(name);
      expect(text.includes('allow-lists.md')).to.equal(strips);
    });
  }

  const withSnippets = pages.filter((file) => !file.endsWith('/allow-lists.md'));
  for (const file of [...withSnippets, 'README.md', 'README.sv.md']) {
    it(`${file} shows tags that are, with attributes that they have, and nothing inline`, async () => {
      const known = describedElements();
      const faults: string[] = [];
      for (const block of blocksOf(file, 'html')) {
        for (const tag of await tagsIn(visit.watched.page, block)) {
          faults.push(...faultsOf(tag, known));
        }
      }
      expect(faults).to.deep.equal([]);
    });
  }

  it('say only tags that are', () => {
    const known = describedElements().map(({ tag }) => tag);
    const said = pages.flatMap((file) =>
      [...textOf(file).matchAll(/(?<![-\w])samverk-[a-z]+(?:-[a-z]+)*/g)].map(
        ([tag]) => `${file}: ${tag}`,
      ),
    );
    // Events have the prefix as well.
    const other = said.filter(
      (one) => !known.includes(one.split(': ')[1]!) && !/samverk-(?:load|error|select)$/.test(one),
    );
    expect(other).to.deep.equal([]);
  });

  it('have JSON that can be read, and YAML without tabs', () => {
    for (const file of pages) {
      for (const block of blocksOf(file, 'json')) expect(JSON.parse(block)).to.be.an('object');
      for (const block of blocksOf(file, 'yaml')) expect(block).not.to.contain('\t');
    }
  });

  it('have the policy that the tests run under', () => {
    const policy = /default-src 'none';[^`]*/.exec(textOf('docs/embed/README.md'))?.[0] ?? '';
    expect(policy.replace(/\s+/g, ' ').trim()).to.equal(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
        "base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    );
  });

  it('have the region’s headers, the municipality’s lines, the sentence on privacy, and the price of a hash', () => {
    const text = textOf('docs/embed/README.md');
    for (const part of [
      'Access-Control-Allow-Origin: *',
      'Cache-Control: public',
      'ETag:',
      'connect-src',
      'script-src',
      'IP-adress',
      'IP address',
      'integrity',
      'crossorigin="anonymous"',
      'allow-duplicates',
    ]) {
      expect(text).to.contain(part);
    }
  });
});

describe('the lines for editors', () => {
  visits(() => Promise.resolve([]));
  const text = textOf('docs/embed/allow-lists.md');

  it('name every element with every attribute, for each editor', () => {
    const missing = describedElements().flatMap(({ tag, attributes }) => {
      const lines = [
        new RegExp(`^<${tag}( [^>]*)>$`, 'm'),
        new RegExp(`'${tag}' => '([^']*)'`),
        new RegExp(`"${tag}\\[([^\\]]*)\\]"`),
        new RegExp(`[,"]${tag}\\[([^\\]]*)\\][,"]`),
      ].map((pattern) => pattern.exec(text)?.[1]?.trim().split(/[ |]/));
      return lines.flatMap((found, index) =>
        [...attributes, 'lang']
          .filter((name) => !found?.includes(name))
          .map((name) => `line ${index + 1}: ${tag} ${name}`),
      );
    });
    expect(missing).to.deep.equal([]);
  });

  it('name every element among those that TinyMCE is to know', () => {
    const names = /"custom_elements": "([^"]*)"/.exec(text)?.[1]?.split(',');
    expect(names).to.deep.equal(describedElements().map(({ tag }) => tag));
  });

  it('let by nothing that runs or paints', () => {
    const lines = [...text.matchAll(/```\w+\n([\s\S]*?)```/g)].map(([, block]) => block).join('');
    expect(lines).not.to.match(/[ |]on[a-z]+[ |>\]]|[ |']style[ |>\]']|\[\*\]|<script/);
  });
});

describe('the paragraph for a site’s statement on accessibility', () => {
  const text = textOf('docs/accessibility/README.md').replaceAll(/\n> ?/g, ' ');
  const { version } = JSON.parse(textOf('package.json')) as { version: string };

  for (const [language, pattern] of [
    ['Swedish', /Delar av webbplatsen[\s\S]*?(?=\n\n)/],
    ['English', /Parts of this site[\s\S]*?(?=\n\n|$)/],
  ] as const) {
    it(`has version, day, method, standards and faults in ${language}`, () => {
      const paragraph = pattern.exec(text)?.[0] ?? '';
      for (const part of [
        version,
        'WCAG 2.2',
        'EN 301 549',
        '24 november 2026',
        'axe-core',
        'WCAG 1.3.1, 1.4.1',
      ]) {
        expect(paragraph.toLowerCase()).to.contain(part.toLowerCase());
      }
    });
  }
});

/** The tags of a piece of HTML, as a browser reads it. */
function tagsIn(page: Page, text: string): Promise<readonly Tag[]> {
  return page.evaluate((markup) => {
    const { head, body } = new DOMParser().parseFromString(markup, 'text/html');
    return [...head.children, ...body.querySelectorAll('*')].map((node) => ({
      name: node.localName,
      attributes: [...node.attributes].map(({ name, value }) => [name, value] as const),
      text: node.textContent.trim(),
    }));
  }, text);
}

function faultsOf({ name, attributes, text }: Tag, known: readonly Described[]): string[] {
  const faults: string[] = [];
  const own = known.find(({ tag }) => tag === name);
  if (name.startsWith('samverk-')) {
    if (!own) faults.push(`<${name}> is no element`);
    for (const [attribute] of attributes) {
      if (![...(own?.attributes ?? []), ...global].includes(attribute)) {
        faults.push(`<${name}> has no ${attribute}`);
      }
    }
    // What is inside is the fallback: a provider has elements, and each of these has one.
    if (own && name !== 'samverk-programme' && text === '')
      faults.push(`<${name}> has no fallback`);
  }
  if (name === 'style') faults.push('<style>');
  if (name === 'script' && (text !== '' || !attributes.some(([one]) => one === 'src'))) {
    faults.push('an inline script');
  }
  if (name === 'iframe' && !attributes.some(([one, value]) => one === 'title' && value !== '')) {
    faults.push('an iframe without a title');
  }
  for (const [attribute, value] of attributes) {
    if (/^on|^style$/.test(attribute)) faults.push(`<${name} ${attribute}>`);
    if (/^\s*(?:javascript|data|blob):/i.test(value)) faults.push(`<${name}> leads to ${value}`);
  }
  return faults;
}
