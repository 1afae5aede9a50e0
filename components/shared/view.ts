import { html } from 'lit';
import type { TemplateResult } from 'lit';

import type { LocalText, Ref, TextInLanguage } from '../../src/index.js';
import type { Words } from '../../src/locales/index.js';
import { commonWords, wordsIn } from '../../src/locales/index.js';
import type { PublishedProgramme } from '../../src/published.js';
import { pickText } from '../../src/published.js';
import { Format } from './format.js';

/** All that a template needs to show a programme to a reader. */
export interface View<Key extends string = string> {
  readonly programme: PublishedProgramme;
  /** The element's own words. */
  readonly words: Words<Key>;
  readonly common: Words<keyof (typeof commonWords)['sv']>;
  readonly format: Format;
  /** The language of the words. */
  readonly language: string;
  readonly headingLevel: number;
  /** The reader's day. */
  readonly today: string;
  /** An address from the data, when a page may link to it. */
  readonly link: (address: string | undefined) => string | undefined;
  /** The content as a link to an entity's own page, when the site has one. Following it is told to the page first. */
  readonly linked: (ref: Ref, content: unknown) => TemplateResult | undefined;
  /** A text from the data as plain characters. */
  readonly plain: (text: LocalText | undefined) => string;
  /** A text from the data, marked with its language when it is not that of the words. */
  readonly text: (text: LocalText | undefined) => TemplateResult | string;
}

/** What a view is made from. */
export type ViewOptions<Key extends string> = Pick<
  View<Key>,
  'programme' | 'words' | 'language' | 'headingLevel' | 'today' | 'link' | 'linked'
> & { readonly tag: string };

/** Makes a {@link View} for a reader of the language `tag`. */
export function makeView<Key extends string>({ tag, ...options }: ViewOptions<Key>): View<Key> {
  const { language } = options;
  const common = wordsIn(commonWords, language);
  const [main] = options.programme.languages;
  const wanted = [tag, language].filter((each) => each !== '');
  const pick = (from: LocalText): TextInLanguage => {
    const { text, language: found } = pickText(from, wanted, main);
    // What says it is a text need not be one in a file that others have written.
    return { text: typeof text === 'string' ? cut(text) : '', language: found };
  };
  return {
    ...options,
    common,
    format: new Format(language, common),
    plain: (text) => (text === undefined ? '' : pick(text).text),
    text: (text) => {
      if (text === undefined) return '';
      const picked = pick(text);
      const isOther = picked.language !== undefined && picked.language.split('-')[0] !== language;
      return isOther ? html`<span lang=${picked.language}>${picked.text}</span>` : picked.text;
    },
  };
}

// Longer than any text that was meant to be read; a name of a million characters would take the page with it.
const longest = 5000;

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)} …` : text;
}

/** The level of an element's heading: what the page's author wrote, else 2. */
export function levelOf(level: number): number {
  return Number.isInteger(level) ? Math.min(6, Math.max(2, level)) : 2;
}

/** A heading of a level, 2 to 6. */
export function heading(level: number, content: unknown, part = 'heading'): TemplateResult {
  switch (Math.min(6, Math.max(2, level))) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    default:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}
