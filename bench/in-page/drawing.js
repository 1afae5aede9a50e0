// Runs in the browser: draws in turns with what samverk draws with and with plain DOM, with style and layout, and marks
// in the trace where each begins and ends.
import '../../dist/components/define/index.js';
import { heatMap } from '../../dist/components/charts/heat-map.js';
import { baseStyles } from '../../dist/components/styles/base.js';
import { heatMapStyles } from '../../dist/components/styles/heat-map.js';
import { render } from '../../node_modules/lit/index.js';
import { copyOf, drawCopy, looksOf } from './copy.js';
import { plainMatrix } from './plain-matrix.js';

const place = document.querySelector('main');
const settled = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const layOut = () => place.getBoundingClientRect().height;

/** A box with a shadow root and styles, as an element has. */
function box(sheets) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  place.append(host);
  return root;
}

/** A matrix of so many rows and columns, each figure after the one before; the first is as many more as told. */
function matrixOf(rows, columns, more = 0) {
  const many = (length, make) => Array.from({ length }, (_, at) => make(at));
  return {
    caption: 'Behov efter tema och styrkeområde',
    corner: 'Tema',
    totalLabel: 'Antal behov',
    none: 'inga behov',
    open: undefined,
    onOpen: () => undefined,
    onClose: () => undefined,
    columns: many(columns, (at) => ({ key: `c${at}`, label: `Styrkeområde ${at + 1}` })),
    rows: many(rows, (row) => ({
      key: `r${row}`,
      label: `Tema ${row + 1}`,
      total: String(row * 7),
      cells: many(columns, (column) => {
        const figure = (row * 31 + column * 17) % 40;
        if (figure === 0) return undefined;
        return {
          key: `r${row}c${column}`,
          count: String(row === 25 && column === 10 ? figure + more : figure),
          step: 1 + (figure % 4),
          unseen: figure === 1 ? 'behov' : 'behov, varav 2 utan insats',
          isMarked: figure % 3 === 0,
        };
      }),
    })),
  };
}

/** The picture alone, from the same figures in the same form. */
function picture(rows, columns) {
  const sheets = [baseStyles, heatMapStyles].map(({ styleSheet }) => styleSheet);
  const values = () => [matrixOf(rows, columns), matrixOf(rows, columns, 1)];
  return {
    values,
    ways: {
      samverk: () => {
        const root = box(sheets);
        const show = (map) => render(heatMap(map), root);
        return { root, draw: show, change: show };
      },
      'plain DOM': () => {
        const root = box(sheets);
        const show = (map) => root.replaceChildren(plainMatrix(map));
        return { root, draw: show, change: show };
      },
      'one text set by hand': () => {
        const root = box(sheets);
        const change = ({ rows: changed }) => {
          const { count, key } = changed[25].cells[10];
          root.querySelector(`[data-key="${key}"] .count`).textContent = count;
        };
        return { root, draw: (map) => root.replaceChildren(plainMatrix(map)), change };
      },
    },
  };
}

/** A whole element, from a programme, beside the same nodes with nothing to work out. */
async function element({ tag, attributes, text, change }) {
  const values = () => {
    const programme = JSON.parse(text);
    return [programme, change(programme)];
  };
  const ours = () => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    const give = async (programme) => {
      const told = new Promise((resolve, reject) => {
        made.addEventListener('samverk-load', resolve, { once: true });
        made.addEventListener('samverk-error', ({ detail }) => reject(detail.message), {
          once: true,
        });
      });
      made.programme = programme;
      if (!made.isConnected) place.append(made);
      await told;
      await made.updateComplete;
    };
    return { root: made.shadowRoot ?? made, host: made, draw: give, change: give };
  };
  const model = ours();
  const copies = [];
  for (const value of values()) {
    await model.draw(value);
    copies.push(copyOf(model.host.shadowRoot));
  }
  const sheets = model.host.shadowRoot.adoptedStyleSheets;
  model.host.remove();
  if (JSON.stringify(copies[0]) === JSON.stringify(copies[1])) {
    throw new Error(`${tag}: expected the change to be seen, got the same nodes`);
  }
  return {
    values,
    ways: {
      samverk: ours,
      'plain DOM': () => {
        const root = box(sheets);
        const show = (copy) => () => {
          root.replaceChildren();
          drawCopy(copy, root);
        };
        return { root, draw: show(copies[0]), change: show(copies[1]) };
      },
    },
  };
}

/** What changes of a programme: one figure of the matrix, or the name of one entity. */
const changes = {
  areaCells: (programme) => {
    const { published } = programme;
    const { aggregate } = published;
    const areaCells = aggregate.areaCells.map((cell, at) =>
      at === Math.floor(aggregate.areaCells.length / 2) ? { ...cell, needs: 99 } : cell,
    );
    return { ...programme, published: { ...published, aggregate: { ...aggregate, areaCells } } };
  },
  clusters: (programme) => renamed(programme, 'clusters', 'name'),
  measures: (programme) => renamed(programme, 'measures', 'title'),
};

function renamed(programme, collection, field) {
  const list = programme[collection].map((one, at) =>
    at === 100 ? { ...one, [field]: 'Ett annat namn' } : one,
  );
  return { ...programme, [collection]: list };
}

/** Draws in turns, and changes one thing. Returns how many nodes there are. */
async function measure({ change, rounds, rows, columns, ...what }) {
  const { values, ways } = what.tag
    ? await element({ ...what, change: changes[change] })
    : picture(rows, columns);
  const names = Object.keys(ways);
  let nodes = 0;
  for (let round = 0; round < rounds; round++) {
    const looks = new Set();
    // Each goes first as often as the others.
    for (const turn of names.keys()) {
      const name = names[(turn + round) % names.length];
      const [first, second] = values();
      const way = ways[name]();
      await marked([name, 'drawn', round], () => way.draw(first));
      await settled();
      await marked([name, 'changed', round], () => way.change(second));
      const root = way.host?.shadowRoot ?? way.root;
      looks.add(looksOf(root));
      nodes = root.querySelectorAll('*').length;
      place.replaceChildren();
      await settled();
    }
    if (looks.size !== 1) throw new Error('expected the same nodes of each way, got others');
  }
  return nodes;
}

async function marked(what, work) {
  globalThis.gc();
  layOut();
  performance.mark(JSON.stringify([...what, 'before']));
  await work();
  layOut();
  performance.mark(JSON.stringify([...what, 'after']));
}

globalThis.measureDrawing = measure;
