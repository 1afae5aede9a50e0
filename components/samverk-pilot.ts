import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';

import type { Pilot } from '../src/index.js';
import type { PilotVerdict, PublishedProgramme } from '../src/published.js';
import { pilotVerdictIn } from '../src/published.js';
import { ballStyles } from './charts/ball.js';
import { barStyles } from './charts/bars.js';
import { describedStyles } from './shared/described.js';
import { firstOf, firstOfStyles } from './shared/first-of.js';
import { sentenceOf } from './shared/format.js';
import { opening, openingStyles } from './shared/opening.js';
import { pilotBody, pilotSentence } from './parts/transfer/pilot-body.js';
import type { PilotKey as Key } from './parts/transfer/pilot-words.js';
import { pilotRoom } from './parts/transfer/pilot-words.js';
import { ProgrammeElement } from './shared/programme-element.js';
import type { View } from './shared/view.js';
import { heading } from './shared/view.js';
import { baseStyles } from './styles/base.js';
import { pilotStyles } from './styles/pilot.js';
import { tableStyles } from './styles/table.js';

/** A test project, and where it stands. */
type Judged = readonly [pilot: Pilot, verdict: PilotVerdict];

/**
 * Test projects: what each tests, how much of its time and means is used, its criteria, its decision points, and what was
 * decided. Until something is decided it says what the figures speak for, and why; that is no decision.
 *
 * @summary A test project, its decision points and its outcome.
 * @tag samverk-pilot
 *
 * @slot - Shown until the programme is there, and whenever it fails: a link, a short text, a list.
 * @slot heading - A heading of your own in place of the element's.
 *
 * @fires {CustomEvent<{ day: string }>} samverk-load - The programme has arrived.
 * @fires {CustomEvent<{ code: string, message: string, retry: () => void }>} samverk-error - It has not, and why.
 * @fires {CustomEvent<{ ref: { collection: string, id: string } }>} samverk-select - A link to a test project was
 * followed. Prevent the default to go elsewhere.
 *
 * @csspart base - The box around everything.
 * @csspart heading - The heading.
 * @csspart say - The sentence that says how far it has come.
 * @csspart status - The line that says loading, empty or failed.
 * @csspart retry - The button that tries again.
 * @csspart pilot - One test project.
 * @csspart title - The title of a test project, or the heading of its criteria and decision points.
 * @csspart verdict - What was decided, or what the figures speak for.
 * @csspart bars - The picture of how much of the time and the means is used.
 * @csspart criteria - The criteria.
 * @csspart status-ball - How a criterion or the work stands: the ball with its word.
 * @csspart rail - The decision points.
 *
 * @cssprop [--samverk-accent=the colour of the site's links] - Colour of bars, points and links.
 * @cssprop [--samverk-quiet=the ink at 74 %] - Colour of quiet text.
 * @cssprop [--samverk-line=the ink at 18 %] - Colour of rules.
 * @cssprop [--samverk-good=#1b7f4b] - Ball of what is fulfilled.
 * @cssprop [--samverk-bad=#c2362b] - Ball of what was not fulfilled in time.
 *
 * @example
 * ```html
 * <samverk-pilot src="/samverk/programme.json" pilot="oppen-innovation">
 *   <a href="/testprojekt">Om testprojektet</a>
 * </samverk-pilot>
 * ```
 */
export class SamverkPilot extends ProgrammeElement<Key> {
  static override styles = [
    baseStyles,
    tableStyles,
    openingStyles,
    firstOfStyles,
    describedStyles,
    ballStyles,
    barStyles,
    pilotStyles,
  ];

  /** Only this test project. */
  @property() pilot = '';

  protected override readonly words = pilotRoom;

  protected override isEmpty(programme: PublishedProgramme): boolean {
    return this.#wanted(programme).length === 0;
  }

  protected override content(view: View<Key>): TemplateResult {
    const judge = pilotVerdictIn(view.programme, { today: view.today });
    const pilots = this.#wanted(view.programme);
    const [only] = pilots;
    if (only && pilots.length === 1) return one(view, only, judge(only));
    const judged = pilots.map((pilot): Judged => [pilot, judge(pilot)]);
    return html`
      <p part="say">${say(view, judged)}</p>
      ${firstOf(view, judged, 0, (each) => row(view, each))}
    `;
  }

  #wanted({ pilots }: PublishedProgramme): readonly Pilot[] {
    return pilots.filter(({ id }) => this.pilot === '' || id === this.pilot);
  }
}

function say({ format, today, words }: View<Key>, judged: readonly Judged[]): string {
  const concluded = judged.filter(([, { decided }]) => decided).length;
  const coming = judged.filter(([{ from }, { decided }]) => !decided && from > today).length;
  const counts = [
    ['running', judged.length - concluded - coming],
    ['concluded', concluded],
    ['coming', coming],
  ] as const;
  return counts
    .filter(([, count]) => count > 0)
    .map(([key, count]) =>
      sentenceOf(words[count === 1 ? (`${key}One` as const) : key], { count: format.words(count) }),
    )
    .join(' ');
}

function one(view: View<Key>, pilot: Pilot, verdict: PilotVerdict): TemplateResult {
  const title = view.text(pilot.title);
  const link = view.linked({ collection: 'pilots', id: pilot.id }, title);
  return html`<div part="pilot">
    ${heading(view.headingLevel + 1, link ?? title, 'title')}
    <p part="say">${pilotSentence(view, pilot, verdict)}</p>
    ${pilotBody(view, pilot, verdict)}
  </div>`;
}

function row(view: View<Key>, [pilot, verdict]: Judged): TemplateResult {
  const title = view.plain(pilot.title);
  const link = view.linked({ collection: 'pilots', id: pilot.id }, title);
  return html`<div part="pilot">
    ${opening(view, {
      title: view.text(pilot.title),
      aside: pilotSentence(view, pilot, verdict),
      isOpen: false,
      body: html`${pilotBody(view, pilot, verdict)}${link ? html`<p>${link}</p>` : nothing}`,
    })}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'samverk-pilot': SamverkPilot;
  }
}
