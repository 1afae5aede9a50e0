import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/index.js';
import { addresses, flakyAddress } from '../answers.js';
import { contactSheet } from '../contact-sheet.js';
import type { SharedArgs } from '../shared.js';
import { elementIn, partIn, settled, sharedArgs } from '../shared.js';

/** What stands inside has attributes of its own; the day is one of them. */
type Args = Pick<SharedArgs, 'src' | 'today'>;

const tag = 'samverk-programme';

const show = ({ src, today }: Args) => html`
  <samverk-programme src=${src} class="stack">
    <samverk-summary today=${today || nothing}
      ><a href="/klusterprogrammet">Klusterprogrammet</a></samverk-summary
    >
    <samverk-process heading-level="3" today=${today || nothing}>
      <a href="/klusterprogrammet/processen">Så arbetar vi med kluster</a>
    </samverk-process>
  </samverk-programme>
`;

const controls: Partial<ArgTypes> = {
  src: { control: 'select', options: addresses },
  programme: { control: false },
  today: { table: { disable: true } },
};

const meta: Meta<Args> = {
  title: 'Programme/samverk-programme',
  component: tag,
  args: { src: '/samverk/many.json', today: '' },
  argTypes: controls,
  render: show,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj<Args>;

/** All states side by side. The provider itself shows only a line, while it loads and when it fails. */
export const ContactSheet: Story = {
  tags: ['!autodocs'],
  render: (args, context) => contactSheet(show, { ...sharedArgs, ...args }, context),
};

/** The address as a control. */
export const Playground: Story = {};

/** An empty programme: each element says what will be there. */
export const Empty: Story = { args: { src: '/samverk/empty.json' } };

export const One: Story = { args: { src: '/samverk/one.json' } };

/** One request for all elements inside. */
export const Many: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, 'samverk-summary', 'figures')).toBeVisible();
    await expect(partIn(canvasElement, 'samverk-process', 'rail')).toBeVisible();
  },
};

export const Withheld: Story = { args: { src: '/samverk/withheld.json' } };

/** Published long ago: each element inside says the day. */
export const Stale: Story = {
  args: { today: '2028-03-01' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, 'samverk-process', 'stale')).toHaveTextContent('2026');
  },
};

/** The provider says once that it loads; the fallbacks inside stay. */
export const Loading: Story = {
  args: { src: '/samverk/silent.json' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(partIn(canvasElement, tag, 'status')).toHaveTextContent('…'));
    await expect(partIn(canvasElement, 'samverk-summary', 'status')).toBeEmptyDOMElement();
  },
};

/** The provider says once what is wrong; the fallbacks inside stay. */
export const Failed: Story = {
  args: { src: '/samverk/missing.json' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(partIn(canvasElement, tag, 'status')).not.toBeEmptyDOMElement();
    for (const link of elementIn(canvasElement, tag).querySelectorAll('a')) {
      await expect(link).toBeVisible();
    }
  },
};

/** One button tries again for all. */
export const TryAgain: Story = {
  loaders: [() => ({ src: flakyAddress() })],
  render: (args, { loaded }) => show({ ...args, src: String(loaded['src']) }),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(partIn(canvasElement, tag, 'retry'));
    await waitFor(() => expect(partIn(canvasElement, 'samverk-summary', 'figures')).toBeVisible());
  },
};

export const LongWords: Story = { args: { src: '/samverk/long-words.json' } };

export const Narrow: Story = { globals: { width: 'narrow' } };

export const Dark: Story = { globals: { mode: 'dark' } };

export const English: Story = { globals: { language: 'en' } };
