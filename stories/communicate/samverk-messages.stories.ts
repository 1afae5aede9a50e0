import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/messages.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, firstIn, settled, sharedArgTypes, sharedArgs } from '../shared.js';

interface Args extends SharedArgs {
  readonly limit: number;
}

const tag = 'samverk-messages';

const show = (args: Args) => html`
  <samverk-messages
    src=${args.src}
    limit=${args.limit || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/budskap">Det vi säger tillsammans</a>
  </samverk-messages>
`;

const frame = frameOf(tag, show, '[part~="message"]');

const meta: Meta<Args> = {
  title: 'Communicate/samverk-messages',
  component: tag,
  args: { ...sharedArgs, limit: 0 },
  argTypes: sharedArgTypes,
  render: show,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj<Args>;

/** All states side by side; the controls change all of them. */
export const ContactSheet: Story = frame.contactSheet;

/** Every attribute as a control. */
export const Playground: Story = {};

/** No message is shared yet: it says what will be here. */
export const Empty: Story = frame.empty;

/** The sample: six messages, one that nobody uses yet, and one that a municipality says in its own words. */
export const Many: Story = {};

/** Published long ago: the day is said. */
export const Stale: Story = frame.stale;

/** The address does not answer: the fallback stays, and a quiet line says what goes on. */
export const Loading: Story = frame.loading;

/** A login page came instead of figures: what is wrong in a sentence, a way on, and the fallback. */
export const Failed: Story = frame.failed;

/** A server that was too busy is asked again. */
export const TryAgain: Story = frame.tryAgain;

/** Three messages, the rest one key away. */
export const Limited: Story = {
  args: { limit: 3 },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(firstIn(canvasElement, tag, '.rest summary'));
    await expect(allIn(canvasElement, tag, '.rest [part~="message"]')[0]).toBeVisible();
  },
};

/** Who uses which message as a table, one key away. */
export const TableOpened: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.click(firstIn(canvasElement, tag, '[part~="table"] summary'));
    await expect(firstIn(canvasElement, tag, '[part~="table"] table')).toBeVisible();
  },
};

/** Names as long as Swedish allows. */
export const LongWords: Story = frame.longWords;

/** Nothing scrolls sideways. */
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
