import { expect, oneEvent } from '@open-wc/testing';

import type { Message, Programme } from '../../src/index.js';
import { both, empty, publishedOf, publishedSample } from '../examples/published.js';
import { actor, message } from '../examples/small.js';
import { all, part, parts, rowsOf, say, show, textIn } from './support/page.js';

const used = (by: string, fields: Partial<NonNullable<Message['uses']>[number]> = {}) => ({
  actor: by,
  where: 'Web',
  day: '2026-03-02',
  ...fields,
});

/** Messages over three public actors who are to use them. */
const saying = (...messages: Message[]): Programme =>
  publishedOf({
    actors: ['x', 'y', 'z'].map((id) => actor(id, { name: both(`Aktör ${id}`, `Actor ${id}`) })),
    messages,
  });

const near = (...uses: NonNullable<Message['uses']>) => message('near', { uses });
const far = (...uses: NonNullable<Message['uses']>) =>
  message('far', { statement: both('Långt', 'Far'), uses });

const useIn = (element: Element) => parts(element, 'use').map((line) => textIn(line));

describe('<samverk-messages>', () => {
  const sentences: Readonly<Record<string, readonly [Programme, string, string]>> = {
    'some of several': [
      saying(near(used('x'), used('y')), far()),
      'Of two shared messages, one is in use, by two organisations. One of those who speak for the region uses none of them.',
      'Ett av två gemensamma budskap används, av två aktörer. En som talar för regionen använder inget av dem.',
    ],
    'all, by all': [
      saying(near(used('x'), used('y')), far(used('z'))),
      'Of two shared messages, two are in use, by three organisations.',
      'Två av två gemensamma budskap används, av tre aktörer.',
    ],
    'by one alone': [
      saying(near(used('x')), far(used('x'))),
      'Of two shared messages, two are in use, by one organisation. Two of those who speak for the region use none of them.',
      'Två av två gemensamma budskap används, av en aktör. Två som talar för regionen använder inget av dem.',
    ],
    'the only one': [
      saying(near(used('x'))),
      'The shared message is used by one organisation.',
      'Det gemensamma budskapet används av en aktör.',
    ],
    none: [
      saying(near(), far()),
      'No shared message is in use yet.',
      'Inget gemensamt budskap används än.',
    ],
  };
  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence how many use how many: ${what}`, async () => {
      expect(say(await show('samverk-messages', programme))).to.equal(english);
      expect(say(await show('samverk-messages', programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  it('shows each in quotes, whom it is for and what it stresses', async () => {
    const programme = saying(
      message('near', {
        audience: both('Besökare', 'Visitors'),
        factors: [both('Natur', 'Nature'), both('Ro', 'Calm')],
      }),
    );
    const element = await show('samverk-messages', programme, { lang: 'sv' });
    expect(say(element, 'statement')).to.equal('”Nära”');
    expect(
      all(element, '[part=message] > div:first-child p').map((line) => textIn(line)),
    ).to.deep.equal(['Till: Besökare', 'Lyfter fram: Natur · Ro']);
    const bare = await show('samverk-messages', saying(near()));
    expect(say(bare, 'statement')).to.equal('“Near”');
    expect(all(bare, '[part=message] > div:first-child p').length).to.equal(0);
  });

  it('says how many of those who speak for the region use it, and draws it', async () => {
    const element = await show(
      'samverk-messages',
      saying(near(used('x')), far(used('x'), used('y'), used('z')), message('new')),
    );
    expect(useIn(element)).to.deep.equal([
      'Used by one of three organisations',
      'Used by three organisations',
      'Not used by anyone yet',
    ]);
    expect(
      parts(element, 'message').map((one) => [
        one.querySelectorAll('circle.on').length,
        one.querySelectorAll('circle').length,
      ]),
    ).to.deep.equal([
      [1, 3],
      [3, 3],
      [0, 3],
    ]);
    const swedish = await show('samverk-messages', saying(near(used('x'))), { lang: 'sv' });
    expect(useIn(swedish)).to.deep.equal(['Används av en av tre aktörer']);
  });

  it('says who uses it where and since when, in other words too, and who does not yet', async () => {
    const programme = saying(
      near(used('x'), used('y', { where: 'Fair', text: both('Intill', 'Close by') }), used('gone')),
    );
    const element = await show('samverk-messages', programme, { lang: 'sv' });
    expect(all(element, '[part=message] li').map((line) => textIn(line))).to.deep.equal([
      'Aktör x Web, mars 2026',
      'Aktör y Fair, mars 2026 med andra ord: ”Intill”',
    ]);
    expect(textIn(part(element, 'message'))).to.contain('Används ännu inte av Aktör z');
  });

  it('has who uses what as a table', async () => {
    const element = await show('samverk-messages', saying(near(used('x'), used('y')), far()));
    expect(rowsOf(all(element, '[part=table] table')[0])).to.deep.equal([
      ['Near', 'Actor x and Actor y', 'Actor z'],
      ['Far', '', 'Actor x, Actor y and Actor z'],
    ]);
  });

  it('names five who do not use it yet, and how many more there are', async () => {
    const actors = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => actor(id));
    const element = await show(
      'samverk-messages',
      publishedOf({ actors, messages: [near(used('a'))] }),
    );
    expect(textIn(part(element, 'message'))).to.contain(
      'Not yet used by Actor b, Actor c, Actor d, Actor e, Actor f and 2 more',
    );
  });

  it('shows as many at once as the limit says, the rest one key away', async () => {
    const messages = ['1', '2', '3'].map((id) => message(id));
    const element = await show('samverk-messages', saying(...messages), { limit: '1' });
    expect(all(element, '.rest [part=message]').length).to.equal(2);
    expect(textIn(all(element, '.rest summary')[0])).to.equal('Show all 3');
    const every = await show('samverk-messages', saying(...messages));
    expect(all(every, '.rest').length).to.equal(0);
  });

  it('links to who uses it, and tells the page first', async () => {
    const element = await show('samverk-messages', saying(near(used('x'))), {
      'link-pattern': '/aktor/{id}',
    });
    const [link] = all(element, '[part=message] a');
    expect(link!.getAttribute('href')).to.equal('/aktor/x');
    element.addEventListener('samverk-select', (event) => event.preventDefault(), { once: true });
    setTimeout(() => link!.click());
    const event = await oneEvent(element, 'samverk-select');
    expect((event as CustomEvent<unknown>).detail).to.deep.equal({
      ref: { collection: 'actors', id: 'x' },
    });
  });

  it('says what will be here when there is no message yet', async () => {
    expect(say(await show('samverk-messages', empty, { lang: 'sv' }), 'status')).to.equal(
      'Här visas de budskap som alla som talar för regionen delar.',
    );
  });

  it('is accessible with the sample, all open', async () => {
    for (const attributes of [{}, { 'link-pattern': '/d/{id}', limit: '2' }]) {
      const element = await show('samverk-messages', publishedSample, attributes);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expect(element).to.be.accessible();
    }
  });
});
