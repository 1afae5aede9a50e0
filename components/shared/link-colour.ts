/** So many links of a page are looked at for their colour. */
const mostLinks = 50;

const waiting = new Map<Element, HTMLElement>();

/**
 * Gives an element the colour of the page's links, as `--_link`: pictures are drawn in it, and only a link of the page's
 * own tells which it is. It comes before anything is painted, once all elements that are being drawn are there.
 */
export function takeLinkColour(element: Element, base: HTMLElement | null): void {
  if (!base) return;
  if (waiting.size === 0) queueMicrotask(takeAll);
  waiting.set(element, base);
}

// All are read before one is written: in turns, the browser would work out the styles of the whole page for each.
function takeAll(): void {
  const colours = [...waiting].map(([element, base]) => [base, colourFor(element)] as const);
  waiting.clear();
  for (const [base, colour] of colours) if (colour) base.style.setProperty('--_link', colour);
}

function colourFor(element: Element): string | undefined {
  const place = element.closest('main, article, body');
  const link = element.querySelector('a[href]') ?? linkInText(place);
  return link && getComputedStyle(link).color;
}

/** A link of the page's text: none that is drawn as a button, nor one on the coloured ground of a banner. */
function linkInText(place: Element | null): Element | undefined {
  const links = [...(place?.querySelectorAll('a[href]') ?? [])];
  return links.slice(0, mostLinks).find((link) => {
    const { backgroundColor } = getComputedStyle(link);
    const isPlain = backgroundColor === 'transparent' || backgroundColor === 'rgba(0, 0, 0, 0)';
    return isPlain && !link.closest('header, footer, nav');
  });
}
