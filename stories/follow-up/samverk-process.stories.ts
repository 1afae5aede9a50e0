import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/process.js';
import { flakyAddress } from '../answers.js';
import { contactSheet } from '../contact-sheet.js';
import type { SharedArgs } from '../shared.js';
import { elementIn, partIn, settled, sharedArgTypes, sharedArgs } from '../shared.js';

const tag = 'samverk-process';

const show = (args: SharedArgs) => html`
  <samverk-process
    src=${args.src}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/klusterprogrammet">Klusterprogrammet</a>
  </samverk-process>
`;

const meta: Meta<SharedArgs> = {
  title: 'Follow up/samverk-process',
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

/** No initiative has been found yet: it says what will be here. */
export const Empty: Story = { args: { src: '/samverk/empty.json' } };

/** One initiative: no plural, no share. */
export const One: Story = { args: { src: '/samverk/one.json' } };

/** The whole sample programme. The figures are cumulative: none is higher than the one before. */
export const Many: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const figures = partIn(canvasElement, tag, 'rail').querySelectorAll('b');
    const counts = Array.from(figures, ({ textContent }) => Number(textContent));
    await expect(counts).toHaveLength(6);
    await expect(counts).toEqual([...counts].sort((a, b) => b - a));
  },
};

/** Stages are never withheld: they say what the region has done, not what a company has said. */
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

/** A file for a newer version of the page: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = {
  args: { src: '/samverk/newer.json' },
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
    await waitFor(() => expect(partIn(canvasElement, tag, 'rail')).toBeVisible());
  },
};

/** Which initiative stands where, as a table, one key away. */
export const TableOpened: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const details = partIn(canvasElement, tag, 'table');
    await userEvent.click(details.querySelector('summary')!);
    await expect(details.querySelector('table')).toBeVisible();
  },
};

/** Names as long as Swedish allows. */
export const LongWords: Story = { args: { src: '/samverk/long-words.json' } };

/** The rail turns, and nothing scrolls sideways. */
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
