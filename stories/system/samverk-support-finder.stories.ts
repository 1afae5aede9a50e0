import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { html, nothing } from 'lit';

import '../../components/define/support-finder.js';
import { frameOf } from '../frame.js';
import type { SharedArgs } from '../shared.js';
import { allIn, firstIn, partIn, settled, sharedArgTypes, sharedArgs, textsOf } from '../shared.js';

interface Args extends SharedArgs {
  readonly theme: string;
  readonly 'strength-area': string;
  readonly limit: number;
}

const tag = 'samverk-support-finder';

const show = (args: Args) => html`
  <samverk-support-finder
    src=${args.src}
    theme=${args.theme || nothing}
    strength-area=${args['strength-area'] || nothing}
    limit=${args.limit}
    heading-level=${args['heading-level']}
    today=${args.today || nothing}
    stale-after=${args['stale-after']}
    feedback-href=${args['feedback-href'] || nothing}
    link-pattern=${args['link-pattern'] || nothing}
  >
    <a href="/foretag/stod">Allt stöd till företag</a>
  </samverk-support-finder>
`;

const frame = frameOf(tag, show, '[part="theme"]');

const meta: Meta<Args> = {
  title: 'System/samverk-support-finder',
  component: tag,
  args: { ...sharedArgs, theme: '', 'strength-area': '', limit: 5 },
  argTypes: {
    ...sharedArgTypes,
    theme: { control: 'select', options: ['', 'finansiering', 'marknader', 'oppenhet'] },
    'strength-area': { control: 'select', options: ['', 'turism', 'vintersport', 'it'] },
  },
  render: show,
  play: ({ canvasElement }) => settled(canvasElement),
};

export default meta;

type Story = StoryObj<Args>;

const choose = async (canvas: HTMLElement, theme: string): Promise<void> => {
  await settled(canvas);
  await userEvent.click(firstIn(canvas, tag, `[data-theme="${theme}"]`));
};

/** All states side by side; the controls change all of them. */
export const ContactSheet: Story = frame.contactSheet;

/** Every attribute as a control. */
export const Playground: Story = {};

/** No service has been mapped yet: it says what will be here. */
export const Empty: Story = frame.empty;

/** The whole sample programme: the first question. */
export const Many: Story = {};

/** One click to named services, who leads first. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'finansiering');
    await waitFor(() => expect(partIn(canvasElement, tag, 'answer')).toHaveTextContent('Elva'));
    await expect(textsOf(canvasElement, tag, 'match')[0]).toContain('Almi');
  },
};

/** A small company in Strömsund: its own municipality's guide comes first, and what is not for it stands apart. */
export const Narrowed: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'redovisning');
    const [size, municipality] = allIn(canvasElement, tag, 'select');
    await userEvent.selectOptions(size!, 'micro');
    await userEvent.selectOptions(municipality!, '2313');
    await waitFor(() =>
      expect(textsOf(canvasElement, tag, 'match')[0]).toContain('Företagslots i Strömsund'),
    );
    await expect(allIn(canvasElement, tag, 'details')).toHaveLength(1);
  },
};

/** In words of one's own, without a theme. */
export const OwnWords: Story = {
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await userEvent.type(firstIn(canvasElement, tag, 'input'), 'vi vill exportera');
    await waitFor(() => expect(textsOf(canvasElement, tag, 'match')[0]).toContain('xport'));
  },
};

/** What nobody offers is said, with whom to ask instead. */
export const Gap: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'oppenhet');
    await waitFor(() => expect(partIn(canvasElement, tag, 'turn')).toHaveTextContent('Fråga'));
  },
};

/** One theme, on that theme's own page: the answer is there at once. */
export const OneTheme: Story = { args: { theme: 'marknader' } };

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
