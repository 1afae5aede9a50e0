/** A point of a picture, in the picture's own units, and what it says. */
export interface ReadPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Reads the points of a line one at a time, with the arrow keys, Home and End, or under the pointer: the point is
 * marked, and said in the line below the picture. Escape, and leaving the picture, ends it.
 *
 * The picture is a slider that nothing can be set with: so every screen reader lets the keys through, and says the
 * point. Nothing is rendered anew.
 *
 * @param event - A key, the focus or the pointer in the box around the picture.
 * @param points - From the first to the last.
 */
export function readPoints(event: Event, points: readonly ReadPoint[]): void {
  const box = event.currentTarget as HTMLElement;
  const picture = box.querySelector('svg');
  const [mark, line] = [box.querySelector('.mark'), box.querySelector('.read')];
  if (!picture || !mark || !line) return;
  const now = Number(picture.getAttribute('aria-valuenow')) - 1;
  let at: number | undefined;
  if (event instanceof KeyboardEvent) {
    const step = steps[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (step !== undefined) {
      event.preventDefault();
      at = Math.min(points.length - 1, Math.max(0, now + step));
    } else if (event.key !== 'Escape') return;
  } else if (event.type === 'focusin') at = now;
  else if (/move|down/.test(event.type)) at = nearest(event as PointerEvent, picture, points);
  const point = at === undefined ? undefined : points[at];
  for (const radius of ['rx', 'ry']) mark.setAttribute(radius, point ? '7' : '0');
  line.textContent = point?.text ?? '';
  if (at === undefined || !point) return;
  mark.setAttribute('cx', String(point.x));
  mark.setAttribute('cy', String(point.y));
  picture.setAttribute('aria-valuenow', String(at + 1));
  picture.setAttribute('aria-valuetext', point.text);
}

function nearest(
  { clientX }: PointerEvent,
  picture: SVGSVGElement,
  points: readonly ReadPoint[],
): number {
  const { left, width } = picture.getBoundingClientRect();
  const there = ((clientX - left) / width) * picture.viewBox.baseVal.width;
  const away = points.map(({ x }) => Math.abs(x - there));
  return away.indexOf(Math.min(...away));
}
