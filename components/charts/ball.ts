import { css, html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

import type { Development, Status } from '../../src/index.js';

const marks: Readonly<Record<Status, SVGTemplateResult>> = {
  green: svg`<circle cx="10" cy="10" r="9" class="good" /><path d="M5.6 10.4l3 3 5.8-6.4" />`,
  yellow: svg`<circle cx="10" cy="10" r="9" class="mid" /><path d="M5 10h10" />`,
  red: svg`<circle cx="10" cy="10" r="9" class="bad" /><path d="M10 4.5v7M10 14v2.4" />`,
  'not-assessable': svg`<circle cx="10" cy="10" r="8" class="outline" /><text x="10" y="14" text-anchor="middle">?</text>`,
  'not-started': svg`<circle cx="10" cy="10" r="8" class="outline dashed" />`,
};

const arrows: Readonly<Record<Development, string>> = {
  up: 'M4 15L15 5M8 5h7v7',
  unchanged: 'M3 10h14M12 5l5 5-5 5',
  down: 'M4 5l11 10M8 15h7V8',
};

/**
 * The region's own notation: the ball is the judgement, the arrow the development since last time. Each stands with its
 * word, so that no colour speaks alone.
 *
 * @param word - The judgement in words.
 * @param development - The development with its words, where it is known.
 */
export function ball(
  status: Status,
  word: string,
  development?: { readonly way: Development; readonly word: string },
): TemplateResult {
  return html`<span class="ball" part="status-ball">
    <span class="pair"
      ><svg viewBox="0 0 20 20" aria-hidden="true">${marks[status]}</svg> ${word}</span
    >
    ${
      development
        ? html`<span class="pair"
            ><svg viewBox="0 0 20 20" aria-hidden="true">
              <path class="arrow" d=${arrows[development.way]} />
            </svg>
            ${development.word}</span
          >`
        : nothing
    }
  </span>`;
}

/** How the ball and the arrow look. */
export const ballStyles = css`
  .ball {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.1em 0.9em;
  }
  .pair {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
  }
  .ball svg {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    align-self: center;
    overflow: visible;
  }
  .ball path {
    fill: none;
    stroke: #fff;
    stroke-width: 2.2;
  }
  .ball .arrow {
    stroke: currentColor;
    stroke-width: 2;
  }
  .ball text {
    fill: currentColor;
    font-size: 12px;
    font-weight: 600;
  }
  .good {
    fill: var(--_good);
  }
  .mid {
    fill: var(--_mid);
  }
  .bad {
    fill: var(--_bad);
  }
  .outline {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
  }
  .dashed {
    stroke-dasharray: 3 2.6;
  }
  @media (forced-colors: active) {
    .ball svg {
      forced-color-adjust: none;
    }
    .ball .outline,
    .ball .arrow {
      stroke: CanvasText;
    }
    .ball text {
      fill: CanvasText;
    }
  }
  @media print {
    .ball circle {
      print-color-adjust: exact;
    }
  }
`;
