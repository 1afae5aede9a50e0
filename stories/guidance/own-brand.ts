import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { createRef, ref } from 'lit/directives/ref.js';

import { contrastOf } from '../contrast.js';
import { allElements } from './all-elements.js';

/** A brand to begin from. */
export const startingBrand = `color: #2a211a;
background-color: #fbf8f3;
font-family: Georgia, serif;
--samverk-accent: #8a2b12;
--samverk-paper: #fbf8f3;`;

// What a page sets around an element; anything else would change more than the preview.
const allowed =
  /^(?:--(?:samverk|env|color)-[\w-]+|color|background-color|color-scheme|font-family|font-size|line-height)$/;

/** The declarations of a pasted text that a page may set; braces and selectors around them are passed over. */
export function declarationsIn(text: string): readonly (readonly [string, string])[] {
  return text
    .replaceAll(/\/\*.*?\*\//gs, '')
    .split(/[;{}]/)
    .flatMap((line) => {
      const [name = '', ...value] = line.split(':');
      const property = name.trim().toLowerCase();
      return value.length > 0 && allowed.test(property)
        ? [[property, value.join(':').trim()] as const]
        : [];
    });
}

/** A field to paste a brand into, all elements in that brand, and whether they can be read in it. */
export function ownBrand(): TemplateResult {
  const preview = createRef<HTMLElement>();
  const verdict = createRef<HTMLElement>();
  const put = (text: string): void => {
    if (!preview.value || !verdict.value) return;
    apply(preview.value, declarationsIn(text));
    verdict.value.textContent = verdictOn(preview.value);
  };
  return html`
    <div class="tool columns" lang="en">
      <div>
        <label for="brand">Your site’s colours, font and tokens</label>
        <textarea
          id="brand"
          rows="9"
          spellcheck="false"
          .value=${startingBrand}
          @input=${(event: Event) => {
            put((event.target as HTMLTextAreaElement).value);
          }}
          ${ref((area) => {
            if (area) queueMicrotask(() => put((area as HTMLTextAreaElement).value));
          })}
        ></textarea>
        <p class="hint" role="status" ${ref(verdict)}></p>
      </div>
      <div class="preview" lang="sv" ${ref(preview)}>
        <p class="probe"><span class="text">Brödtext</span> <span class="accent">Accent</span></p>
        ${allElements()}
      </div>
    </div>
  `;
}

function apply(page: HTMLElement, declarations: readonly (readonly [string, string])[]): void {
  for (const name of [...page.style]) page.style.removeProperty(name);
  for (const [name, value] of declarations) page.style.setProperty(name, value);
}

function verdictOn(page: HTMLElement): string {
  const ratio = (selector: string): number => {
    const probe = page.querySelector(selector);
    return probe ? Math.floor(contrastOf(probe) * 10) / 10 : 0;
  };
  const [text, accent] = [ratio('.text'), ratio('.accent')];
  const figures = `Text ${text}:1, accent ${accent}:1 against the paper.`;
  if (text < 9) {
    return `${figures} Quiet text is the ink at 74 %, and would fall under 4.5:1: set --samverk-quiet to currentColor, or a darker ink.`;
  }
  return accent < 4.5
    ? `${figures} Small headings in the accent need 4.5:1: choose a stronger one.`
    : `${figures} Both can be read.`;
}
