// What frame.html runs, after embed.js: it shows the one element that the page's address names, and tells the page
// around it how high it is. Not a module of the core's nor an element's: it knows both from what is registered.

/** The greatest height that is told, in CSS pixels. */
const mostPixels = 20_000;

const query = new URLSearchParams(location.search);
const page = document.documentElement;

show();
tellHeight();

/** Puts the element in the page, with those of its attributes that may come from an address that anyone can write. */
function show(): void {
  const tag = `samverk-${query.get('element') ?? ''}`;
  const names = attributesOf(tag);
  if (!names.includes('heading-level')) {
    console.warn(`samverk: frame.html?element=… expected the name of an element, got ${tag}`);
    return;
  }
  const element = document.createElement(tag);
  for (const [name, value] of query) {
    if (names.includes(name) && isHarmless(name, value)) element.setAttribute(name, value);
  }
  const lang = query.get('lang') ?? '';
  if (/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(lang)) page.lang = lang;
  if (query.get('scheme') === 'dark') page.dataset['scheme'] = 'dark';
  element.addEventListener('samverk-load', () => {
    const heading = element.shadowRoot?.querySelector('[part="heading"]')?.textContent.trim();
    if (heading) document.title = heading;
  });
  document.querySelector('main')?.append(element);
}

/** The attributes of an element of ours that shows something; of anything else none. */
function attributesOf(tag: string): readonly string[] {
  const known = customElements.get(tag) as
    (CustomElementConstructor & { samverk?: string; observedAttributes?: string[] }) | undefined;
  return known?.samverk ? (known.observedAttributes ?? []) : [];
}

/**
 * Whether a value is no address, or one of this server or the site around. Nobody shall be able to make a link to this
 * page that leads its readers elsewhere. From where the data may come is for the policy in frame.html to say.
 */
function isHarmless(name: string, value: string): boolean {
  if (!URL.canParse(value, document.baseURI)) return false;
  const { protocol, origin } = new URL(value, document.baseURI);
  if (!/^https?:$/.test(protocol)) return false;
  return name === 'src' || origin === location.origin || (isFramed() && origin === originAround());
}

function isFramed(): boolean {
  return parent !== window;
}

function originAround(): string | undefined {
  // Not every browser tells who stands around; all tell from where the page was asked for.
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  return ancestors?.[0] ?? (document.referrer && new URL(document.referrer).origin);
}

/** Tells the height when it changes, and when the page around asks. It is no secret, so anyone may hear it. */
function tellHeight(): void {
  if (!isFramed()) return;
  const tell = (): void => {
    const height = Math.min(Math.ceil(page.getBoundingClientRect().height), mostPixels);
    parent.postMessage({ type: 'samverk:height', height }, '*');
  };
  new ResizeObserver(tell).observe(page);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const isAsked = typeof data === 'object' && data && 'type' in data && data.type;
    if (source === parent && isAsked === 'samverk:height') tell();
  });
}
