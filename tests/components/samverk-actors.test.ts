import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { Actor, Programme, Published } from '../../src/index.js';
import type { SamverkActors } from '../../components/index.js';
import {
  both,
  capital,
  empty,
  publishedOf,
  publishedSample,
  skills,
} from '../examples/published.js';
import { actor, cluster, service } from '../examples/small.js';
import { all, drawn, part, parts, rowsOf, say, show, textIn } from './support/page.js';

const tag = 'samverk-actors';

const region = actor('region', { name: 'The region', sector: 'public', reach: 'regional' });
const college = actor('college', {
  name: 'The college',
  sector: 'academia',
  reach: 'national',
  contact: { email: 'c@example.org', phone: '063-1' },
  website: 'https://example.org',
});

function withActors(
  actors: readonly Actor[],
  parts: Partial<Programme> = {},
  figures: Partial<Published> = {},
) {
  return publishedOf({ themes: [skills, capital], actors, ...parts }, figures);
}

const two = withActors([college, region], {
  services: [
    service('courses', { actor: 'college', name: 'Courses', role: 'leads', cost: 'Free' }),
    service('loans', { actor: 'region', themes: ['capital'], name: 'Loans', role: 'funds' }),
    service('advice', {
      actor: 'region',
      themes: ['capital'],
      name: 'Advice',
      role: 'contributes',
    }),
  ],
});

const roles = {
  overlaps: [{ theme: 'skills', services: ['courses', 'gone'] }],
  gaps: [{ theme: 'capital', needs: 4, priority: 1 }],
  unclear: [{ theme: 'skills', services: ['courses'] }],
  partial: [
    { theme: 'skills', missing: { sizes: ['large'] as const, phases: ['idea'] as const } },
    { theme: 'skills', unclear: { phases: ['start'] as const } },
    { theme: 'gone', missing: { sizes: ['large'] as const } },
  ],
};

const letters = (element: Element) =>
  all(element, '[part=cell] .count').map((node) => textIn(node));

async function open(element: SamverkActors, index = 0): Promise<void> {
  parts(element, 'cell')[index]!.click();
  await drawn(element);
}

describe('<samverk-actors>', () => {
  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    several: [
      two,
      'Two organisations help companies in two of two themes.',
      'Två aktörer hjälper företag inom två av två teman.',
    ],
    'one and a gap': [
      withActors(
        [college],
        { services: [service('s', { actor: 'college' })] },
        { supportRoles: roles },
      ),
      'One organisation helps companies in one of two themes. No service meets the needs in Capital.',
      'En aktör hjälper företag inom ett av två teman. Ingen tjänst möter behoven inom Kapital.',
    ],
    'nobody with a service': [withActors([college]), '', ''],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence who helps: ${what}`, async () => {
      expect(say(await show(tag, programme))).to.equal(english);
      expect(say(await show(tag, programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  it('groups organisations by sector, in the order of the triple helix, with their reach', async () => {
    const element = await show(tag, two);
    const rows = rowsOf(part(element, 'matrix')).map(([first]) => first);
    expect(rows).to.deep.equal([
      'The public sector 1 organisation',
      'The region regional',
      'Academia 1 organisation',
      'The college national',
    ]);
  });

  it('writes the role in each cell as a letter and a word, who leads first', async () => {
    const element = await show(tag, two);
    expect(letters(element)).to.deep.equal(['FC', 'L']);
    expect(textIn(parts(element, 'cell')[0])).to.equal('Capital FC funds, contributes');
    expect(textIn(part(element, 'key'))).to.include('L leads the work C contributes F funds');
  });

  it('hatches a theme that no service meets, and marks what several lead', async () => {
    const programme = withActors(
      [college],
      { services: [service('courses', { actor: 'college' })] },
      { supportRoles: roles },
    );
    const element = await show(tag, programme);
    expect(all(element, 'td.hatched').length).to.equal(1);
    expect(textIn(all(element, 'td.hatched')[0])).to.equal('no service meets the needs');
    expect(all(element, '.marked').length).to.equal(1);
    expect(textIn(part(element, 'key'))).to.include('Dotted line: several lead the same thing');
  });

  it('names those that have no service here', async () => {
    const programme = withActors([college, region], {
      services: [service('s', { actor: 'region' })],
    });
    const element = await show(tag, programme);
    expect(textIn(part(element, 'base'))).to.include('No service here yet: The college.');
  });

  it('opens a role to its services and how to reach them, under its row', async () => {
    const element = await show(tag, two);
    await open(element, 1);
    const panel = part(element, 'panel')!;
    expect(textIn(panel)).to.equal(
      'The college · Skills c@example.org 063-1 Website Courses leads the work For all companies Cost Free',
    );
    expect(panel.closest('tr')!.previousElementSibling!.textContent).to.include('The college');
    const links = [...panel.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal(['mailto:c@example.org', 'https://example.org/']);
    await open(element, 1);
    expect(part(element, 'panel') === undefined).to.equal(true);
  });

  it('tells the page which organisation was chosen, and leaves it to the page when prevented', async () => {
    const element = await show(tag, two);
    const told = oneEvent(element, 'samverk-select');
    element.addEventListener('samverk-select', (event) => event.preventDefault(), { once: true });
    await open(element);
    expect((await told).detail).to.deep.equal({ ref: { collection: 'actors', id: 'region' } });
    expect(part(element, 'panel') === undefined).to.equal(true);
  });

  it('is one stop for the tab key; arrows move, enter opens and escape closes', async () => {
    const element = await show(tag, two);
    const stops = parts(element, 'cell').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.length).to.equal(1);
    stops[0]!.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(textIn(element.shadowRoot!.activeElement)).to.include('Capital');
    await sendKeys({ press: 'Enter' });
    await drawn(element);
    expect(part(element, 'panel') !== undefined).to.equal(true);
    expect(element.shadowRoot!.activeElement!.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await drawn(element);
    expect(part(element, 'panel') === undefined).to.equal(true);
  });

  it('shows only what is of one theme', async () => {
    const element = await show(tag, two, { theme: 'skills' });
    expect(say(element)).to.equal('In Skills, one organisation helps companies.');
    expect(letters(element)).to.deep.equal(['L']);
    const swedish = await show(tag, two, { theme: 'capital', lang: 'sv' });
    expect(say(swedish)).to.equal('Inom Kapital hjälper en aktör företagen.');
    expect(letters(swedish)).to.deep.equal(['FB']);
  });

  it('lists organisation by organisation when told, however wide it is', async () => {
    const element = await show(tag, two, { view: 'list' });
    expect(getComputedStyle(all(element, 'tbody')[0]!).display).to.equal('block');
    const matrix = await show(tag, two);
    expect(getComputedStyle(all(matrix, 'tbody')[0]!).display).to.equal('table-row-group');
  });

  it('shows so many and the rest by a button, which hands the focus on', async () => {
    const element = await show(tag, two, { limit: '1' });
    expect(letters(element)).to.deep.equal(['FC']);
    const button = part(element, 'all')!;
    expect(textIn(button)).to.equal('Show all 2');
    button.click();
    await drawn(element);
    expect(letters(element)).to.deep.equal(['FC', 'L']);
    expect(textIn(element.shadowRoot!.activeElement)).to.include('Skills');
  });

  it('has every service in a table', async () => {
    const element = await show(tag, two);
    expect(rowsOf(part(element, 'table'))[0]).to.deep.equal([
      'Courses',
      'The college',
      'leads the work',
      'Skills',
    ]);
  });

  it('lists what is to be settled: overlaps, nobody who leads, and who is left out', async () => {
    const programme = withActors(
      [college],
      { services: [service('courses', { actor: 'college', name: 'Courses' })] },
      { supportRoles: roles },
    );
    const element = await show(tag, programme);
    expect(all(element, '.more li').map((node) => textIn(node))).to.deep.equal([
      'In Skills, several lead the same thing for the same companies: Courses.',
      'In Skills, there is help, but nobody leads the work: Courses.',
      'In Skills, there is no service for: 250 employees or more · has an idea.',
    ]);
  });

  const step = (missing: readonly ('business' | 'public' | 'academia')[]) => ({
    cluster: 'a',
    step: 'plan' as const,
    present: ['business' as const],
    missing,
  });

  it('says which part of society is missing most often, and in which steps', async () => {
    const clusters = [step(['academia']), { ...step(['academia', 'public']), cluster: 'b' }];
    const element = await show(tag, withActors([college], {}, { participation: { clusters } }));
    expect(textIn(part(element, 'base'))).to.include(
      'Academia is most often missing: in 2 of 2 steps that the cluster initiatives have reached.',
    );
    expect(rowsOf(all(element, '.more table')[0])).to.deep.equal([
      ['plans are made', '–', '1 of 2', '2 of 2'],
    ]);
    const whole = withActors([college], {}, { participation: { clusters: [step([])] } });
    expect(textIn(part(await show(tag, whole), 'base'))).to.include('take part in every step');
  });

  it('tells who opens what for which cluster initiatives; unknown ones are left out', async () => {
    const opens = [
      { clusters: ['a', 'gone'], gives: 'markets' as const, what: both('Mässor', 'Fairs') },
    ];
    const programme = withActors([{ ...college, opens }], { clusters: [cluster('a')] });
    const element = await show(tag, programme);
    expect(textIn(all(element, '.more li')[0])).to.equal(
      'The college national · markets for Cluster a Fairs',
    );
  });

  it('says what will be here when there are no organisations', async () => {
    const element = await show(tag, empty);
    expect(say(element, 'status')).to.equal(
      'This will show who helps companies with what, once the organisations are mapped.',
    );
  });

  it('has no more rows than can be read', async () => {
    const actors = Array.from({ length: 150 }, (_, index) => actor(`a${index}`));
    const services = actors.map(({ id }) => service(`s${id}`, { actor: id }));
    const element = await show(tag, withActors(actors, { services }));
    expect(parts(element, 'cell').length).to.equal(120);
    expect(part(element, 'all') === undefined).to.equal(true);
    expect(textIn(part(element, 'base'))).to.include('Only the first 120 are shown.');
  });

  it('is accessible with the sample, open, as matrix and as list', async () => {
    for (const view of ['matrix', 'list']) {
      const element = await show(tag, publishedSample, { view });
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await open(element);
      await expect(element).to.be.accessible();
    }
  });
});
