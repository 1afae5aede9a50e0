// For a page with frame.html in iframes: gives each the height that it tells. Believes only an iframe of frame.html in
// this page, from the origin in its `src`, and only a whole number of pixels.

/** The greatest height that is believed, in CSS pixels. */
const mostPixels = 20_000;

const known = new WeakSet<HTMLIFrameElement>();

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  const frame = frames().find((one) => one.contentWindow === source);
  if (height === undefined || !frame || new URL(frame.src).origin !== origin) return;
  const { borderTopStyle, boxSizing } = getComputedStyle(frame);
  // The browser's own frame, which no site has asked for.
  if (borderTopStyle === 'inset') frame.style.border = '0';
  const isBorderBox = boxSizing === 'border-box';
  const borders = isBorderBox ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.height = `${height + borders}px`;
  if (!known.has(frame) && !frame.title.trim()) {
    console.warn(`samverk: an iframe has no title, which screen readers read: ${frame.src}`);
  }
  known.add(frame);
});

// Those that were there first have told nobody.
for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'samverk:height' }, '*');

function frames(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(
    ({ src }) => URL.canParse(src) && new URL(src).pathname.endsWith('/frame.html'),
  );
}

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  if (type !== 'samverk:height' || typeof height !== 'number' || !Number.isInteger(height)) {
    return undefined;
  }
  return height >= 0 && height <= mostPixels ? height : undefined;
}
