import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import { joinRooms, newsWords, publicStoryWords } from '../src/locales/index.js';
import type { PublishedProgramme, StoryEvent } from '../src/published.js';
import { daysBetween, newsOf } from '../src/published.js';
import { sentenceOf } from './shared/format.js';
import { ProgrammeElement } from './shared/programme-element.js';
import { storyList, storyListStyles } from './parts/communicate/story-list.js';
import type { View } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { tableStyles } from './styles/table.js';

const room = joinRooms(publicStoryWords, newsWords);

type Key = keyof (typeof room)['sv'];

/** Three months, in days: how long ago is lately. */
const lately = 92;

/**
 * What has happened in the programme, the latest first: what was published, decided, begun, finished, measured and
 * opened, and the words of companies that were approved. Only what has a known day, and nothing that is yet to come.
 *
 * @summary What has happened lately in the programme.
 * @tag samverk-news
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to what something happened
 * to was followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence under the heading.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart month - A month with what happened in it.
 * @csspart title - The name of a month.
 * @csspart event - Something that happened, with its day.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of links.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 *
 * @example
 * ```html
 * <samverk-news src="/samverk/programme.json" limit="5">
 *   <a href="/nyheter">Nyheter från programmet</a>
 * </samverk-news>
 * ```
 */
export class SamverkNews extends ProgrammeElement<Key> {
  static override styles = [baseStyles, tableStyles, storyListStyles];

  /** How many events to show at once; the rest are one key away. */
  @property({ type: Number }) limit = 5;

  /** Only what concerns this cluster initiative. */
  @property() cluster = '';

  protected override readonly words = room;

  protected override isEmpty(programme: PublishedProgramme): boolean {
    return this.#news(programme, this.today || programme.published.day).length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const news = this.#news(view.programme, view.today);
    return html`
      <p part="say">${say(view, news)}</p>
      ${storyList(view, news, view.headingLevel + 1, this.limit)}
    `;
  }

  #news(programme: PublishedProgramme, today: string): readonly StoryEvent[] {
    return newsOf(programme, { today, ...(this.cluster && { cluster: this.cluster }) });
  }
}

function say({ format, today, words }: View<Key>, news: readonly StoryEvent[]): string {
  const count = news.filter(({ day }) => daysBetween(day, today) <= lately).length;
  const text = count === 0 ? words.sayNone : count === 1 ? words.sayOne : words.say;
  return sentenceOf(text, { count: format.words(count), day: format.day(news[0]?.day ?? '') });
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-news': SamverkNews;
  }
}
