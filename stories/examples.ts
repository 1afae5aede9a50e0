import type { CheckIn, Indicator, LocalText, Programme } from '../src/index.js';
import { publishProgramme } from '../src/index.js';
import { sample, sampleDay } from '../src/sample/index.js';
import { publishedSample } from '../tests/examples/published.js';
import { programmeOf } from '../tests/examples/small.js';

const publish = (programme: Programme): Programme =>
  publishProgramme(programme, { today: sampleDay });

/** A part of the sample: only these clusters, themes, needs and so on. */
function sampleOf(parts: Partial<Programme>): Programme {
  const { title, region, period, strengthAreas, themes } = sample;
  const languages = ['sv', 'en'];
  return programmeOf({ title, region, period, languages, strengthAreas, themes, ...parts });
}

const cluster = (id: string): Programme['clusters'] =>
  sample.clusters.filter((one) => one.id === id);
const needs = (...ids: string[]): Programme['needs'] =>
  sample.needs.filter(({ id }) => ids.includes(id));

const isOfTraining = ({ of }: Pick<CheckIn | Indicator, 'of'>): boolean =>
  of !== 'programme' && of.id === 'gemensam-yrkesutbildning';
const indicators = sample.indicators.filter(isOfTraining);

/** Before the work has begun: strength areas and themes are decided, and that is all. */
export const empty = publish(sampleOf({}));

/** One cluster initiative with one need. */
export const one = publish(
  sampleOf({
    strengthAreas: sample.strengthAreas.filter(({ id }) => id === 'outdoor'),
    clusters: cluster('peak'),
    needs: needs('n-peak-01'),
  }),
);

/** Two initiatives that share one need, with one measure. */
export const oneShared = publish(
  sampleOf({
    clusters: [...cluster('zgroup'), ...cluster('vinter')],
    needs: needs('n-zgroup-01', 'n-zgroup-02', 'n-vinter-01'),
    needGroups: sample.needGroups
      .filter(({ id }) => id === 'rekrytera-och-behalla')
      .map((group) => ({ ...group, needs: ['n-zgroup-01', 'n-zgroup-02', 'n-vinter-01'] })),
    measures: sample.measures.filter(({ id }) => id === 'gemensam-yrkesutbildning'),
    mandates: sample.mandates,
    definitions: sample.definitions,
    indicators,
    measurements: sample.measurements.filter(({ indicator }) =>
      indicators.some(({ id }) => id === indicator),
    ),
    checkIns: sample.checkIns.filter(isOfTraining),
  }),
);

/** The whole sample programme. */
export const many: Programme = publishedSample;

/** Few companies everywhere but in tourism, so that most figures are withheld. */
export const withheld = publish({
  ...sample,
  clusters: sample.clusters.map((one) =>
    one.id === 'jht' ? one : { ...one, companies: { micro: 2 } },
  ),
  needs: sample.needs.map((need) =>
    need.cluster === 'jht' ? need : { ...need, evidence: 'said', companies: 2 },
  ),
});

/** Every name as long as Swedish allows, in both languages, and figures of seven digits. */
export const longWords = publish({
  ...sample,
  clusters: sample.clusters.map((one) => ({ ...one, name: long(one.name), employees: 1_234_567 })),
  strengthAreas: sample.strengthAreas.map((one) => ({ ...one, name: long(one.name) })),
  themes: sample.themes.map((one) => ({ ...one, name: long(one.name) })),
  needGroups: sample.needGroups.map((one) => ({ ...one, statement: long(one.statement) })),
  measures: sample.measures.map((one) => ({ ...one, title: long(one.title) })),
});

function long(text: LocalText): LocalText {
  const { sv = '', en = '' } = typeof text === 'string' ? { sv: text, en: text } : text;
  return {
    sv: `Besöksnäringskompetensförsörjningssamverkan och ${lower(sv)}`,
    en: `Counterrevolutionarily interorganisationalisation and ${lower(en)}`,
  };
}

function lower(text: string): string {
  const isAbbreviation = /^\p{Lu}{2}/u.test(text);
  return isAbbreviation ? text : text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
