import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import type { LocalText } from '../../../src/index.js';
import type { answersWords, needFormWords } from '../../../src/locales/index.js';
import { fill } from '../../../src/locales/index.js';
import { commonNeedsLike } from '../../../src/published.js';
import { sentenceOf } from '../../shared/format.js';
import type { NeedReport, WrongField } from './need-report.js';
import { mostLetters } from './need-report.js';
import type { View } from '../../shared/view.js';

type Key = keyof (typeof needFormWords)['sv'] | keyof (typeof answersWords)['sv'];

/** What the fields are made from. */
export interface FormView extends View<Key> {
  readonly controller: string;
  readonly wrong: readonly WrongField[];
  /** Whether it is asked where the company belongs; the page may have said it. */
  readonly asks: boolean;
  readonly theme: string;
}

interface Named {
  readonly id: string;
  readonly name: LocalText;
}

// More can't be chosen from.
const most = 100;

/** The fields, in the order in which one tells it. */
export function needFields(view: FormView): TemplateResult {
  const { controller, format, plain, programme, words } = view;
  return html`
    <div class="field">
      <label>
        ${words.statement} <span class="hint">(${words.required})</span>
        <span class="hint line"
          >${fill(words.statementHint, { count: format.number(mostLetters) })}</span
        >
        ${wrong(view, 'statement', words.missing)}
        <textarea
          name="statement"
          maxlength=${mostLetters}
          dir="auto"
          required
          aria-invalid=${isWrong(view, 'statement')}
        ></textarea>
      </label>
    </div>
    <fieldset>
      <legend>${words.themes} <span class="hint">(${words.several})</span></legend>
      <div class="choices">
        ${programme.themes
          .slice(0, most)
          .map(
            ({ id, name }) =>
              html`<label
                ><input type="checkbox" name="themes" value=${id} ?checked=${id === view.theme} />
                ${plain(name)}</label
              >`,
          )}
      </div>
    </fieldset>
    <details ?open=${isWrong(view, 'companies') === 'true'}>
      <summary>${words.more} <span class="hint">(${words.optional})</span></summary>
      ${whose(view)} ${howMuch(view)}
    </details>
    <div class="field">
      <label>
        ${words.contact} <span class="hint">(${words.optional})</span>
        <span class="hint line">${fill(words.contactHint, { controller })}</span>
        ${wrong(view, 'contact', words.contactWrong)}
        <input
          name="contact"
          type="email"
          size="30"
          maxlength="200"
          autocomplete="email"
          aria-invalid=${isWrong(view, 'contact')}
        />
      </label>
    </div>
    <div class=${isWrong(view, 'empties') === 'true' ? 'field' : 'away'}>
      <label>
        ${words.empties} ${wrong(view, 'empties', words.emptiesWrong)}
        <input
          name="empties"
          autocomplete="off"
          tabindex=${isWrong(view, 'empties') === 'true' ? 0 : -1}
        />
      </label>
    </div>
  `;
}

/** Where the company belongs, unless the page has said it. */
function whose(view: FormView): TemplateResult | typeof nothing {
  const { asks, programme, words } = view;
  if (!asks) return nothing;
  const going = programme.clusters.filter(({ ended }) => !ended);
  return html`${choice(view, 'cluster', words.belongs, going)}
  ${choice(view, 'strengthArea', words.area, programme.strengthAreas)}`;
}

function howMuch(view: FormView): TemplateResult {
  const { words } = view;
  return html`<div class="field">
      <label>
        ${words.severity}
        <select name="severity">
          <option value="">${words.notTold}</option>
          ${([1, 2, 3, 4, 5] as const).map(
            (severity) => html`<option value=${severity}>${words[`severity-${severity}`]}</option>`,
          )}
        </select>
      </label>
    </div>
    <div class="field">
      <label>
        ${words.companies} ${wrong(view, 'companies', words.companiesWrong)}
        <input
          name="companies"
          inputmode="numeric"
          size="6"
          maxlength="6"
          autocomplete="off"
          aria-invalid=${isWrong(view, 'companies')}
        />
      </label>
    </div>`;
}

function isWrong({ wrong: fields }: FormView, field: WrongField): 'true' | 'false' {
  return fields.includes(field) ? 'true' : 'false';
}

function wrong(view: FormView, field: WrongField, words: string): TemplateResult | typeof nothing {
  return isWrong(view, field) === 'true' ? html`<span class="wrong">${words}</span>` : nothing;
}

function choice(
  { plain, words }: FormView,
  name: string,
  label: string,
  list: readonly Named[],
): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`<div class="field">
    <label>
      ${label}
      <select name=${name}>
        <option value="">${words.notSaid}</option>
        ${list
          .slice(0, most)
          .map((one) => html`<option value=${one.id}>${plain(one.name)}</option>`)}
      </select>
    </label>
  </div>`;
}

/** The published common needs that are like what is being written; never what another company has said. */
export function alikeNeeds(
  view: View<Key>,
  { statement, themes }: Pick<NeedReport, 'statement' | 'themes'>,
): TemplateResult | typeof nothing {
  const { format, programme, text, words } = view;
  const alike = commonNeedsLike(programme, { text: statement, themes });
  if (alike.length === 0) return nothing;
  return html`<p>${words.alike}:</p>
    <ul>
      ${alike.map(
        (need) =>
          html`<li>
            ${text(need.statement)}
            <span class="hint line"
              >${fill(words.clusters, { count: format.number(need.clusters.length) })} ·
              ${words[`answer-${need.answer}`]}</span
            >
          </li>`,
      )}
    </ul>
    <p class="hint">${words.alikeHint}</p>`;
}

/** What the law asks to be said before anything is sent. */
export function legalWords(
  { controller, words }: FormView,
  privacy: string | undefined,
  isKept: boolean,
): TemplateResult {
  return html`<p>${sentenceOf(words.answerable, { controller })} ${words.howLong}</p>
    <p><b>${fill(words.public, { controller })}</b></p>
    <p>
      ${isKept ? words.kept : words.notKept}
      ${privacy ? html`<a href=${privacy}>${words.privacy}</a>` : nothing}
    </p>`;
}
