import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/summary.js';
import { flakyAddress } from '../answers.js';
import { contactSheet } from '../contact-sheet.js';
import type { SharedArgs } from '../shared.js';
import { elementIn, partIn, settled, sharedArgTypes, sharedArgs, textsOf } from '../shared.js';

const tag = 'samverk-summary';

const show = (args: SharedArgs) => html`
  <samverk-summary
    src=${args.src}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/klusterprogrammet">Klusterprogrammet</a>
  </samverk-summary>
`;

const meta: Meta<SharedArgs> = {
  title: 'Lead/samverk-summary',
  component: tag,
  args: sharedArgs,
  argTypes: sharedArgTypes,
  render: show,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj<SharedArgs>;

/** All states side by side; the controls change all of them. */
export const ContactSheet: Story = {
  tags: ['!autodocs'],
  render: (args, context) => contactSheet(show, args, context),
};

/** Every attribute as a control. */
export const Playground: Story = {};

/** Nothing has begun yet: it says what will be here. */
export const Empty: Story = { args: { src: '/samverk/empty.json' } };

/** One of each: the words are in the singular. */
export const One: Story = {
  args: { src: '/samverk/one.json' },
  play: async ({ canvasElement, globals }) => {
    await settled(canvasElement);
    const words = globals['language'] === 'en' ? 'mapped need' : 'kartlagt behov';
    await expect(partIn(canvasElement, tag, 'figures')).toHaveTextContent(words);
  },
};

/** The whole sample programme in five figures. */
export const Many: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(textsOf(canvasElement, tag, 'figure')).toHaveLength(5);
  },
};

/** Totals of the whole programme are never over too few. */
export const Withheld: Story = { args: { src: '/samverk/withheld.json' } };

/** Published long ago: the day is said. */
export const Stale: Story = {
  args: { today: '2028-03-01' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'stale')).toHaveTextContent('2026');
  },
};

/** The address does not answer: the fallback stays, and a quiet line says what goes on. */
export const Loading: Story = {
  args: { src: '/samverk/silent.json' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(partIn(canvasElement, tag, 'status')).toHaveTextContent('…'));
    await expect(elementIn(canvasElement, tag).querySelector('a')).toBeVisible();
  },
};

/** There is nothing at the address: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = {
  args: { src: '/samverk/missing.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'status')).not.toBeEmptyDOMElement();
    await expect(elementIn(canvasElement, tag).querySelector('a')).toBeVisible();
  },
};

/** A server that was too busy is asked again. */
export const TryAgain: Story = {
  loaders: [() => ({ src: flakyAddress() })],
  render: (args, { loaded }) => show({ ...args, src: String(loaded['src']) }),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(partIn(canvasElement, tag, 'retry'));
    await waitFor(() => expect(partIn(canvasElement, tag, 'figures')).toBeVisible());
  },
};

/** Figures of seven digits would not fit here; names are not shown at all. */
export const LongWords: Story = { args: { src: '/samverk/long-words.json' } };

/** Nothing scrolls sideways. */
export const Narrow: Story = {
  globals: { width: 'narrow' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const { scrollWidth, clientWidth } = elementIn(canvasElement, tag);
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  },
};

export const Dark: Story = { globals: { mode: 'dark' } };

export const English: Story = { globals: { language: 'en' } };
