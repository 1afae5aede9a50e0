import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import type { SamverkNeedForm } from '../../components/index.js';
import type { NeedReport } from '../../components/parts/map-needs/need-report.js';
import { both, capital, food, shared, sharing, skills, tourism } from '../examples/published.js';
import { cluster, group } from '../examples/small.js';
import { all, drawn, part, say, show, textIn } from './support/page.js';
import { answerWith, json, silence } from './support/requests.js';

const programme = sharing(
  [
    shared('g', { statement: both('Rekrytera svetsare', 'Recruit welders'), answer: 'planned' }),
    shared('h', { statement: both('Hitta lån', 'Find loans') }),
  ],
  {
    strengthAreas: [tourism, food],
    themes: [skills, capital],
    clusters: [
      cluster('a', { name: 'Fjäll' }),
      cluster('b', { ended: { day: '2025-01-01', why: 'merged' } }),
    ],
    needGroups: [group('g', [], { theme: 'skills' }), group('h', [], { theme: 'capital' })],
  },
);

const address = 'https://region.example/needs';

const form = (attributes: Record<string, string> = {}) =>
  show('samverk-need-form', programme, attributes);

function field(element: Element, name: string): HTMLInputElement {
  return all<HTMLInputElement>(element, `[name="${name}"]`)[0]!;
}

/** The report that the page hears of when it is sent. */
async function submission(element: SamverkNeedForm): Promise<CustomEvent<NeedReport>> {
  const submitted = oneEvent<CustomEvent<NeedReport>>(element, 'samverk-submit');
  await send(element);
  return submitted;
}

async function write(element: SamverkNeedForm, name: string, text: string): Promise<void> {
  const one = field(element, name);
  one.value = text;
  one.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn(element);
}

async function send(element: SamverkNeedForm): Promise<void> {
  all(element, '[part=send]')[0]!.click();
  await drawn(element);
  await drawn(element);
}

async function reported(attributes: Record<string, string> = {}): Promise<SamverkNeedForm> {
  const element = await form(attributes);
  await write(element, 'statement', ' Vi hittar inga svetsare. ');
  return element;
}

const outcome = (element: Element) => textIn(part(element, 'outcome'));

/** Waits until the outcome says something. */
async function until(element: SamverkNeedForm, words: string): Promise<void> {
  for (let turn = 0; turn < 100 && !outcome(element).includes(words); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await drawn(element);
  }
  expect(outcome(element)).to.include(words);
}

const button = (element: Element, words: string) =>
  all<HTMLButtonElement>(element, 'button').find((one) => textIn(one) === words)!;

const reference = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/;

afterEach(() => {
  localStorage.clear();
});

describe('<samverk-need-form>', () => {
  it('says before the button who is answerable, why, how long, and that it becomes public', async () => {
    const element = await form({
      lang: 'sv',
      controller: 'Region Jämtland Härjedalen',
      'privacy-href': '/personuppgifter',
    });
    expect(say(element, 'legal')).to.equal(
      'Region Jämtland Härjedalen ansvarar för det du skickar och använder det för att planera stöd till företag. ' +
        'Det sparas så länge arbetet kräver det, och sedan enligt reglerna för allmänna handlingar. ' +
        'Det du skickar blir allmän handling hos Region Jämtland Härjedalen. ' +
        'Skriv inga affärshemligheter eller uppgifter om privatpersoner. ' +
        'Inget sparas i din webbläsare. Så behandlas personuppgifter',
    );
    const [link] = all(element, '[part=legal] a');
    expect(link!.getAttribute('href')).to.match(/\/personuppgifter$/);
    const order = part(element, 'legal')!.compareDocumentPosition(part(element, 'send')!);
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('names who owns the site where nobody is named, inside a sentence and at its beginning', async () => {
    const words = say(await form(), 'legal');
    expect(words).to.match(/^The owner of this site is answerable for what you send/);
    expect(words).to.include('a public document at the owner of this site.');
  });

  it('says what an address is for, and that it need not be given', async () => {
    const element = await form({ controller: 'The region' });
    expect(textIn(field(element, 'contact').closest('label'))).to.equal(
      'Your e-mail address (optional) Only so that The region can ask a question. It is never shown to others.',
    );
  });

  it('never links to a script for personal data', async () => {
    const element = await form({ 'privacy-href': 'javascript:alert(1)' });
    expect(all(element, '[part=legal] a').length).to.equal(0);
  });

  for (const [where, button] of [
    ['javascript:alert(1)', 'Prepare the text'],
    ['http://region.example/needs', 'Prepare the text'],
    ['mailto:a@region.example', 'Prepare the text'],
    ['https://region.example/needs', 'Send the need'],
    ['/needs', 'Send the need'],
  ] as const) {
    it(`offers for ${where} to: ${button}`, async () => {
      expect(say(await form({ 'post-to': where }), 'send')).to.equal(button);
    });
  }

  it('tells the page what was filled in, and nothing of what was not', async () => {
    const element = await reported();
    field(element, 'themes').click();
    field(element, 'cluster').value = 'a';
    field(element, 'severity').value = '4';
    await write(element, 'companies', '12');
    await write(element, 'contact', 'name@company.se');
    const event = await submission(element);
    const { reference: made, ...detail } = event.detail;
    expect(detail).to.deep.equal({
      statement: 'Vi hittar inga svetsare.',
      themes: ['skills'],
      cluster: 'a',
      severity: 4,
      companies: 12,
      contact: 'name@company.se',
    });
    expect(made).to.match(reference);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
  });

  it('leaves out what was left empty', async () => {
    const element = await reported();
    expect(Object.keys((await submission(element)).detail)).to.deep.equal([
      'statement',
      'themes',
      'reference',
    ]);
  });

  it('gives a receipt with time and reference when the page takes it', async () => {
    const element = await reported({ 'post-to': address, controller: 'The region' });
    const requests = answerWith(() => json({}));
    element.addEventListener('samverk-submit', (event) => event.preventDefault());
    await send(element);
    expect(outcome(element)).to.match(
      /^Your need has been received by this site Received \d+ \w+ \d{4} at \d\d:\d\d\. Reference: [\w-]{9}\. It is now read by The region, and counted together with what others need\. Report another need$/,
    );
    expect(requests.asked).to.deep.equal([]);
    expect(part(element, 'form')!.hidden).to.equal(true);
    expect(element.shadowRoot!.activeElement === part(element, 'outcome')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('asks nothing that the page has said, and says it itself', async () => {
    const element = await reported({ cluster: 'a', theme: 'capital' });
    expect(all(element, '[name=cluster], [name=strengthArea]').length).to.equal(0);
    const { detail } = await submission(element);
    expect([detail.cluster, detail.themes]).to.deep.equal(['a', ['capital']]);
  });

  it('offers the initiatives that go on, and not those that have ended', async () => {
    const element = await form();
    const options = all(element, '[name=cluster] option');
    expect(options.map(textIn)).to.deep.equal(['Don’t know, or none of these', 'Fjäll']);
  });

  describe('what is wrong', () => {
    it('is said at the field, which gets the focus; nothing is sent and nothing lost', async () => {
      const element = await form();
      let isHeard = false;
      element.addEventListener('samverk-submit', () => (isHeard = true));
      await write(element, 'companies', 'some');
      await write(element, 'contact', 'name@');
      await send(element);
      expect(all(element, '.wrong').map(textIn)).to.deep.equal([
        'Write what the company needs.',
        'Write a whole number, at least 1, or leave it empty.',
        'Write an address such as name@company.se, or leave it empty.',
      ]);
      expect(element.shadowRoot!.activeElement === field(element, 'statement')).to.equal(true);
      expect(all<HTMLDetailsElement>(element, 'details')[0]!.open).to.equal(true);
      expect(field(element, 'companies').getAttribute('aria-invalid')).to.equal('true');
      expect([field(element, 'companies').value, isHeard]).to.deep.equal(['some', false]);
      await expect(element).to.be.accessible();
    });

    for (const [name, value] of [
      ['companies', '0'],
      ['companies', '1.5'],
      ['companies', '-3'],
      ['companies', '1e9'],
      ['contact', 'a b@c.se'],
      ['contact', `a@${'x'.repeat(300)}.se`],
      ['statement', 'x'.repeat(2001)],
    ] as const) {
      it(`is ${name} of ${value.slice(0, 12)}`, async () => {
        const element = await reported();
        await write(element, name, value);
        await send(element);
        expect(all(element, '.wrong').length).to.equal(1);
        expect(element.shadowRoot!.activeElement === field(element, name)).to.equal(true);
      });
    }

    it('is a robot’s field that is filled in; a person sees it then, and can empty it', async () => {
      const element = await reported();
      expect(field(element, 'empties').tabIndex).to.equal(-1);
      field(element, 'empties').value = 'https://spam.example';
      await send(element);
      expect(all(element, '.wrong').map(textIn)).to.deep.equal([
        'This field is there to stop robots. Empty it and send again.',
      ]);
      expect(field(element, 'empties').getBoundingClientRect().left).to.be.at.least(0);
      await write(element, 'empties', '');
      await send(element);
      expect(outcome(element)).to.include('Your text is ready to send');
    });
  });

  describe('a need that others have', () => {
    it('is shown while it is written, by words and by theme, with what became of it', async () => {
      const element = await form();
      await write(element, 'statement', 'Svårt att rekrytera folk');
      expect(say(element, 'alike')).to.equal(
        'Others have said something like it: Recruit welders 2 cluster initiatives · planned ' +
          'Send yours all the same: it shows how many have the need.',
      );
      field(element, 'themes').closest('.choices')!.querySelectorAll('input')[1]!.click();
      await drawn(element);
      expect(all(element, '[part=alike] li').map((one) => textIn(one).slice(0, 10))).to.deep.equal([
        'Recruit we',
        'Find loans',
      ]);
      await expect(element).to.be.accessible();
    });

    it('is not found by words that any need has', async () => {
      const element = await form();
      await write(element, 'statement', 'Företaget behöver andra lokaler');
      expect(say(element, 'alike')).to.equal('');
    });
  });

  describe('without anyone to send it to', () => {
    it('makes it a text with a link for mail and for the site’s own e-service', async () => {
      const element = await reported({
        'post-to': 'mailto:naringsliv@region.example',
        'service-href': '/e-tjanst',
      });
      field(element, 'themes').click();
      await send(element);
      const text = all<HTMLTextAreaElement>(element, '[part=outcome] textarea')[0]!.value;
      expect(text.replace(reference, 'REFERENCE')).to.equal(
        'Need: Vi hittar inga svetsare.\nTheme: Skills\nReference: REFERENCE',
      );
      const [mail, service] = all<HTMLAnchorElement>(element, '[part=outcome] a');
      expect(mail!.href).to.match(
        /^mailto:naringsliv@region\.example\?subject=Need%20[\w-]{9}&body=Need%3A%20Vi%20hittar/,
      );
      expect(service!.href).to.match(/\/e-tjanst$/);
      expect(outcome(element)).to.include('Nothing has been sent yet.');
      await expect(element).to.be.accessible();
    });

    it('goes back to the form as it was', async () => {
      const element = await reported();
      await send(element);
      button(element, 'Change the text').click();
      await drawn(element);
      expect(part(element, 'form')!.hidden).to.equal(false);
      expect(field(element, 'statement').value).to.equal(' Vi hittar inga svetsare. ');
      expect(element.shadowRoot!.activeElement === field(element, 'statement')).to.equal(true);
    });
  });

  describe('an address to post to', () => {
    it('gets it once, and its own reference is on the receipt', async () => {
      const element = await reported({ 'post-to': address });
      const requests = answerWith(() => json({ reference: 'RUN/118/2026' }));
      await send(element);
      await until(element, 'Reference: RUN/118/2026.');
      expect(requests.asked).to.deep.equal([address]);
      expect(requests.bodies.length).to.equal(1);
      expect(requests.bodies[0]).to.match(/^\{"statement":"Vi hittar inga svetsare\."/);
      expect(outcome(element)).to.match(/^Your need has been sent/);
    });

    it('that does not answer is tried again, with the same reference, and the text stays', async () => {
      const element = await reported({ 'post-to': address });
      let isBusy = true;
      const { bodies } = answerWith(() => new Response('', { status: isBusy ? 503 : 200 }));
      await send(element);
      await until(element, 'It has not arrived yet.');
      expect(all<HTMLTextAreaElement>(element, '[part=outcome] textarea')[0]!.value).to.include(
        'svetsare',
      );
      isBusy = false;
      button(element, 'Send now').click();
      await until(element, 'Your need has been sent');
      expect(bodies.length).to.equal(2);
      expect(bodies[0]).to.equal(bodies[1]);
      expect(bodies[0]).to.match(reference);
    });

    it('is tried again when the browser is online', async () => {
      let isDown = true;
      const element = await reported({ 'post-to': address });
      answerWith(() => (isDown ? Promise.reject(new TypeError('offline')) : json({})));
      await send(element);
      await until(element, 'It has not arrived yet.');
      isDown = false;
      window.dispatchEvent(new Event('online'));
      await until(element, 'Your need has been sent');
    });

    it('that refuses it is not asked again, and says so', async () => {
      const element = await reported({ 'post-to': address });
      const requests = answerWith(() => new Response('', { status: 400 }));
      await send(element);
      await until(element, 'It was not accepted. Your text is still here');
      window.dispatchEvent(new Event('online'));
      await drawn(element);
      expect(requests.asked.length).to.equal(1);
      await expect(element).to.be.accessible();
    });

    it('is asked no more when the element is taken away', async () => {
      const element = await reported({ 'post-to': address });
      const requests = answerWith(silence);
      await send(element);
      element.remove();
      await drawn(element);
      expect(requests.aborted).to.deep.equal([address]);
    });
  });

  describe('with keep', () => {
    const keeping = { 'post-to': address, keep: '' };

    it('says so, keeps what has not arrived, and forgets it when it has', async () => {
      const element = await reported(keeping);
      expect(say(element, 'legal')).to.include('the text is kept in this browser');
      expect(localStorage.length).to.equal(0);
      let isDown = true;
      answerWith(() => (isDown ? new Response('', { status: 502 }) : json({})));
      await send(element);
      await until(element, 'also when you open this page another time');
      expect(localStorage.length).to.equal(1);
      element.remove();
      isDown = false;
      const later = await form(keeping);
      await until(later, 'Your need has been sent');
      expect(localStorage.length).to.equal(0);
    });

    it('forgets what the visitor takes out', async () => {
      const element = await reported(keeping);
      answerWith(() => new Response('', { status: 502 }));
      await send(element);
      await until(element, 'It has not arrived yet.');
      button(element, 'Don’t send, and remove the text').click();
      await drawn(element);
      expect([localStorage.length, field(element, 'statement').value]).to.deep.equal([0, '']);
    });

    it('sends all the same where nothing can be kept, and does not say that it is', async () => {
      const element = await reported(keeping);
      const real = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      try {
        answerWith(() => new Response('', { status: 502 }));
        await send(element);
        await until(element, 'keep this page open');
      } finally {
        Object.defineProperty(Storage.prototype, 'setItem', real);
      }
    });

    it('passes over what is kept and cannot be read', async () => {
      localStorage.setItem(`samverk-need ${address}`, '{"statement":');
      const element = await form(keeping);
      expect(part(element, 'form')!.hidden).to.equal(false);
    });
  });

  it('keeps nothing without keep', async () => {
    const element = await reported({ 'post-to': address });
    answerWith(() => new Response('', { status: 502 }));
    await send(element);
    await until(element, 'It has not arrived yet.');
    expect(localStorage.length).to.equal(0);
  });

  it('is filled in and sent by the keyboard alone', async () => {
    const element = await form();
    field(element, 'statement').focus();
    await sendKeys({ type: 'Lokaler' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    const submitted = oneEvent<CustomEvent<NeedReport>>(element, 'samverk-submit');
    for (let stop = 0; stop < 8 && element.shadowRoot!.activeElement !== part(element, 'send');)
      stop += await sendKeys({ press: 'Tab' }).then(() => 1);
    await sendKeys({ press: 'Enter' });
    const { detail } = await submitted;
    expect([detail.statement, detail.themes]).to.deep.equal(['Lokaler', ['skills']]);
  });

  it('says that it opens later when there are no themes', async () => {
    const element = await show('samverk-need-form', sharing([], { themes: [] }));
    expect(say(element, 'status')).to.equal(
      'The form opens when the programme’s themes are there.',
    );
  });

  it('is accessible, in both languages', async () => {
    for (const lang of ['sv', 'en']) {
      const element = await form({ lang, controller: 'Region', 'privacy-href': '/p' });
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      await expect(element).to.be.accessible();
    }
  });
});
