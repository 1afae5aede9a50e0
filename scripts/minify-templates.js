// Takes out of the built elements what only the reader of their sources needs: comments and indentation in templates.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

const minify = {
  css: (text) =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};]) ?/g, '$1')
      .replace(/([:,]) /g, '$1')
      .replace(/;\}/g, '}'),
  html: (text) => text.replace(/\s+/g, ' '),
  svg: (text) => text.replace(/\s+/g, ' '),
};

/** Minifies the templates of all modules below a folder, in place. */
export function minifyTemplates(folder) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!name.endsWith('.js')) continue;
    const file = path.join(folder, name);
    writeFileSync(file, minifySource(readFileSync(file, 'utf8')));
  }
}

/** Minifies the templates of one module. */
export function minifySource(source) {
  const edits = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && Object.hasOwn(minify, node.tag.getText())) {
      edits.push(...editsOf(node.template, minify[node.tag.getText()]));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.js', source, ts.ScriptTarget.ES2022, true));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, with: part }) => text.slice(0, start) + part + text.slice(end),
      source,
    );

  function editsOf(template, shorten) {
    const parts = ts.isNoSubstitutionTemplateLiteral(template)
      ? [template]
      : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
    return parts.map((part) => {
      // Between the delimiters: a backtick or brace before, and a backtick or a brace with its dollar sign behind.
      const start = part.getStart() + 1;
      const end = part.getEnd() - (source[part.getEnd() - 1] === '`' ? 1 : 2);
      return { start, end, with: shorten(source.slice(start, end)) };
    });
  }
}
