import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/cross-needs.js';
import { flakyAddress } from '../answers.js';
import { contactSheet } from '../contact-sheet.js';
import type { SharedArgs } from '../shared.js';
import {
  elementIn,
  firstIn,
  partIn,
  settled,
  sharedArgTypes,
  sharedArgs,
  textsOf,
} from '../shared.js';

interface Args extends SharedArgs {
  readonly limit: number;
  readonly view: '' | 'groups' | 'themes' | 'all';
  readonly cluster: string;
  readonly theme: string;
}

const tag = 'samverk-cross-needs';

const show = (args: Args) => html`
  <samverk-cross-needs
    src=${args.src}
    limit=${args.limit}
    view=${args.view || nothing}
    cluster=${args.cluster || nothing}
    theme=${args.theme || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/klusterprogrammet/behov">Behov som flera delar</a>
  </samverk-cross-needs>
`;

const meta: Meta<Args> = {
  title: 'Aggregate/samverk-cross-needs',
  component: tag,
  args: { ...sharedArgs, limit: 3, view: '', cluster: '', theme: '' },
  argTypes: {
    ...sharedArgTypes,
    view: { control: 'inline-radio', options: ['', 'groups', 'themes', 'all'] },
    cluster: { control: 'select', options: ['', 'jht', 'peak', 'zgroup'] },
    theme: { control: 'select', options: ['', 'kompetens', 'marknader', 'finansiering'] },
  },
  render: show,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj<Args>;

/** All states side by side; the controls change all of them. */
export const ContactSheet: Story = {
  tags: ['!autodocs'],
  args: { limit: 2 },
  render: (args, context) => {
    const one = { src: '/samverk/one-shared.json' };
    return contactSheet(show, args, context, { One: one, English: one, Stale: one });
  },
};

/** Every attribute as a control. */
export const Playground: Story = {};

/** No need is shared yet: it says what will be here and what leads to it. */
export const Empty: Story = { args: { src: '/samverk/empty.json' } };

/** One need that two initiatives share. */
export const One: Story = { args: { src: '/samverk/one-shared.json' } };

/** Five of the sample's common needs. */
export const Many: Story = { args: { limit: 5 } };

/** The needs as themes, before the office has put any together. */
export const Themes: Story = { args: { view: 'themes' } };

/** Those that one initiative shares with others, on its own page. */
export const OfOneCluster: Story = { args: { cluster: 'zgroup' } };

/** Nobody's words are published where few companies could be recognised. */
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

/** The server is out of order: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = {
  args: { src: '/samverk/broken.json' },
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
    await waitFor(() => expect(textsOf(canvasElement, tag, 'need')).toHaveLength(3));
  },
};

/** The rest is one button away. */
export const AllShown: Story = {
  args: { limit: 1 },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(firstIn(canvasElement, tag, 'ol + button'));
    await waitFor(() => expect(textsOf(canvasElement, tag, 'need').length).toBeGreaterThan(1));
  },
};

/** The values of a line as a table, one key away. */
export const ValuesOpened: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const summary = firstIn(canvasElement, tag, 'summary');
    await userEvent.click(summary);
    await expect(summary.parentElement?.querySelector('table')).toBeVisible();
  },
};

/** Names as long as Swedish allows. */
export const LongWords: Story = { args: { src: '/samverk/long-words.json' } };

/** The three columns stand under one another, and nothing scrolls sideways. */
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
