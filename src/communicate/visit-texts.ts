import type { Shape } from '../programme/shape.js';
import { optionFor } from '../programme/shape.js';
import type { Resolve } from './project.js';
import { leftOut, project } from './project.js';

type Path = (string | number)[];

/** A text that would leave, and where it stands in the office's programme. */
export interface LeavingText {
  readonly text: string;
  /** Only valid during the call. */
  readonly path: readonly (string | number)[];
  /** Whether it is the id of another entity. */
  readonly isReference: boolean;
}

type Visit = (text: LeavingText) => void;

/**
 * Calls `visit` for every text in what {@link project} made of a value, in the order of the schema, with its path in that
 * value: a list may have become shorter on the way.
 *
 * @param shown - What `project` made of it.
 */
export function visitTexts(
  shape: Shape,
  value: unknown,
  shown: unknown,
  resolve: Resolve,
  path: Path,
  visit: Visit,
): void {
  switch (shape.kind) {
    case 'value':
      visitValue(shown, path, visit);
      return;
    case 'id':
      visit({ text: shown as string, path, isReference: true });
      return;
    case 'ref':
      path.push('id');
      visit({ text: (shown as { readonly id: string }).id, path, isReference: true });
      path.pop();
      return;
    case 'list': {
      const items = value as readonly unknown[];
      const kept = shown as readonly unknown[];
      let next = 0;
      items.forEach((item, index) => {
        const isAll = kept.length === items.length;
        if (!isAll && project(shape.item, item, resolve) === leftOut) return;
        path.push(index);
        visitTexts(shape.item, item, kept[next++], resolve, path, visit);
        path.pop();
      });
      return;
    }
    case 'either': {
      const option = optionFor(shape.options, value);
      if (option) visitTexts(option, value, shown, resolve, path, visit);
      return;
    }
    case 'fields':
      for (const { name, shape: inner } of shape.fields) {
        const field = (shown as Readonly<Record<string, unknown>>)[name];
        if (field === undefined) continue;
        const source = (value as Readonly<Record<string, unknown>>)[name];
        path.push(name);
        visitTexts(inner, source, field, resolve, path, visit);
        path.pop();
      }
      return;
  }
}

// What is no language tag may be what must not be repeated: then it does not stand in the path. No number fits in one.
const languageTag = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;
const longestTag = 12;

/** Of a value of any form, such as a text in several languages: its texts, and the names of its fields. */
function visitValue(value: unknown, path: Path, visit: Visit): void {
  if (typeof value === 'string') visit({ text: value, path, isReference: false });
  else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      path.push(index);
      visitValue(item, path, visit);
      path.pop();
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, field] of Object.entries(value)) {
      visit({ text: name, path, isReference: false });
      const isTag = name.length <= longestTag && languageTag.test(name);
      if (isTag) path.push(name);
      visitValue(field, path, visit);
      if (isTag) path.pop();
    }
  }
}
