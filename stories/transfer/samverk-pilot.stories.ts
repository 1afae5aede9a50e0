import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/pilot.js';
import { publishProgramme } from '../../src/index.js';
import { sample, sampleDay } from '../../src/sample/index.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, partIn, settled, sharedArgTypes, sharedArgs } from '../shared.js';

interface Args extends SharedArgs {
  readonly pilot: string;
}

const tag = 'samverk-pilot';

const show = (args: Args) => html`
  <samverk-pilot
    src=${args.src}
    pilot=${args.pilot || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/testprojekt">Om testprojektet</a>
  </samverk-pilot>
`;

const frame = frameOf(tag, show, '[part~="pilot"]', { One: { src: '/samverk/many.json' } });

const [first] = sample.pilots;

/** The sample with a test project that is decided, and one that is still ahead. */
const three = publishProgramme(
  {
    ...sample,
    pilots: [
      ...sample.pilots,
      {
        ...first!,
        id: 'delad-ekonom',
        title: { sv: 'Delad ekonom', en: 'A shared accountant' },
        strengthArea: 'mathantverk',
        clusters: ['eldrimner'],
        extendTo: ['outdoor'],
        gates: [],
        decision: {
          kind: 'scale',
          day: '2026-10-01',
          why: {
            sv: 'Sex företag delar på en ekonom och vill fortsätta.',
            en: 'Six companies share an accountant and want to go on.',
          },
        },
      },
      {
        ...first!,
        id: 'vinterskola',
        title: { sv: 'Vinterskola', en: 'Winter school' },
        from: '2027-01-18',
      },
    ],
  },
  { today: sampleDay },
);

const showThree = ({ pilot }: Args) =>
  html`<samverk-pilot .programme=${three} pilot=${pilot || nothing}></samverk-pilot>`;

const meta: Meta<Args> = {
  title: 'Transfer/samverk-pilot',
  component: tag,
  args: { ...sharedArgs, pilot: '' },
  argTypes: {
    ...sharedArgTypes,
    pilot: { control: 'select', options: ['', 'oppen-innovation'] },
  },
  render: show,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj<Args>;

/** All states side by side; the controls change all of them. */
export const ContactSheet: Story = frame.contactSheet;

/** Every attribute as a control. */
export const Playground: Story = {};

/** No test project has been decided on: it says what will be here. */
export const Empty: Story = frame.empty;

/** The one test project of the sample, before its decision: it says what the figures speak for, and why. */
export const One: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'verdict')).toHaveTextContent('Läget nu talar för');
    await expect(allIn(canvasElement, tag, '[part=rail] li')).toHaveLength(3);
  },
};

/** Seen early in its time: less of the shortest time has gone. */
export const Early: Story = {
  args: { today: '2025-12-01' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'say')).toHaveTextContent('182 av minst 540 dagar');
  },
};

/** Several test projects, one of them decided: each opens. */
export const Several: Story = {
  render: showThree,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(allIn(canvasElement, tag, 'summary')).toHaveLength(3);
  },
};

/** A decision is made: it stands alone, with its reason. */
export const Decided: Story = {
  args: { pilot: 'delad-ekonom' },
  render: showThree,
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'say')).toHaveTextContent(
      'Beslut 1 oktober 2026: sprid.',
    );
  },
};

/** Published long ago: the day is said. */
export const Stale: Story = frame.stale;

/** The address does not answer: the fallback stays, and a quiet line says what goes on. */
export const Loading: Story = frame.loading;

/** A login page came instead of figures: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = frame.failed;

/** A server that was too busy is asked again. */
export const TryAgain: Story = frame.tryAgain;

/** Few companies elsewhere take nothing away here. */
export const Withheld: Story = frame.withheld;

/** Names as long as Swedish allows. */
export const LongWords: Story = frame.longWords;

/** Nothing scrolls sideways. */
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
