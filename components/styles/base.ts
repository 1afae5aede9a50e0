import { css } from 'lit';

/**
 * The look that all public elements share. Sizes are in `em` of the inherited font; colours come from the site: its
 * ink, its link colour, and mixtures of them, so that they fit any brand, light or dark.
 */
export const baseStyles = css`
  :host {
    display: block;
    font-size: var(--samverk-font-size, inherit);
    line-height: 1.5;
    color: var(--samverk-ink, inherit);
    container-type: inline-size;
    overflow-wrap: break-word;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  [part='base'] {
    --_ink: var(--samverk-ink, currentColor);
    --_accent: var(
      --samverk-accent,
      var(--env-link-font-color, var(--_link, var(--color-primary, LinkText)))
    );
    --_quiet: var(--samverk-quiet, color-mix(in oklab, currentColor 74%, transparent));
    --_line: var(--samverk-line, color-mix(in oklab, currentColor 18%, transparent));
    --_wash: var(--samverk-wash, color-mix(in oklab, currentColor 4%, transparent));
    /* White under dark ink, near black under light: what the accent's lighter steps are mixed with. */
    --_paper: var(--samverk-paper, oklch(from currentColor clamp(0.2, (0.6 - l) * 1000, 1) 0 0));
    --_good: var(--samverk-good, #1b7f4b);
    --_mid: var(--samverk-mid, #8a6100);
    --_bad: var(--samverk-bad, #c2362b);
    --_radius: var(--samverk-radius, 3px);
    font-variant-numeric: tabular-nums lining-nums;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.25em;
    font-size: 1.2em;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.006em;
    text-wrap: balance;
  }
  [part='heading'] {
    font-size: 1.35em;
  }
  p {
    margin: 0;
  }
  [part='say'] {
    margin: 0 0 1.2em;
    max-inline-size: 66ch;
    color: var(--_quiet);
  }
  /* Never taken out of the page: a screen reader announces a line that changes, not one that appears. */
  [part='status']:not(:empty) {
    margin: 0 0 0.5em;
    color: var(--_quiet);
  }
  [part='retry'] {
    margin: 0 0 0.75em;
  }
  [part='stale'],
  [part='feedback'] {
    margin: 1.2em 0 0;
    font-size: 0.88em;
    color: var(--_quiet);
  }
  a {
    color: var(--_accent);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid currentColor;
    border-radius: 6px;
    padding: 0.3em 0.9em;
    min-block-size: 24px;
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    /* Dark on the white of the paper, also where the site is dark and has not thought of paper. */
    [part='base'] {
      --_ink: #000;
      --_accent: #000;
      --_quiet: #444;
      color: #000;
      color-scheme: light;
    }
    tr,
    li,
    article {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    h5,
    h6 {
      break-after: avoid;
    }
    button {
      border: 0;
    }
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
