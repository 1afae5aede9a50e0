import { css } from 'lit';

/** How a timeline looks. A row is as high as its words; what is drawn follows, at `--_y`. */
export const timelineStyles = css`
  .timeline {
    --_y: 50%;
    border-collapse: collapse;
  }
  .timeline,
  .timeline thead,
  .timeline tbody {
    display: block;
  }
  .timeline tr {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 4fr) minmax(0, 7fr);
    border-block-end: 1px solid var(--_line);
  }
  .timeline th {
    padding: 0.55em 0;
    padding-inline-end: 1.2em;
    font-weight: 400;
    text-align: start;
    line-height: 1.35;
  }
  .timeline td {
    position: relative;
    padding: 0;
  }
  .timeline thead td {
    grid-column: 2;
    block-size: 2.7em;
  }
  .timeline .detail td {
    grid-column: 1 / -1;
    padding: 0 0 0.9em;
    border: 0;
  }
  .timeline button,
  .timeline td > svg,
  .timeline button svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .timeline button {
    padding: 0;
    border: 0;
    border-radius: 0;
    text-align: start;
  }
  .timeline td > svg:dir(rtl),
  .timeline button svg:dir(rtl),
  .timeline text:dir(rtl) {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .timeline text {
    direction: ltr;
    font-size: 0.86em;
    fill: var(--_quiet);
  }
  .timeline text.now {
    fill: currentColor;
  }
  .timeline rect {
    fill: var(--_line);
    shape-rendering: crispEdges;
  }
  .timeline .now {
    fill: currentColor;
  }
  .timeline .elbow {
    fill: var(--_quiet);
  }
  .timeline .up {
    height: var(--_y);
  }
  .timeline .down {
    y: var(--_y);
    height: calc(100% - var(--_y));
  }
  .timeline .across {
    y: var(--_y);
  }
  .timeline .work {
    y: calc(var(--_y) - 0.35em);
    height: 0.7em;
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .timeline .outline,
  .timeline .over {
    fill: none;
  }
  .timeline .over {
    stroke: var(--_bad);
    stroke-dasharray: 4 3;
  }
  @container (max-width: 46em) {
    .timeline {
      --_y: calc(100% - 1em);
    }
    .timeline tr {
      display: block;
    }
    .timeline th {
      display: block;
      padding-block-end: 2em;
    }
    .timeline td {
      display: block;
    }
    .timeline tbody td {
      position: static;
    }
    /* A line would cross the words, and they say it. */
    .timeline .elbow {
      display: none;
    }
    .timeline tbody :is(.tick, .now) {
      y: calc(100% - 2em);
      height: 2em;
    }
  }
  @media (forced-colors: active) {
    .timeline :is(rect, text, .work) {
      fill: CanvasText;
    }
    .timeline .work {
      stroke: CanvasText;
    }
    .timeline .tick {
      opacity: 0.4;
    }
    .timeline .outline,
    .timeline .over {
      fill: Canvas;
    }
  }
  @media print {
    .timeline {
      --_accent: currentColor;
    }
  }
`;
