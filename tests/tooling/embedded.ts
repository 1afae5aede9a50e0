// The public elements as the built package describes them, and pages with all of them.
import { readFileSync } from 'node:fs';

/** A public element with the attributes that its documentation names. */
export interface Described {
  readonly tag: string;
  readonly attributes: readonly string[];
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** The elements of `dist/custom-elements.json`, the provider among them, by tag. Needs a build. */
export function describedElements(): readonly Described[] {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  return modules
    .flatMap(({ declarations }) => declarations ?? [])
    .flatMap(({ tagName, attributes }) =>
      tagName ? [{ tag: tagName, attributes: (attributes ?? []).map(({ name }) => name) }] : [],
    )
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

/** The tags of those that show something. Needs a build. */
export function showingTags(): readonly string[] {
  return describedElements().flatMap(({ tag }) => (tag === 'samverk-programme' ? [] : [tag]));
}

/** The provider with every element in it, each with a link as its fallback. */
export function allElements(src = '/programme.json'): string {
  const elements = showingTags().map(
    (tag) => `<${tag} link-pattern="/sida/{id}"><a href="/om/${tag}">Mer om ${tag}</a></${tag}>`,
  );
  return `<samverk-programme src="${src}">${elements.join('\n')}</samverk-programme>`;
}

/** A page of `tests/hosts/` with all elements in it. */
export function hostPage(host: string): string {
  return readFileSync(`tests/hosts/${host}.html`, 'utf8').replace('<!-- elements -->', () =>
    allElements(),
  );
}
