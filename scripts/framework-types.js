// Writes the types of the elements for React, Vue, Svelte and Angular. What an element takes and tells comes from the manifest, of
// what type it is from the element's class: so a new element is there by itself, and no type can drift.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { elementsIn } from './manifest.js';

const frameworks = {
  react: `// Types of the samverk elements in JSX, for React 19 and later.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Elements, Handlers } from './element-types.js';

type Props<Name extends keyof Elements, Own = Elements[Name]['properties'] & Elements[Name]['attributes']> =
  Omit<HTMLAttributes<Elements[Name]['element']>, keyof Own> &
  ClassAttributes<Elements[Name]['element']> &
  Handlers<Elements[Name]['events']> &
  Own & { class?: string | undefined };

/** What each element takes in JSX, by its tag. */
export type SamverkElements = { [Name in keyof Elements]: Props<Name> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends SamverkElements {}
  }
}
`,
  angular: `// Types of the samverk elements' events, for strict templates of Angular and for addEventListener.
import type { Elements } from './element-types.js';

type Events = Elements[keyof Elements]['events'];
type NameIn<Some> = Some extends unknown ? keyof Some : never;
type EventOf<Name extends string, Some> = Some extends Record<Name, infer Event> ? Event : never;

/** What each event is, by its name. */
export type SamverkEvents = { [Name in NameIn<Events>]: EventOf<Name, Events> };

declare global {
  interface HTMLElementEventMap extends SamverkEvents {}
}
`,
  vue: `// Types of the samverk elements in templates, for Vue 3.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './element-types.js';

// A template's names are read in camel case.
type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type Written<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };
type Props<Properties, Attributes> = Omit<Properties, keyof Attributes> & Attributes;
type Own<Name extends keyof Elements> =
  Props<Elements[Name]['properties'], Written<Elements[Name]['attributes']>>;
type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

/** What each element takes in a template, by its tag. */
export type SamverkElements = {
  [Name in keyof Elements]: new () => Elements[Name]['element'] & {
    /** @deprecated For the template only: the element itself has no such property. */
    $props: Omit<HTMLAttributes, keyof Own<Name>> & Own<Name> & PublicProps;
    /** @deprecated For the template only: the element itself has no such property. */
    $emit: EmitFn<Emits<Elements[Name]['events']>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends SamverkElements {}
}
`,
  svelte: `// Types of the samverk elements in markup, for Svelte 5.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Handlers } from './element-types.js';

type Props<Name extends keyof Elements, Own = Elements[Name]['properties'] & Elements[Name]['attributes']> =
  Omit<HTMLAttributes<Elements[Name]['element']>, keyof Own> & Handlers<Elements[Name]['events']> & Own;

/** What each element takes in markup, by its tag. */
export type SamverkElements = { [Name in keyof Elements]: Props<Name> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SamverkElements {}
}
`,
};

const head = `// What each element takes and tells, by its tag: made from custom-elements.json. The types are those of the classes.
`;

const helpers = `/** Of a number, an attribute also takes its digits. */
type Written<Value> = Value extends number ? Value | \`\${number}\` : Value;

/** Listeners for events, as \`onsamverk-load\`. */
export type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
`;

/**
 * Writes the types into a folder, each with a module beside it: empty, since there is nothing to run.
 *
 * @param manifest - The custom elements manifest.
 */
export function writeFrameworkTypes(manifest, folder) {
  writeFileSync(path.join(folder, 'element-types.d.ts'), elementTypes(manifest));
  for (const [name, types] of Object.entries(frameworks)) {
    writeFileSync(path.join(folder, `${name}.d.ts`), types);
    writeFileSync(path.join(folder, `${name}.js`), 'export {};\n');
  }
}

/** What each element takes and tells, as TypeScript. */
export function elementTypes(manifest) {
  const elements = elementsIn(manifest);
  const classes = elements.map(({ name }) => `  ${name},\n`).join('');
  return [
    `${head}import type {\n${classes}} from './components/index.js';\n`,
    helpers,
    `/** The elements. */\nexport interface Elements {\n${elements.map(elementType).join('')}}\n`,
  ].join('\n');
}

function elementType({ tagName, name, summary, members = [], events = [] }) {
  const fields = members.filter((one) => one.kind === 'field' && !one.static && !one.readonly);
  const own = (field) => `${name}['${field.name}']`;
  const properties = fields.map((field) => [docsOf(field), `${field.name}?`, own(field)]);
  // An attribute named as its property is set as the property.
  const attributes = fields
    .filter((field) => field.attribute && field.attribute !== field.name)
    .map((field) => [docsOf(field), `'${field.attribute}'?`, `Written<${own(field)}>`]);
  const told = events.map((event) => [
    event.description,
    `'${event.name}'`,
    event.type?.text ?? 'CustomEvent',
  ]);
  return `${comment(summary, 2)}  '${tagName}': {
    element: ${name};
    properties: {${lines(properties, ' | undefined')}};
    attributes: {${lines(attributes, ' | undefined')}};
    events: {${lines(told, '')}};
  };
`;
}

function docsOf({ description = '', default: unlessTold }) {
  const said = unlessTold === undefined ? '' : `\n@default ${unlessTold}`;
  return `${description}${said}`;
}

function lines(entries, more) {
  if (entries.length === 0) return '';
  const parts = entries.map(
    ([docs, name, type]) => `${comment(docs, 6)}      ${name}: ${type}${more};\n`,
  );
  return `\n${parts.join('')}    `;
}

function comment(text, indent) {
  if (!text) return '';
  const space = ' '.repeat(indent);
  const safe = text.replaceAll('*/', '*\\/').split('\n');
  if (safe.length === 1) return `${space}/** ${safe[0]} */\n`;
  return `${space}/**\n${safe.map((line) => `${space} * ${line}\n`).join('')}${space} */\n`;
}
