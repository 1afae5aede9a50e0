// The pages whose cost is measured: ours, and what else a site could show, each with its script bundled in the same way.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { publishProgramme } from '../dist/src/index.js';
import { sample, sampleDay } from '../dist/src/sample/index.js';
import { root } from '../scripts/run.js';
import { bundle } from './browser.js';

const programme = publishProgramme(sample, { today: sampleDay });

/** The sample programme as a page loads it. */
export const published = JSON.stringify(programme);

/** The tags that show something, of those that the built package describes. */
const showing = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName }) => (tagName && tagName !== 'samverk-programme' ? [tagName] : []))
  .sort();

const embed = () => readFileSync(path.join(root, 'dist/embed.js'), 'utf8');
const alone = (name) => bundle(`import './dist/components/define/${name}.js'`);
const inPage = (name) => bundle(`import './bench/in-page/${name}.js'`);
const one = (tag) => `<${tag} src="/programme.json"><a href="/x">Mer</a></${tag}>`;
const all = `<samverk-programme src="/programme.json">
${showing.map((tag) => `<${tag}><a href="/x">Mer</a></${tag}>`).join('\n')}
</samverk-programme>`;

// Each kind of question that the need form asks.
const choices = (list) => list.map(({ id, name }) => ({ value: id, text: name.sv ?? name }));
const questions = [
  { type: 'comment', name: 'statement', title: 'Vad behöver företaget?', isRequired: true },
  { type: 'checkbox', name: 'themes', choices: choices(programme.themes) },
  { type: 'dropdown', name: 'cluster', choices: choices(programme.clusters) },
  { type: 'dropdown', name: 'area', choices: choices(programme.strengthAreas) },
  { type: 'radiogroup', name: 'severity', choices: [1, 2, 3, 4, 5] },
  { type: 'text', inputType: 'number', name: 'companies', min: 1 },
  { type: 'text', inputType: 'email', name: 'contact' },
];

/**
 * By name: what the page holds, its script, whose it is, how many elements tell that they have loaded, and in the page
 * what shows that it is as it should be.
 */
export const pages = {
  'an empty page': {
    body: '<h1>Klusterprogrammet</h1>',
    script: () => 'shown();',
    isRight: () => document.querySelector('h1') !== null,
  },
  'samverk-needs alone': {
    ours: true,
    body: one('samverk-needs'),
    loads: 1,
    script: () => alone('needs'),
    isRight: () => document.querySelector('samverk-needs').shadowRoot.querySelector('.heat button'),
  },
  'samverk-indicators alone': {
    ours: true,
    body: one('samverk-indicators'),
    loads: 1,
    script: () => alone('indicators'),
    isRight: () => document.querySelector('samverk-indicators').shadowRoot.querySelector('svg'),
  },
  'samverk-need-form alone': {
    ours: true,
    body: one('samverk-need-form'),
    loads: 1,
    script: () => alone('need-form'),
    isRight: () => document.querySelector('samverk-need-form').shadowRoot.querySelector('textarea'),
  },
  'samverk-needs, embed.js': {
    ours: true,
    body: one('samverk-needs'),
    loads: 1,
    script: embed,
    isRight: () => document.querySelector('samverk-needs').shadowRoot.querySelector('.heat button'),
  },
  [`all ${showing.length} elements, embed.js`]: {
    ours: true,
    body: all,
    // The provider tells too, and each element in it.
    loads: showing.length + 1,
    script: embed,
    isRight: () =>
      [...document.querySelectorAll('samverk-programme > *')].every(({ shadowRoot }) =>
        shadowRoot.querySelector('[part="heading"]'),
      ),
  },
  'a plain Lit table': {
    body: '<lit-table></lit-table>',
    script: () => inPage('lit-table'),
    isRight: () =>
      document.querySelector('lit-table').shadowRoot.querySelectorAll('tbody tr').length > 10,
  },
  'a card of Punkt': {
    body: `<pkt-card heading="Behov som flera delar" clickcardlink="/behov" metalead="24 november 2026">
      <p>16 behov gäller kompetens och rekrytering.</p></pkt-card>`,
    script: () => inPage('punkt-card'),
    isRight: () => document.querySelector('pkt-card article.pkt-card .pkt-card__wrapper p'),
  },
  'a line of Chart.js': {
    body: '<div class="chart"><canvas></canvas></div>',
    script: () => inPage('chart-line'),
    isRight: () => {
      const { height, width } = document.querySelector('canvas');
      const pixels = document.querySelector('canvas').getContext('2d');
      return pixels.getImageData(0, 0, width, height).data.some((value) => value > 0);
    },
  },
  'a form of SurveyJS': {
    body: `<div id="form" data-questions="${JSON.stringify(questions).replaceAll('"', '&quot;')}"></div>`,
    script: () => inPage('survey-form'),
    isRight: () =>
      document.querySelectorAll('#form [data-name]').length === 7 &&
      document.querySelectorAll('#form textarea, #form [type="checkbox"]').length > 10,
  },
};

/** The whole page. What tells that it is shown is the same on each. */
export function pageOf({ body, loads = 0 }) {
  return `<!doctype html><html lang="sv" data-loads="${loads}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Klusterprogrammet</title><link rel="icon" href="/icon.svg">
<script src="/shown.js"></script></head>
<body><main>${body}</main><script type="module" src="/page.js"></script></body></html>`;
}
