import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

import { fill } from '../../../src/locales/index.js';
import { byId } from '../../shared/entities.js';
import type { FormView } from './need-fields.js';
import type { NeedReport } from './need-report.js';
import { heading } from '../../shared/view.js';

/** What has become of a report. */
export type Outcome =
  | {
      readonly state: 'sending' | 'waiting' | 'refused';
      readonly report: NeedReport;
      readonly isKept: boolean;
    }
  | { readonly state: 'handed' | 'done'; readonly report: NeedReport; readonly at: Date }
  | { readonly state: 'text'; readonly report: NeedReport };

/** What the visitor can do about it. */
export interface Ways {
  readonly mail: string | undefined;
  readonly service: string | undefined;
  readonly again: () => void;
  readonly change: () => void;
  readonly drop: () => void;
  readonly another: () => void;
}

/** Tells what has become of a report, and how to go on. */
export function needOutcome(view: FormView, outcome: Outcome, ways: Ways): TemplateResult {
  const { words } = view;
  switch (outcome.state) {
    case 'handed':
    case 'done':
      return receipt(view, outcome, ways);
    case 'text':
      return html`${heading(view.headingLevel + 1, words.text, 'title')}
        <p>${words.textHint}</p>
        ${asText(view, outcome.report, ways)} ${button(words.change, ways.change)}`;
    case 'sending':
      return html`<p role="status">${words.sending}</p>`;
    case 'waiting':
      return html`<p role="status">${outcome.isKept ? words.waitingKept : words.waiting}</p>
        <p>
          ${button(words.again, ways.again)}${button(words.change, ways.change)}${button(words.drop, ways.drop)}
        </p>
        ${asText(view, outcome.report, ways)}`;
    case 'refused':
      return html`<p role="alert">${words.refused}</p>
        <p>${button(words.change, ways.change)}${button(words.drop, ways.drop)}</p>
        ${asText(view, outcome.report, ways)}`;
  }
}

function button(words: string, act: () => void): TemplateResult {
  return html`<button type="button" @click=${act}>${words}</button>`;
}

function receipt(
  { controller, format, headingLevel, words }: FormView,
  { at, report, state }: Extract<Outcome, { readonly at: Date }>,
  { another }: Ways,
): TemplateResult {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return html`${heading(headingLevel + 1, state === 'done' ? words.done : words.handed, 'title')}
    <p>
      ${fill(words.receipt, {
        day: format.day(day),
        time: `${two(at.getHours())}:${two(at.getMinutes())}`,
        reference: report.reference,
      })}
    </p>
    <p>${fill(words.next, { controller })}</p>
    ${button(words.another, another)}`;
}

/** The report as a text, with the ways by which it can go on. */
function asText(view: FormView, report: NeedReport, { mail, service }: Ways): TemplateResult {
  const { words } = view;
  const text = textOf(view, report);
  const address = mail?.startsWith('mailto:') ? mail : 'mailto:';
  const subject = encodeURIComponent(`${words.need} ${report.reference}`);
  const href = `${address}${address.includes('?') ? '&' : '?'}subject=${subject}&body=${encodeURIComponent(text)}`;
  return html`<label>
      ${words.textLabel}
      <textarea readonly rows="9" .value=${text}></textarea>
    </label>
    <p>
      <button type="button" @click=${(event: Event) => void copy(event, words.copied)}>
        ${words.copy}
      </button>
      <span role="status"></span>
      <a href=${href}>${words.mail}</a>
      ${service ? html` · <a href=${service}>${words.service}</a>` : nothing}
    </p>`;
}

/** Copies where the browser lets a page, and marks the text for the reader's own copying always. */
async function copy({ currentTarget }: Event, copied: string): Promise<void> {
  const outcome = (currentTarget as Element).closest('[part="outcome"]');
  const field = outcome?.querySelector('textarea');
  const line = (currentTarget as Element).nextElementSibling;
  field?.select();
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    if (line) line.textContent = copied;
  } catch {
    field?.focus();
  }
}

function textOf(view: FormView, report: NeedReport): string {
  const { plain, programme, words } = view;
  const themeOf = byId(programme.themes);
  const names = report.themes.map((id) => plain(themeOf(id)?.name)).filter((name) => name !== '');
  const lines: readonly (readonly [string, string | number | undefined])[] = [
    [words.need, report.statement],
    [words.theme, names.join(', ')],
    [words.belongs, plain(byId(programme.clusters)(report.cluster)?.name)],
    [words.area, plain(byId(programme.strengthAreas)(report.strengthArea)?.name)],
    [words.severity, report.severity && words[`severity-${report.severity as 1 | 2 | 3 | 4 | 5}`]],
    [words.companies, report.companies],
    [words.contact, report.contact],
    [words.reference, report.reference],
  ];
  return lines
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([label, value]) => `${label}${label.endsWith('?') ? '' : ':'} ${value ?? ''}`)
    .join('\n');
}
