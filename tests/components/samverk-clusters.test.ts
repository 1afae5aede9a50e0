import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { Cluster, Programme, Published } from '../../src/index.js';
import type { SamverkClusters } from '../../components/index.js';
import {
  both,
  empty,
  food,
  it as itArea,
  publishedOf,
  publishedSample,
  tourism,
} from '../examples/published.js';
import { actor, cluster } from '../examples/small.js';
import { all, drawn, part, parts, say, show, textIn } from './support/page.js';

const areas = [tourism, food, itArea];

function withClusters(
  clusters: Cluster[],
  parts: Partial<Programme> = {},
  figures: Partial<Published> = {},
) {
  return publishedOf({ strengthAreas: areas, clusters, ...parts }, figures);
}

const ended = (id: string, fields: Partial<Cluster['ended']> = {}) =>
  cluster(id, { ended: { day: '2025-03-14', why: 'merged', ...fields } });

const inFood = (id: string) => cluster(id, { strengthAreas: ['food'] });

const eight = ['Alm', 'Björk', 'Ceder', 'Druva', 'Ek', 'Fura', 'Gran', 'Hassel'].map(
  (name, index) =>
    cluster(`c${index}`, {
      name,
      strengthAreas: [index < 6 ? 'tourism' : 'food'],
      description: index === 0 ? both('Snö', 'Snow') : both('Trä', 'Wood'),
    }),
);

const namesIn = (element: Element) =>
  parts(element, 'cluster').map((row) => textIn(row.querySelector('[part=title]')));

async function type(element: SamverkClusters, text: string): Promise<void> {
  element.shadowRoot!.querySelector('input')!.focus();
  await sendKeys({ type: text });
  await drawn(element);
}

describe('<samverk-clusters>', () => {
  it('lists an initiative in each of its strength areas, and counts it once', async () => {
    const two = cluster('a', { strengthAreas: ['tourism', 'food'] });
    const programme = withClusters([two], { strengthAreas: [tourism, food] });
    const element = await show('samverk-clusters', programme);
    expect(parts(element, 'cluster').length).to.equal(2);
    expect(say(element)).to.equal('One cluster initiative.');
  });

  it('cuts a list that nobody could read, and says so', async () => {
    const many = Array.from({ length: 230 }, (_, index) => cluster(`c${index}`));
    const programme = withClusters(many, { strengthAreas: [tourism, food] });
    const element = await show('samverk-clusters', programme);
    expect(parts(element, 'cluster').length).to.equal(200);
    expect(textIn(part(element, 'base'))).to.include('Only the first 200 are shown.');
  });

  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    many: [
      withClusters([cluster('a'), inFood('b')], { strengthAreas: [tourism, food] }),
      'Two cluster initiatives in two strength areas.',
      'Två klusterinitiativ i två styrkeområden.',
    ],
    one: [
      withClusters([cluster('a')], { strengthAreas: [tourism] }),
      'One cluster initiative.',
      'Ett klusterinitiativ.',
    ],
    'one area': [
      withClusters([cluster('a'), cluster('b')], { strengthAreas: [tourism] }),
      'Two cluster initiatives in one strength area.',
      'Två klusterinitiativ i ett styrkeområde.',
    ],
    'one that has ended': [
      withClusters([cluster('a'), inFood('b'), ended('c')], { strengthAreas: [tourism, food] }),
      'Two cluster initiatives in two strength areas. Beside these, one has ended.',
      'Två klusterinitiativ i två styrkeområden. Därutöver har ett avslutats.',
    ],
    'several that have ended': [
      withClusters([cluster('a'), inFood('b'), ended('c'), ended('d')], {
        strengthAreas: [tourism, food],
      }),
      'Two cluster initiatives in two strength areas. Beside these, two have ended.',
      'Två klusterinitiativ i två styrkeområden. Därutöver har två avslutats.',
    ],
    'one gap': [
      withClusters([cluster('a'), inFood('b')]),
      'Two cluster initiatives in two strength areas. In IT there is no cluster initiative yet.',
      'Två klusterinitiativ i två styrkeområden. Inom IT finns ännu inget klusterinitiativ.',
    ],
    'two gaps': [
      withClusters([cluster('a')]),
      'One cluster initiative. In Food and IT there is no cluster initiative yet.',
      'Ett klusterinitiativ. Inom Mat och IT finns ännu inget klusterinitiativ.',
    ],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence how many there are: ${what}`, async () => {
      expect(say(await show('samverk-clusters', programme))).to.equal(english);
      expect(say(await show('samverk-clusters', programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  it('does not count an area that has only what has ended', async () => {
    const programme = withClusters(
      [cluster('a'), cluster('b'), { ...ended('c'), strengthAreas: ['food'] }],
      {
        strengthAreas: [tourism, food],
      },
    );
    expect(say(await show('samverk-clusters', programme))).to.equal(
      'Two cluster initiatives in one strength area. Beside these, one has ended.',
    );
  });

  it('lists the initiatives under their strength area, also an area without one', async () => {
    const element = await show('samverk-clusters', withClusters([cluster('a'), inFood('b')]));
    expect(parts(element, 'area').map((area) => textIn(area))).to.deep.equal([
      'Tourism core area Cluster a 10 companies',
      'Food core area Cluster b 10 companies',
      'IT possible area No cluster initiative yet.',
    ]);
  });

  it('says how far each has come', async () => {
    const programme = withClusters(
      [
        cluster('a'),
        cluster('b', { declined: { day: '2025-01-01' } }),
        ended('c', { into: 'a' }),
        ended('d'),
        cluster('e'),
      ],
      {},
      { stages: [{ cluster: 'a', stage: 'planned' }] },
    );
    const element = await show('samverk-clusters', programme);
    expect(parts(element, 'stage').map((stage) => textIn(stage))).to.deep.equal([
      'has an action plan',
      'has declined for now',
      'ended 14 March 2025, now part of Cluster a',
      'ended 14 March 2025',
      '',
    ]);
    expect(all(element, '.on').length).to.equal(4);
  });

  it('opens to vision, size, places and who runs it', async () => {
    const programme = publishedOf(
      {
        strengthAreas: [tourism],
        actors: [actor('x', { name: 'IUC' })],
        region: {
          name: 'Jämtland Härjedalen',
          code: '23',
          municipalities: [
            { code: '2321', name: 'Åre' },
            { code: '2309', name: 'Krokom' },
          ],
        },
        clusters: [
          cluster('a', {
            description: both('Liftar', 'Lifts'),
            vision: both('Snö', 'Snow'),
            companies: { micro: 1000, small: 100 },
            employees: 12_000,
            municipalities: ['2321', '2309', '9999'],
            organisation: 'x',
            website: 'https://example.com/kluster',
          }),
        ],
      },
      {},
    );
    const element = await show('samverk-clusters', programme, { 'link-pattern': '/kluster/{id}' });
    expect([...all(element, 'details > p')].map((line) => textIn(line))).to.deep.equal([
      'Lifts',
      'Vision: Snow',
      '1,100 companies · 12,000 employees · Where: Åre, Krokom and 9999 · Run by IUC',
      'Website',
      'More about Cluster a',
    ]);
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://example.com/kluster',
      '/kluster/a',
    ]);
  });

  it('puts an id into an address so that it stays one part of it', async () => {
    const element = await show('samverk-clusters', withClusters([cluster('../å?b')]), {
      'link-pattern': '/kluster/{id}',
    });
    expect(all(element, 'a')[0]!.getAttribute('href')).to.equal('/kluster/..%2F%C3%A5%3Fb');
  });

  it('shows only the strength area that is asked for', async () => {
    const element = await show('samverk-clusters', withClusters([cluster('a'), inFood('b')]), {
      'strength-area': 'food',
    });
    expect(namesIn(element)).to.deep.equal(['Cluster b']);
    expect(say(element)).to.equal('One cluster initiative.');
  });

  it('says so when the strength area that is asked for is not there', async () => {
    const element = await show('samverk-clusters', withClusters([cluster('a')]), {
      'strength-area': 'nonsense',
    });
    expect(namesIn(element)).to.deep.equal([]);
    expect(textIn(part(element, 'base'))).to.contain('No cluster initiative fits.');
    expect(textIn(part(element, 'base'))).not.to.match(/no cluster initiatives in no/i);
    await expect(element).to.be.accessible();
  });

  describe('the filter', () => {
    it('is not there for few', async () => {
      const element = await show('samverk-clusters', withClusters(eight.slice(0, 6)));
      expect(say(element, 'filter')).to.equal(undefined);
    });

    it('finds by name and by description, whatever the case', async () => {
      const element = await show('samverk-clusters', withClusters(eight));
      await type(element, 'bJÖ');
      expect(namesIn(element)).to.deep.equal(['Björk']);
      expect(textIn(all(element, '[part=filter] [role=status]')[0])).to.equal('1 of 8 shown');
      all<HTMLInputElement>(element, 'input')[0]!.value = '';
      await type(element, 'snow');
      expect(namesIn(element)).to.deep.equal(['Alm']);
      await expect(element).to.be.accessible();
    });

    it('narrows to one strength area', async () => {
      const element = await show('samverk-clusters', withClusters(eight));
      const select = all<HTMLSelectElement>(element, 'select')[0]!;
      select.value = 'food';
      select.dispatchEvent(new Event('change'));
      await drawn(element);
      expect(namesIn(element)).to.deep.equal(['Gran', 'Hassel']);
    });

    it('says what to do when nothing fits', async () => {
      const element = await show('samverk-clusters', withClusters(eight));
      await type(element, 'zzz');
      expect(namesIn(element)).to.be.empty;
      expect(textIn(part(element, 'base'))).to.contain(
        'No cluster initiative fits. Try another word or all strength areas.',
      );
    });

    it('keeps what is typed and the focus while it narrows', async () => {
      const element = await show('samverk-clusters', withClusters(eight));
      await type(element, 'gr');
      expect(element.shadowRoot!.activeElement === all(element, 'input')[0]).to.equal(true);
      expect(all<HTMLInputElement>(element, 'input')[0]!.value).to.equal('gr');
    });

    it('does not change what the sentence says of all', async () => {
      const element = await show('samverk-clusters', withClusters(eight));
      const before = say(element);
      await type(element, 'gr');
      expect(say(element)).to.equal(before);
    });

    it('offers no areas where only one is asked for', async () => {
      const clusters = Array.from({ length: 8 }, (_, index) => cluster(`c${index}`));
      const element = await show('samverk-clusters', withClusters(clusters), {
        'strength-area': 'tourism',
      });
      expect(all(element, 'input').length).to.equal(1);
      expect(all(element, 'select').length).to.equal(0);
    });
  });

  describe('a link to an initiative', () => {
    const pattern = { 'link-pattern': '#{id}' };
    const follow = async (prevent: boolean) => {
      const element = await show('samverk-clusters', withClusters([cluster('a')]), pattern);
      const chosen = oneEvent(element, 'samverk-select');
      element.addEventListener('samverk-select', (event) => {
        if (prevent) event.preventDefault();
      });
      let followed: boolean | undefined;
      element.addEventListener('click', (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      all(element, 'details')[0]!.setAttribute('open', '');
      all(element, 'a')[0]!.click();
      return { event: await chosen, followed };
    };

    it('tells which, to the page around', async () => {
      const { event, followed } = await follow(false);
      expect(event.detail).to.deep.equal({ ref: { collection: 'clusters', id: 'a' } });
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
      expect(followed).to.equal(true);
    });

    it('is not followed when the page prevents it', async () => {
      expect((await follow(true)).followed).to.equal(false);
    });
  });

  it('says what will be here when there is no initiative', async () => {
    const element = await show('samverk-clusters', empty);
    expect(say(element, 'status')).to.equal(
      'Here you will see the region’s cluster initiatives, once they have been found.',
    );
    await expect(element).to.be.accessible();
  });

  it('is accessible, closed and open', async () => {
    const element = await show('samverk-clusters', publishedSample, { 'link-pattern': '/k/{id}' });
    await expect(element).to.be.accessible();
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
  });
});
