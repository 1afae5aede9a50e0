/** So many links of a page are looked at for their colour. */
const mostLinks = 50;

/**
 * Gives an element the colour of the page's links, as `--_link`: pictures are drawn in it, and only a link of the page's
 * own tells which it is.
 */
export function takeLinkColour(element: Element, base: HTMLElement | null): void {
  const place = element.closest('main, article, body');
  const link = element.querySelector('a[href]') ?? linkInText(place);
  if (link) base?.style.setProperty('--_link', getComputedStyle(link).color);
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
