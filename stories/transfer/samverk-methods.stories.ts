import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/methods.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, partIn, settled, sharedArgTypes, sharedArgs, textsOf } from '../shared.js';

interface Args extends SharedArgs {
  readonly method: string;
  readonly cluster: string;
  readonly theme: string;
  readonly limit: number;
}

const tag = 'samverk-methods';

const show = (args: Args) => html`
  <samverk-methods
    src=${args.src}
    method=${args.method || nothing}
    cluster=${args.cluster || nothing}
    theme=${args.theme || nothing}
    limit=${args.limit || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/arbetssatt">Arbetssätt som kan spridas</a>
  </samverk-methods>
`;

const frame = frameOf(tag, show, '[part~="method"]', {
  One: { src: '/samverk/many.json', method: 'exportpanel' },
});

const meta: Meta<Args> = {
  title: 'Transfer/samverk-methods',
  component: tag,
  args: { ...sharedArgs, method: '', cluster: '', theme: '', limit: 0 },
  argTypes: {
    ...sharedArgTypes,
    method: { control: 'select', options: ['', 'zgroup-kompetens', 'exportpanel'] },
    cluster: { control: 'select', options: ['', 'vinter', 'jht', 'zgroup'] },
    theme: { control: 'select', options: ['', 'kompetens', 'kostnad', 'marknader'] },
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

/** No way of working has been described yet: it says what will be here. */
export const Empty: Story = frame.empty;

/** One way of working on its own page, opened. */
export const One: Story = {
  args: { method: 'zgroup-kompetens' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(allIn(canvasElement, tag, 'details[open]')).toHaveLength(1);
  },
};

/** The whole sample programme: each opens to what it gives and does not give. */
export const Many: Story = {};

/** On an initiative's page: what speaks for and against each there, without a verdict. */
export const ForOneInitiative: Story = {
  args: { cluster: 'vinter', method: 'zgroup-kompetens' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'method')).toHaveTextContent(
      'För Vintersportklustret:',
    );
  },
};

/** One theme. */
export const OneTheme: Story = {
  args: { theme: 'kostnad' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(textsOf(canvasElement, tag, 'title')).toEqual(['Köpa in tillsammans']);
  },
};

/** Two, and the rest one key away. */
export const Limited: Story = { args: { limit: 2 } };

/** Few companies: nothing here is counted from needs. */
export const Withheld: Story = frame.withheld;

/** Published long ago: the day is said. */
export const Stale: Story = frame.stale;

/** The address does not answer: the fallback stays, and a quiet line says what goes on. */
export const Loading: Story = frame.loading;

/** A login page came instead of figures: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = frame.failed;

/** A server that was too busy is asked again. */
export const TryAgain: Story = frame.tryAgain;

/** Names as long as Swedish allows. */
export const LongWords: Story = frame.longWords;

/** Nothing scrolls sideways. */
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
