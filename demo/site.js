// What the demonstration serves: the page in two languages, its style, the script, and the sample programme as published.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';

import { publishProgramme, writeProgramme } from '../dist/src/index.js';
import { municipalityShapes, sample, sampleDay } from '../dist/src/sample/index.js';
import { page, subpage } from './page.js';
import { subpages } from './subpages.js';

/** The programme that the page shows. */
export const published = publishProgramme(sample, { today: sampleDay });

/** Every file by its path, with its type. */
export async function siteFiles() {
  const [css, icon, embed, sri] = await Promise.all(
    ['site.css', 'icon.svg', '../dist/embed.js', '../dist/embed.js.sri'].map(read),
  );
  const script = { integrity: sri.trim(), bytes: brotliCompressSync(embed).length };
  const others = ['sv', 'en'].flatMap((language) =>
    subpages(published, language).map((sub) => [
      sub.path,
      { type: 'text/html', content: subpage(published, language, sub, { script }) },
    ]),
  );
  return new Map([
    ...others,
    ['/', { type: 'text/html', content: page(published, 'sv', { script }) }],
    ['/en/', { type: 'text/html', content: page(published, 'en', { script }) }],
    ['/site.css', { type: 'text/css', content: css }],
    ['/icon.svg', { type: 'image/svg+xml', content: icon }],
    ['/samverk/embed.js', { type: 'text/javascript', content: embed }],
    [
      '/samverk/municipalities.json',
      { type: 'application/json', content: JSON.stringify(municipalityShapes) },
    ],
    ['/samverk/programme.json', { type: 'application/json', content: writeProgramme(published) }],
  ]);
}

function read(name) {
  return readFile(new URL(name, import.meta.url), 'utf8');
}
