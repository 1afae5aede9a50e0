import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { Programme, Published } from '../../src/index.js';
import type { SamverkSupportFinder } from '../../components/index.js';
import {
  both,
  capital,
  empty,
  food,
  publishedOf,
  publishedSample,
  skills,
  tourism,
} from '../examples/published.js';
import { actor, service } from '../examples/small.js';
import { all, drawn, part, parts, say, show, textIn } from './support/page.js';

const tag = 'samverk-support-finder';

const fund = actor('fund', {
  name: 'The fund',
  contact: { email: 'fund@example.org', phone: '063-1' },
  website: 'https://example.org/fund',
});
const town = actor('town', {
  name: 'The town',
  reach: 'local',
  municipalities: ['2380'],
  contact: { phone: '063-2' },
});

function withServices(
  services: Programme['services'],
  parts: Partial<Programme> = {},
  figures: Partial<Published> = {},
) {
  return publishedOf(
    {
      region: {
        name: 'The region',
        code: '23',
        municipalities: [
          { code: '2321', name: 'Åre' },
          { code: '2380', name: 'Östersund' },
        ],
      },
      themes: [skills, capital],
      strengthAreas: [tourism, food],
      actors: [fund, town],
      services,
      ...parts,
    },
    figures,
  );
}

const loan = service('loan', {
  actor: 'fund',
  name: both('Lån', 'Loan'),
  description: both('När banken inte räcker.', 'When the bank is not enough.'),
  themes: ['capital'],
  role: 'funds',
  sizes: ['micro', 'small'],
  cost: 'Interest',
  apply: 'Write a letter',
  eligibility: 'Not for banks.',
  lastVerified: '2026-08-24',
});
const advice = service('advice', { actor: 'fund', name: 'Advice', themes: ['capital'] });
const local = service('local', {
  actor: 'town',
  name: 'Town guide',
  themes: ['capital'],
  role: 'contributes',
  municipalities: ['2380'],
  phases: ['start'],
  strengthAreas: ['food'],
});
const programme = withServices([loan, advice, local]);

const names = (element: Element) =>
  parts(element, 'match').map((match) => textIn(match.querySelector('[part=title]')));

async function choose(element: SamverkSupportFinder, theme: string): Promise<void> {
  all(element, `[data-theme=${theme}]`)[0]!.click();
  await drawn(element);
}

async function pick(element: SamverkSupportFinder, index: number, value: string): Promise<void> {
  const select = all<HTMLSelectElement>(element, 'select')[index]!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await drawn(element);
}

async function type(element: SamverkSupportFinder, text: string): Promise<void> {
  all(element, 'input')[0]!.focus();
  await sendKeys({ type: text });
  await drawn(element);
}

const focused = (element: Element) => element.shadowRoot?.activeElement?.getAttribute('part');

describe('<samverk-support-finder>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    several: [
      programme,
      'Three services from two organisations.',
      'Tre tjänster från två aktörer.',
    ],
    'one organisation': [
      withServices([loan, advice]),
      'Two services from one organisation.',
      'Två tjänster från en aktör.',
    ],
    'one service': [withServices([loan]), 'One service.', 'En tjänst.'],
  };
  for (const [what, [services, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence what there is: ${what}`, async () => {
      expect(say(await show(tag, services))).to.equal(english);
      expect(say(await show(tag, services, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  it('asks for a theme before it answers', async () => {
    const element = await show(tag, programme);
    expect(parts(element, 'theme').map((theme) => textIn(theme))).to.deep.equal([
      'Skills',
      'Capital',
    ]);
    expect(parts(element, 'match').length).to.equal(0);
    expect(textIn(part(element, 'answer'))).to.equal('');
  });

  it('names service and actor at one click, who leads first, and says how many there are', async () => {
    const element = await show(tag, programme);
    await choose(element, 'capital');
    expect(names(element)).to.deep.equal(['Advice', 'Loan', 'Town guide']);
    expect(textIn(part(element, 'answer'))).to.equal('Three services fit');
    expect(part(element, 'answer')!.getAttribute('role')).to.equal('status');
    expect(focused(element)).to.equal('answer');
    expect(parts(element, 'theme').length).to.equal(0);
  });

  it('says what a service gives, for whom, at what cost, how to apply, and how to reach it', async () => {
    const element = await show(tag, programme);
    await choose(element, 'capital');
    const match = parts(element, 'match')[1]!;
    expect(textIn(match)).to.equal(
      'Loan The fund funds fund@example.org 063-1 Website When the bank is not enough. ' +
        'For fewer than 50 employees. Not for banks. Cost Interest How to apply Write a letter ' +
        'Checked on 24 August 2026',
    );
    const links = [...match.querySelectorAll('.contact a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).to.deep.equal(['mailto:fund@example.org', 'https://example.org/fund']);
  });

  it('puts what is made for the company first, with the reasons, and the rest apart with theirs', async () => {
    const element = await show(tag, programme);
    await choose(element, 'capital');
    await pick(element, 0, 'medium');
    await pick(element, 1, '2380');
    await pick(element, 2, 'start');
    await pick(element, 3, 'food');
    expect(names(element)).to.deep.equal(['Town guide', 'Advice']);
    expect(textIn(parts(element, 'match')[0]!.querySelector('.quiet'))).to.equal(
      'contributes · in Östersund · for a company that is starting · in Food',
    );
    expect(textIn(all(element, 'details')[0])).to.equal(
      'One service is not for your company Loan, The fund Not for companies with 50–249 employees',
    );
  });

  const excluding: readonly (readonly [number, string, string])[] = [
    [1, '2321', 'Not in Åre'],
    [2, 'growth', 'Not for a company that is growing'],
    [3, 'tourism', 'Not in Tourism'],
  ];
  for (const [index, value, reason] of excluding) {
    it(`says of one that is not for the company: ${reason}`, async () => {
      const element = await show(tag, programme);
      await choose(element, 'capital');
      await pick(element, index, value);
      expect(textIn(all(element, 'details')[0])).to.include(`Town guide, The town ${reason}`);
    });
  }

  it('looks for words of one’s own without a theme, whatever else is said', async () => {
    const element = await show(tag, programme, { lang: 'en' });
    await type(element, 'we need help from the banks');
    expect(names(element)).to.deep.equal(['Loan']);
    expect(textIn(parts(element, 'match')[0]!.querySelector('.quiet'))).to.equal(
      'funds · speaks of banks',
    );
    expect(element.shadowRoot!.activeElement?.localName).to.equal('input');
  });

  it('says what nobody offers, and whom to ask', async () => {
    const gaps = { overlaps: [], gaps: [{ theme: 'skills', needs: 4, priority: 1 }], unclear: [] };
    const region = actor('region', { name: 'The region', contact: { phone: '063-3' } });
    const missing = withServices([loan], { actors: [town, region, fund] }, { supportRoles: gaps });
    const element = await show(tag, missing);
    await choose(element, 'skills');
    expect(textIn(part(element, 'answer'))).to.equal('No service fits');
    expect(textIn(part(element, 'base'))).to.include(
      'In Skills, there is no service yet. Companies have four needs there.',
    );
    expect(textIn(part(element, 'turn'))).to.equal(
      'Not what you were looking for? Ask The region. 063-3',
    );
    await pick(element, 1, '2380');
    expect(textIn(part(element, 'turn'))).to.include('Ask The town. 063-2');
  });

  it('says in Swedish what nobody offers: one need, and none that is known', async () => {
    const one = { overlaps: [], gaps: [{ theme: 'skills', needs: 1, priority: 1 }], unclear: [] };
    const element = await show(tag, withServices([loan], {}, { supportRoles: one }), {
      lang: 'sv',
    });
    await choose(element, 'skills');
    expect(textIn(part(element, 'base'))).to.include('Där har företagen ett behov.');
    const none = await show(tag, withServices([loan], { actors: [] }), { lang: 'sv' });
    await choose(none, 'skills');
    expect(textIn(part(none, 'base'))).to.include('Inom Kompetens finns ännu ingen tjänst.');
    expect(textIn(part(none, 'turn'))).to.equal('Berätta gärna för programmet vad som saknas.');
    const other = await show(tag, programme, { lang: 'sv' });
    await type(other, 'rymdfart');
    expect(textIn(part(other, 'base'))).to.include('Pröva andra ord');
  });

  it('goes back to the themes, and the focus to the one that was chosen', async () => {
    const element = await show(tag, programme);
    await choose(element, 'capital');
    part(element, 'chosen')!.querySelector('button')!.click();
    await drawn(element);
    expect(parts(element, 'match').length).to.equal(0);
    expect(textIn(element.shadowRoot!.activeElement)).to.equal('Capital');
  });

  it('shows five, or as many as it is told, and the rest by a button', async () => {
    const many = Array.from({ length: 7 }, (_, index) =>
      service(`s${index}`, { themes: ['capital'], actor: 'fund' }),
    );
    const element = await show(tag, withServices(many), { theme: 'capital' });
    expect(parts(element, 'match').length).to.equal(5);
    part(element, 'all')!.click();
    await drawn(element);
    expect(parts(element, 'match').length).to.equal(7);
    expect(element.shadowRoot!.activeElement === parts(element, 'match')[5]).to.equal(true);
    const two = await show(tag, withServices(many), { theme: 'capital', limit: '2' });
    expect(parts(two, 'match').length).to.equal(2);
  });

  it('takes theme and strength area from the page, and then does not ask for them', async () => {
    const element = await show(tag, programme, { theme: 'capital', 'strength-area': 'tourism' });
    expect(names(element)).to.deep.equal(['Advice', 'Loan']);
    expect(parts(element, 'theme').length).to.equal(0);
    expect(all(element, 'select').length).to.equal(3);
  });

  describe('the address of an answer', () => {
    const hrefOf = (link: Element | null | undefined) =>
      (link?.getAttribute('href') ?? '').replace(/^[^#]*/u, '');

    it('is an ordinary link that says all that was chosen', async () => {
      const element = await show(tag, programme);
      await choose(element, 'capital');
      await pick(element, 0, 'micro');
      await type(element, 'bank: & å');
      const link = part(element, 'link')!.querySelector('a');
      expect(hrefOf(link)).to.equal(
        '#samverk=theme:capital;text:bank%3A%20%26%20%C3%A5;size:micro',
      );
      expect(textIn(link)).to.equal('Link to this answer');
      expect(location.hash).to.equal('');
    });

    it('is read when the element comes, and whenever the visitor follows one', async () => {
      location.hash = '#samverk=theme:capital;size:medium;text:guide';
      const element = await show(tag, programme);
      expect(names(element)).to.deep.equal(['Town guide']);
      expect(all<HTMLSelectElement>(element, 'select')[0]!.value).to.equal('medium');
      location.hash = '#samverk=theme:capital';
      await oneEvent(window, 'hashchange');
      await drawn(element);
      expect(names(element)).to.deep.equal(['Advice', 'Loan', 'Town guide']);
      expect(focused(element)).to.equal('answer');
    });

    it('can name one service, which is then shown alone, with a way back', async () => {
      const element = await show(tag, programme, { theme: 'capital' });
      const title = parts(element, 'match')[1]!.querySelector('[part=title] a');
      expect(hrefOf(title)).to.equal('#samverk=theme:capital;service:loan');
      location.hash = hrefOf(title);
      await oneEvent(window, 'hashchange');
      await drawn(element);
      expect(names(element)).to.deep.equal(['Loan']);
      expect(hrefOf(part(element, 'link')!.querySelector('a'))).to.equal('#samverk=theme:capital');
    });

    it('leaves other ends of the address alone, and what the programme does not have', async () => {
      location.hash = '#contact';
      const element = await show(tag, programme);
      expect(parts(element, 'match').length).to.equal(0);
      location.hash = '#samverk=theme:gone;size:huge;service:gone;constructor:x;%';
      await oneEvent(window, 'hashchange');
      await drawn(element);
      expect(parts(element, 'match').length).to.equal(0);
      expect(parts(element, 'theme').length).to.equal(2);
    });

    it('is not listened to by an element that has left the page', async () => {
      const element = await show(tag, programme);
      element.remove();
      location.hash = '#samverk=theme:capital';
      await oneEvent(window, 'hashchange');
      await drawn(element);
      expect(parts(element, 'match').length).to.equal(0);
    });

    it('is the site’s own when it has a page for each service, and is told to the page first', async () => {
      const element = await show(tag, programme, {
        theme: 'capital',
        'link-pattern': '/stod/{id}',
      });
      const link = parts(element, 'match')[0]!.querySelector('a')!;
      expect(link.getAttribute('href')).to.equal('/stod/advice');
      element.addEventListener('samverk-select', (event) => event.preventDefault());
      const told = oneEvent(element, 'samverk-select');
      link.click();
      expect((await told).detail).to.deep.equal({ ref: { collection: 'services', id: 'advice' } });
    });

    it('of its own is told to the page first too', async () => {
      const element = await show(tag, programme, { theme: 'capital' });
      element.addEventListener('samverk-select', (event) => event.preventDefault());
      const told = oneEvent(element, 'samverk-select');
      parts(element, 'match')[0]!.querySelector('a')!.click();
      expect((await told).detail).to.deep.equal({ ref: { collection: 'services', id: 'advice' } });
      expect(location.hash).to.equal('');
    });
  });

  it('makes no letter that says more than to whom it goes', async () => {
    const sly = { ...fund, contact: { email: 'a@example.org?bcc=b@example.org' } };
    const element = await show(tag, withServices([loan], { actors: [sly] }), { theme: 'capital' });
    expect(all(element, '.contact a')[0]!.getAttribute('href')).to.equal('mailto:a@example.org');
  });

  it('works with the keyboard alone', async () => {
    const element = await show(tag, programme);
    parts(element, 'theme')[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await drawn(element);
    expect(focused(element)).to.equal('answer');
    await sendKeys({ press: 'Tab' });
    expect(textIn(element.shadowRoot!.activeElement)).to.equal('Advice');
  });

  it('says what will be here when there are no services', async () => {
    expect(say(await show(tag, empty), 'status')).to.equal(
      'Those who run companies will find help here, once the services are mapped.',
    );
  });

  it('is accessible before and after the choice, and when nothing is found', async () => {
    const element = await show(tag, publishedSample, { lang: 'sv' });
    await expect(element).to.be.accessible();
    await choose(element, 'finansiering');
    await pick(element, 1, '2380');
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await expect(element).to.be.accessible();
    part(element, 'chosen')!.querySelector('button')!.click();
    await drawn(element);
    await choose(element, 'oppenhet');
    await expect(element).to.be.accessible();
  });
});
