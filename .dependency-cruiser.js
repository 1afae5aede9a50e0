// The layers, one way: base ← records ← programme ← views; elements reach the core by its public entries.
// Here stands what holds when the code runs; .dependency-cruiser.types.js looks at `import type` as well.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const steps = [
  'actors',
  'identify',
  'contact',
  'map-needs',
  'plan',
  'assist',
  'aggregate',
  'measures',
  'follow-up',
  'system',
  'transfer',
  'communicate',
  'lead',
];
const inSteps = `^src/(?:${steps.join('|')})/`;

// A record is the file that has its schema beside it; what else lies in a step is a view.
const records = readdirSync('src', { recursive: true })
  .map((file) => `src/${file.split(path.sep).join('/')}`)
  .filter((file) => file.endsWith('.schema.ts') && new RegExp(inSteps).test(file))
  .map((file) => `^${file.replace(/\.schema\.ts$/, '')}\\.ts$`);
const schemas = '\\.schema\\.ts$';
const notViews = [...records, schemas];
// What may leave is read from the schemas. No element publishes.
const publishing =
  '^src/communicate/(publish-programme|publication-issues|leaving|visit-texts|project|public-shapes|visible|withhold-fields)\\.ts$';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const layers = [
  forbid('no-circle', 'Modules that need each other are one module.', {}, { circular: true }),
  forbid(
    'base',
    'base/ stands on libraries, and on the English sentences of the issues, alone.',
    {
      path: '^src/base/',
    },
    { path: '^(src|components)/', pathNot: '^src/(base|locales/en)/' },
  ),
  forbid(
    'record',
    'A record imports base/ only.',
    { path: records },
    {
      path: '^(src|components)/',
      pathNot: '^src/base/',
    },
  ),
  forbid(
    'schema',
    'A schema imports base/ and its own record only.',
    {
      path: `^src/(${steps.join('|')})/([^/]+)\\.schema\\.ts$`,
    },
    { path: '^(src|components)/', pathNot: ['^src/base/', '^src/$1/$2\\.ts$'] },
  ),
  forbid(
    'programme',
    'programme/ stands on base/ and the records.',
    { path: '^src/programme/' },
    {
      path: '^(src|components)/',
      pathNot: ['^src/(base|programme|locales/en)/', ...notViews],
    },
  ),
  forbid(
    'view',
    'A view imports programme/, records, base/ and other views.',
    {
      path: inSteps,
      pathNot: notViews,
    },
    { path: '^(src|components)/', pathNot: ['^src/(base|programme)/', inSteps] },
  ),
  ...steps.slice(0, -1).map((step, index) =>
    forbid(
      'later-view',
      'A view imports views of its own and earlier steps only.',
      {
        path: `^src/${step}/`,
        pathNot: notViews,
      },
      { path: `^src/(${steps.slice(index + 1).join('|')})/`, pathNot: notViews },
    ),
  ),
];

const libraries = [
  forbid(
    'core-libraries',
    'The core uses zod, date-fns and the stemmers, the elements lit.',
    {
      path: '^src/',
      pathNot: '^src/(store|exchange|sync|cli)/',
    },
    {
      dependencyTypes: ['npm', 'npm-dev', 'core'],
      pathNot: 'node_modules/(zod|date-fns|tslib|@orama/stemmers)/',
    },
  ),
  forbid(
    'element-libraries',
    'The elements use lit.',
    { path: '^components/(?!office/)' },
    {
      dependencyTypes: ['npm', 'npm-dev', 'core'],
      pathNot: 'node_modules/(lit|@lit/task|@lit/context|tslib)/',
    },
  ),
  forbid(
    'zod',
    'Only schemas know zod.',
    {
      path: '^(src|components)/',
      pathNot: ['^src/base/schema\\.ts$', '^src/programme/', schemas],
    },
    { path: 'node_modules/zod/' },
  ),
  forbid(
    'without-zod',
    'Views, and all that an element loads, work without a schema.',
    {
      path: ['^components/', '^src/(published|process)\\.ts$', '^src/(locales|sample)/', inSteps],
      pathNot: [schemas, publishing],
    },
    { path: 'node_modules/zod/', reachable: true },
  ),
];

const entries = [
  forbid(
    'component-entries',
    'Elements reach the core by its public entries.',
    {
      path: '^components/',
    },
    { path: '^src/', pathNot: '^src/(published|locales/index)\\.ts$' },
  ),
  forbid(
    'lone-elements',
    'No public element imports another.',
    {
      path: '^components/samverk-[^/]+\\.ts$',
    },
    { path: '^components/(samverk-[^/]+\\.ts$|define/|index\\.ts$)' },
  ),
  forbid(
    'defines-nothing',
    'What elements share defines no element.',
    {
      path: '^components/(shared|parts|charts)/',
    },
    { path: '^components/(samverk-[^/]+\\.ts$|define/|index\\.ts$|office/)' },
  ),
  forbid(
    'shared-alone',
    'What all elements share knows no part of one.',
    { path: '^components/(shared|charts|styles)/' },
    { path: '^components/parts/' },
  ),
  forbid('resolvable', 'An import leads somewhere.', {}, { couldNotResolve: true }),
];

export default {
  forbidden: [...layers, ...libraries, ...entries],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
    },
  },
};
