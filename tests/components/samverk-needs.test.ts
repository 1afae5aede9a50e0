import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';

import type { SamverkNeeds } from '../../components/index.js';
import type { PublishedProgramme } from '../../src/published.js';
import {
  empty,
  figures,
  matrix,
  oneTheme,
  publishedOf,
  publishedSample,
} from '../examples/published.js';
import { area } from '../examples/small.js';
import { all, drawn, give, part, parts, rowsOf, say, show, textIn } from './support/page.js';

const theme = (needs: number, unanswered = 0, clusters = 1, strengthAreas = 1) =>
  oneTheme({ clusters, strengthAreas, ...figures(needs, { unanswered }) });

const sentences: Readonly<Record<string, readonly [PublishedProgramme, string, string]>> = {
  'shared over areas': [
    theme(12, 3, 4, 2),
    'Skills is shared by most: four cluster initiatives in two strength areas. Three of the 12 needs have no measure yet. A dotted line shows where.',
    'Kompetens delas av flest: fyra klusterinitiativ i två styrkeområden. Tre av 12 behov saknar ännu insats. En prickad linje visar var.',
  ],
  'shared in one area': [
    theme(12, 1, 2),
    'Skills is shared by most: two cluster initiatives in one strength area. One of the 12 needs has no measure yet. A dotted line shows where.',
    'Kompetens delas av flest: två klusterinitiativ i ett styrkeområde. Ett av 12 behov saknar ännu insats. En prickad linje visar var.',
  ],
  'not shared': [
    theme(1200, 14),
    'Skills has most needs: 1,200. 14 of the 1,200 needs have no measure yet. A dotted line shows where.',
    'Kompetens har flest behov: 1 200. 14 av 1 200 behov saknar ännu insats. En prickad linje visar var.',
  ],
  'all answered': [
    theme(2),
    'Skills has most needs: 2. For all 2 needs something is being done or has been settled.',
    'Kompetens har flest behov: 2. För alla 2 behov görs något, eller så är frågan avgjord.',
  ],
  'one need, answered': [
    theme(1),
    'Skills has most needs: 1. For the only need something is being done, or it has been settled.',
    'Kompetens har flest behov: 1. För det enda behovet görs något, eller så är frågan avgjord.',
  ],
  'one need, unanswered': [
    theme(1, 1),
    'Skills has most needs: 1. The only need has no measure yet. A dotted line shows where.',
    'Kompetens har flest behov: 1. Det enda behovet saknar ännu insats. En prickad linje visar var.',
  ],
  'all withheld': [
    oneTheme({ clusters: 1, strengthAreas: 1, withheld: true }),
    'For all 2 needs something is being done or has been settled.',
    'För alla 2 behov görs något, eller så är frågan avgjord.',
  ],
};

const columnsOf = (element: Element) =>
  all(element, '.heat thead th')
    .slice(1, -1)
    .map((column) => textIn(column));

/** The heat map, cell by cell, as it is drawn: without the labels that only narrow places show. */
const pictureOf = (element: Element) =>
  all(element, '.heat tbody tr').map((row) => [
    textIn(row.querySelector('th')),
    ...[...row.querySelectorAll('td')].map((cell) =>
      textIn(cell.querySelector('.count, [aria-hidden]') ?? cell),
    ),
  ]);

const cells = (element: Element) => all<HTMLButtonElement>(element, '[part=cell]');

const cellOf = (element: Element, ...key: string[]) =>
  cells(element).find((cell) => cell.dataset['key'] === JSON.stringify(key))!;

const focused = (element: Element) =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['key'];

const tabStops = (element: Element) => cells(element).filter(({ tabIndex }) => tabIndex === 0);

const keyOf = (...key: string[]) => JSON.stringify(key);

async function press(element: SamverkNeeds, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await drawn(element);
  }
}

describe('<samverk-needs>', () => {
  it('cuts a matrix that nobody could read, and says so', async () => {
    const strengthAreas = Array.from({ length: 50 }, (_, index) => area(`a${index}`));
    const areaCells = strengthAreas.map(({ id }) => ({
      theme: 'skills',
      strengthArea: id,
      ...figures(1),
    }));
    const aggregate = { ...matrix.published.aggregate, areaCells };
    const programme = publishedOf({ ...matrix, strengthAreas }, { ...matrix.published, aggregate });
    const element = await show('samverk-needs', programme);
    expect(columnsOf(element).length).to.equal(40);
    expect(textIn(part(element, 'key'))).to.include('Only the first 40 are shown.');
  });

  for (const [what, [programme, english, swedish]] of Object.entries(sentences)) {
    it(`says in a sentence what the picture shows: ${what}`, async () => {
      expect(say(await show('samverk-needs', programme))).to.equal(english);
      expect(say(await show('samverk-needs', programme, { lang: 'sv' }))).to.equal(swedish);
    });
  }

  it('draws themes by strength area, most needs first', async () => {
    const element = await show('samverk-needs', matrix);
    expect(columnsOf(element)).to.deep.equal(['Tourism', 'Food', 'IT (no cluster initiative)']);
    expect(pictureOf(element)).to.deep.equal([
      ['Skills', '4', '2', '1', '7'],
      ['Capital', 'under 3', '1', '', 'under 3'],
    ]);
  });

  it('draws themes by cluster initiative when asked to', async () => {
    const element = await show('samverk-needs', matrix, { by: 'cluster' });
    expect(columnsOf(element)).to.deep.equal(['Mountain', 'Cheese', 'Berries']);
    expect(pictureOf(element)).to.deep.equal([
      ['Skills', '4', '1', '1', '7'],
      ['Capital', 'under 3', '1', '·', 'under 3'],
    ]);
  });

  it('draws columns of the same width', async () => {
    const element = await show('samverk-needs', publishedSample);
    const widths = all(element, '.heat thead th')
      .slice(1, -1)
      .map((column) => Math.round(column.getBoundingClientRect().width));
    expect(new Set(widths).size).to.equal(1);
  });

  it('names each figure by its column where there is no room for columns', async () => {
    const element = await show('samverk-needs', matrix);
    const labels = () =>
      all(element, '[part=cell] .label').map((label) => label.getClientRects().length > 0);
    expect(labels()).to.deep.equal(Array(5).fill(false));
    await setViewport({ width: 320, height: 800 });
    expect(labels()).to.deep.equal(Array(5).fill(true));
    await setViewport({ width: 1280, height: 900 });
  });

  it('takes strength areas for any other word', async () => {
    const element = await show('samverk-needs', matrix, { by: 'nonsense' });
    expect(columnsOf(element)).to.have.length(3);
  });

  it('shows one theme only, with a sentence about it', async () => {
    const element = await show('samverk-needs', matrix, { theme: 'skills' });
    expect(pictureOf(element)).to.deep.equal([['Skills', '4', '2', '1', '7']]);
    expect(rowsOf(part(element, 'table')).map(([name]) => name)).to.deep.equal(
      Array(3).fill('Skills'),
    );
    expect(say(element)).to.equal(
      'Skills is shared by most: three cluster initiatives in three strength areas. One of the 7 needs has no measure yet. A dotted line shows where.',
    );
  });

  it('says that there is nothing to show of a theme without needs', async () => {
    const element = await show('samverk-needs', matrix, { theme: 'nonsense', lang: 'sv' });
    expect(say(element, 'status')).to.equal(
      'Här visas vad företagen behöver, när behoven har kartlagts.',
    );
    expect(say(element)).to.equal(undefined);
  });

  it('shades a cell by what its needs weigh, in four steps', async () => {
    const element = await show('samverk-needs', matrix);
    const step = (...key: string[]) =>
      /step-\d/.exec(cellOf(element, ...key).closest('td')!.className)?.[0];
    expect(step('skills', 'tourism')).to.equal('step-4');
    expect(step('skills', 'food')).to.equal('step-2');
    expect(step('skills', 'it')).to.equal('step-1');
    expect(step('capital', 'tourism')).to.equal('step-0');
  });

  it('hatches an area without an initiative, and says which it is', async () => {
    const element = await show('samverk-needs', matrix);
    const hatched = all(element, '.heat td.hatched');
    expect(hatched.length).to.equal(2);
    for (const cell of hatched) {
      expect(getComputedStyle(cell).backgroundImage).to.contain('repeating-linear-gradient');
    }
    expect(say(element, 'key')).to.contain('Hatched: there is no cluster initiative yet in IT.');
    const byCluster = await show('samverk-needs', matrix, { by: 'cluster' });
    expect(all(byCluster, '.hatched').length).to.equal(0);
    expect(say(byCluster, 'key')).not.to.contain('Hatched');
  });

  it('marks with a dotted line where nobody answers, and says so', async () => {
    const element = await show('samverk-needs', matrix);
    const marked = all(element, '.marked');
    expect(marked.map((count) => textIn(count))).to.deep.equal(['4']);
    expect(getComputedStyle(marked[0]!).borderBlockEndStyle).to.equal('dotted');
    expect(textIn(cellOf(element, 'skills', 'tourism'))).to.equal(
      'Tourism 4 needs, 1 without a measure',
    );
    const swedish = await show('samverk-needs', matrix, { lang: 'sv' });
    expect(textIn(cellOf(swedish, 'skills', 'tourism'))).to.equal(
      'Turism 4 behov, 1 saknar insats',
    );
    expect(textIn(cellOf(element, 'skills', 'it'))).to.equal('IT 1 need');
  });

  it('draws a withheld figure, and says why it is not there', async () => {
    const element = await show('samverk-needs', matrix);
    expect(textIn(cellOf(element, 'capital', 'tourism'))).to.equal('Tourism under 3 needs');
    expect(say(element, 'key')).to.contain('Under 3: too few companies to show');
    const swedish = await show('samverk-needs', matrix, { lang: 'sv' });
    expect(say(swedish, 'key')).to.contain('Under 3: för få företag för att visas');
  });

  it('says what a figure is withheld under, where the region has another limit', async () => {
    const programme = { ...matrix, published: { ...matrix.published, smallestCount: 5 } };
    const element = await show('samverk-needs', programme);
    expect(textIn(cellOf(element, 'capital', 'tourism'))).to.equal('Tourism under 5 needs');
  });

  it('does not speak of withheld or hatched where there is none', async () => {
    const element = await show('samverk-needs', theme(3));
    expect(say(element, 'key')).not.to.match(/under|hatched/i);
  });

  it('says in an empty cell that there are no needs, or no initiative', async () => {
    const element = await show('samverk-needs', matrix);
    expect(all(element, 'td.none').map((cell) => textIn(cell))).to.deep.equal([
      'no cluster initiative',
    ]);
    const byCluster = await show('samverk-needs', matrix, { by: 'cluster' });
    expect(all(byCluster, 'td.none').map((cell) => textIn(cell))).to.deep.equal(['· no needs']);
  });

  for (const by of ['strength-area', 'cluster']) {
    it(`says the same in the table as in the picture, by ${by}`, async () => {
      for (const programme of [matrix, publishedSample]) {
        const element = await show('samverk-needs', programme, { by });
        const columns = columnsOf(element).map((column) =>
          column.replace(' (no cluster initiative)', ''),
        );
        const drawnFigures = pictureOf(element).flatMap(([row, ...counts]) =>
          columns.flatMap((column, index) =>
            /\w/.test(counts[index]!) ? [`${row} · ${column}: ${counts[index]}`] : [],
          ),
        );
        const inTable = rowsOf(part(element, 'table')).map(
          ([row, column, count]) => `${row} · ${column}: ${count}`,
        );
        expect(inTable.sort()).to.deep.equal(drawnFigures.sort());
        expect(inTable).not.to.be.empty;
      }
    });
  }

  it('says in the table what a cell stands for', async () => {
    const element = await show('samverk-needs', matrix);
    expect(rowsOf(part(element, 'table'))).to.deep.equal([
      ['Skills', 'Tourism', '4', '1', 'at least 5', '4', '4'],
      ['Skills', 'Food', '2', '0', 'at least 5', '4', '2'],
      ['Skills', 'IT', '1', '0', 'at least 5', '4', '1'],
      ['Capital', 'Tourism', 'under 3', '–', '–', '–', '–'],
      ['Capital', 'Food', '1', '0', '–', '4', '1'],
    ]);
  });

  describe('a figure that is chosen', () => {
    it('opens what it stands for, with the words of the companies in their language', async () => {
      const element = await show('samverk-needs', matrix);
      cellOf(element, 'skills', 'tourism').click();
      await drawn(element);
      const panel = part(element, 'panel')!;
      expect(textIn(panel)).to.equal(
        'Skills · Tourism 4 needs, 1 without a measure · at least 5 companies · highest severity 4 of 5 “Vi hittar inga kockar.” Tourism, March 2025 Close',
      );
      expect(cellOf(element, 'skills', 'tourism').ariaExpanded).to.equal('true');
      await expect(element).to.be.accessible();
    });

    it('says of a withheld one that it is withheld', async () => {
      const element = await show('samverk-needs', matrix, { lang: 'sv' });
      cellOf(element, 'capital', 'tourism').click();
      await drawn(element);
      expect(textIn(part(element, 'panel'))).to.contain(
        'Under 3: för få företag för att visas, eller en siffra som skulle avslöja en sådan.',
      );
      expect(textIn(part(element, 'panel'))).to.contain(
        'Här är inga ord från företagen publicerade.',
      );
    });

    it('tells the page which it is', async () => {
      const element = await show('samverk-needs', matrix);
      const chosen = oneEvent(element, 'samverk-select');
      cellOf(element, 'skills', 'food').click();
      expect((await chosen).detail).to.deep.equal({
        ref: { collection: 'strengthAreas', id: 'food' },
      });
      const byCluster = await show('samverk-needs', matrix, { by: 'cluster' });
      const other = oneEvent(byCluster, 'samverk-select');
      cellOf(byCluster, 'skills', 'c').click();
      expect((await other).detail).to.deep.equal({ ref: { collection: 'clusters', id: 'c' } });
    });

    it('stays closed when the page prevents it', async () => {
      const element = await show('samverk-needs', matrix);
      element.addEventListener('samverk-select', (event) => event.preventDefault());
      cellOf(element, 'skills', 'food').click();
      await drawn(element);
      expect(say(element, 'panel')).to.equal(undefined);
    });

    it('closes when it is chosen again, and when other figures come', async () => {
      const element = await show('samverk-needs', matrix);
      cellOf(element, 'skills', 'food').click();
      await drawn(element);
      cellOf(element, 'skills', 'food').click();
      await drawn(element);
      expect(say(element, 'panel')).to.equal(undefined);
      cellOf(element, 'skills', 'food').click();
      element.by = 'cluster';
      await drawn(element);
      expect(say(element, 'panel')).to.equal(undefined);
    });

    it('shows at most four quotations and counts the rest', async () => {
      const said = (id: string) => ({
        ...matrix.needs[0]!,
        id,
        quote: { ...matrix.needs[0]!.quote!, text: `Words ${id}` },
      });
      const needs = ['1', '2', '3', '4', '5', '6'].map(said);
      const element = await show('samverk-needs', { ...matrix, needs });
      cellOf(element, 'skills', 'tourism').click();
      await drawn(element);
      expect(all(element, 'blockquote').length).to.equal(4);
      expect(textIn(part(element, 'panel'))).to.contain('and 2 more');
    });
  });

  describe('with the keyboard', () => {
    it('is one stop for the tab key', async () => {
      const element = await show('samverk-needs', publishedSample);
      expect(tabStops(element).length).to.equal(1);
      tabStops(element)[0]!.focus();
      await press(element, 'ArrowRight', 'ArrowDown');
      expect(tabStops(element).length).to.equal(1);
      expect(focused(element)).to.equal(tabStops(element)[0]!.dataset['key']);
      await press(element, 'Tab');
      expect(cells(element).includes(element.shadowRoot!.activeElement as never)).to.equal(false);
    });

    it('moves with the arrow keys, Home and End, and stops at the edges', async () => {
      const element = await show('samverk-needs', matrix);
      tabStops(element)[0]!.focus();
      const steps: [string, string, string][] = [
        ['ArrowLeft', 'skills', 'tourism'],
        ['End', 'skills', 'it'],
        ['ArrowDown', 'skills', 'it'],
        ['Home', 'skills', 'tourism'],
        ['ArrowRight', 'skills', 'food'],
        ['ArrowLeft', 'skills', 'tourism'],
        ['ArrowDown', 'capital', 'tourism'],
        ['ArrowRight', 'capital', 'food'],
        ['ArrowUp', 'skills', 'food'],
        ['ArrowUp', 'skills', 'food'],
      ];
      for (const [key, ...expected] of steps) {
        await press(element, key);
        expect(focused(element), key).to.equal(keyOf(...expected));
      }
    });

    it('opens with Enter, closes with Escape, and the focus is back on the figure', async () => {
      const element = await show('samverk-needs', matrix);
      tabStops(element)[0]!.focus();
      await press(element, 'ArrowRight', 'Enter');
      expect(textIn(part(element, 'panel'))).to.contain('Skills · Food');
      expect(focused(element)).to.equal(keyOf('skills', 'food'));
      await press(element, 'Escape');
      expect(say(element, 'panel')).to.equal(undefined);
      expect(focused(element)).to.equal(keyOf('skills', 'food'));
    });

    it('closes from within what is open too, by Escape and by the button', async () => {
      for (const key of ['Escape', 'Enter']) {
        const element = await show('samverk-needs', matrix);
        cellOf(element, 'skills', 'food').click();
        await drawn(element);
        all(element, '[part=panel] button')[0]!.focus();
        await press(element, key);
        expect(say(element, 'panel'), key).to.equal(undefined);
        expect(focused(element), key).to.equal(keyOf('skills', 'food'));
      }
    });

    it('is still one stop after something was opened and closed', async () => {
      const element = await show('samverk-needs', matrix);
      tabStops(element)[0]!.focus();
      await press(element, 'ArrowRight', 'Enter', 'Escape', 'ArrowDown');
      expect(focused(element)).to.equal(keyOf('capital', 'food'));
      expect(tabStops(element).map(({ dataset }) => dataset['key'])).to.deep.equal([
        keyOf('capital', 'food'),
      ]);
    });

    it('leaves keys with Alt, Ctrl or Meta to the browser', async () => {
      const element = await show('samverk-needs', matrix);
      const [first] = cells(element);
      first!.focus();
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowRight',
        ctrlKey: true,
        bubbles: true,
        cancelable: true,
      });
      first!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
      expect(focused(element)).to.equal(first!.dataset['key']);
    });

    it('goes the way the arrow points where text runs from right to left', async () => {
      const element = await show('samverk-needs', matrix, { dir: 'rtl' });
      tabStops(element)[0]!.focus();
      await press(element, 'ArrowLeft');
      expect(focused(element)).to.equal(keyOf('skills', 'food'));
    });
  });

  it('shows other figures when it gets another programme', async () => {
    const element = await show('samverk-needs', matrix);
    await give(element, theme(3));
    expect(pictureOf(element)).to.deep.equal([['Skills', '3', '3']]);
  });

  it('shows by cluster what is about clusters alone', async () => {
    const { aggregate } = matrix.published;
    const programme = publishedOf(matrix, {
      aggregate: { ...aggregate, areaCells: [] },
    });
    expect(say(await show('samverk-needs', programme, { by: 'cluster' }), 'matrix')).to.be.a(
      'string',
    );
  });

  it('says what will be here when there are no needs', async () => {
    const element = await show('samverk-needs', empty);
    expect(say(element, 'status')).to.equal(
      'Here you will see what the companies need, once the needs have been mapped.',
    );
    expect(parts(element, 'matrix').length).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('is accessible with one figure, with withheld ones, and with many', async () => {
    await expect(await show('samverk-needs', theme(1))).to.be.accessible();
    await expect(await show('samverk-needs', matrix)).to.be.accessible();
    const element = await show('samverk-needs', publishedSample, { by: 'cluster' });
    element.shadowRoot!.querySelector('details')!.open = true;
    await expect(element).to.be.accessible();
  });
});
