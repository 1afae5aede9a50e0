import { existsSync } from 'node:fs';
import path from 'node:path';

import { textOf } from './tree.js';

const root = path.join(import.meta.dirname, '../..');
const anchors = new Map<string, Set<string>>();

/** What people read of a document: without its blocks of code. */
export function proseOf(file: string): string {
  return textOf(file).replace(/^ *```[\s\S]+?^ *```/gm, '');
}

/** The headings of a document, each with its marks of level. */
export function headingsOf(file: string): string[] {
  return [...proseOf(file).matchAll(/^#+ .*$/gm)].map(([heading]) => heading);
}

/** Where the links of a document lead within the repository, in their order. */
export function linksOf(file: string): string[] {
  const links = proseOf(file).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g);
  return [...links].map(([, to = '']) => to);
}

/** The tables of a document: their rows, without the heading and the rule under it, as cells. */
export function tablesOf(file: string): string[][][] {
  const tables = proseOf(file).match(/(?:^\|.*\|\n)+/gm) ?? [];
  return tables.map((table) =>
    table
      .trim()
      .split('\n')
      .slice(2)
      .map((row) =>
        row
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  );
}

/** Those links of a document that lead nowhere: to no file, or to a heading that its file has not. */
export function brokenLinks(file: string): string[] {
  return linksOf(file).filter((link) => {
    const [to = '', anchor] = link.split('#');
    const place = to === '' ? file : path.posix.join(path.posix.dirname(file), to);
    if (!existsSync(path.join(root, place))) return true;
    if (anchor === undefined) return false;
    if (!anchors.has(place)) anchors.set(place, anchorsOf(place));
    return anchors.get(place)?.has(anchor) === false;
  });
}

/** What a repository host makes of the headings, and the anchors that stand in the text. */
function anchorsOf(file: string): Set<string> {
  const headings = headingsOf(file).map((heading) =>
    heading
      .replace(/^#+ /, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  const named = [...proseOf(file).matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...headings, ...named]);
}
