// Writes docs/api: the reference of what the package exports, from the documentation blocks.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import {
  Application,
  Comment,
  Converter,
  LiteralType,
  LogLevel,
  ReflectionKind,
  RendererEvent,
  UnionType,
} from 'typedoc';
import { load as markdown } from 'typedoc-plugin-markdown';

import { dataSections } from './data-fields.js';
import { load } from './load.js';
import { root } from './run.js';

// By the name of their page.
const core = 'samverk';
const entries = ['index', 'published', 'locales/index', 'locales/data', 'sample/index'];

const options = {
  entryPoints: entries.map((entry) => `src/${entry}.ts`),
  tsconfig: 'tsconfig.core.json',
  plugin: [markdown],
  readme: 'none',
  // `npm run typecheck` tells of errors.
  skipErrorChecking: true,
  logLevel: LogLevel.Warn,
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ['Function', 'Class', 'Variable', 'Interface', 'TypeAlias'],
  // The sources change at every turn: what is told of them is what does not.
  disableSources: true,
  hideGenerator: true,
  excludeExternals: true,
  sort: ['alphabetical'],
  groupOrder: ['Functions', 'Classes', 'Variables', 'Interfaces', 'Type Aliases'],
  outputFileStrategy: 'modules',
  pageTitleTemplates: { module: ({ name }) => titleOf(name) },
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  useHTMLAnchors: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  expandObjects: true,
  tableColumnSettings: { hideModifiers: true, hideInherited: true, hideOverrides: true },
};

/**
 * Writes the reference into a folder.
 *
 * @throws {Error} If what is exported has no documentation, uses a type that is not exported, or links to nothing.
 */
export async function writeApiReference(folder) {
  const app = await Application.bootstrapWithPlugins({
    ...options,
    intentionallyNotExported: wordsOfRooms(),
    outputs: [{ name: 'markdown', path: folder }],
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, keepNamesOfTypes);
  app.converter.on(Converter.EVENT_CREATE_PARAMETER, keepNamesOfTypes);
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, spellOutChoices);
  const project = await app.convert();
  if (!project) throw new Error('docs/api: expected sources that can be read');
  project.getChildByName('index').name = core;
  nameParameters(project);
  await describeFields(project);
  app.validate(project);
  if (app.logger.hasWarnings() || app.logger.hasErrors()) {
    throw new Error('docs/api: expected no warnings, got those above');
  }
  // Only then are the addresses known.
  app.renderer.on(RendererEvent.END, () => {
    const linkTo = (reflection) =>
      `[${reflection.name}](${app.renderer.router.getFullUrl(reflection)})`;
    writeFileSync(path.join(folder, 'README.md'), firstPage(project, linkTo));
  });
  await app.generateOutputs(project);
}

const introduction = `# The reference

Made by \`npm run docs\` from the documentation blocks of the code. Don't edit it here. The fields of the programme file
stand in [the data dictionary](../data.md), the elements in [elements.md](elements.md).`;

/** What each entry exports, in a line each. */
function firstPage({ children }, linkTo) {
  // The core first.
  const modules = [...children].sort((a, b) => (b.name === core) - (a.name === core));
  return `${[introduction, ...modules.flatMap((module) => summaryOf(module, linkTo))].join('\n\n')}\n`;
}

function summaryOf(module, linkTo) {
  const ofKind = (kind) => module.children.filter((child) => child.kindOf(kind));
  const described = ofKind([
    ReflectionKind.Function,
    ReflectionKind.Class,
    ReflectionKind.Variable,
    ReflectionKind.Reference,
  ]);
  const types = ofKind([ReflectionKind.Interface, ReflectionKind.TypeAlias]).map(linkTo);
  const rows = described.map((child) => `| ${linkTo(child)} | ${firstSentence(child)} |`);
  return [
    `## [${titleOf(module.name)}](${module.name}.md)`,
    ['| name | what it does, or is |', '| --- | --- |', ...rows].join('\n'),
    ...(types.length > 0 ? [`Types: ${types.join(' · ')}`] : []),
  ];
}

function firstSentence(child) {
  const source = child.kindOf(ReflectionKind.Reference) ? child.getTargetReflectionDeep() : child;
  const { summary } = (source.signatures?.[0] ?? source).comment;
  const text = summary.map((part) => part.text).join('');
  return /^[\s\S]*?(?:[.:;](?=\s|$)|$)/.exec(text)[0].replace(/[:;]$/, '.').replaceAll(/\s+/g, ' ');
}

function titleOf(name) {
  return name === core ? core : `${core}/${name}`;
}

// The keys of a room's words are its type; the words themselves are nothing to document.
function wordsOfRooms() {
  const rooms = ['index', 'data'].flatMap((entry) => {
    const text = readFileSync(path.join(root, `src/locales/${entry}.ts`), 'utf8');
    return [...text.matchAll(/import \{ (\w+) as \w+ \} from '\.\/en\/([\w-]+)\.js'/g)];
  });
  return rooms.map(([, name, file]) => `src/locales/en/${file}.ts:${name}`);
}

// Of an `Id`, the compiler says that it is a string.
function keepNamesOfTypes(context, reflection) {
  const node = typeNodeOf(context, reflection);
  if (!node || !/\b(?:Id|Day|Instant)\b/.test(node.getText())) return;
  reflection.type = context.converter.convertType(context.withScope(reflection), node);
}

// Of `(typeof stages)[number]` or `keyof typeof codes`, the reader wants the values, in their order.
function spellOutChoices(context, reflection) {
  const node = typeNodeOf(context, reflection);
  if (!reflection.kindOf(ReflectionKind.TypeAlias) || !node.getText().includes('typeof ')) return;
  const values = choicesOf(context.checker, node);
  if (values.length === 0 || values.includes(undefined)) return;
  const types = [...new Set(values)].map((value) => new LiteralType(value));
  // The converter gives the alias its type after this.
  context.converter.on(Converter.EVENT_RESOLVE_BEGIN, () => {
    reflection.type = new UnionType(types);
  });
}

function choicesOf(checker, node) {
  const list = checker.getTypeAtLocation(node.objectType ?? node.type ?? node);
  const fields = checker.getPropertiesOfType(list);
  if (!node.objectType) return fields.map(({ name }) => name);
  return checker.isTupleType(list)
    ? checker.getTypeArguments(list).map(({ value }) => value)
    : fields.map((field) => checker.getTypeOfSymbol(field).value);
}

function typeNodeOf(context, reflection) {
  return context.getSymbolFromReflection(reflection)?.declarations?.[0]?.type;
}

// A parameter that is taken apart where it stands has no name.
function nameParameters(project) {
  for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
    if (parameter.name === '__namedParameters') parameter.name = 'options';
  }
}

/** Fields that have no words of their own get those of the data dictionary. */
async function describeFields(project) {
  const { programmeJsonSchema } = await load('src/programme/json-schema.ts');
  const { singular } = await load('tests/tooling/names.ts');
  const { dataWords } = await load('src/locales/data.ts');
  for (const { name, kind } of dataSections(programmeJsonSchema())) {
    const type = capital(kind === 'collection' ? singular(name) : name);
    const prefix = kind === 'document' ? '' : `${name}.`;
    for (const field of project.children[0].getChildByName(type)?.children ?? []) {
      const meaning = dataWords.en[prefix + field.name] ?? dataWords.en[`entity.${field.name}`];
      if (!field.comment && meaning) field.comment = new Comment([{ kind: 'text', text: meaning }]);
    }
  }
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}
