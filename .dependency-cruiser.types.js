// The few layer rules that hold for types too. See .dependency-cruiser.js.
import running from './.dependency-cruiser.js';

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    forbid(
      'core-alone',
      'Nothing in the core knows an element.',
      { path: '^src/' },
      {
        path: '^components/',
      },
    ),
    forbid(
      'component-types',
      'Elements take types from the public entries.',
      {
        path: '^components/',
      },
      { path: '^src/', pathNot: '^src/(index|published|locales/index)\\.ts$' },
    ),
    forbid(
      'words-alone',
      'Words import nothing.',
      { path: '^src/locales/' },
      {
        pathNot: '^src/locales/',
      },
    ),
    forbid(
      'sample-alone',
      'The sample is data.',
      { path: '^src/sample/' },
      {
        pathNot: '^src/sample/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'no-tests',
      'Nothing imports tests and stories.',
      { path: '^(src|components)/' },
      {
        path: '^(tests|stories|bench|demo|scripts)/',
      },
    ),
    // A query makes a second copy of a module in the browser; no file has it in its name.
    // What runs only where more is installed than the package's own tools stands aside.
    forbid(
      'resolvable',
      'An import leads somewhere.',
      { pathNot: '^tests/(consumers|cross-browser)/' },
      { couldNotResolve: true, pathNot: '\\?' },
    ),
  ],
  // What consumers import is installed where they are tried.
  options: {
    ...running.options,
    tsPreCompilationDeps: true,
    exclude: { path: '^tests/consumers/' },
  },
};
