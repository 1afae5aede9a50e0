import { expect, oneEvent } from '@open-wc/testing';

import type { Cluster, Programme } from '../../src/index.js';
import { municipalityShapes } from '../../src/sample/index.js';
import type { SamverkMap } from '../../components/index.js';
import { empty, food, publishedOf, publishedSample, tourism } from '../examples/published.js';
import { cluster } from '../examples/small.js';
import { all, drawn, give, make, part, parts, place, say, show, textIn } from './support/page.js';
import { answerWith, freshAddress, json } from './support/requests.js';

const tag = 'samverk-map';

const municipalities = [
  { code: '2321', name: 'Åre' },
  { code: '2380', name: 'Östersund' },
];

function withClusters(clusters: Cluster[], parts: Partial<Programme> = {}) {
  return publishedOf({
    region: { name: 'The region', code: '23', municipalities },
    strengthAreas: [tourism, food],
    clusters,
    ...parts,
  });
}

const at = (id: string, ...codes: string[]) => cluster(id, { municipalities: codes });

const square = (properties: object, west = 14, type = 'Polygon') => {
  const ring = [
    [west, 63],
    [west + 1, 63],
    [west + 1, 64],
    [west, 64],
    [west, 63],
  ];
  const coordinates = type === 'Polygon' ? [ring] : [[ring]];
  return { type: 'Feature', properties, geometry: { type, coordinates } };
};

const shapes = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

async function showMap(programme: unknown, file: unknown): Promise<SamverkMap> {
  const element = make(tag);
  element.shapes = file;
  (await place()).append(element);
  await give(element, programme);
  await drawn(element);
  return element;
}

const two = withClusters([at('a', '2380', '2321'), at('b', '2380')]);

describe('<samverk-map>', () => {
  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    several: [
      two,
      'Two cluster initiatives in two municipalities; most in Östersund.',
      'Två klusterinitiativ i två kommuner; flest i Östersund.',
    ],
    'as many in each': [
      withClusters([at('a', '2380', '2321'), at('b', '2380', '2321')]),
      'Two cluster initiatives in two municipalities.',
      'Två klusterinitiativ i två kommuner.',
    ],
    'several in one place': [
      withClusters([at('a', '2380'), at('b', '2380')]),
      'Two cluster initiatives in one municipality.',
      'Två klusterinitiativ i en kommun.',
    ],
    'one in several places': [
      withClusters([at('a', '2380', '2321')]),
      'One cluster initiative in two municipalities.',
      'Ett klusterinitiativ i två kommuner.',
    ],
    'one in one place': [
      withClusters([at('a', '2380')]),
      'One cluster initiative in one municipality.',
      'Ett klusterinitiativ i en kommun.',
    ],
    'one without a place': [
      withClusters([cluster('a')]),
      'One cluster initiative, not tied to a municipality.',
      'Ett klusterinitiativ, inte knutet till en kommun.',
    ],
    'several without a place': [
      withClusters([cluster('a'), at('b', '9999')]),
      'Two cluster initiatives, not tied to a municipality.',
      'Två klusterinitiativ, inget knutet till en kommun.',
    ],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence where they are: ${what}`, async () => {
      expect(say(await show(tag, programme))).to.equal(english);
      expect(say(await show(tag, programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  it('lists the municipalities in the region’s order, the empty too, and what has no place', async () => {
    const element = await show(
      tag,
      withClusters([at('a', '2380', '2380'), at('b', '9999', '2380'), cluster('c')]),
    );
    expect(parts(element, 'place').map((node) => textIn(node))).to.deep.equal([
      'Åre none yet',
      'Östersund 2 Cluster a Cluster b',
      'Not tied to a municipality 1 Cluster c',
    ]);
  });

  it('names by their codes municipalities that the region does not list', async () => {
    const programme = withClusters([at('a', '2380')], {
      region: { name: 'The region', code: '23' },
    });
    expect(textIn(part(await show(tag, programme), 'place'))).to.equal('2380 1 Cluster a');
  });

  it('leaves out what has ended', async () => {
    const ended = { ...at('b', '2380'), ended: { day: '2025-03-14', why: 'merged' } };
    const element = await show(tag, withClusters([at('a', '2321'), ended]));
    expect(say(element)).to.equal('One cluster initiative in one municipality.');
    expect(say(await show(tag, withClusters([ended])), 'status')).to.include('This will show');
  });

  it('shows only what is of one strength area', async () => {
    const inFood = { ...at('b', '2321'), strengthAreas: ['food'] };
    const element = await show(tag, withClusters([at('a', '2380'), inFood]), {
      'strength-area': 'food',
    });
    expect(textIn(part(element, 'place'))).to.equal('Åre 1 Cluster b');
  });

  it('draws no map without shapes', async () => {
    expect(part(await show(tag, two), 'map') === undefined).to.equal(true);
  });

  it('draws the shapes that it is given, with a dot and its count in each, and says the same', async () => {
    const file = shapes(
      square({ kommunkod: 2380 }),
      square({ code: '2321' }, 13, 'MultiPolygon'),
      square({ code: '9999' }, 16),
    );
    const element = await showMap(two, file);
    const map = part(element, 'map')!;
    expect(map.getAttribute('role')).to.equal('img');
    expect(map.getAttribute('aria-label')).to.equal(say(element));
    expect(map.querySelectorAll('path').length).to.equal(2);
    expect([...map.querySelectorAll('text')].map((node) => textIn(node))).to.deep.equal([
      '1',
      'Åre',
      '2',
      'Östersund',
    ]);
    const radii = [...map.querySelectorAll('circle')].map((node) => Number(node.getAttribute('r')));
    expect(radii[1]! > radii[0]!).to.equal(true);
    expect(parts(element, 'place').length).to.equal(2);
  });

  it('draws a municipality without an initiative with its name alone', async () => {
    const element = await showMap(
      withClusters([at('a', '2380')]),
      shapes(square({ code: '2321' })),
    );
    const map = part(element, 'map')!;
    expect(map.querySelectorAll('circle').length).to.equal(0);
    expect(textIn(map)).to.equal('Åre');
  });

  it('fetches the shapes from an address, and stays a list when they do not come', async () => {
    const address = freshAddress();
    answerWith((url) =>
      url.endsWith(address)
        ? json(shapes(square({ code: '2380' })))
        : new Response('', { status: 404 }),
    );
    const element = await showMap(two, address);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await drawn(element);
    expect(part(element, 'map') !== undefined).to.equal(true);
    const missing = await showMap(two, freshAddress());
    await drawn(missing);
    expect(part(missing, 'map') === undefined).to.equal(true);
    expect(parts(missing, 'place').length).to.equal(2);
  });

  const wrong: readonly unknown[] = [
    null,
    7,
    [],
    { features: 7 },
    shapes(null, 7, 'x', {}, { properties: { code: '2380' } }),
    shapes({ properties: { code: '2380' }, geometry: { type: 'Point', coordinates: [14, 63] } }),
    shapes({
      properties: { code: '2380' },
      geometry: { type: 'Polygon', coordinates: [[['x'], null]] },
    }),
  ];
  for (const file of wrong) {
    it(`stays a list with shapes that are none: ${JSON.stringify(file)}`, async () => {
      const element = await showMap(two, file);
      expect(part(element, 'map') === undefined).to.equal(true);
      expect(parts(element, 'place').length).to.equal(2);
    });
  }

  it('draws no more points than a picture needs', async () => {
    const heavy = square({ code: '2380' });
    heavy.geometry.coordinates = [
      Array.from({ length: 30_000 }, (_, index) => [14 + (index % 100) / 100, 63 + index / 30_000]),
    ];
    expect(part(await showMap(two, shapes(heavy)), 'map') === undefined).to.equal(true);
  });

  it('links to each initiative when the site has a page for it, and tells the page first', async () => {
    const element = await show(tag, two, { 'link-pattern': '/kluster/{id}' });
    const link = all(element, 'a')[0]!;
    expect(link.getAttribute('href')).to.equal('/kluster/a');
    element.addEventListener('samverk-select', (event) => event.preventDefault());
    const told = oneEvent(element, 'samverk-select');
    link.click();
    expect((await told).detail).to.deep.equal({ ref: { collection: 'clusters', id: 'a' } });
  });

  it('has a shape for each municipality of the sample', async () => {
    const element = await showMap(publishedSample, municipalityShapes);
    expect(part(element, 'map')!.querySelectorAll('path').length).to.equal(8);
  });

  it('says what will be here when there is no initiative', async () => {
    expect(say(await show(tag, empty), 'status')).to.equal(
      'This will show where the cluster initiatives are, once they have been identified.',
    );
  });

  it('is accessible as a list and with a map', async () => {
    await expect(await show(tag, publishedSample)).to.be.accessible();
    await expect(await showMap(publishedSample, municipalityShapes)).to.be.accessible();
  });
});
