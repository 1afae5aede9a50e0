/** A text that is hard to read, and its contrast. */
export interface Faint {
  readonly text: string;
  readonly ratio: number;
}

type Pixel = readonly [number, number, number];

/**
 * Finds texts with less contrast than WCAG 2.2 AA asks: 4.5:1, or 3:1 for large text. Colours are painted and read back,
 * so that mixed and transparent ones count as they are seen.
 *
 * @param page - All text in it is read, that of the elements' shadow roots too.
 */
export function faintTexts(page: Element): Faint[] {
  return textElements(page).flatMap((element) => {
    const { fontSize, fontWeight } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const ratio = Math.round(contrastOf(element) * 100) / 100;
    const text = element.textContent.trim().slice(0, 40);
    return ratio < (isLarge ? 3 : 4.5) ? [{ text, ratio }] : [];
  });
}

/** The contrast of an element's text with what lies under it. */
export function contrastOf(element: Element): number {
  const grounds: string[] = [];
  for (let node: Element | null = element; node; node = parentOf(node)) {
    grounds.unshift(getComputedStyle(node).backgroundColor);
  }
  const paper = paint(['#fff', ...grounds]);
  const ink = paint(['#fff', ...grounds, getComputedStyle(element).color]);
  const [light, dark] = [luminance(ink), luminance(paper)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function textElements(root: Element | ShadowRoot): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(isText(element) ? [element] : []),
    ...(element.shadowRoot ? textElements(element.shadowRoot) : []),
  ]);
}

function isText(element: Element): boolean {
  const own = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  const isHidden = !element.checkVisibility() || element.closest('.unseen, svg, option, style');
  return own && !isHidden;
}

function parentOf(node: Element): Element | null {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const painted = new Map<string, Pixel>();

function paint(layers: readonly string[]): Pixel {
  const key = layers.join();
  const known = painted.get(key);
  if (known || !canvas) return known ?? [0, 0, 0];
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  painted.set(key, [red, green, blue]);
  return [red, green, blue];
}

function luminance(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
