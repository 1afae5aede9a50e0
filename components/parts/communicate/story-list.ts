import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { LocalText } from '../../../src/index.js';
import type { publicStoryWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import type { StoryEvent } from '../../../src/published.js';
import { comesFrom } from '../../../src/published.js';
import { sentenceOf } from '../../shared/format.js';
import type { View } from '../../shared/view.js';
import { heading } from '../../shared/view.js';

/** What the sentences of a story are found by. */
export type PublicStoryKey = keyof (typeof publicStoryWords)['sv'];

type StoryView = View<PublicStoryKey>;

/** A longer story is cut, with a word that it was. */
const most = 200;

/**
 * What has happened, by month, each with its day and a sentence. What it happened to is a link where the site has a
 * page for it.
 *
 * @param level - Of the headings that name the months.
 * @param limit - How many to show at once; the rest are one key away. All unless it is a number above 0.
 */
export function storyList(
  view: StoryView,
  events: readonly StoryEvent[],
  level: number,
  limit: number,
): TemplateResult {
  const { common, format } = view;
  const shown = limit > 0 ? Math.min(most, limit) : most;
  const say = (text: string, count: number): string => fill(text, { count: format.number(count) });
  return html`${months(view, events.slice(0, shown), level)}
  ${
    events.length > shown && shown < most
      ? html`<details>
          <summary>${say(common.showAll, events.length)}</summary>
          ${months(view, events.slice(shown, most), level)}
        </details>`
      : nothing
  }
  ${events.length > most ? html`<p class="quiet">${say(common.cut, most)}</p>` : nothing}`;
}

function months(
  view: StoryView,
  events: readonly StoryEvent[],
  level: number,
): readonly TemplateResult[] {
  const found: StoryEvent[][] = [];
  for (const event of events) {
    const month = found.at(-1);
    if (month?.[0]?.day.slice(0, 7) === event.day.slice(0, 7)) month.push(event);
    else found.push([event]);
  }
  return found.map(
    (month) =>
      html`<div part="month">
        ${heading(level, sentenceOf(view.format.month(month[0]?.day ?? ''), {}), 'title')}
        <ol>
          ${month.map(
            (event) =>
              html`<li part="event">
                <time datetime=${event.day}
                  ><span aria-hidden="true">${Number(event.day.slice(8))}</span
                  ><span class="unseen">${view.format.day(event.day)}</span></time
                >
                <div>${told(view, event)}</div>
              </li>`,
          )}
        </ol>
      </div>`,
  );
}

/** What has happened as a sentence, and why where somebody said so. Texts keep their own language. */
export function told(
  { format, linked, programme, text, words }: StoryView,
  { ref, values, what }: StoryEvent,
): TemplateResult {
  const say = (name: string): unknown => {
    const value = values[name];
    return typeof value === 'number' ? format.number(value) : text(value as LocalText | undefined);
  };
  const sentence = words[what as PublicStoryKey];
  const hasWhy = 'why' in values && !sentence.includes('{why}');
  const about = comesFrom(programme, ref).at(-1) ?? ref;
  return html`${sentence.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    const said = say(part);
    return part === 'subject' ? (linked(about, said) ?? said) : said;
  })}
  ${hasWhy ? html`<div class="quiet">${say('why')}</div>` : nothing}`;
}

/** How a story looks. */
export const storyListStyles = css`
  [part='month'] {
    display: grid;
    grid-template-columns: 10em minmax(0, 1fr);
    gap: 0 1.2em;
    padding: 0.7em 0 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  [part='month'] [part='title'] {
    font-size: 1em;
    line-height: inherit;
  }
  [part='month'] ~ details {
    font-size: 1em;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  [part='event'] {
    display: grid;
    grid-template-columns: 1.4em minmax(0, 1fr);
    gap: 0.8em;
    max-inline-size: 66ch;
    margin: 0 0 0.4em;
  }
  time {
    position: relative;
    text-align: end;
    color: var(--_quiet);
  }
  .quiet {
    color: var(--_quiet);
  }
  @container (max-width: 46em) {
    [part='month'] {
      display: block;
    }
  }
`;
