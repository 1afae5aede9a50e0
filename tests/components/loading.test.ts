import { expect } from '@open-wc/testing';

import { atStages, publishedSample } from '../examples/published.js';
import type { ShowingTag } from './support/page.js';
import {
  drawn,
  give,
  make,
  part,
  place,
  say,
  show,
  showing,
  showsFallback,
  textIn,
  told,
} from './support/page.js';
import type { Answer } from './support/requests.js';
import { answerWith, freshAddress, inPieces, json, later, silence } from './support/requests.js';

const two = atStages('mapped', 'mapped');
const three = atStages('mapped', 'mapped', 'identified');
const loginPage = '<!doctype html><title>Logga in</title><form></form>';
const { published: _, ...unpublished } = two;

const text = (body: string, init?: ResponseInit) => () => new Response(body, init);

const moved = 'The figures are not where they should be. The page may have moved.';
const notNow = 'The figures could not be fetched just now.';
const unreadable = 'What came could not be read as figures.';
const newer = 'The figures are written for a newer version of this page.';

const failures: Readonly<Record<string, readonly [string, string, Answer]>> = {
  'a missing file': ['not-found', moved, text('', { status: 404 })],
  'a file that is gone for good': ['not-found', moved, text('', { status: 410 })],
  'a server with a fault': ['unreachable', notNow, text('', { status: 500 })],
  'a server that is too busy': ['unreachable', notNow, text('', { status: 503 })],
  'a server that wants a login': ['unreachable', notNow, text('', { status: 401 })],
  'no network': ['unreachable', notNow, () => Promise.reject(new TypeError('Failed to fetch'))],
  'a redirect to a login page': [
    'unreadable',
    unreadable,
    text(loginPage, { headers: { 'Content-Type': 'text/html' } }),
  ],
  'broken JSON': ['unreadable', unreadable, text('{"format":"samverk/1"')],
  'an empty file': ['unreadable', unreadable, text('')],
  'JSON of another kind': ['unreadable', unreadable, () => json([1, 2, 3])],
  nothing: ['unreadable', unreadable, () => json(null)],
  'a programme that was not published': ['unreadable', unreadable, () => json(unpublished)],
  'a newer format': ['newer-format', newer, () => json({ ...two, format: 'samverk/2' })],
};

/** An element that has asked for an address and been answered. */
async function loaded(tag: ShowingTag, answer: Answer, lang = 'en') {
  const requests = answerWith(answer);
  const element = make(tag, { src: freshAddress(), lang });
  const news = told(element);
  (await place()).append(element);
  const event = await news;
  await drawn(element);
  return { element, event, requests };
}

/** Catches the long timers that are set meanwhile, so that their time passes when a test says so. */
function stopTheClock() {
  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  const timers = new Map<number, { readonly run: () => void; readonly delay: number }>();
  let last = -1;
  window.setTimeout = ((run: () => void, delay = 0) => {
    if (delay < 1000) return set(run, delay);
    last -= 1;
    timers.set(last, { run, delay });
    return last;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!timers.delete(Number(id))) clear(id);
  };
  return {
    /** The timers that run, in milliseconds. */
    delays: () => [...timers.values()].map(({ delay }) => delay),
    id: () => [...timers.keys()][0],
    /** Lets the time of all that run pass. */
    pass: () => {
      for (const { run } of timers.values()) run();
    },
    restore: () => {
      Object.assign(window, { setTimeout: set, clearTimeout: clear });
    },
  };
}

for (const tag of showing) {
  describe(`<${tag}> while it loads`, () => {
    it('shows the fallback until the programme is there, and then not', async () => {
      const { response, come } = later();
      answerWith(() => response);
      const element = make(tag, { src: freshAddress() });
      (await place()).append(element);
      await drawn(element);
      expect(say(element, 'status')).to.equal('Fetching the figures …');
      expect(showsFallback(element)).to.equal(true);
      await expect(element).to.be.accessible();
      const line = part(element, 'status');
      const news = told(element);
      come(json(publishedSample));
      const { type, detail, bubbles, composed } = await news;
      await drawn(element);
      expect([type, detail]).to.deep.equal(['samverk-load', { day: '2026-11-24' }]);
      expect([bubbles, composed]).to.deep.equal([true, true]);
      expect(say(element, 'status')).to.equal('');
      expect(part(element, 'status') === line, 'the same status line').to.equal(true);
      expect(showsFallback(element)).to.equal(false);
    });

    it('shows the fallback and nothing else without an address', async () => {
      const element = make(tag);
      (await place()).append(element);
      await drawn(element);
      expect(textIn(part(element, 'base'))).to.equal('');
      expect(showsFallback(element)).to.equal(true);
    });

    it('says what went wrong, keeps the fallback, and tries again', async () => {
      let fails = true;
      const { element, event } = await loaded(tag, () =>
        fails ? new Response('', { status: 404 }) : json(publishedSample),
      );
      const line = part(element, 'status');
      expect(event.type).to.equal('samverk-error');
      expect(say(element, 'status')).to.equal(moved);
      expect(showsFallback(element)).to.equal(true);
      await expect(element).to.be.accessible();
      fails = false;
      const news = told(element);
      part(element, 'retry')!.click();
      expect((await news).type).to.equal('samverk-load');
      await drawn(element);
      expect(say(element, 'status')).to.equal('');
      expect(say(element, 'retry')).to.equal(undefined);
      expect(part(element, 'status') === line, 'the same status line').to.equal(true);
    });

    it('says in Swedish what went wrong', async () => {
      const { element } = await loaded(tag, text('{'), 'sv');
      expect(say(element, 'status')).to.equal('Det som kom gick inte att läsa.');
      expect(say(element, 'retry')).to.equal('Försök igen');
    });
  });
}

describe('an element', () => {
  for (const [what, [code, sentence, answer]] of Object.entries(failures)) {
    it(`says a sentence about ${what}`, async () => {
      const { element, event } = await loaded('samverk-process', answer);
      expect(event.type).to.equal('samverk-error');
      expect(event.detail['code']).to.equal(code);
      expect(event.detail['message']).to.be.a('string').that.contains('programme-');
      expect(say(element, 'status')).to.equal(sentence);
      expect(showsFallback(element)).to.equal(true);
    });
  }

  describe('whose data does not come', () => {
    let clock: ReturnType<typeof stopTheClock>;

    beforeEach(() => {
      clock = stopTheClock();
    });

    afterEach(() => {
      clock.restore();
    });

    it('says so after twenty seconds of silence', async () => {
      const requests = answerWith(silence);
      const element = make('samverk-process', { src: freshAddress() });
      (await place()).append(element);
      await drawn(element);
      expect(clock.delays()).to.deep.equal([20_000]);
      const news = told(element);
      clock.pass();
      expect((await news).detail['code']).to.equal('unreachable');
      await drawn(element);
      expect(say(element, 'status')).to.equal(notNow);
      expect(requests.aborted).to.have.length(1);
    });

    it('waits anew for each piece of an answer, and leaves no timer behind', async () => {
      const pieces = inPieces();
      answerWith(() => pieces.response);
      const element = make('samverk-process', { src: freshAddress() });
      (await place()).append(element);
      await drawn(element);
      const seen = new Set([clock.id()]);
      const whole = JSON.stringify(two);
      for (const from of [0, 1, 2, 3, 4]) {
        pieces.send(whole.slice(from * 200, from === 4 ? undefined : (from + 1) * 200));
        await drawn(element);
        seen.add(clock.id());
        expect(clock.delays()).to.deep.equal([20_000]);
      }
      expect(seen.size).to.equal(6);
      const news = told(element);
      pieces.end();
      expect((await news).type).to.equal('samverk-load');
      expect(clock.delays()).to.deep.equal([]);
    });

    it('says so when an answer stops half way', async () => {
      const pieces = inPieces();
      answerWith(() => pieces.response);
      const element = make('samverk-process', { src: freshAddress() });
      (await place()).append(element);
      await drawn(element);
      pieces.send('{"format":');
      await drawn(element);
      const news = told(element);
      clock.pass();
      expect((await news).detail['code']).to.equal('unreachable');
      expect(showsFallback(element)).to.equal(true);
      expect(clock.delays()).to.deep.equal([]);
    });
  });

  it('says so when an answer breaks off half way, and the next one is shown', async () => {
    const pieces = inPieces();
    let answer: Answer = () => pieces.response;
    const { asked } = answerWith((url) => answer(url));
    const element = make('samverk-process', { src: freshAddress() });
    const broke = told(element);
    (await place()).append(element);
    await drawn(element);
    pieces.send('{"format":');
    pieces.breakOff();
    expect((await broke).detail['code']).to.equal('unreachable');
    await drawn(element);
    expect(say(element, 'status')).to.equal(notNow);
    answer = () => json(two);
    const news = told(element);
    part(element, 'retry')!.click();
    expect((await news).type).to.equal('samverk-load');
    expect(asked).to.have.length(2);
  });

  it('reads letters that are cut between two pieces, and skips a byte order mark', async () => {
    const named = { ...two, title: { sv: 'Åre älv', en: 'Åre älv' } };
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(named)}`);
    const body = new ReadableStream<Uint8Array>({
      start: (out) => {
        for (const byte of bytes) out.enqueue(Uint8Array.of(byte));
        out.close();
      },
    });
    const { event } = await loaded('samverk-process', () => new Response(body));
    expect(event.type).to.equal('samverk-load');
  });

  it('does not read to its end what is larger than any programme', async () => {
    const million = new TextEncoder().encode('x'.repeat(1_000_000));
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (out) => {
        sent += 1;
        out.enqueue(million);
      },
    });
    const { event } = await loaded('samverk-process', () => new Response(body));
    expect(event.detail['code']).to.equal('unreadable');
    expect(sent).to.be.within(30, 40);
  });

  it('tells each failure, also the same once more', async () => {
    const { element, event } = await loaded('samverk-process', text('', { status: 500 }));
    const again = told(element);
    (event.detail['retry'] as () => void)();
    expect((await again).detail['code']).to.equal('unreachable');
  });

  it('says a sentence about an address that is none', async () => {
    for (const src of ['http://[', 'javascript:alert(1)', 'data:text/plain,x', '\u0000']) {
      answerWith(text('x'));
      const element = make('samverk-process', { src, 'feedback-href': '/fel' });
      const news = told(element);
      (await place()).append(element);
      expect((await news).type, src).to.equal('samverk-error');
      await drawn(element);
      expect(say(element, 'status'), src).not.to.equal('');
      expect(showsFallback(element)).to.equal(true);
    }
  });

  it('tells of a programme once, however often it is drawn', async () => {
    const element = await show('samverk-process', two);
    let count = 0;
    element.addEventListener('samverk-load', () => (count += 1));
    for (const level of [3, 4, 5]) {
      element.headingLevel = level;
      await drawn(element);
    }
    expect(count).to.equal(0);
  });

  it('shows what it is given as a property, as it changes and goes', async () => {
    const element = await show('samverk-process', two);
    expect(say(element, 'rail')).to.match(/^2 /);
    await give(element, three);
    expect(say(element, 'rail')).to.match(/^3 /);
    element.programme = undefined;
    await drawn(element);
    expect(say(element, 'rail')).to.equal(undefined);
    expect(say(element, 'heading')).to.equal(undefined);
    expect(showsFallback(element)).to.equal(true);
  });

  it('changes only what differs in a newer programme, so that the focus stays', async () => {
    const element = await show('samverk-clusters', publishedSample);
    const row = () => element.shadowRoot?.querySelector<HTMLElement>('[part="cluster"] summary');
    const before = row();
    before?.focus();
    const [first, ...others] = publishedSample.clusters;
    await give(element, {
      ...publishedSample,
      clusters: [{ ...first!, name: 'Newer' }, ...others],
    });
    expect(element.shadowRoot?.activeElement === before, 'the same row has the focus').to.equal(
      true,
    );
    expect(textIn(part(element, 'base'))).to.contain('Newer');
  });

  it('prefers the property to the address, and asks for nothing then', async () => {
    const { asked } = answerWith(() => json(three));
    const element = make('samverk-process', { src: freshAddress() });
    element.programme = two;
    const news = told(element);
    (await place()).append(element);
    await news;
    await drawn(element);
    expect(say(element, 'rail')).to.match(/^2 /);
    expect(asked).to.deep.equal([]);
  });
});

describe('a request', () => {
  it('is one for all elements with the same address', async () => {
    const { asked } = answerWith(() => json(publishedSample));
    const src = freshAddress();
    const elements = [...showing, ...showing].map((tag) => make(tag, { src }));
    const news = Promise.all(elements.map(told));
    (await place()).append(...elements);
    await news;
    expect(asked).to.deep.equal([new URL(src, document.baseURI).href]);
    const latecomer = make('samverk-process', { src });
    const arrived = told(latecomer);
    (await place()).append(latecomer);
    await arrived;
    expect(asked).to.have.length(1);
  });

  it('is made anew after a failure, and once then too', async () => {
    let fails = true;
    const { asked } = answerWith(() => (fails ? new Response('', { status: 500 }) : json(two)));
    const src = freshAddress();
    const [one, other] = [make('samverk-process', { src }), make('samverk-clusters', { src })];
    const failed = Promise.all([told(one), told(other)]);
    (await place()).append(one, other);
    await failed;
    await Promise.all([one.updateComplete, other.updateComplete]);
    fails = false;
    const loadedBoth = Promise.all([told(one), told(other)]);
    part(one, 'retry')!.click();
    part(other, 'retry')!.click();
    await loadedBoth;
    expect(asked).to.have.length(2);
  });

  it('is given up when the last element that waits is taken out', async () => {
    const requests = answerWith(silence);
    const src = freshAddress();
    const [one, other] = [make('samverk-process', { src }), make('samverk-clusters', { src })];
    (await place()).append(one, other);
    await drawn(one);
    one.remove();
    await drawn(one);
    expect(requests.aborted).to.deep.equal([]);
    other.remove();
    await drawn(other);
    expect(requests.aborted).to.have.length(1);
  });

  it('is not given up when an element moves', async () => {
    const { response, come } = later();
    const requests = answerWith(() => response);
    const element = make('samverk-process', { src: freshAddress() });
    const [first, second] = [await place(), await place()];
    first.append(element);
    await drawn(element);
    second.append(element);
    await drawn(element);
    const news = told(element);
    come(json(two));
    expect((await news).type).to.equal('samverk-load');
    expect(requests.asked).to.have.length(1);
    expect(requests.aborted).to.deep.equal([]);
  });

  it('is made again when an element that was taken out in mid-load comes back', async () => {
    let answer: Answer = silence;
    const { asked } = answerWith((url) => answer(url));
    const element = make('samverk-process', { src: freshAddress() });
    const errors: Event[] = [];
    element.addEventListener('samverk-error', (event) => errors.push(event));
    const page = await place();
    page.append(element);
    await drawn(element);
    element.remove();
    await drawn(element);
    answer = () => json(two);
    const news = told(element);
    page.append(element);
    expect((await news).type).to.equal('samverk-load');
    expect(asked).to.have.length(2);
    expect(errors).to.deep.equal([]);
  });

  it('is given up when the address changes, and its answer never shown', async () => {
    const slow = later();
    const [first, second] = [freshAddress(), freshAddress()];
    const { aborted } = answerWith((url) => (url.endsWith(first) ? slow.response : json(three)));
    const element = make('samverk-process', { src: first });
    (await place()).append(element);
    await drawn(element);
    const news = told(element);
    element.src = second;
    await news;
    slow.come(json(two));
    await drawn(element);
    expect(say(element, 'rail')).to.match(/^3 /);
    expect(aborted).to.have.length(1);
  });

  it('shows the last of a thousand addresses', async () => {
    const last = freshAddress();
    answerWith((url) => (url.endsWith(last) ? json(three) : json(two)));
    const element = make('samverk-process');
    (await place()).append(element);
    for (let change = 0; change < 1000; change += 1) {
      element.src = `/changed-${change}.json`;
      element.setAttribute('heading-level', String(change % 9));
      element.setAttribute('lang', change % 2 === 0 ? 'sv' : 'en');
      if (change % 50 === 0) await element.updateComplete;
    }
    await drawn(element);
    const news = told(element);
    element.src = last;
    await news;
    await drawn(element);
    expect(say(element, 'rail')).to.match(/^3 /);
  });

  it('asks past what the browser has kept, after a failure only', async () => {
    let fails = true;
    const requests = answerWith(() => (fails ? new Response('', { status: 410 }) : json(two)));
    const element = make('samverk-process', { src: freshAddress() });
    const failed = told(element);
    (await place()).append(element);
    await failed;
    await drawn(element);
    fails = false;
    const news = told(element);
    part(element, 'retry')!.click();
    await news;
    expect(requests.options).to.deep.equal([['signal'], ['signal', 'cache']]);
  });

  it('sends no more than the address', async () => {
    const requests = answerWith(() => json(two));
    const element = make('samverk-process', { src: freshAddress() });
    const news = told(element);
    (await place()).append(element);
    await news;
    expect(requests.options).to.deep.equal([['signal']]);
  });
});
