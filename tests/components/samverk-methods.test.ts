import { expect } from '@open-wc/testing';

import type { Adoption, Method, Programme, Published } from '../../src/index.js';
import {
  both,
  empty,
  food,
  publishedOf,
  publishedSample,
  skills,
  tourism,
} from '../examples/published.js';
import { actor, cluster, method } from '../examples/small.js';
import { all, parts, rowsOf, say, show, textIn } from './support/page.js';

const adoption = (id: string, fields: Partial<Adoption> = {}): Adoption => ({
  id,
  method: 'm',
  cluster: 'b',
  status: 'trying',
  ...fields,
});

const withMethods = (
  methods: readonly Method[],
  more: Partial<Programme> = {},
  figures: Partial<Published> = {},
) =>
  publishedOf(
    {
      themes: [skills],
      strengthAreas: [tourism, food],
      actors: [actor('x', { name: 'IUC' })],
      clusters: [
        cluster('a', { name: 'Fjäll' }),
        cluster('b', { name: 'Ost', strengthAreas: ['food'] }),
        cluster('c', { name: 'Bär', strengthAreas: ['food'] }),
      ],
      methods: [...methods],
      ...more,
    },
    figures,
  );

const needsOf = (...clusters: string[]): Partial<Published> => ({
  aggregate: {
    ...empty.published.aggregate,
    cells: clusters.map((cluster) => ({ theme: 'skills', cluster, withheld: true })),
  },
});

/** What is told of a way of working, by its term. */
const toldOf = (element: Element) =>
  Object.fromEntries(
    all(element, 'dt').map((term) => [textIn(term), textIn(term.nextElementSibling)]),
  );

describe('<samverk-methods>', () => {
  const taken = { adoptions: [adoption('1')] };
  const [m, n, o] = [method('m'), method('n'), method('o')];
  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    one: [
      withMethods([m]),
      'One way of working can spread between the cluster initiatives.',
      'Ett arbetssätt kan spridas mellan klusterinitiativen.',
    ],
    'one that others try': [
      withMethods([m], taken),
      'One way of working can spread between the cluster initiatives. It is being tried or used in other places already.',
      'Ett arbetssätt kan spridas mellan klusterinitiativen. Det prövas eller används redan på fler håll.',
    ],
    'several, one of which others try': [
      withMethods([m, n], taken),
      'Two ways of working can spread between the cluster initiatives. One of them is being tried or used in other places already.',
      'Två arbetssätt kan spridas mellan klusterinitiativen. Ett av dem prövas eller används redan på fler håll.',
    ],
    'several that others try': [
      withMethods([m, n, o], {
        adoptions: [adoption('1'), adoption('2', { method: 'n', status: 'adopted' })],
      }),
      'Three ways of working can spread between the cluster initiatives. Two of them are being tried or used in other places already.',
      'Tre arbetssätt kan spridas mellan klusterinitiativen. Två av dem prövas eller används redan på fler håll.',
    ],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence how many there are: ${what}`, async () => {
      expect(say(await show('samverk-methods', programme))).to.equal(english);
      expect(say(await show('samverk-methods', programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  it('counts neither its origin nor who only considers it or has put it aside', async () => {
    const programme = withMethods(
      [
        method('m', {
          origin: { collection: 'clusters', id: 'a' },
          covers: [{ cluster: 'a', share: 1 }],
        }),
      ],
      {
        adoptions: [
          adoption('1', { status: 'considered' }),
          adoption('2', { status: 'dropped', cluster: 'c' }),
          adoption('3', { cluster: 'nobody' }),
        ],
      },
    );
    const element = await show('samverk-methods', programme);
    expect(say(element)).to.equal('One way of working can spread between the cluster initiatives.');
    expect(textIn(all(element, 'summary')[0])).to.equal('Method m from Fjäll');
  });

  it('says beside the name where it comes from, and how many more have it, each once', async () => {
    const programme = withMethods(
      [
        method('m', {
          origin: { collection: 'actors', id: 'x' },
          covers: [
            { cluster: 'b', share: 0.1 },
            { cluster: 'c', share: 0 },
          ],
        }),
      ],
      taken,
    );
    const element = await show('samverk-methods', programme);
    expect(textIn(all(element, 'summary')[0])).to.equal(
      'Method m from IUC · tried or used by 1 more',
    );
  });

  it('tells what it gives, does not give and demands, and for whom it is', async () => {
    const programme = withMethods([
      method('m', {
        gives: both('Kurser', 'Courses'),
        doesNotGive: both('Produkter', 'Products'),
        demands: both('Tid', 'Time'),
        evidence: both('Försök', 'Trials'),
        sizes: ['small', 'medium'],
        strengthAreas: ['tourism', 'nowhere', 'food'],
        derivedFrom: 'm',
      }),
    ]);
    expect(toldOf(await show('samverk-methods', programme, { lang: 'sv' }))).to.deep.equal({
      Ger: 'Kurser',
      'Ger inte': 'Produkter',
      Kräver: 'Tid',
      'Handlar om': 'Kompetens',
      'För vem': 'Små och medelstora företag inom Turism och Mat',
      'Det vi vet': 'Försök',
      'Bygger på': 'Method m',
    });
  });

  it('leaves out what is not known, and is for all without lists', async () => {
    expect(toldOf(await show('samverk-methods', withMethods([method('m')])))).to.deep.equal({
      'Is about': 'Skills',
      'For whom': 'Companies of all sizes',
    });
  });

  it('says who takes it up, how far they have come, and with what result', async () => {
    const programme = withMethods([method('m')], {
      adoptions: [
        adoption('1', { from: '2026-02-01', result: both('14 företag', '14 companies.') }),
        adoption('2', { cluster: 'a', status: 'considered' }),
        adoption('3', { cluster: 'c', status: 'adopted' }),
        adoption('4', { status: 'dropped' }),
        adoption('5', { method: 'other' }),
      ],
    });
    const told = toldOf(await show('samverk-methods', programme));
    expect(told['Who takes it up']).to.equal(
      'Ost is trying it (February 2026). 14 companies. Fjäll is considering it. Bär has taken it up. Ost has put it aside.',
    );
  });

  it('draws the share of the companies that work so, in words and as a bar', async () => {
    const covers = [
      { cluster: 'a', share: 1 },
      { cluster: 'b', share: 0.05 },
      { cluster: 'nobody', share: 0.5 },
    ];
    const element = await show('samverk-methods', withMethods([method('m', { covers })]));
    expect(rowsOf(all(element, 'table')[0])).to.deep.equal([
      ['Fjäll', '100 % of the companies'],
      ['Ost', '5 % of the companies'],
    ]);
    const widths = all(element, '.bar').map((bar) => bar.getAttribute('width'));
    expect(widths).to.deep.equal(['100.0%', '5.0%']);
  });

  describe('with a cluster initiative', () => {
    const groundsOf = async (fields: Partial<Method>, figures = needsOf('b')) => {
      const programme = withMethods([method('m', fields)], {}, figures);
      const element = await show('samverk-methods', programme, { cluster: 'b' });
      return all(element, 'details > p')
        .map((line) => textIn(line))
        .find((line) => line.startsWith('For '));
    };

    it('says what speaks for it', async () => {
      const covers = [{ cluster: 'b', share: 0.25 }];
      expect(await groundsOf({ strengthAreas: ['food'], covers })).to.equal(
        'For Ost: meant for the strength area of the cluster initiative, there are needs in Skills and 25 % of the companies work like this already.',
      );
    });

    it('says what speaks against it', async () => {
      expect(
        await groundsOf({ strengthAreas: ['tourism'], themes: ['skills'] }, needsOf('a', 'b')),
      ).to.equal('For Ost: meant for other strength areas and there are needs in Skills.');
      const elsewhere: Partial<Published> = {
        aggregate: {
          ...empty.published.aggregate,
          cells: [{ theme: 'capital', cluster: 'b', withheld: true }],
        },
      };
      expect(await groundsOf({}, elsewhere)).to.equal(
        'For Ost: there are no known needs in Skills.',
      );
    });

    it('says nothing of needs before they are mapped, and when nothing is known at all', async () => {
      expect(await groundsOf({}, needsOf('a'))).to.equal('For Ost: nothing is known yet.');
      expect(await groundsOf({ origin: { collection: 'clusters', id: 'b' } }, needsOf())).to.equal(
        'For Ost: the way of working comes from here.',
      );
    });

    it('gives no verdict, and nothing for one that is not there', async () => {
      const element = await show('samverk-methods', publishedSample, {
        lang: 'sv',
        cluster: 'jht',
      });
      expect(
        /passar (?:inte|delvis)/.test(
          textIn(all(element, '[part=base]')[0]).replace(/Passar bäst/g, ''),
        ),
      ).to.equal(false);
      const nobody = await show('samverk-methods', withMethods([method('m')]), { cluster: 'zz' });
      expect(textIn(all(nobody, '[part=base]')[0])).not.to.include('For zz');
    });
  });

  it('shows one way of working, opened', async () => {
    const element = await show('samverk-methods', withMethods([m, n]), { method: 'n' });
    expect(parts(element, 'title').map((title) => textIn(title))).to.deep.equal(['Method n']);
    expect(all<HTMLDetailsElement>(element, 'details').map(({ open }) => open)).to.deep.equal([
      true,
    ]);
  });

  it('shows those of a theme', async () => {
    const element = await show(
      'samverk-methods',
      withMethods([m, method('k', { themes: ['capital'] })]),
      {
        theme: 'capital',
      },
    );
    expect(parts(element, 'title').map((title) => textIn(title))).to.deep.equal(['Method k']);
  });

  it('shows so many as are asked for, and the rest under them', async () => {
    const element = await show('samverk-methods', withMethods([m, n, o]), { limit: '1' });
    const rest = all(element, '.rest')[0]!;
    expect(textIn(rest.querySelector('summary'))).to.equal('Show all 3');
    expect([
      all(element, '[part=method]').length,
      rest.querySelectorAll('[part=method]').length,
    ]).to.deep.equal([3, 2]);
  });

  it('cuts a list that nobody could read, and says so', async () => {
    const many = Array.from({ length: 230 }, (_, index) => method(`m${index}`));
    const element = await show('samverk-methods', withMethods(many));
    expect(parts(element, 'method').length).to.equal(200);
    expect(textIn(all(element, '[part=base]')[0])).to.include('Only the first 200 are shown.');
  });

  it('opens with the keyboard', async () => {
    const element = await show('samverk-methods', withMethods([m]));
    const summary = all(element, 'summary')[0]!;
    summary.focus();
    expect(element.shadowRoot!.activeElement === summary).to.equal(true);
    summary.click();
    expect(all<HTMLDetailsElement>(element, 'details')[0]!.open).to.equal(true);
  });

  it('links to its own page, and tells which the page around may keep', async () => {
    const element = await show('samverk-methods', withMethods([m]), { 'link-pattern': '#{id}' });
    let ref: unknown;
    element.addEventListener('samverk-select', (event) => {
      ({ ref } = (event as CustomEvent<{ ref: unknown }>).detail);
      event.preventDefault();
    });
    const link = all<HTMLAnchorElement>(element, 'a')[0]!;
    link.click();
    expect([link.getAttribute('href'), ref]).to.deep.equal([
      '#m',
      { collection: 'methods', id: 'm' },
    ]);
  });

  it('says what will be here when there is none', async () => {
    const element = await show('samverk-methods', empty);
    expect(say(element, 'status')).to.equal(
      'Here you will see ways of working that can spread, once the region has described them.',
    );
    await expect(element).to.be.accessible();
  });

  it('is accessible, closed and open', async () => {
    const element = await show('samverk-methods', publishedSample, {
      'link-pattern': '/k/{id}',
      cluster: 'vinter',
      limit: '2',
    });
    await expect(element).to.be.accessible();
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
  });
});
