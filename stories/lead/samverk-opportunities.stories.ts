import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/opportunities.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, partIn, settled, sharedArgTypes, sharedArgs, textsOf } from '../shared.js';

interface Args extends SharedArgs {
  readonly cluster: string;
  readonly 'strength-area': string;
  readonly limit: number;
  readonly view: 'open' | 'all';
}

const tag = 'samverk-opportunities';

const show = (args: Args) => html`
  <samverk-opportunities
    src=${args.src}
    cluster=${args.cluster || nothing}
    strength-area=${args['strength-area'] || nothing}
    limit=${args.limit || nothing}
    view=${args.view}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/upphandlingar">Upphandlingar</a>
  </samverk-opportunities>
`;

const frame = frameOf(tag, show, '[part~="opportunity"]', {
  One: { src: '/samverk/many.json', 'strength-area': 'mathantverk' },
});

const meta: Meta<Args> = {
  title: 'Lead/samverk-opportunities',
  component: tag,
  args: { ...sharedArgs, cluster: '', 'strength-area': '', limit: 0, view: 'open' },
  argTypes: {
    ...sharedArgTypes,
    cluster: { control: 'select', options: ['', 'mat', 'vinter', 'zgroup'] },
    'strength-area': { control: 'select', options: ['', 'mathantverk', 'turism', 'it'] },
    view: { control: 'inline-radio', options: ['open', 'all'] },
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

/** Nothing is planned: it says what will be here. */
export const Empty: Story = frame.empty;

/** What is open now, what closes first first, and what opens later. */
export const Many: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(textsOf(canvasElement, tag, 'when')[0]).toBe(
      'Stänger om 17 dagar (11 december 2026)',
    );
  },
};

/** With what has closed, and what came of it. */
export const WithClosed: Story = {
  args: { view: 'all' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(textsOf(canvasElement, tag, 'when')).toContain('Stängde 27 mars 2026');
  },
};

/** What is a chance for one initiative, and why. */
export const ForOneInitiative: Story = { args: { cluster: 'sportteknik' } };

/** One strength area. */
export const One: Story = {
  args: { 'strength-area': 'mathantverk' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(allIn(canvasElement, tag, '[part=opportunity]')).toHaveLength(1);
  },
};

/** Nothing for this strength area. */
export const NothingFits: Story = {
  args: { 'strength-area': 'it' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'say')).toHaveTextContent('Ingen är öppen nu.');
  },
};

/** On the last day. */
export const ClosesToday: Story = {
  args: { today: '2026-12-11' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'when')).toHaveTextContent('Stänger i dag');
  },
};

/** One of each group, and the rest one key away. */
export const Limited: Story = { args: { limit: 1 } };

/** That needs are too few to count does not hide that there are some. */
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
