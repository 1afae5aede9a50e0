// Writes docs/api/elements.md: what a page can give each public element, from the elements' documentation blocks.
import { elementsIn, readManifest } from './manifest.js';

const introduction = `# The elements

Made by \`npm run docs\` from the documentation blocks of the elements. Don't edit it here. How to put them on a page is in
[embed/](../embed/); \`npm run storybook\` shows them in every state.`;

/** @returns {Promise<string>} Markdown. */
export async function elementsReference() {
  const elements = elementsIn(await readManifest());
  const contents = elements.map(
    ({ tagName, summary }) => `| [${tagName}](#${tagName}) | ${cell(summary)} |`,
  );
  return `${[
    introduction,
    table(['element', 'what it is'], contents),
    ...elements.flatMap(elementParts),
  ].join('\n\n')}\n`;
}

function elementParts({
  tagName,
  description,
  members = [],
  slots,
  events,
  cssParts,
  cssProperties,
}) {
  const fields = members.filter(({ kind }) => kind === 'field');
  return [
    `## ${tagName}`,
    description,
    ...list(
      'Attributes and properties',
      ['attribute', 'property', 'type', 'unless told', 'what it is'],
      fields,
      (field) => [
        field.attribute && code(field.attribute),
        code(field.name),
        code(field.type?.text),
        code(field.default),
        field.description,
      ],
    ),
    ...list('Slots', ['slot', 'what it holds'], slots, (slot) => [
      slot.name === '' ? 'inside, without a name' : code(slot.name),
      slot.description,
    ]),
    ...list('Events', ['event', 'type', 'when'], events, (event) => [
      code(event.name),
      code(event.type?.text),
      event.description,
    ]),
    ...list('Parts, for `::part()`', ['part', 'what it is'], cssParts, (part) => [
      code(part.name),
      part.description,
    ]),
    ...list(
      'Custom properties',
      ['property', 'unless told', 'what it is'],
      cssProperties,
      (one) => [code(one.name), one.default, one.description],
    ),
  ];
}

function list(title, head, items, cells) {
  if (!items?.length) return [];
  const rows = items.map((item) => `| ${cells(item).map(cell).join(' | ')} |`);
  return [`**${title}**`, table(head, rows)];
}

function table(head, rows) {
  return [`| ${head.join(' | ')} |`, `|${' --- |'.repeat(head.length)}`, ...rows].join('\n');
}

function code(text) {
  return text && `\`${text}\``;
}

function cell(text) {
  return (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}
