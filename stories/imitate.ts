/** A look that only paper or the browser has by itself. */
interface Look {
  readonly condition: string;
  /** What a browser does beside the element's own rules. */
  readonly always: string;
}

const looks: Readonly<Record<string, Look>> = {
  print: { condition: 'print', always: '' },
  forced: {
    condition: '(forced-colors: active)',
    always: `
      :host, :host *:not(svg, svg *) {
        color: CanvasText !important;
        background-color: Canvas !important;
        border-color: currentColor !important;
        outline-color: Highlight !important;
      }
      a { color: LinkText !important; }
      svg text { fill: CanvasText !important; }
    `,
  },
};

const added = new WeakMap<Element, CSSStyleSheet>();

/**
 * Shows the elements of a page as on paper or in forced colours, by taking their own rules for it out of their
 * `@media`. It imitates; the real things need the browser's emulation, which the tests use.
 *
 * @param page - Its `data-mode` says which look; pages within it are left to themselves.
 */
export function imitateIn(page: HTMLElement): void {
  for (const element of page.querySelectorAll('*')) {
    if (!element.localName.startsWith('samverk-')) continue;
    if (element.closest('.surroundings') !== page) continue;
    void imitate(element, looks[page.dataset['mode'] ?? '']);
  }
}

async function imitate(element: Element, look: Look | undefined): Promise<void> {
  await customElements.whenDefined(element.localName);
  const root = element.shadowRoot;
  if (!root) return;
  const own = root.adoptedStyleSheets.filter((sheet) => sheet !== added.get(element));
  if (!look) {
    root.adoptedStyleSheets = own;
    return;
  }
  const sheet = new CSSStyleSheet();
  const rules = own.flatMap((one) => rulesUnder(one, look.condition));
  sheet.replaceSync([look.always, ...rules].join('\n'));
  added.set(element, sheet);
  root.adoptedStyleSheets = [...own, sheet];
}

function rulesUnder(sheet: CSSStyleSheet, condition: string): string[] {
  return Array.from(sheet.cssRules).flatMap((rule) =>
    rule instanceof CSSMediaRule && rule.conditionText === condition
      ? Array.from(rule.cssRules, ({ cssText }) => cssText)
      : [],
  );
}
