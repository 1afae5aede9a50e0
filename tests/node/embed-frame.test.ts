import { existsSync, readFileSync } from 'node:fs';

import { expect } from 'chai';
import type { Frame, Page } from 'puppeteer-core';

import { axeFaults } from '../tooling/browser-page.js';
import {
  pageOf,
  policy,
  policyHeader,
  send,
  sendData,
  sendScript,
} from '../tooling/embed-pages.js';
import { showingTags } from '../tooling/embedded.js';
import type { Route } from '../tooling/scripts.js';
import { serve, strictHeaders } from '../tooling/scripts.js';
import { visits } from '../tooling/visits.js';

const host = '<script type="module" src="/frame-host.js"></script>';
const lateHost = `
const policy = trustedTypes.createPolicy('site', { createScriptURL: (url) => url });
setTimeout(() => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = policy.createScriptURL('/frame-host.js');
  document.head.append(script);
}, 3000);
`;

/** An iframe as docs/embed has it. */
function frameTag(url: string, more = 'title="Vad företagen behöver"'): string {
  return `<iframe src="${url}" ${more} width="100%" height="150"></iframe>`;
}

describe('a page in an iframe', () => {
  const visit = visits(async () => {
    const region = await serve({
      roots: ['dist'],
      headers: strictHeaders,
      routes: {
        '/samverk/programme.json': sendData,
        '/favicon.ico': send(''),
        ...Object.fromEntries(
          ['frame.html', 'frame.css', 'frame.js', 'embed.js'].map((file) => [
            `/samverk/${file}`,
            sendFile(file),
          ]),
        ),
      },
    });
    const stranger = await serve({
      routes: {
        '/favicon.ico': send(''),
        '/frame.html': send('<!doctype html><title>x</title>'),
        '/programme.json': (request, response) => {
          response.setHeader('Access-Control-Allow-Origin', '*');
          sendData(request, response);
        },
      },
    });
    const frame = (query: string): string =>
      `${region.url}/samverk/frame.html?${query.replaceAll('&', '&amp;')}`;
    const needs = frame('element=needs&src=programme.json&lang=sv');
    const headers = {
      [policyHeader]: `${policy} site; frame-src 'self' ${region.url} ${stranger.url}`,
    };
    const page = (main: string, head = host): Route => send(pageOf(head, main), headers);
    const around = '<p><a href="/before">Före</a></p>{}<p><a href="/after">Efter</a></p>';
    const site = await serve({
      roots: ['dist'],
      headers: strictHeaders,
      routes: {
        '/favicon.ico': send(''),
        '/border-box.css': (_request, response) => {
          response
            .writeHead(200, { 'Content-Type': 'text/css' })
            .end('iframe { box-sizing: border-box; border: 7px solid; height: 90px; }');
        },
        '/late-host.js': sendScript(lateHost),
        '/moved/frame.html': (_request, response) => {
          response.writeHead(302, { Location: `${stranger.url}/frame.html` }).end();
        },
        '/one': page(around.replace('{}', frameTag(needs))),
        '/two': page(frameTag(needs) + frameTag(frame('element=process&src=programme.json'))),
        '/border-box': page(
          frameTag(needs),
          `<link rel="stylesheet" href="/border-box.css">${host}`,
        ),
        '/untitled': page(frameTag(needs, '')),
        '/late': page(frameTag(needs), '<script src="/late-host.js"></script>'),
        '/moved': page(frameTag('/moved/frame.html')),
        '/other': page(frameTag(`${region.url}/samverk/programme.json`)),
        '/links': (request, response) => {
          const pattern = encodeURIComponent(`http://${request.headers.host}/kluster/`);
          const query = `element=process&src=programme.json&link-pattern=${pattern}{id}`;
          page(frameTag(frame(query)))(request, response);
        },
        '/foreign-links': page(
          frameTag(
            frame(
              `element=process&src=programme.json&link-pattern=${stranger.url}/{id}&feedback-href=${stranger.url}`,
            ),
          ),
        ),
      },
    });
    return [site, region, stranger];
  });

  const [site, region, stranger] = [0, 1, 2].map((index) => () => visit.servers[index]!.url) as [
    () => string,
    () => string,
    () => string,
  ];

  async function openFramed(path: string, count = 1): Promise<readonly [Page, readonly Frame[]]> {
    const page = await visit.open(path);
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    expect(frames).to.have.length(count);
    for (const frame of frames) {
      // Out of sight, a frame of another origin is not laid out.
      await (await frame.frameElement())?.evaluate((found) => found.scrollIntoView());
      await shown(frame);
    }
    return [page, frames];
  }

  /** Waits until an iframe is as high as what is in it. */
  async function fits(page: Page, frame: Frame, index = 0): Promise<number> {
    let heights: readonly number[] = [];
    for (let tries = 0; tries < 400; tries += 1) {
      const inside = await frame.evaluate(contentHeight);
      const outside = await page.$$eval(
        'iframe',
        (all, at) => {
          // A frame of another origin is laid out when it comes into view.
          all[at]?.scrollIntoView();
          return all[at]?.clientHeight ?? 0;
        },
        index,
      );
      heights = [inside, outside];
      if (inside === outside) return inside;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`expected the same height inside and outside, got ${heights.join(' and ')}`);
  }

  const heightOf = (page: Page): Promise<string> =>
    page.$eval('iframe', (found) => found.style.height);

  it('is as high as what it shows, as that opens, closes and turns', async () => {
    const [page, [frame]] = await openFramed('/one');
    const closed = await fits(page, frame!);
    expect(closed).to.be.above(200);
    await frame!.evaluate(openAll);
    const opened = await fits(page, frame!);
    expect(opened).to.be.above(closed);
    await page.setViewport({ width: 360, height: 700 });
    expect(await fits(page, frame!)).not.to.equal(opened);
    await page.setViewport({ width: 1280, height: 900 });
    expect(await fits(page, frame!)).to.be.above(closed);
    expect(await frame!.evaluate(scrolls)).to.equal(false);
    expect(visit.watched.faults).to.deep.equal([]);
    expect(visit.watched.warnings).to.deep.equal([]);
  });

  it('is each as high as its own', async () => {
    const [page, [one, other]] = await openFramed('/two', 2);
    const heights = [await fits(page, one!, 0), await fits(page, other!, 1)];
    expect(new Set(heights).size).to.equal(2);
  });

  it('comes to rest: says its height a few times and no more', async () => {
    const [page, [frame]] = await openFramed('/one');
    await fits(page, frame!);
    const count = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let heard = 0;
          addEventListener('message', () => (heard += 1));
          setTimeout(() => resolve(heard), 500);
        }),
    );
    expect(count).to.equal(0);
  });

  it('is high enough where the site counts borders as height', async () => {
    const [page, [frame]] = await openFramed('/border-box');
    await fits(page, frame!);
    expect(await frame!.evaluate(scrolls)).to.equal(false);
  });

  it('is as high as what it shows also when the site’s script comes late', async () => {
    const [page, [frame]] = await openFramed('/late');
    expect(await heightOf(page)).to.equal('');
    await page.waitForFunction(() => document.querySelector('iframe')?.style.height, {
      timeout: 10_000,
    });
    await fits(page, frame!);
    expect(visit.watched.faults).to.deep.equal([]);
  });

  it('keeps what the site gave it where the site has no script for it', async () => {
    await visit.watched.page.setRequestInterception(true);
    visit.watched.page.on('request', (request) => {
      if (request.url().endsWith('/frame-host.js')) void request.abort();
      else void request.continue();
    });
    const [page] = await openFramed('/one');
    expect(await page.$eval('iframe', (found) => found.clientHeight)).to.equal(150);
  });

  describe('is believed only', () => {
    const told = async (page: Page, frame: Frame, message: unknown): Promise<string> => {
      await frame.evaluate((sent) => {
        parent.postMessage(sent, '*');
      }, message);
      // Messages come in order: when a later one has come, this one has.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
      return heightOf(page);
    };

    for (const height of [0, 1, 20_000]) {
      it(`when it says a number of pixels: ${height}`, async () => {
        const [page, [frame]] = await openFramed('/one');
        await fits(page, frame!);
        expect(await told(page, frame!, { type: 'samverk:height', height })).to.equal(
          `${height}px`,
        );
      });
    }

    it('when it says nothing else', async () => {
      const [page, [frame]] = await openFramed('/one');
      await fits(page, frame!);
      const before = await heightOf(page);
      const type = 'samverk:height';
      const wrong: readonly unknown[] = [
        ...[-1, 20_001, 1.5, 1e308, '300', '300px', null, true, [300], { valueOf: 300 }].map(
          (height) => ({ type, height }),
        ),
        { type },
        { height: 300 },
        { type: 'height', height: 300 },
        { type: [type], height: 300 },
        [type, 300],
        JSON.stringify({ type, height: 300 }),
        null,
        300,
      ];
      for (const message of wrong) {
        expect(await told(page, frame!, message), JSON.stringify(message)).to.equal(before);
      }
      await frame!.evaluate(() => {
        for (const height of [NaN, Infinity, 300n]) {
          parent.postMessage({ type: 'samverk:height', height }, '*');
        }
      });
      expect(await told(page, frame!, null)).to.equal(before);
      expect(visit.watched.faults).to.deep.equal([]);
    });

    it('when it comes from the iframe itself, not from the page around', async () => {
      const [page, [frame]] = await openFramed('/one');
      await fits(page, frame!);
      const before = await heightOf(page);
      await page.evaluate(() => {
        postMessage({ type: 'samverk:height', height: 300 }, '*');
      });
      expect(await told(page, frame!, null)).to.equal(before);
    });

    it('when it is the page that the site has named, not one that it was sent on to', async () => {
      const page = await visit.open('/moved');
      const frame = page.frames().find((one) => one.url().startsWith(stranger()));
      expect(await told(page, frame!, { type: 'samverk:height', height: 300 })).to.equal('');
    });

    it('when it is frame.html', async () => {
      const page = await visit.open('/other');
      const frame = page.frames().find((one) => one.url().startsWith(region()));
      expect(await told(page, frame!, { type: 'samverk:height', height: 300 })).to.equal('');
    });
  });

  it('is asked for a title', async () => {
    const [page, [frame]] = await openFramed('/untitled');
    await fits(page, frame!);
    expect(visit.watched.warnings).to.have.length(1);
    expect(visit.watched.warnings[0]).to.match(/^samverk: an iframe has no title/);
  });

  it('can be walked through and left by keyboard', async () => {
    const [page, [frame]] = await openFramed('/one');
    await fits(page, frame!);
    await page.focus('a[href="/before"]');
    let inside = 0;
    let place = '';
    for (let presses = 0; presses < 200 && place !== '/after'; presses += 1) {
      await page.keyboard.press('Tab');
      place = await page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('href') ?? at?.localName ?? '';
      });
      if (place === 'iframe') inside += 1;
    }
    expect(place).to.equal('/after');
    expect(inside).to.be.above(1);
  });

  it('has room for what opens on paper, once it knows', async () => {
    // What is out of sight is not laid out anew until it comes in sight.
    await visit.watched.page.setViewport({ width: 1280, height: 4000 });
    const [page, [, frame]] = await openFramed('/two', 2);
    const onScreen = await fits(page, frame!, 1);
    await page.emulateMediaType('print');
    expect(await fits(page, frame!, 1)).to.be.above(onScreen);
    const closed = await frame!.evaluate(() => {
      const root = document.querySelector('main > *')?.shadowRoot;
      return [...(root?.querySelectorAll('details > :not(summary)') ?? [])].filter(
        (node) => !node.checkVisibility(),
      ).length;
    });
    expect(closed).to.equal(0);
  });

  it('leads to the site around, in the whole window', async () => {
    const [page, [frame]] = await openFramed('/links');
    await fits(page, frame!);
    await frame!.evaluate(openAll);
    const href = await frame!.evaluate(() => {
      const link = document.querySelector('main > *')?.shadowRoot?.querySelector('a');
      return link?.href;
    });
    expect(href).to.match(new RegExp(`^${site()}/kluster/`));
    const left = page.waitForNavigation();
    await frame!.evaluate(() => {
      document.querySelector('main > *')?.shadowRoot?.querySelector('a')?.click();
    });
    await left;
    expect(page.url()).to.equal(href);
  });

  it('leads to no stranger', async () => {
    const [, [frame]] = await openFramed('/foreign-links');
    expect(await frame!.evaluate(attributesShown)).to.deep.equal([['src', 'programme.json']]);
    expect(await frame!.evaluate(linksShown)).to.deep.equal([]);
  });

  describe('by itself', () => {
    const openAlone = async (query: string): Promise<Page> => {
      await visit.watched.page.goto(`${region()}/samverk/frame.html?${query}`, {
        waitUntil: 'load',
      });
      return visit.watched.page;
    };

    it('shows each element, accessible, under its own policy, from its own folder', async () => {
      for (const tag of showingTags()) {
        visit.watched.requests.length = 0;
        const page = await openAlone(
          `element=${tag.replace('samverk-', '')}&src=programme.json&lang=sv`,
        );
        await shown(page.mainFrame());
        expect(await page.$eval('main > *', (found) => found.localName)).to.equal(tag);
        expect(await faultsIn(page), tag).to.deep.equal([]);
        expect(await page.title()).not.to.equal('samverk');
        const asked = visit.watched.requests.map((url) => new URL(url));
        expect(new Set(asked.map(({ origin }) => origin))).to.deep.equal(new Set([region()]));
        expect(asked.every(({ pathname }) => /^\/(?:samverk\/|favicon)/.test(pathname))).to.equal(
          true,
        );
      }
      expect(visit.watched.faults).to.deep.equal([]);
    });

    it('takes the attributes that the element has, the language, and a dark ground', async () => {
      const page = await openAlone(
        'element=needs&src=programme.json&by=cluster&heading-level=3&lang=en&scheme=dark',
      );
      await shown(page.mainFrame());
      expect(await page.evaluate(attributesShown)).to.deep.equal([
        ['by', 'cluster'],
        ['heading-level', '3'],
        ['src', 'programme.json'],
      ]);
      const look = await page.evaluate(() => {
        const { colorScheme, backgroundColor } = getComputedStyle(document.documentElement);
        const root = document.querySelector('main > *')?.shadowRoot;
        return [
          document.documentElement.lang,
          colorScheme,
          backgroundColor,
          root?.querySelector('h3') !== null,
        ];
      });
      expect(look).to.deep.equal(['en', 'dark', 'rgb(18, 18, 18)', true]);
      expect(await faultsIn(page)).to.deep.equal([]);
    });

    const nothing = [
      '',
      'element=',
      'element=programme&src=programme.json',
      'element=samverk-needs',
      'element=Needs',
      'element=needs%20onload=alert(1)',
      'element=%3Cimg%20src=x%20onerror=alert(1)%3E',
      'element=__proto__',
      'element=constructor',
      'element=%00',
      `element=${'a'.repeat(5000)}`,
      'elements=needs',
      '%%%',
    ];
    for (const query of nothing) {
      it(`shows nothing, and says so to the developer, for ?${query.slice(0, 60)}`, async () => {
        const page = await openAlone(query);
        expect(await page.$$eval('main > *', (all) => all.length)).to.equal(0);
        expect(visit.watched.warnings).to.have.length(1);
        expect(visit.watched.warnings[0]).to.match(/^samverk: frame\.html\?element=… expected/);
        expect(visit.watched.faults).to.deep.equal([]);
      });
    }

    it('takes nothing else from its address', async () => {
      const hostile = [
        'src=javascript:alert(1)',
        'src=data:application/json,{}',
        'src=blob:http://x/1',
        'src=file:///etc/passwd',
        'src=http://[',
        'link-pattern=javascript:alert(1)//{id}',
        'link-pattern=https://evil.example/{id}',
        'link-pattern=//evil.example/{id}',
        'feedback-href=https://evil.example/',
        'feedback-href=mailto:evil@example.com',
        'onclick=alert(1)',
        'style=position:fixed',
        'class=x',
        'id=x',
        'slot=x',
        'is=x',
        'programme=x',
        'innerHTML=x',
        '__proto__=x',
        'dir=rtl',
        'hidden=',
        'lang=%22%3E%3Cscript%3E',
        'lang=',
        'scheme=%22',
      ];
      for (const part of hostile) {
        const page = await openAlone(`element=process&${part}`);
        expect(await page.evaluate(attributesShown), part).to.deep.equal([]);
        const html = await page.evaluate(() =>
          [...document.documentElement.attributes].map(({ name, value }) => [name, value]),
        );
        expect(html, part).to.deep.equal([['lang', 'sv']]);
      }
      expect(visit.watched.faults).to.deep.equal([]);
    });

    it('asks no stranger for data, whatever its address says', async () => {
      const page = await openAlone(`element=process&src=${stranger()}/programme.json`);
      await page.waitForFunction(() =>
        document.querySelector('main > *')?.shadowRoot?.querySelector('[part=retry]'),
      );
      expect(visit.watched.faults.join(' ')).to.contain('connect-src');
    });
  });

  it('is whole: each file that it names is in the package', () => {
    const names = [...readFileSync('dist/frame.html', 'utf8').matchAll(/(?:src|href)="([^"]+)"/g)];
    const files = names.map(([, name = '']) => name);
    expect(files).to.deep.equal(['./frame.css', './embed.js', './frame.js']);
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      exports: Record<string, unknown>;
    };
    for (const file of [...files, './frame.html', './frame-host.js', './frame-host.js.sri']) {
      expect(exports[file]).to.equal(`./dist/${file.slice(2)}`);
      expect(existsSync(`dist/${file}`), file).to.equal(true);
    }
  });
});

/** What axe finds. That the page has no first heading is meant: in an iframe, the page around has it. */
async function faultsIn(page: Page): Promise<string[]> {
  return (await axeFaults(page)).filter((fault) => !fault.startsWith('page-has-heading-one'));
}

function sendFile(file: string): Route {
  const types: Readonly<Record<string, string>> = {
    html: 'text/html; charset=utf-8',
    css: 'text/css',
    js: 'text/javascript',
  };
  return (_request, response) => {
    const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? '';
    response.writeHead(200, { 'Content-Type': type }).end(readFileSync(`dist/${file}`));
  };
}

/** Waits until the frame shows a programme. */
function shown(frame: Frame): Promise<unknown> {
  return frame.waitForFunction(
    () => document.querySelector('main > *')?.shadowRoot?.querySelector('[part=heading]'),
    // A frame that is not drawn gets no animation frames.
    { polling: 100 },
  );
}

/** In a frame: how high what it shows is. */
function contentHeight(): number {
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}

/** In a frame: whether a part of it is out of sight. */
function scrolls(): boolean {
  const { clientHeight, clientWidth, scrollHeight, scrollWidth } = document.documentElement;
  return scrollHeight > clientHeight || scrollWidth > clientWidth;
}

/** In a frame: opens all that can be opened. */
function openAll(): void {
  const root = document.querySelector('main > *')?.shadowRoot;
  for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
}

/** In a frame: the attributes of what it shows. */
function attributesShown(): (readonly [string, string])[] {
  const found = document.querySelector('main > *');
  return [...(found?.attributes ?? [])]
    .map(({ name, value }) => [name, value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** In a frame: where its links lead. */
function linksShown(): string[] {
  const root = document.querySelector('main > *')?.shadowRoot;
  return [...(root?.querySelectorAll('a') ?? [])].map(({ href }) => href);
}
