import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nothing, render } from 'lit';

import type { Spark } from '../../../components/charts/spark-line.js';
import { sparkLine } from '../../../components/charts/spark-line.js';

const at = (day: string, value: number) => ({ day, value });

const spark: Spark = {
  series: [at('2024-01-01', 10), at('2025-01-01', 20), at('2026-01-01', 15)],
  baseline: undefined,
  targets: [],
  breaks: [],
  label: 'From 10 to 15.',
  read: ({ day, value }) => `${day}: ${value}`,
};

/** The picture in the page, between two places that can have the focus. */
async function draw(fields: Partial<Spark> = {}): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <button id="before">before</button>
      <div id="place">${sparkLine({ ...spark, ...fields })}</div>
      <button id="after">after</button>
    </div>`,
  );
  return page.querySelector<HTMLElement>('#place')!;
}

const isDrawn = (fields: Partial<Spark>) => sparkLine({ ...spark, ...fields }) !== nothing;

const pointsOf = (place: Element, selector: string) =>
  [...place.querySelectorAll(selector)].map((line) => line.getAttribute('points'));

const picture = (place: Element) => place.querySelector<SVGSVGElement>('svg')!;

const line = (place: Element) => place.querySelector('.read')!.textContent;

const mark = (place: Element) =>
  ['cx', 'cy', 'rx'].map((name) => place.querySelector('.mark')!.getAttribute(name));

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('sparkLine', () => {
  it('draws what was from the first day to the last, low at the bottom', async () => {
    const place = await draw();
    expect(pointsOf(place, '.was')).to.deep.equal(['6,50 120.2,6 234,28']);
    expect(
      [...place.querySelectorAll('.years > span')].map((one) => one.textContent),
    ).to.deep.equal(['2024', '2026']);
  });

  it('draws the expected path through the targets, with a stroke for each', async () => {
    const place = await draw({
      baseline: at('2024-01-01', 10),
      targets: [at('2027-01-01', 30), at('2028-01-01', 50)],
    });
    expect(pointsOf(place, '.path')).to.deep.equal(['6,50 177,28 234,6']);
    expect(place.querySelectorAll('.target').length).to.equal(2);
  });

  it('breaks the line where the series is broken', async () => {
    const place = await draw({
      series: [...spark.series, at('2027-01-01', 30)],
      breaks: ['2025-06-01'],
    });
    expect(pointsOf(place, '.was').map((points) => points?.split(' ').length)).to.deep.equal([
      2, 2,
    ]);
    expect(place.querySelectorAll('.break').length).to.equal(1);
  });

  it('draws one point as a dot on its way to the target', async () => {
    const place = await draw({
      series: [at('2025-01-01', 20)],
      baseline: at('2024-01-01', 10),
      targets: [at('2026-01-01', 30)],
    });
    expect(pointsOf(place, '.was')).to.deep.equal([]);
    expect(place.querySelectorAll('circle').length).to.equal(1);
    expect(picture(place).getAttribute('aria-valuemax')).to.equal('1');
  });

  it('draws equal values as a line in the middle', async () => {
    const place = await draw({ series: [at('2024-01-01', 7), at('2025-01-01', 7)] });
    expect(pointsOf(place, '.was')).to.deep.equal(['6,28 234,28']);
  });

  it('draws only the path before anything is measured, and that is no stop for the tab key', async () => {
    const place = await draw({
      series: [],
      baseline: at('2024-01-01', 10),
      targets: [at('2026-01-01', 30)],
    });
    expect(place.querySelectorAll('.path').length).to.equal(1);
    expect(place.querySelectorAll('circle').length).to.equal(0);
    expect(picture(place).getAttribute('role')).to.equal('img');
    expect(picture(place).getAttribute('tabindex')).to.equal(null);
    await expect(place).to.be.accessible();
  });

  it('draws nothing that is no line', () => {
    expect(isDrawn({ series: [] })).to.equal(false);
    expect(isDrawn({ series: [at('2024-01-01', 1)] })).to.equal(false);
    expect(isDrawn({ series: [at('2024-01-01', 1), at('2024-01-01', 2)] })).to.equal(false);
    expect(isDrawn({ series: [], targets: [at('2026-01-01', 30)] })).to.equal(false);
  });

  for (const [name, wrong] of [
    ['no number', { day: '2025-06-01', value: Number.NaN }],
    ['without end', { day: '2025-06-01', value: Infinity }],
    ['beyond what can be reckoned with', { day: '2025-06-01', value: -1e308 }],
    ['a text', { day: '2025-06-01', value: '5' }],
    ['null', { day: '2025-06-01', value: null }],
    ['a thing', { day: '2025-06-01', value: {} }],
    ['on no day', { day: 'someday', value: 5 }],
    ['on a day that is a number', { day: 20250601, value: 5 }],
    ['on nothing', { day: null, value: 5 }],
  ] as const) {
    it(`leaves out a value that is ${name}`, async () => {
      const point = wrong as unknown as Spark['series'][number];
      const [first, ...rest] = spark.series;
      const place = await draw({
        series: [first!, point, ...rest],
        baseline: point,
        targets: [point],
        breaks: [point.day].filter((day) => day !== '2025-06-01'),
      });
      expect(pointsOf(place, '.was').join(' ').split(' ').length).to.equal(3);
      expect(place.innerHTML).not.to.match(/NaN|Infinity/);
    });
  }

  it('keeps its proportions, however wide the place is', async () => {
    const place = await draw();
    place.style.width = '150px';
    const { width, height } = picture(place).getBoundingClientRect();
    expect(width / height).to.be.closeTo(240 / 56, 0.05);
  });

  describe('read with the keyboard', () => {
    it('is one stop for the tab key, on the last point', async () => {
      const place = await draw();
      document.querySelector<HTMLElement>('#before')!.focus();
      await press('Tab');
      expect(document.activeElement === picture(place)).to.equal(true);
      expect(line(place)).to.equal('2026-01-01: 15');
      await press('Tab');
      expect(document.activeElement?.id).to.equal('after');
      expect(line(place)).to.equal('');
    });

    it('moves with the arrows, Home and End, and stays within', async () => {
      const place = await draw();
      picture(place).focus();
      const read: (string | null)[] = [];
      for (const key of [
        'ArrowLeft',
        'ArrowDown',
        'ArrowLeft',
        'ArrowRight',
        'ArrowUp',
        'ArrowUp',
        'Home',
        'End',
      ]) {
        await press(key);
        read.push(line(place));
      }
      expect(read.map((text) => text?.slice(0, 4))).to.deep.equal([
        '2025',
        '2024',
        '2024',
        '2025',
        '2026',
        '2026',
        '2024',
        '2026',
      ]);
    });

    it('marks the point', async () => {
      const place = await draw();
      expect(mark(place)).to.deep.equal([null, null, null]);
      picture(place).focus();
      await press('ArrowLeft');
      expect(mark(place)).to.deep.equal(['120.2', '6', '7']);
    });

    it('says the point to a screen reader, as where a slider stands', async () => {
      const place = await draw();
      const said = () =>
        ['role', 'aria-label', 'aria-valuenow', 'aria-valuetext'].map((name) =>
          picture(place).getAttribute(name),
        );
      expect(said()).to.deep.equal(['slider', 'From 10 to 15.', '3', '2026-01-01: 15']);
      picture(place).focus();
      await press('Home');
      expect(said()).to.deep.equal(['slider', 'From 10 to 15.', '1', '2024-01-01: 10']);
      await expect(place).to.be.accessible();
    });

    it('is left with Escape, and goes on where it was', async () => {
      const place = await draw();
      picture(place).focus();
      await press('ArrowLeft', 'Escape');
      expect([line(place), mark(place)[2]]).to.deep.equal(['', '0']);
      await press('ArrowLeft');
      expect(line(place)).to.equal('2024-01-01: 10');
    });

    it('leaves all other keys to the page', async () => {
      const place = await draw();
      picture(place).focus();
      const left = ['a', 'PageDown', 'Enter'].map((key) => {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        picture(place).dispatchEvent(event);
        return event.defaultPrevented;
      });
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowLeft',
        altKey: true,
        bubbles: true,
        cancelable: true,
      });
      picture(place).dispatchEvent(event);
      expect([...left, event.defaultPrevented]).to.deep.equal([false, false, false, false]);
      expect(line(place)).to.equal('2026-01-01: 15');
    });
  });

  it('is read under the pointer, at the nearest point', async () => {
    const place = await draw();
    const { left, width } = picture(place).getBoundingClientRect();
    const move = (type: string, part: number) =>
      place
        .querySelector('.spark-box')!
        .dispatchEvent(new PointerEvent(type, { clientX: left + width * part }));
    move('pointermove', 0.4);
    expect(line(place)).to.equal('2025-01-01: 20');
    move('pointerdown', 0);
    expect(line(place)).to.equal('2024-01-01: 10');
    move('pointerleave', 0);
    expect(line(place)).to.equal('');
  });

  it('reads what it shows now when it is drawn anew with fewer points', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const show = (fields: Partial<Spark>) => {
      render(sparkLine({ ...spark, ...fields }), place);
    };
    show({});
    picture(place).focus();
    show({ series: spark.series.slice(0, 2) });
    await press('ArrowLeft');
    expect(line(place)).to.equal('2024-01-01: 10');
    place.remove();
  });
});
