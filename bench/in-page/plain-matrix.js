// The matrix of needs as a programmer would write it by hand for one page: nodes made one by one, and no library.

const roles = { td: 'cell', tr: 'row' };

function make(parent, tag, attributes = {}, text) {
  const node = parent.appendChild(document.createElement(tag));
  if (roles[tag]) node.setAttribute('role', roles[tag]);
  for (const name in attributes) node.setAttribute(name, attributes[name]);
  if (text !== undefined) node.textContent = text;
  return node;
}

/** Draws a matrix, the same nodes as `heatMap` draws of it. One listener hears of all cells. */
export function plainMatrix(map) {
  const current = map.open ?? map.rows.flatMap(({ cells }) => cells).find(Boolean)?.key;
  const table = document.createElement('table');
  table.setAttribute('part', 'matrix');
  table.setAttribute('role', 'table');
  table.className = `heat ${map.columns.length > 5 ? 'many' : 'few'}`;
  make(table, 'caption', { class: 'unseen' }, map.caption);
  const head = make(make(table, 'thead'), 'tr');
  const column = { role: 'columnheader', scope: 'col' };
  make(head, 'th', column, map.corner);
  for (const { label } of map.columns) make(head, 'th', column, label);
  make(head, 'th', { ...column, class: 'sum' }, map.totalLabel);
  const body = make(table, 'tbody');
  for (const { cells, label, total } of map.rows) {
    const row = make(body, 'tr');
    make(row, 'th', { role: 'rowheader', scope: 'row' }, label);
    map.columns.forEach((one, index) => cell(row, map, cells[index], one.label, current));
    make(row, 'td', { class: 'sum' }, total);
  }
  table.addEventListener('click', ({ target }) => {
    const key = target.closest('button')?.dataset.key;
    if (key !== undefined) map.onOpen(key);
  });
  return table;
}

function cell(row, map, figure, label, current) {
  if (!figure) {
    const empty = make(row, 'td', { class: 'none' });
    make(empty, 'span', { 'aria-hidden': 'true' }, '·');
    make(empty, 'span', { class: 'unseen' }, map.none);
    return;
  }
  const { count, isMarked, key, step, unseen } = figure;
  const button = make(make(row, 'td', { class: `step-${step}` }), 'button', {
    type: 'button',
    part: 'cell',
    'data-key': key,
    tabindex: key === current ? 0 : -1,
    'aria-expanded': map.open === key ? 'true' : 'false',
  });
  make(button, 'span', { class: 'label' }, label);
  make(button, 'span', { class: isMarked ? 'count marked' : 'count' }, count);
  make(button, 'span', { class: 'unseen' }, unseen);
}
