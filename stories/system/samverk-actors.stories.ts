import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/actors.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, firstIn, partIn, settled, sharedArgTypes, sharedArgs, textsOf } from '../shared.js';

interface Args extends SharedArgs {
  readonly theme: string;
  readonly view: string;
  readonly limit: number;
}

const tag = 'samverk-actors';

const show = (args: Args) => html`
  <samverk-actors
    src=${args.src}
    theme=${args.theme || nothing}
    view=${args.view || nothing}
    limit=${args.limit || nothing}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/foretag/stod">Vem hjälper företag med vad</a>
  </samverk-actors>
`;

const frame = frameOf(tag, show, '[part="matrix"]');

const meta: Meta<Args> = {
  title: 'System/samverk-actors',
  component: tag,
  args: { ...sharedArgs, theme: '', view: '', limit: 0 },
  argTypes: {
    ...sharedArgTypes,
    theme: { control: 'select', options: ['', 'finansiering', 'marknader', 'oppenhet'] },
    view: { control: 'select', options: ['', 'list'] },
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

/** No organisation has been mapped yet: it says what will be here. */
export const Empty: Story = frame.empty;

/** The whole sample programme: 28 organisations in twelve themes, two of which nobody helps with. */
export const Many: Story = {};

/** One theme, on that theme's own page. */
export const OneTheme: Story = { args: { theme: 'marknader' } };

/** A theme that no service meets: it says so, and draws no matrix. */
export const Gap: Story = {
  args: { theme: 'oppenhet' },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(allIn(canvasElement, tag, '[part="matrix"]')).toHaveLength(0);
    await expect(partIn(canvasElement, tag, 'say')).toHaveTextContent('Ingen tjänst möter');
  },
};

/** Organisation by organisation, however wide the place is. */
export const List: Story = { args: { view: 'list' } };

/** The first ten, and a button for the rest. */
export const Limited: Story = { args: { limit: 10 } };

/** A role opened: its services, what they cost, and how to reach them. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    firstIn(canvasElement, tag, '[data-key*="almi"]').click();
    await waitFor(() => expect(textsOf(canvasElement, tag, 'panel')[0]).toContain('063-'));
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

/** Names as long as Swedish allows. */
export const LongWords: Story = frame.longWords;

/** Each organisation as a line of labelled letters; nothing scrolls sideways. */
export const Narrow: Story = frame.narrow;

export const Dark: Story = frame.dark;

export const English: Story = frame.english;
