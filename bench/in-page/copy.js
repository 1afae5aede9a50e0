// What an element has drawn, as plain data, and the same nodes made from it by hand: the least that drawing can cost,
// since nothing is worked out, compared or listened to.

/** What stands in a node, without comments, and without spaces that are not seen. */
export function copyOf(node) {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) {
      if (child.data.trim() !== '') return [child.data];
      const range = document.createRange();
      range.selectNode(child);
      return range.getClientRects().length > 0 ? [' '] : [];
    }
    if (child.nodeType !== Node.ELEMENT_NODE) return [];
    const attributes = [...child.attributes].map(({ name, value }) => [name, value]);
    const space = child.namespaceURI === 'http://www.w3.org/1999/xhtml' ? null : child.namespaceURI;
    return [{ tag: child.localName, space, attributes, children: copyOf(child) }];
  });
}

/** Makes the nodes of a copy in a parent. */
export function drawCopy(copy, parent) {
  for (const part of copy) {
    if (typeof part === 'string') {
      parent.append(part);
      continue;
    }
    const { attributes, children, space, tag } = part;
    const node = space ? document.createElementNS(space, tag) : document.createElement(tag);
    for (const [name, value] of attributes) node.setAttribute(name, value);
    // A text alone is what most nodes have.
    if (children.length === 1 && typeof children[0] === 'string') node.textContent = children[0];
    else drawCopy(children, node);
    parent.append(node);
  }
}

/** The same for two nodes that a reader cannot tell apart. */
export function looksOf(node) {
  return JSON.stringify(copyOf(node), (key, value) =>
    key === 'attributes'
      ? value.map(([name, of]) => `${name}=${of.trim()}`).sort()
      : typeof value === 'string'
        ? value.replace(/\s+/g, ' ').trim()
        : value,
  );
}
